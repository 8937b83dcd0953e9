import { type StoryReads, storyFinder } from '../../briefing/story-around.ts';
import type { ArchiveSessions } from '../../web/access/archive-sessions.ts';
import type { RequestRates } from '../../web/access/limits.ts';
import type { DashboardParts } from '../../web/admin/dashboard.ts';
import { createArchive } from '../../web/archive.ts';
import type { ArchiveParts } from '../../web/parts.ts';
import type { WebConfig } from '../config/web.ts';
import { ArchiveServer } from './archive-server.ts';

export interface ServeParts {
  readonly config: WebConfig;
  readonly store: ArchiveParts['store'] & StoryReads;
  readonly sessions: ArchiveSessions;
  readonly dashboards: DashboardParts;
  readonly rates?: RequestRates | undefined;
  /** Logs what nobody foresaw; gives the id that the reader is told. */
  readonly logError: (error: unknown) => string;
}

/** Serves the archive from now on; several processes of one store may, each on a port of its own. Throws `ListenError`. */
export async function serveArchive({ config, store, sessions, dashboards, rates, logError }: ServeParts): Promise<ArchiveServer> {
  const archive = createArchive({
    store,
    site: { url: config.url, fullText: config.fullText },
    access: sessions,
    sessions,
    dashboards,
    storyOf: storyFinder(store),
    now: () => new Date(),
    unexpected: logError,
  });
  const server = new ArchiveServer({ config, rates, archive: { fetch: (request) => archive.fetch(request) } });
  await server.listen();
  return server;
}
