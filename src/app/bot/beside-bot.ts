import type { Correct } from '../../core/briefs/correction.ts';
import type { Platform } from '../../core/ports/platform-store.ts';
import type { ArchiveSessions } from '../../web/access/archive-sessions.ts';
import type { App } from '../app.ts';
import type { Registry } from '../chat/registry.ts';
import type { MetricsConfig } from '../config/metrics.ts';
import type { WebConfig } from '../config/web.ts';
import { ListenError } from '../listen.ts';
import type { Ops } from '../ops/ops.ts';
import type { DashboardsParts } from '../web/dashboards-of.ts';
import type { ServeParts } from '../web/serve.ts';

/** The running bot, for what is served beside it until it ends. */
export interface Beside {
  readonly app: App;
  readonly say: (line: string) => void;
  readonly logError: (error: unknown) => string;
}

export const serveMetrics = (
  beside: Beside,
  { config, ops, platforms }: { readonly config: MetricsConfig; readonly ops: Ops; readonly platforms: readonly Platform[] },
): Promise<void> => serve(beside, () => ops.serve({ config, platforms, unexpected: (error) => void beside.logError(error) }));

interface ArchiveBesideParts {
  readonly config: WebConfig;
  readonly store: DashboardsParts['store'] & ServeParts['store'];
  readonly registry: Registry;
  readonly archive: ArchiveSessions;
  readonly correct: Correct;
}

export async function serveArchiveBeside(beside: Beside, { config, store, registry, archive, correct }: ArchiveBesideParts): Promise<void> {
  const { app, logError } = beside;
  const [{ serveArchive }, { dashboardsOf }] = await Promise.all([import('../web/serve.ts'), import('../web/dashboards-of.ts')]);
  const { allowHosts } = app.config;
  const dashboards = dashboardsOf({ store, registry, archive, allowHosts, correct, now: () => new Date(), logError });
  await serve(beside, () => serveArchive({ config, store, sessions: archive, dashboards, logError }));
}

/** Where it can't be listened for, the bot goes on without. */
async function serve({ app, say }: Beside, begin: () => Promise<{ close(): Promise<void> }>): Promise<void> {
  try {
    const server = await begin();
    app.beforeClose(() => server.close());
  } catch (error) {
    if (!(error instanceof ListenError)) throw error;
    say(`${error.message} The bot goes on without.`);
  }
}
