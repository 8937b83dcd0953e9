import type { ArchiveLinks } from '../../core/archive/archive-links.ts';
import type { Destination, Editor, Poster } from '../../core/briefs/destination.ts';
import type { ArticleStore } from '../../core/ports/article-store.ts';
import { TerminalPoster } from '../../platforms/terminal/poster.ts';
import type { TerminalLook } from '../../platforms/terminal/render.ts';
import type { Monitor } from '../ops/monitor.ts';
import { monitoredPoster } from '../ops/monitored.ts';
import { checkLinks, withCheckLinks } from '../web/check-links.ts';

export type PerPlatform<T> = Readonly<Partial<Record<Destination['platform'], T>>>;

interface PlatformPostersParts {
  /** Of the platforms whose tokens are set. */
  readonly own: PerPlatform<Poster & Editor>;
  /** Prints a text on the operator's terminal, once for each brief that is posted there. */
  readonly print: (text: string) => Promise<void>;
  readonly style: () => TerminalLook;
  readonly articles: Pick<ArticleStore, 'find'>;
  /** Absent where no archive is served: nothing links to one then. */
  readonly archive?: ArchiveLinks | undefined;
  /** Absent where nobody monitors the process. */
  readonly monitor?: Monitor | undefined;
}

/** What posts on each platform, the terminal among them: with links into the archive, and with what became of each message told to the monitor. */
export function platformPosters({ own, print, style, articles, archive, monitor }: PlatformPostersParts): PerPlatform<Poster & Editor> {
  const links = archive && checkLinks({ articles, links: archive });
  const all = { ...own, terminal: new TerminalPoster(print, style) };
  return Object.fromEntries(
    Object.entries(all).map(([name, poster]) => {
      const monitored = monitor ? monitoredPoster(name as Destination['platform'], poster, monitor) : poster;
      return [name, links ? withCheckLinks(monitored, links) : monitored];
    }),
  );
}
