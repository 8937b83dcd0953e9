import type { Store } from '../core/store.ts';
import type { PollerParts } from './poller.ts';

const SHORTEST_MS = 1_000;
/** A source that somebody adds meanwhile is read within this time. */
const LONGEST_MS = 15_000;

export type PollLoopParts = Omit<PollerParts, 'now' | 'random'>;

/** Polls while the bot runs: whatever is due, then sleeps until the next is. Never keeps the process alive by itself. */
export class PollLoop {
  readonly #parts: PollLoopParts;
  #poller: { pollDue(): Promise<unknown>; stop(): Promise<void> } | undefined;
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
    if (this.#stopped) return;
    this.#timer = setTimeout(() => void this.#tick(), ms);
    this.#timer.unref();
  }

  async #tick(): Promise<void> {
    const { store, unexpected } = this.#parts;
    let next = LONGEST_MS;
    try {
      const dueAt = await store.sources.nextDueAt();
      if (dueAt && dueAt.getTime() <= Date.now() && !this.#stopped) {
        await (await this.#open()).pollDue();
        next = await untilNext(store);
      }
    } catch (error) {
      unexpected(error);
    }
    this.#after(next);
  }

  /** What reads pages is loaded when something is due: the first answer need not wait for it. */
  async #open() {
    if (!this.#poller) {
      const { Poller } = await import('./poller.ts');
      this.#poller = new Poller({ ...this.#parts, now: () => new Date(), random: Math.random });
      if (this.#stopped) await this.#poller.stop();
    }
    return this.#poller;
  }
}

async function untilNext(store: Store): Promise<number> {
  const at = await store.sources.nextDueAt();
  return Math.min(LONGEST_MS, Math.max(SHORTEST_MS, at ? at.getTime() - Date.now() : LONGEST_MS));
}
