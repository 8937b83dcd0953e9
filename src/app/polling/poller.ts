import type { Source } from '../../core/ports/source-store.ts';
import { StoreError } from '../../store/errors.ts';
import { DAY_MS, MINUTE_MS } from '../../text/durations.ts';
import { Hosts, hostOf } from './hosts.ts';
import { deadSourceNotice, type Outcome, recordOf } from './outcome.ts';
import { type ReaderParts, SourceReader, type Tally } from './reader.ts';

export interface PollerParts extends Omit<ReaderParts, 'hosts' | 'signal'> {
  /** 0 to 1. */
  readonly random: () => number;
  /** Tells a source's owner, once, that it died; `sentence` says which, why and since when. */
  readonly tell: (source: Source, sentence: string) => void | Promise<void>;
}

/** What polls came to, over all sources. */
export interface PollReport {
  readonly polled: number;
  readonly unchanged: number;
  readonly articles: number;
  readonly revised: number;
  readonly failed: readonly { readonly url: string; readonly problem: string }[];
}

type Report = Tally & { polled: number; unchanged: number; failed: PollReport['failed'][number][] };

const HOSTS_AT_ONCE = 16;
const ROUND = 1_000;
/** A poll that is cut off, by a kill or a crash, is made up for after this. */
const CLAIM_MS = 15 * MINUTE_MS;
const FORGET_AFTER_MS = 180 * DAY_MS;

/**
 * Polls what is due and stores what is new. A source is claimed in the store, so that two processes don't read it twice; a host is asked by
 * one connection at a time, and a slow one keeps nobody waiting but its own.
 */
export class Poller {
  readonly #parts: PollerParts;
  readonly #hosts: Hosts;
  readonly #reader: SourceReader;
  readonly #busy = new Set<string>();
  readonly #stopping = new AbortController();
  readonly #running = new Set<Promise<unknown>>();

  constructor(parts: PollerParts) {
    this.#parts = parts;
    this.#hosts = new Hosts(parts.now);
    this.#reader = new SourceReader({ ...parts, hosts: this.#hosts, signal: this.#stopping.signal });
  }

  /** Polls everything that is due, but what waits for a host that an earlier call is asking still. Throws `StoreError`. */
  async pollDue(): Promise<PollReport> {
    const report: Report = { polled: 0, unchanged: 0, articles: 0, revised: 0, failed: [] };
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

  async #round(report: Report): Promise<void> {
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

  async #pollHost(sources: readonly Source[], report: Report): Promise<void> {
    const { store, now } = this.#parts;
    // One that keeps failing would keep the others of its host from ever being asked.
    for (const source of sources.toSorted((a, b) => a.failures - b.failures)) {
      if (this.#stopped) return;
      const { id, url, failures } = source;
      const rest = this.#hosts.restsUntil(url);
      if (rest) await store.sources.record(id, { nextPollAt: rest, failures });
      else await this.#claimed(source, new Date(now().getTime() + CLAIM_MS), report);
    }
  }

  async #claimed(source: Source, until: Date, report: Report): Promise<void> {
    const { sources } = this.#parts.store;
    if (!(await sources.claim(source, until))) return;
    const outcome = await this.#read({ ...source, nextPollAt: until }, report);
    if (this.#stopped) return sources.record(source.id, { nextPollAt: source.nextPollAt, failures: source.failures });
    await this.#settle(source, outcome);
    report.polled++;
    if (outcome.result.kind === 'unchanged') report.unchanged++;
    const problem = outcome.result.kind === 'failed' ? outcome.result.problem : outcome.found?.problem;
    if (problem != null) report.failed.push({ url: source.url, problem });
  }

  async #read(source: Source, report: Report): Promise<Outcome> {
    try {
      return await this.#reader.read(source, report);
    } catch (error) {
      if (error instanceof StoreError) throw error;
      this.#parts.unexpected(error);
      return {
        result: { kind: 'failed', code: 'unsupported', problem: 'could not be read', retryAfterMs: undefined },
        at: this.#parts.now(),
      };
    }
  }

  async #settle(source: Source, outcome: Outcome): Promise<void> {
    const { store, random, tell } = this.#parts;
    const { record, restMs } = recordOf(source, outcome, random);
    if (restMs !== undefined) this.#hosts.rest(source.url, restMs);
    await store.sources.record(source.id, record);
    const obituary = deadSourceNotice(source, outcome, record);
    if (obituary !== undefined) await tell(source, obituary);
  }

  get #stopped(): boolean {
    return this.#stopping.signal.aborted;
  }
}
