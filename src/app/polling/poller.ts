import type { Source } from '../../core/ports/source-store.ts';
import { StoreError } from '../../store/errors.ts';
import { DAY_MS } from '../../text/durations.ts';
import type { Job, Jobs } from '../jobs/jobs.ts';
import { LocalJobs } from '../jobs/local-jobs.ts';
import { withinRequest } from '../ops/log-context.ts';
import { type HostLock, HostQueue, hostOf } from './host-queue.ts';
import { deadSourceNotice, type PollOutcome, recordOf } from './poll-outcome.ts';
import { type PollProgress, UNWATCHED } from './poll-progress.ts';
import { type ReadingParts, type Readings, readAtOnce } from './readings.ts';
import { SourceClaims } from './source-claims.ts';
import { type ReaderParts, SourceReader } from './source-reader.ts';

export interface PollerParts
  extends Omit<ReaderParts, 'store' | 'hosts' | 'signal' | 'progress' | 'readings'>,
    Omit<ReadingParts, 'store'> {
  readonly store: ReaderParts['store'] & ReadingParts['store'];
  /** Where what was fetched goes; it is worked out at once where this is left out. */
  readonly readings?: Readings | undefined;
  readonly progress?: PollProgress | undefined;
  /** Keeps every other process from a host meanwhile; absent where this one alone polls. */
  readonly hostLock?: HostLock | undefined;
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
const FORGET_EACH_MS = DAY_MS;

const emptyReport = (): GrowingReport => ({ polled: 0, unchanged: 0, articles: 0, revised: 0, failed: [] });

/**
 * Polls the sources that are due and stores what is new, a job for each host: a slow host delays its own sources alone. A source is claimed in the store
 * first, so that two processes don't read it at once. Each host is asked by one connection at a time.
 */
export class Poller {
  readonly #parts: PollerParts;
  readonly #hosts: HostQueue;
  readonly #reader: SourceReader;
  readonly #claims: SourceClaims;
  readonly #stopping = new AbortController();
  readonly #running = new Set<Promise<unknown>>();
  #forgot = Number.NEGATIVE_INFINITY;

  constructor(parts: PollerParts) {
    this.#parts = parts;
    this.#hosts = new HostQueue(parts.now, parts.hostLock);
    const { now, unexpected, progress = UNWATCHED, readings = readAtOnce(parts) } = parts;
    this.#claims = new SourceClaims({ sources: parts.store.sources, now, progress, unexpected });
    this.#reader = new SourceReader({ ...parts, progress, readings, hosts: this.#hosts, signal: this.#stopping.signal });
  }

  /** Polls everything that is due, within this process. Throws `StoreError`. */
  async pollDue(): Promise<PollReport> {
    const report = emptyReport();
    const failures: unknown[] = [];
    const jobs = new LocalJobs((error) => failures.push(error));
    jobs.work('poll', { atOnce: HOSTS_AT_ONCE, run: (job) => this.#during(this.#pollHost(job, report)) });
    while (!this.#stopped && failures.length === 0 && (await this.addDue(jobs)) > 0) await jobs.idle('poll');
    await jobs.stop();
    if (failures.length > 0) throw failures[0];
    return report;
  }

  /** Adds a job for each host with a source that is due; gives how many hosts. Throws `StoreError`. */
  async addDue(jobs: Jobs): Promise<number> {
    const { store, now } = this.#parts;
    const due = await store.sources.due(now(), ROUND);
    const hosts = Map.groupBy(due, ({ url }) => hostOf(url));
    await jobs.add(
      'poll',
      [...hosts].map(([host, sources]) => ({ key: host, data: sources.map(({ id }) => id).join(' ') })),
    );
    if (now().getTime() - this.#forgot >= FORGET_EACH_MS) {
      this.#forgot = now().getTime();
      await store.sourceItems.forget(new Date(this.#forgot - FORGET_AFTER_MS));
    }
    return hosts.size;
  }

  /** Polls the sources of a host that its job names, as far as they are still due. Throws `StoreError`. */
  async pollHost(job: Job): Promise<PollReport> {
    const report = emptyReport();
    await this.#during(this.#pollHost(job, report));
    return report;
  }

  /** Breaks off what is being fetched, and waits until nothing more is written. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.allSettled(this.#running);
  }

  async #during(work: Promise<void>): Promise<void> {
    this.#running.add(work);
    try {
      await work;
    } finally {
      this.#running.delete(work);
    }
  }

  async #pollHost({ data = '' }: Job, report: GrowingReport): Promise<void> {
    const { sources: stored } = this.#parts.store;
    const found = await Promise.all(data.split(' ').map((id) => stored.get(Number(id))));
    const sources = found.filter((source) => source !== undefined);
    // The one that failed least goes first: a source that takes its host's turns by failing must not keep the others from being asked.
    for (const source of sources.toSorted((a, b) => a.failures - b.failures)) {
      if (this.#stopped) return;
      const { id, url, failures, nextPollAt } = source;
      if (nextPollAt > this.#parts.now()) continue;
      const rest = this.#hosts.restsUntil(url);
      if (rest) await stored.record(id, { nextPollAt: rest, failures });
      else if (await this.#claims.take(source))
        await withinRequest({ source: id }, () => this.#poll(source, report)).finally(() => this.#claims.letGo(source));
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
    await store.sources.record(source.id, record);
    if (restMs !== undefined) {
      this.#hosts.rest(source.url, restMs);
      // Whichever process would ask it next: the sources that it has.
      await store.sources.rest(hostOf(source.url), new Date(this.#parts.now().getTime() + restMs));
    }
    const notice = deadSourceNotice(source, outcome, record);
    if (notice !== undefined) await tell(source, notice);
  }

  get #stopped(): boolean {
    return this.#stopping.signal.aborted;
  }
}
