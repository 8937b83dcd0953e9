import type { Context, Hono } from 'hono';
import type { Store } from '../core/ports/store.ts';
import type { StoryFinder } from '../core/ports/story-finder.ts';
import type { Space } from '../core/scope.ts';
import type { ArchiveSessions } from './access/archive-sessions.ts';
import type { DashboardParts } from './admin/dashboard.ts';

/** What the archive shows, and whose it is. */
export interface ArchiveSite {
  /** The public address, without a path: links from outside, such as a preview card's, stand on it. */
  readonly url: string;
  /** Whether whole articles are shown, which belong to others. Otherwise a paragraph is shown where a quotation or demand stands in it. */
  readonly fullText: boolean;
}

/** Who asks. */
export interface ArchiveAccess {
  /** The space that a request sees, beside the operator's. */
  spaceOf(request: Request): Space | Promise<Space>;
}

/** What every page stands on. */
export interface ArchiveParts {
  readonly store: Pick<Store, 'articles' | 'quotes' | 'demands' | 'speakers' | 'schedules'>;
  readonly site: ArchiveSite;
  readonly access: ArchiveAccess;
  /** What signed links open; absent where there are none. */
  readonly sessions?: ArchiveSessions | undefined;
  /** What `/admin` is made of; absent where there is none. */
  readonly dashboards?: DashboardParts | undefined;
  readonly storyOf: StoryFinder;
  readonly now: () => Date;
  /** Notes what nobody foresaw, and gives the id under which it is found. */
  readonly unexpected: (error: unknown) => string;
}

/** What a request carries once it is known who asks. */
export interface ArchiveEnv {
  Variables: {
    space: Space;
    /** Sent piece by piece: nobody knows the whole before it is gone. */
    streamed?: boolean;
  };
}

export type ArchiveApp = Hono<ArchiveEnv>;
export type ArchiveRequest = Context<ArchiveEnv>;

/** Adds the routes of one area: pages, data, feeds. */
export type AreaRoutes = (archive: ArchiveApp, parts: ArchiveParts) => void;
