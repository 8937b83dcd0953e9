import type { Store } from '../../core/ports/store.ts';
import type { ArchiveSessions } from '../../web/access/archive-sessions.ts';
import type { WebConfig } from '../config/web.ts';

/** Who sees what of the archive; undefined where WEB_URL is not set. */
export const archiveSessionsOf = async (
  { web }: { readonly web?: Pick<WebConfig, 'url' | 'secret'> | undefined },
  store: Pick<Store, 'webAccess'>,
): Promise<ArchiveSessions | undefined> => web && (await import('./sessions-of.ts')).sessionsOf({ config: web, store });
