import type { Source } from '../../core/ports/source-store.ts';
import { StoreError } from '../../store/errors.ts';
import { DAY_MS } from '../../text/durations.ts';
import { HostQueue, hostOf } from './host-queue.ts';
import { deadSourceNotice, type PollOutcome, recordOf } from './poll-outcome.ts';
import { type PollProgress, UNWATCHED } from './poll-progress.ts';
import { SourceClaims } from './source-claims.ts';
import { type ReaderParts, SourceReader } from './source-reader.ts';

export interface PollerParts extends Omit<ReaderParts, 'hosts' | 'signal' | 'progress'> {
  readonly progress?: PollProgress | undefined;
  /** 0 to 1. */
  readonly random: () => number;
  /** Tells a source's owner that it died, once; `sentence` says which source, why and since when. */
  readonly tell: (source: Source, sentence: string) => void | Promise<void>;
}

/** Of all sources that were polled. */
export interface PollReport {
  readonly polled: number;
  readonly unchanged: number;
  readonly articles: number;
  readonly revised: number;
  readonly failed: readonly { readonly url: string; readonly problem: string }[];
}

type GrowingReport = { -readonly [Field in Exclude<keyof PollReport, 'failed'>]: number } & {
  readonly failed: PollReport['failed'][number][];
};

const HOSTS_AT_ONCE = 16;
const ROUND = 1_000;
const FORGET_AFTER_MS = 180 * DAY_MS;

/**
 * Polls the sources that are due and stores what is new. A source is claimed in the store first, so that two processes don't read it at
 * once. Up to 16 hosts are asked side by side, each by one connection at a time: a slow host delays its own sources alone.
 */
export class Poller {
  readonly #parts: PollerParts;
  readonly #hosts: HostQueue;
  readonly #reader: SourceReader;
  readonly #claims: SourceClaims;
  readonly #busy = new Set<string>();
  readonly #stopping = new AbortController();
  readonly #running = new Set<Promise<unknown>>();

  constructor(parts: PollerParts) {
    this.#parts = parts;
    this.#hosts = new HostQueue(parts.now);
    const { now, unexpected, progress = UNWATCHED } = parts;
    this.#claims = new SourceClaims({ sources: parts.store.sources, now, progress, unexpected });
    this.#reader = new SourceReader({ ...parts, progress, hosts: this.#hosts, signal: this.#stopping.signal });
  }

  /** Polls everything that is due, except at hosts that an earlier call is still asking. Throws `StoreError`. */
  async pollDue(): Promise<PollReport> {
    const report: GrowingReport = { polled: 0, unchanged: 0, articles: 0, revised: 0, failed: [] };
    const work = this.#round(report);
    this.#running.add(work);
    try {
      await work;
    } finally {
      this.#running.delete(work);
    }
    return report;
  }

  /** Breaks off what is being fetched, and waits until nothing more is written. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.allSettled(this.#running);
  }

  async #round(report: GrowingReport): Promise<void> {
    const { store, now } = this.#parts;
    for (;;) {
      const due = await store.sources.due(now(), ROUND);
      const waiting = Map.groupBy(due, ({ url }) => hostOf(url)).entries();
      let taken = 0;
      const lane = async (): Promise<void> => {
        for (const [host, sources] of waiting) {
          if (this.#stopped || this.#busy.size >= HOSTS_AT_ONCE) return;
          if (this.#busy.has(host)) continue;
          this.#busy.add(host);
          taken++;
          await this.#pollHost(sources, report).finally(() => this.#busy.delete(host));
        }
      };
      await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, lane));
      if (taken === 0 || this.#stopped) break;
    }
    await store.sourceItems.forget(new Date(now().getTime() - FORGET_AFTER_MS));
  }

  async #pollHost(sources: readonly Source[], report: GrowingReport): Promise<void> {
    const { sources: stored } = this.#parts.store;
    // The one that failed least goes first: a source that takes its host's turns by failing must not keep the others from being asked.
    for (const source of sources.toSorted((a, b) => a.failures - b.failures)) {
      if (this.#stopped) return;
      const { id, url, failures } = source;
      const rest = this.#hosts.restsUntil(url);
      if (rest) await stored.record(id, { nextPollAt: rest, failures });
      else if (await this.#claims.take(source)) await this.#poll(source, report).finally(() => this.#claims.letGo(source));
    }
  }

  async #poll(source: Source, report: GrowingReport): Promise<void> {
    const { id, nextPollAt, failures } = source;
    const outcome = await this.#read(source);
    if (this.#stopped) return this.#parts.store.sources.record(id, { nextPollAt, failures });
    await this.#settle(source, outcome);
    report.polled++;
    report.articles += outcome.stored.added;
    report.revised += outcome.stored.revised;
    if (outcome.result.kind === 'unchanged') report.unchanged++;
    const problem = outcome.result.kind === 'failed' ? outcome.result.problem : outcome.found?.problem;
    if (problem != null) report.failed.push({ url: source.url, problem });
  }

  async #read(source: Source): Promise<PollOutcome> {
    try {
      return await this.#reader.read(source);
    } catch (error) {
      if (error instanceof StoreError) throw error;
      this.#parts.unexpected(error);
      return {
        result: { kind: 'failed', code: 'unsupported', problem: 'could not be read', retryAfterMs: undefined },
        at: this.#parts.now(),
        stored: { added: 0, revised: 0 },
      };
    }
  }

  async #settle(source: Source, outcome: PollOutcome): Promise<void> {
    const { store, random, tell } = this.#parts;
    const { record, restMs } = recordOf(source, outcome, random);
    if (restMs !== undefined) this.#hosts.rest(source.url, restMs);
    await store.sources.record(source.id, record);
    const notice = deadSourceNotice(source, outcome, record);
    if (notice !== undefined) await tell(source, notice);
  }

  get #stopped(): boolean {
    return this.#stopping.signal.aborted;
  }
}
