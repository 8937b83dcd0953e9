import { createHash } from 'node:crypto';
import { setImmediate as yieldToOthers } from 'node:timers/promises';
import type { SourceArticle } from '../../core/news/article.ts';
import type { Extractor } from '../../core/news/extraction.ts';
import type { Source } from '../../core/ports/source-store.ts';
import type { Store } from '../../core/ports/store.ts';
import { underOneUrl, wholeArticle, withFeed } from '../../sources/feed/feed-article.ts';
import type { Feed, FeedItem } from '../../sources/feed/form.ts';
import { plainText } from '../../sources/feed/plain-text.ts';
import { poll, pollFeed } from '../../sources/feed/poll.ts';
import { canonicalUrl } from '../../sources/fetch/canonical-url.ts';
import { guardedFetch, type Turn } from '../../sources/fetch/guarded-fetch.ts';
import { retryMs, rhythmOf } from '../../sources/fetch/pace.ts';
import { Robots } from '../../sources/fetch/robots.ts';
import { SourceProblem } from '../../sources/problem.ts';
import { articleOfPage } from '../../sources/read-target.ts';
import { StoreError } from '../../store/errors.ts';
import { HOUR_MS } from '../../text/durations.ts';
import { ingestArticle } from '../reading/ingest.ts';
import { tooLong } from '../reading/limits.ts';
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

/** What one item came to; `later`: its page was not asked for. */
type ItemOutcome = 'done' | 'failed' | 'later';

/** Of a feed's first poll: the rest counts as dealt with, so that years of archive aren't fetched. */
const MOST_FIRST_ITEMS = 30;
/** What stood in a feed before it was followed is no news, though it gives no date. */
const LONG_AGO = new Date(0);
/** News is changed without a word within hours, and put right within a day or two: how long after each reading a page is read once more. */
const AGAIN_MS: readonly number[] = [3 * HOUR_MS, 30 * HOUR_MS];
const MOST_AGAIN = 20;
const CLOSED = 'is closed to robots by its robots.txt';
const UNKNOWN = 'has a robots.txt that does not answer';

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
    const result = await pollFeed(source, at, { ...this.#options, turn: this.#inTurn });
    if (result.kind === 'unchanged') await this.#readAgain(source, tally);
    if (result.kind !== 'changed') return { result, at };
    const feed = result.content;
    if (typeof feed === 'string') return this.#follow(source, feed, tally);
    const unread = await this.#readNew(source, feed, { at, tally });
    await this.#readAgain(source, tally);
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
        ...((unread > 0 || feed.cut) && { etag: null, lastModified: null }),
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
    const options = { ...this.#options, turn: this.#asRobot };
    const result = await poll(source, {
      now: at,
      options,
      accept: 'text/html, */*;q=0.5',
      read: (page) => underOneUrl(articleOfPage(page)),
    });
    if (result.kind !== 'changed') return { result, at };
    await this.#ingest(source, result.content, tally, source.lastGoodAt === undefined);
    return { result, at, found: { title: result.content.title, problem: null } };
  }

  /** Stores the feed's items that were not dealt with as they are now, oldest first; gives how many must be tried again. */
  async #readNew(source: Source, feed: Feed, { at, tally }: { at: Date; tally: Tally }): Promise<number> {
    const { sourceItems } = this.#parts.store;
    const first = source.lastGoodAt === undefined;
    const open = await sourceItems.listed(
      source.id,
      feed.items.map((item) => ({ id: item.id, mark: markOf(item) })),
      { at, archive: first },
    );
    const items = newestFirst(feed.items.filter(({ id }) => open.has(id)));
    const taken = first ? items.slice(0, MOST_FIRST_ITEMS) : items;
    await sourceItems.done(source.id, namesOf(items.slice(taken.length)), { at });
    let unread = 0;
    for (const item of taken.reverse()) {
      if (this.#parts.signal.aborted) return taken.length;
      const outcome = await this.#readItem(source, { item, feed, archive: open.get(item.id)!.archive, at }, tally);
      if (outcome !== 'done') unread++;
      await yieldToOthers();
    }
    return unread;
  }

  async #readItem(
    source: Source,
    { item, feed, archive, at }: { item: FeedItem; feed: Feed; archive: boolean; at: Date },
    tally: Tally,
  ): Promise<ItemOutcome> {
    const { store, signal } = this.#parts;
    const whole = wholeArticle(item, feed);
    const page = whole ? undefined : item.url;
    if (page !== undefined && !(await this.#mayAsk(page))) return 'later';
    // A try counts before it is made: an item that takes the process down is given up like any other.
    await store.sourceItems.tried(source.id, item.id);
    let again: { readonly url: string; readonly at: Date } | undefined;
    try {
      const article = whole ?? (page === undefined ? undefined : withFeed(await this.#pageAt(page), item, feed));
      if (signal.aborted) return 'later';
      if (article) await this.#ingest(source, article, tally, archive);
      if (page !== undefined && !archive) again = { url: page, at: new Date(at.getTime() + AGAIN_MS[0]!) };
    } catch (error) {
      if (this.#isPassing(error, page)) return 'failed';
    }
    await store.sourceItems.done(source.id, [item.id], { at, again });
    return 'done';
  }

  /** Pages change without a word in the feed: those of the last days are read once more. */
  async #readAgain(source: Source, tally: Tally): Promise<void> {
    const { store, hosts, now, signal } = this.#parts;
    for (const { key, url, rereads } of await store.sourceItems.dueAgain(source.id, now(), MOST_AGAIN)) {
      if (signal.aborted || !(await this.#mayAsk(url))) return;
      try {
        const article = underOneUrl(await this.#pageAt(url));
        if (signal.aborted) return;
        await this.#ingest(source, article, tally, false);
      } catch (error) {
        if (this.#isPassing(error, url) && hosts.restsUntil(url)) return;
      }
      const nextMs = AGAIN_MS[rereads + 1];
      await store.sourceItems.readAgain(source.id, key, nextMs === undefined ? undefined : new Date(now().getTime() + nextMs));
      await yieldToOthers();
    }
  }

  /** Whether a page's host can be asked now, for a page that robots may read or may not. */
  async #mayAsk(url: string): Promise<boolean> {
    const { hosts } = this.#parts;
    if (hosts.restsUntil(url)) return false;
    return (await hosts.run(url, () => this.#robots.verdictOn(url, this.#options))) !== 'unknown';
  }

  async #pageAt(url: string): Promise<SourceArticle> {
    return articleOfPage(await guardedFetch(url, { ...this.#options, turn: this.#asRobot }));
  }

  /** Whether it may be otherwise next time; rethrows what is no problem of a source. */
  #isPassing(error: unknown, url: string | undefined): boolean {
    if (!(error instanceof SourceProblem)) throw error;
    const { code, retryAfterMs } = error;
    if (url !== undefined && (code === 'busy' || code === 'silent'))
      this.#parts.hosts.rest(
        url,
        retryMs(1, retryAfterMs, () => 0.5),
      );
    return code === 'unreachable' || code === 'busy' || code === 'silent';
  }

  readonly #inTurn: Turn = (url, ask) => this.#parts.hosts.run(url, ask);

  readonly #asRobot: Turn = (url, ask) =>
    this.#inTurn(url, async () => {
      const verdict = await this.#robots.verdictOn(url, this.#options);
      if (verdict === 'closed') throw new SourceProblem('denied', CLOSED);
      if (verdict === 'unknown') throw new SourceProblem('silent', UNKNOWN);
      return ask();
    });

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

/** What an item says, in short; without its date, which some feeds set to now, and markup, in which counters and trackers stand. */
function markOf({ title, url, changed, contentHtml, summaryHtml }: FeedItem): string {
  const said = [title, url && canonicalUrl(url), changed, plainText(contentHtml ?? summaryHtml ?? '')];
  return createHash('sha256').update(said.join('\n')).digest('base64url').slice(0, 16);
}

const namesOf = (items: readonly FeedItem[]): string[] => items.map(({ id }) => id);
const newestFirst = (items: readonly FeedItem[]): FeedItem[] =>
  items.toSorted((a, b) => (b.publishedAt?.getTime() ?? 0) - (a.publishedAt?.getTime() ?? 0));
