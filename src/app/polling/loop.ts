import { SECOND_MS } from '../../text/durations.ts';
import type { PollCounts } from '../ops/monitor.ts';
import type { Poller, PollerParts, PollReport } from './poller.ts';

const SHORTEST_MS = SECOND_MS;
/** A source that somebody adds meanwhile is read within this time. */
const LONGEST_MS = 15 * SECOND_MS;

export interface PollLoopParts extends Omit<PollerParts, 'now' | 'random'> {
  /** Called with what each round of polling came to. */
  readonly polled?: ((counts: PollCounts) => void) | undefined;
}

/** Polls while the bot runs: whatever is due, then sleeps until the next is. Never keeps the process alive by itself. */
export class PollLoop {
  readonly #parts: PollLoopParts;
  #poller: Poller | undefined;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(parts: PollLoopParts) {
    this.#parts = parts;
  }

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
    try {
      const dueAt = await this.#parts.store.sources.nextDueAt();
      const inMs = dueAt ? dueAt.getTime() - Date.now() : LONGEST_MS;
      // What a slow host keeps waiting must not keep what is due meanwhile.
      if (inMs <= 0 && !this.#stopped) this.#poll(await this.#open()).catch((error) => this.#failed(error));
      this.#after(Math.min(LONGEST_MS, Math.max(SHORTEST_MS, inMs)));
    } catch (error) {
      this.#failed(error);
    }
  }

  async #poll(poller: Poller): Promise<void> {
    const report = await poller.pollDue();
    if (report.polled > 0) this.#parts.polled?.(countsOf(report));
  }

  #failed(error: unknown): void {
    this.#parts.unexpected(error);
    this.#after(LONGEST_MS);
  }

  /** What reads pages is loaded when something is due: the first answer need not wait for it. */
  async #open(): Promise<Poller> {
    if (!this.#poller) {
      const { Poller } = await import('./poller.ts');
      this.#poller = new Poller({ ...this.#parts, now: () => new Date(), random: Math.random });
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
