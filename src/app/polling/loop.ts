import { SECOND_MS } from '../../text/durations.ts';
import type { Poller, PollerParts } from './poller.ts';

const SHORTEST_MS = SECOND_MS;
/** A source that somebody adds meanwhile is read within this time. */
const LONGEST_MS = 15 * SECOND_MS;

export type PollLoopParts = Omit<PollerParts, 'now' | 'random'>;

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
      if (inMs <= 0 && !this.#stopped) (await this.#open()).pollDue().catch((error) => this.#failed(error));
      this.#after(Math.min(LONGEST_MS, Math.max(SHORTEST_MS, inMs)));
    } catch (error) {
      this.#failed(error);
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
      this.#poller = new Poller({ ...this.#parts, now: () => new Date(), random: Math.random });
      if (this.#stopped) await this.#poller.stop();
    }
    return this.#poller;
  }
}
