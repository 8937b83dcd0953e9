import { SECOND_MS } from '../../text/durations.ts';
import type { Job, Jobs } from '../jobs/jobs.ts';
import type { StoreClock } from '../jobs/store-clock.ts';
import type { PollCounts } from '../ops/monitor.ts';
import type { Poller, PollerParts, PollReport } from './poller.ts';

/** Hosts that a process asks side by side. */
const HOSTS_AT_ONCE = 16;
const SHORTEST_MS = SECOND_MS;
/** Between two looks that find something due: what was found then is still being polled, here or by another process. */
const DUE_MS = 3 * SECOND_MS;
/** A source that somebody adds meanwhile is read within this time. */
const LONGEST_MS = 15 * SECOND_MS;

export interface PollLoopParts extends Omit<PollerParts, 'now' | 'random'> {
  readonly jobs: Jobs;
  readonly clock: StoreClock;
  /** Called with what each round of polling came to. */
  readonly polled?: ((counts: PollCounts) => void) | undefined;
  /** Called whenever nothing is due and nothing is being read here. */
  readonly idle?: (() => void) | undefined;
}

/** Polls while the process runs: has done whatever is due, here or wherever the jobs are taken, and sleeps until the next is. Never keeps the process alive by itself. */
export class PollLoop {
  readonly #parts: PollLoopParts;
  #poller: Poller | undefined;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;
  #polling = 0;

  constructor(parts: PollLoopParts) {
    this.#parts = parts;
    parts.jobs.work('poll', { atOnce: HOSTS_AT_ONCE, run: (job) => this.#poll(job) });
  }

  /** To be called once the jobs are started. */
  start(): void {
    this.#after(SHORTEST_MS);
  }

  /** Waits until nothing more is written. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#poller?.stop();
  }

  #after(ms: number): void {
    clearTimeout(this.#timer);
    if (this.#stopped) return;
    this.#timer = setTimeout(() => void this.#tick(), ms);
    this.#timer.unref();
  }

  async #tick(): Promise<void> {
    const { jobs, clock, store } = this.#parts;
    try {
      await clock.look();
      const dueAt = await store.sources.nextDueAt();
      const inMs = dueAt ? dueAt.getTime() - clock.now().getTime() : LONGEST_MS;
      if (inMs <= 0 && !this.#stopped) await (await this.#open()).addDue(jobs);
      if (inMs > 0 && this.#polling === 0) this.#parts.idle?.();
      this.#after(inMs <= 0 ? DUE_MS : Math.min(LONGEST_MS, Math.max(SHORTEST_MS, inMs)));
    } catch (error) {
      this.#failed(error);
    }
  }

  async #poll(job: Job): Promise<void> {
    this.#polling++;
    try {
      const report = await (await this.#open()).pollHost(job);
      if (report.polled > 0) this.#parts.polled?.(countsOf(report));
    } finally {
      this.#polling--;
    }
  }

  #failed(error: unknown): void {
    this.#parts.unexpected(error);
    this.#after(LONGEST_MS);
  }

  /** What reads pages is loaded when something is due: the first answer need not wait for it. */
  async #open(): Promise<Poller> {
    if (!this.#poller) {
      const { Poller } = await import('./poller.ts');
      this.#poller = new Poller({ ...this.#parts, now: this.#parts.clock.now, random: Math.random });
      if (this.#stopped) await this.#poller.stop();
    }
    return this.#poller;
  }
}

const countsOf = ({ polled, unchanged, articles, revised, failed }: PollReport): PollCounts => ({
  changed: Math.max(0, polled - unchanged - failed.length),
  unchanged,
  failed: failed.length,
  added: articles,
  revised,
});
