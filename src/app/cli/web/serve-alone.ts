import { once } from 'node:events';
import type { App } from '../../app.ts';
import { DONE, ExitError } from '../../exit.ts';
import { ListenError } from '../../listen.ts';
import { dashboardsOf } from '../../web/dashboards-of.ts';
import { serveArchive } from '../../web/serve.ts';
import { sessionsOf } from '../../web/sessions-of.ts';
import { webConfigOf } from './web-config-of.ts';

/** Serves the archive until the process is told to end. */
export async function serveAlone(app: App): Promise<number> {
  const config = webConfigOf(app);
  await app.openLog();
  const store = await app.seededStore();
  const sessions = await sessionsOf({ config, store });
  const logError = (error: unknown, id?: string): string => app.logError(error, id);
  const { allowHosts } = app.config;
  const dashboards = dashboardsOf({
    store,
    registry: await app.registry(),
    archive: sessions,
    allowHosts,
    now: () => new Date(),
    logError,
  });
  try {
    const server = await serveArchive({ config, store, sessions, dashboards, logError });
    app.beforeClose(() => server.close());
  } catch (error) {
    if (error instanceof ListenError) throw new ExitError(error.message);
    throw error;
  }
  app.say(`The archive is served at ${config.url}, from port ${config.port} of ${config.host}; Ctrl-C ends it.`);
  await once(app.process, 'beforeExit');
  return DONE;
}
