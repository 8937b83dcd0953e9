import { setImmediate as yieldToOthers } from 'node:timers/promises';
import type { SourceArticle } from '../core/article.ts';
import type { Extractor } from '../core/extraction.ts';
import type { PollRecord, Source } from '../core/sources.ts';
import type { Store } from '../core/store.ts';
import type { Feed, FeedItem } from '../sources/feed/form.ts';
import { wholeArticle, withFeed } from '../sources/feed-article.ts';
import { guardedFetch } from '../sources/guarded-fetch.ts';
import { backOffMs, rhythmOf, waitMs } from '../sources/pace.ts';
import { type PollResult, poll, pollFeed } from '../sources/poll.ts';
import { SourceProblem } from '../sources/problem.ts';
import { articleOfPage } from '../sources/read-target.ts';
import { Robots } from '../sources/robots.ts';
import { StoreError } from '../store/errors.ts';
import { HostQueue } from './host-queue.ts';
import { ingestArticle } from './ingest.ts';
import { tooLong } from './limits.ts';

export interface PollerParts {
  readonly store: Store;
  readonly extractor: Extractor;
  readonly now: () => Date;
  /** 0 to 1. */
  readonly random: () => number;
  /** `host:port` inside the network that may be read all the same. */
  readonly allowHosts?: readonly string[] | undefined;
  /** Tells a source's owner, once, that it died; `sentence` says which, why and since when. */
  readonly tell: (source: Source, sentence: string) => void | Promise<void>;
  readonly unexpected: (error: unknown) => void;
}

/** What a round of polls came to, over all sources. */
export interface PollReport {
  readonly polled: number;
  readonly unchanged: number;
  readonly articles: number;
  readonly revised: number;
  readonly failed: readonly { readonly url: string; readonly problem: string }[];
}

const AT_ONCE = 8;
const ROUND = 200;
/** Of a feed's first poll: the rest counts as dealt with, so that years of archive aren't fetched. */
const MOST_FIRST_ITEMS = 30;
const DEAD_AFTER_FAILURES = 5;
const DEAD_AFTER_MS = 3 * 86_400_000;
const FORGET_AFTER_MS = 180 * 86_400_000;
/** What stood in a feed before it was followed is no news, though it gives no date. */
const LONG_AGO = new Date(0);

type Tally = { articles: number; revised: number };

/** Polls what is due and stores what is new: never two requests to one host at once, and other work goes on between articles. */
export class Poller {
  readonly #parts: PollerParts;
  readonly #robots: Robots;
  readonly #hosts = new HostQueue();
  readonly #stopping = new AbortController();
  #running: Promise<PollReport> | undefined;

  constructor(parts: PollerParts) {
    this.#parts = parts;
    this.#robots = new Robots(parts.now);
  }

  /** Polls everything that is due now, once; a round that goes on already is waited for. Throws `StoreError`. */
  pollDue(): Promise<PollReport> {
    this.#running ??= this.#round().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** Breaks off what is being fetched, and waits until nothing more is written. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running?.catch(() => undefined);
  }

  async #round(): Promise<PollReport> {
    const { store, now } = this.#parts;
    const report = { polled: 0, unchanged: 0, articles: 0, revised: 0, failed: [] as { url: string; problem: string }[] };
    const started = new Set<number>();
    for (;;) {
      const due = (await store.sources.due(now(), ROUND)).filter(({ id }) => !started.has(id));
      if (due.length === 0 || this.#stopping.signal.aborted) break;
      for (const { id } of due) started.add(id);
      const waiting = due.values();
      const work = async (): Promise<void> => {
        for (const source of waiting) if (!this.#stopping.signal.aborted) await this.#pollOne(source, report);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
    }
    await store.sources.forgetItems(new Date(now().getTime() - FORGET_AFTER_MS));
    return report;
  }

  async #pollOne(
    source: Source,
    report: Tally & { polled: number; unchanged: number; failed: PollReport['failed'][number][] },
  ): Promise<void> {
    report.polled++;
    const result = await (source.kind === 'feed' ? this.#pollFeed(source, report) : this.#pollPage(source, report)).catch((error) => {
      if (error instanceof StoreError) throw error;
      this.#parts.unexpected(error);
      const failed = { kind: 'failed', problem: 'could not be read', gone: false, retryAfterMs: undefined } as const;
      return this.#settle(source, failed, this.#parts.now());
    });
    if (this.#stopping.signal.aborted) return;
    if (result.kind === 'unchanged') report.unchanged++;
    if (result.problem !== undefined) report.failed.push({ url: source.url, problem: result.problem });
  }

  async #pollFeed(source: Source & { readonly followed?: boolean }, tally: Tally): Promise<{ kind: string; problem?: string | undefined }> {
    const at = this.#parts.now();
    const result = await this.#hosts.run(source.url, () => pollFeed(source, at, this.#options));
    if (result.kind !== 'changed') return this.#settle(source, result, at);
    const feed = result.content;
    if (typeof feed === 'string') return this.#follow(source, feed, tally);
    const unread = await this.#readNew(source, feed, { at, tally });
    const dates = feed.items.flatMap(({ publishedAt }) => publishedAt ?? []);
    return this.#settle(source, result, at, {
      title: source.title === undefined ? feed.title : undefined,
      rhythmMs: rhythmOf(dates, at),
      lastNewAt: dates.length > 0 ? new Date(Math.max(...dates.map((date) => date.getTime()))) : undefined,
      problem: feed.complaint ?? null,
      // What could not be read is offered again: a server that answers "unchanged" would hide it.
      ...(unread > 0 && { etag: null, lastModified: null }),
      declaredMs: feed.paceMs,
    });
  }

  /** Somebody gave a site's page: the feed that it names takes its place. A feed that turned into a page stays, and is told as broken. */
  async #follow(
    source: Source & { readonly followed?: boolean },
    url: string,
    tally: Tally,
  ): Promise<{ kind: string; problem?: string | undefined }> {
    const { store, now } = this.#parts;
    const fail = (problem: string) => this.#settle(source, { kind: 'failed', problem, gone: false, retryAfterMs: undefined }, now());
    if (source.lastGoodAt !== undefined || source.followed) return fail('is a web page, not a feed');
    await store.sources.record(source.id, { url, nextPollAt: source.nextPollAt, failures: source.failures });
    const moved = await store.sources.get(source.id);
    if (moved?.url !== url) return fail('names a feed that is followed already');
    return this.#pollFeed({ ...moved, followed: true }, tally);
  }

  async #pollPage(source: Source, tally: Tally): Promise<{ kind: string; problem?: string | undefined }> {
    const at = this.#parts.now();
    const result = await this.#hosts.run(source.url, async (): Promise<PollResult<SourceArticle>> => {
      if (!(await this.#robots.allows(source.url, this.#options)))
        return { kind: 'failed', problem: 'is closed to robots by its robots.txt', gone: false, retryAfterMs: undefined };
      return poll(source, { now: at, options: this.#options, accept: 'text/html, */*;q=0.5', read: articleOfPage });
    });
    if (result.kind === 'changed') await this.#ingest(source, result.content, tally);
    return this.#settle(source, result, at, { title: result.kind === 'changed' ? result.content.title : undefined, problem: null });
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
      if (this.#stopping.signal.aborted) return taken.length;
      const done = await this.#readItem(source, { item, feed, first }, tally);
      if (this.#stopping.signal.aborted) return taken.length;
      await sources.note(source.id, [item.id], { done, at });
      if (!done) unread++;
      await yieldToOthers();
    }
    return unread;
  }

  /** False where it may come right by itself. */
  async #readItem(source: Source, { item, feed, first }: { item: FeedItem; feed: Feed; first: boolean }, tally: Tally): Promise<boolean> {
    try {
      const article = wholeArticle(item, feed) ?? (await this.#fetchItem(item, feed));
      if (article) await this.#ingest(source, article, tally, first ? LONG_AGO : undefined);
      return true;
    } catch (error) {
      if (!(error instanceof SourceProblem)) throw error;
      return !(error.code === 'unreachable' || error.code === 'busy');
    }
  }

  async #fetchItem(item: FeedItem, feed: Feed): Promise<SourceArticle | undefined> {
    const { url } = item;
    if (url === undefined) return undefined;
    const page = await this.#hosts.run(url, async () => {
      if (!(await this.#robots.allows(url, this.#options))) return undefined;
      return guardedFetch(url, this.#options);
    });
    return page && withFeed(articleOfPage(page), item, feed);
  }

  async #ingest(source: Source, article: SourceArticle, tally: Tally, datedAt?: Date): Promise<void> {
    const { store, extractor, now, unexpected } = this.#parts;
    if (tooLong(article.text)) return;
    try {
      const outcome = await ingestArticle(article, { store, extractor, space: source.space, now, datedAt });
      if (outcome === 'added') tally.articles++;
      if (outcome === 'revised') tally.revised++;
    } catch (error) {
      if (error instanceof StoreError) throw error;
      unexpected(error);
    }
  }

  async #settle(
    source: Source,
    result: PollResult<unknown>,
    at: Date,
    found: Partial<PollRecord> & { readonly declaredMs?: number | undefined } = {},
  ): Promise<{ kind: string; problem?: string | undefined }> {
    if (this.#stopping.signal.aborted) return { kind: 'stopped' };
    const { store, random } = this.#parts;
    if (result.kind === 'failed') {
      await this.#fail(source, result, at);
      return { kind: 'failed', problem: result.problem };
    }
    const { declaredMs, ...record } = found;
    const rhythmMs = record.rhythmMs ?? quieter(source, at);
    const wait = waitMs({ declaredMs, maxAgeMs: result.maxAgeMs, rhythmMs }, random);
    await store.sources.record(source.id, {
      ...(result.kind === 'changed' && { etag: result.etag, lastModified: result.lastModified }),
      ...record,
      url: result.movedTo,
      nextPollAt: new Date(at.getTime() + wait),
      lastGoodAt: at,
      failures: 0,
      told: false,
    });
    return { kind: result.kind, problem: record.problem ?? undefined };
  }

  async #fail(source: Source, { problem, gone, retryAfterMs }: Extract<PollResult<unknown>, { kind: 'failed' }>, at: Date): Promise<void> {
    const { store, random, tell } = this.#parts;
    const failures = source.failures + 1;
    const since = (source.lastGoodAt ?? source.addedAt).getTime();
    const dead = gone || (failures >= DEAD_AFTER_FAILURES && at.getTime() - since >= DEAD_AFTER_MS);
    const nextPollAt = new Date(at.getTime() + backOffMs(failures, retryAfterMs, random));
    await store.sources.record(source.id, { nextPollAt, failures, problem, gone, told: source.told || dead });
    if (dead && !source.told) await tell(source, obituary(source, problem, gone));
  }

  get #options() {
    return { allowHosts: this.#parts.allowHosts, signal: this.#stopping.signal };
  }
}

const namesOf = (items: readonly FeedItem[]): string[] => items.map(({ id }) => id);
const newestFirst = (items: readonly FeedItem[]): FeedItem[] =>
  items.toSorted((a, b) => (b.publishedAt?.getTime() ?? 0) - (a.publishedAt?.getTime() ?? 0));

/** A feed that stays unchanged slows down: its rhythm is no faster than it has been quiet. */
const quieter = ({ rhythmMs, lastNewAt }: Source, at: Date): number | undefined =>
  rhythmMs === undefined ? undefined : Math.max(rhythmMs, lastNewAt ? at.getTime() - lastNewAt.getTime() : 0);

const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

function obituary({ url, title, lastGoodAt }: Source, problem: string, gone: boolean): string {
  const name = title === undefined ? url : `${title} (${url})`;
  const last = lastGoodAt ? `It was last read on ${dayOf(lastGoodAt)}.` : 'It was never read.';
  const next = gone ? 'It will not be asked again.' : 'It will be tried once a day.';
  return `The source ${name} ${problem}. ${last} ${next}`;
}
