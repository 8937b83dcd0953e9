import { randomBytes } from 'node:crypto';
import type { Store } from '../../core/ports/store.ts';
import { ArchiveSessions } from '../../web/access/archive-sessions.ts';
import type { WebConfig } from '../config/web.ts';

const KEY_BYTES = 32;

interface SessionsParts {
  readonly config: Pick<WebConfig, 'url' | 'secret'>;
  readonly store: Pick<Store, 'webAccess'>;
}

/** Who sees what of the archive; every process of a store signs with the same key. */
export async function sessionsOf({ config, store }: SessionsParts): Promise<ArchiveSessions> {
  const made = (): string => randomBytes(KEY_BYTES).toString('base64url');
  const secret = config.secret?.reveal() ?? (await store.webAccess.signingKey(made()));
  return new ArchiveSessions({ url: config.url, secret, store: store.webAccess, now: () => new Date() });
}
