import { setImmediate as yieldToOthers } from 'node:timers/promises';
import type { SourceArticle } from '../../core/article.ts';
import type { Extractor } from '../../core/extraction.ts';
import type { Source } from '../../core/sources.ts';
import type { Store } from '../../core/store.ts';
import type { Feed, FeedItem } from '../../sources/feed/form.ts';
import { wholeArticle, withFeed } from '../../sources/feed-article.ts';
import { guardedFetch } from '../../sources/guarded-fetch.ts';
import { backOffMs, rhythmOf } from '../../sources/pace.ts';
import { type PollResult, poll, pollFeed } from '../../sources/poll.ts';
import { SourceProblem } from '../../sources/problem.ts';
import { articleOfPage } from '../../sources/read-target.ts';
import { Robots } from '../../sources/robots.ts';
import { StoreError } from '../../store/errors.ts';
import { ingestArticle } from '../ingest.ts';
import { tooLong } from '../limits.ts';
import type { Hosts } from './hosts.ts';
import type { Outcome } from './outcome.ts';

export interface ReaderParts {
  readonly store: Store;
  readonly extractor: Extractor;
  readonly now: () => Date;
  /** `host:port` inside the network that may be read all the same. */
  readonly allowHosts?: readonly string[] | undefined;
  readonly hosts: Hosts;
  /** Breaks off what is being fetched. */
  readonly signal: AbortSignal;
  readonly unexpected: (error: unknown) => void;
}

export type Tally = { articles: number; revised: number };

/** What one item came to; `later`: nothing was asked, for its host is left alone. */
type ItemOutcome = 'done' | 'failed' | 'later';

/** Of a feed's first poll: the rest counts as dealt with, so that years of archive aren't fetched. */
const MOST_FIRST_ITEMS = 30;
/** What stood in a feed before it was followed is no news, though it gives no date. */
const LONG_AGO = new Date(0);
const CLOSED = { kind: 'failed', code: 'denied', problem: 'is closed to robots by its robots.txt', retryAfterMs: undefined } as const;

/** Reads a source and stores what it has that is new; other work goes on between articles. */
export class SourceReader {
  readonly #parts: ReaderParts;
  readonly #robots: Robots;

  constructor(parts: ReaderParts) {
    this.#parts = parts;
    this.#robots = new Robots(parts.now);
  }

  /** Throws `StoreError`. */
  read(source: Source, tally: Tally): Promise<Outcome> {
    return source.kind === 'feed' ? this.#readFeed(source, tally) : this.#readPage(source, tally);
  }

  async #readFeed(source: Source & { readonly followed?: boolean }, tally: Tally): Promise<Outcome> {
    const at = this.#parts.now();
    const result = await this.#parts.hosts.run(source.url, () => pollFeed(source, at, this.#options));
    if (result.kind !== 'changed') return { result, at };
    const feed = result.content;
    if (typeof feed === 'string') return this.#follow(source, feed, tally);
    const unread = await this.#readNew(source, feed, { at, tally });
    const dates = feed.items.flatMap(({ publishedAt }) => publishedAt ?? []);
    return {
      result,
      at,
      found: {
        title: source.title === undefined ? feed.title : undefined,
        rhythmMs: rhythmOf(dates, at),
        lastNewAt: dates.length > 0 ? new Date(Math.max(...dates.map((date) => date.getTime()))) : undefined,
        problem: feed.complaint ?? null,
        // What could not be read is offered again: a server that answers "unchanged" would hide it.
        ...(unread > 0 && { etag: null, lastModified: null }),
        declaredMs: feed.paceMs,
      },
    };
  }

  /** Somebody gave a site's page: the feed that it names takes its place. A feed that turned into a page stays, and is told as broken. */
  async #follow(source: Source & { readonly followed?: boolean }, url: string, tally: Tally): Promise<Outcome> {
    const { store, now } = this.#parts;
    const failed = (problem: string): Outcome => ({
      result: { kind: 'failed', code: 'not_feed', problem, retryAfterMs: undefined },
      at: now(),
    });
    if (source.lastGoodAt !== undefined || source.followed) return failed('is a web page, not a feed');
    await store.sources.record(source.id, { url, nextPollAt: source.nextPollAt, failures: source.failures });
    const moved = await store.sources.get(source.id);
    if (moved?.url !== url) return failed('names a feed that is followed already');
    return this.#readFeed({ ...moved, followed: true }, tally);
  }

  async #readPage(source: Source, tally: Tally): Promise<Outcome> {
    const at = this.#parts.now();
    const result = await this.#parts.hosts.run(source.url, async (): Promise<PollResult<SourceArticle>> => {
      if (!(await this.#robots.allows(source.url, this.#options))) return CLOSED;
      return poll(source, { now: at, options: this.#options, accept: 'text/html, */*;q=0.5', read: articleOfPage });
    });
    if (result.kind !== 'changed') return { result, at };
    await this.#ingest(source, result.content, tally, source.lastGoodAt === undefined);
    return { result, at, found: { title: result.content.title, problem: null } };
  }

  /** Stores the feed's items that were never dealt with, oldest first; gives how many must be tried again. */
  async #readNew(source: Source, feed: Feed, { at, tally }: { at: Date; tally: Tally }): Promise<number> {
    const { sources } = this.#parts.store;
    const fresh = await sources.fresh(
      source.id,
      feed.items.map(({ id }) => id),
    );
    const items = newestFirst(feed.items.filter(({ id }) => fresh.has(id)));
    const first = source.lastGoodAt === undefined;
    const taken = first ? items.slice(0, MOST_FIRST_ITEMS) : items;
    await sources.note(source.id, namesOf(items.slice(taken.length)), { done: true, at });
    let unread = 0;
    for (const item of taken.reverse()) {
      if (this.#parts.signal.aborted) return taken.length;
      const outcome = await this.#readItem(source, { item, feed, first, at }, tally);
      if (outcome !== 'done') unread++;
      await yieldToOthers();
    }
    return unread;
  }

  async #readItem(
    source: Source,
    { item, feed, first, at }: { item: FeedItem; feed: Feed; first: boolean; at: Date },
    tally: Tally,
  ): Promise<ItemOutcome> {
    const { store, hosts, signal } = this.#parts;
    const whole = wholeArticle(item, feed);
    if (!whole && item.url !== undefined && hosts.restsUntil(item.url)) return 'later';
    // A try counts before it is made: an item that takes the process down is given up like any other.
    await store.sources.note(source.id, [item.id], { done: false, at });
    try {
      const article = whole ?? (await this.#fetchItem(item, feed));
      if (signal.aborted) return 'later';
      if (article) await this.#ingest(source, article, tally, first);
    } catch (error) {
      if (!(error instanceof SourceProblem)) throw error;
      if (error.code === 'unreachable') return 'failed';
      if (error.code === 'busy' || error.code === 'silent') {
        hosts.rest(
          item.url!,
          backOffMs(1, error.retryAfterMs, () => 0.5),
        );
        return 'failed';
      }
    }
    await store.sources.note(source.id, [item.id], { done: true, at });
    return 'done';
  }

  async #fetchItem(item: FeedItem, feed: Feed): Promise<SourceArticle | undefined> {
    const { url } = item;
    if (url === undefined) return undefined;
    const page = await this.#parts.hosts.run(url, async () => {
      if (!(await this.#robots.allows(url, this.#options))) return undefined;
      return guardedFetch(url, this.#options);
    });
    return page && withFeed(articleOfPage(page), item, feed);
  }

  /** `first`: what stands in the source at its first poll is no news by itself. */
  async #ingest(source: Source, article: SourceArticle, tally: Tally, first: boolean): Promise<void> {
    const { store, extractor, now, unexpected } = this.#parts;
    if (tooLong(article.text)) return;
    try {
      const outcome = await ingestArticle(article, {
        store,
        extractor,
        space: source.space,
        now,
        datedAt: first && source.kind === 'feed' ? LONG_AGO : undefined,
        arrived: !first,
      });
      if (outcome === 'added') tally.articles++;
      if (outcome === 'revised') tally.revised++;
    } catch (error) {
      if (error instanceof StoreError) throw error;
      unexpected(error);
    }
  }

  get #options() {
    const { allowHosts, signal } = this.#parts;
    return { allowHosts, signal };
  }
}

const namesOf = (items: readonly FeedItem[]): string[] => items.map(({ id }) => id);
const newestFirst = (items: readonly FeedItem[]): FeedItem[] =>
  items.toSorted((a, b) => (b.publishedAt?.getTime() ?? 0) - (a.publishedAt?.getTime() ?? 0));
