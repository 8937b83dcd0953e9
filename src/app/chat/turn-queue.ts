import { setImmediate as nextRound } from 'node:timers/promises';

/** An answer that takes longer waits for something else than this processor: a platform, another server. */
const LONGEST_TURN_MS = 25;

/**
 * Lets answers be worked out one behind the other: the store gives the event loop back between two questions (`yieldingStore`), and with one answer under way it comes
 * round within one question, so that acknowledgements of what comes in meanwhile go out. Those have three seconds, answers fifteen minutes.
 */
export class TurnQueue {
  #last: Promise<void> = Promise.resolve();

  /** Begins the work when what was asked before has ended, or has had its turn for 25 ms. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const before = this.#last;
    const { promise: over, resolve: end } = Promise.withResolvers<void>();
    this.#last = over;
    await before;
    await nextRound();
    const timer = setTimeout(end, LONGEST_TURN_MS);
    try {
      return await work();
    } finally {
      clearTimeout(timer);
      end();
    }
  }
}
