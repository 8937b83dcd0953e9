import type { Source } from '../../core/ports/source-store.ts';
import type { Store } from '../../core/ports/store.ts';
import { OPERATOR } from '../../core/scope.ts';
import type { Feed } from '../../sources/feed/feed.ts';
import { underOneUrl } from '../../sources/feed/feed-article.ts';
import { type PollResult, poll, pollFeed } from '../../sources/feed/poll.ts';
import { rhythmOf } from '../../sources/fetch/pace.ts';
import { articleOfPage } from '../../sources/read-target.ts';
import { ArticleIntake, type IntakeParts } from './article-intake.ts';
import { readNewItems } from './feed-items.ts';
import { PageFetcher, type PageFetcherParts } from './page-fetcher.ts';
import type { PollFindings, PollOutcome } from './poll-outcome.ts';
import { readAgain } from './rereading.ts';

export type ReaderParts = IntakeParts & PageFetcherParts & { readonly store: Pick<Store, 'sources' | 'sourceItems'> };

/** A source that is being read. `followed`: its address was just taken from the site's page. */
interface SourceReading {
  readonly source: Source;
  readonly intake: ArticleIntake;
  readonly followed?: boolean | undefined;
}

type WithoutCounts = Omit<PollOutcome, 'stored'>;

/** Reads a source and stores what it has that is new; other work goes on between articles. */
export class SourceReader {
  readonly #parts: ReaderParts;
  readonly #fetchers: { readonly operators: PageFetcher; readonly others: PageFetcher };

  constructor(parts: ReaderParts) {
    this.#parts = parts;
    // What is open to the operator inside the network is closed to every server's users.
    this.#fetchers = { operators: new PageFetcher(parts), others: new PageFetcher({ ...parts, allowHosts: [] }) };
  }

  /** Throws `StoreError`. */
  async read(source: Source): Promise<PollOutcome> {
    const intake = new ArticleIntake(source, this.#parts);
    const outcome = await (source.kind === 'feed' ? this.#readFeed({ source, intake }) : this.#readPage({ source, intake }));
    return { ...outcome, stored: intake.counts };
  }

  async #readFeed(reading: SourceReading): Promise<WithoutCounts> {
    const { source, intake } = reading;
    const { store, signal } = this.#parts;
    const at = this.#parts.now();
    const result = await pollFeed(source, at, this.#fetcherFor(source).feedOptions(intake.begins));
    if (result.kind === 'unchanged') await readAgain(source, intake, this.#rereadingOf(source));
    if (result.kind !== 'changed') return { result, at };
    const feed = result.content;
    if (typeof feed === 'string') return this.#follow(reading, feed);
    const unread = await readNewItems(
      { source, feed, at, intake },
      { sourceItems: store.sourceItems, signal, fetcher: this.#fetcherFor(source) },
    );
    await readAgain(source, intake, this.#rereadingOf(source));
    return { result, at, found: findingsOf(feed, { source, at, unread }) };
  }

  /** Somebody gave a site's page: the feed that it names takes its place. A feed that turned into a page stays, and counts as failed. */
  async #follow({ source, intake, followed }: SourceReading, url: string): Promise<WithoutCounts> {
    const { store, now } = this.#parts;
    if (source.lastGoodAt !== undefined || followed) return { result: notFeed('is a web page, not a feed'), at: now() };
    await store.sources.record(source.id, { url, failures: source.failures });
    const moved = await store.sources.get(source.id);
    if (moved?.url !== url) return { result: notFeed('names a feed that is followed already'), at: now() };
    return this.#readFeed({ source: moved, intake, followed: true });
  }

  async #readPage({ source, intake }: SourceReading): Promise<WithoutCounts> {
    const at = this.#parts.now();
    const result = await poll(source, {
      now: at,
      options: this.#fetcherFor(source).pageOptions(intake.begins),
      accept: 'text/html, */*;q=0.5',
      read: (page) => underOneUrl(articleOfPage(page)),
    });
    if (result.kind !== 'changed') return { result, at };
    await intake.take(result.content, { archive: source.lastGoodAt === undefined });
    return { result, at, found: { title: result.content.title, problem: null } };
  }

  #rereadingOf(source: Source) {
    const { store, signal, now } = this.#parts;
    return { sourceItems: store.sourceItems, signal, now, fetcher: this.#fetcherFor(source) };
  }

  #fetcherFor({ space }: Source): PageFetcher {
    return space === OPERATOR ? this.#fetchers.operators : this.#fetchers.others;
  }
}

const notFeed = (problem: string): PollResult<never> => ({ kind: 'failed', code: 'not_feed', problem, retryAfterMs: undefined });

function findingsOf(
  feed: Feed,
  { source, at, unread }: { readonly source: Source; readonly at: Date; readonly unread: number },
): PollFindings {
  const dates = feed.items.flatMap(({ publishedAt }) => publishedAt ?? []);
  return {
    title: source.title === undefined ? feed.title : undefined,
    rhythmMs: rhythmOf(dates, at),
    lastNewAt: dates.length > 0 ? new Date(Math.max(...dates.map((date) => date.getTime()))) : undefined,
    problem: feed.complaint ?? null,
    // What could not be read is offered again: a server that answers "unchanged" would hide it.
    ...((unread > 0 || feed.cut) && { etag: null, lastModified: null }),
    declaredMs: feed.paceMs,
  };
}
