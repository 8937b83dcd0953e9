import { setImmediate as nextRound } from 'node:timers/promises';

/** An answer that takes longer waits for something else than this processor: a platform, another server. */
const LONGEST_TURN_MS = 25;

/**
 * Lets answers be worked out one behind the other, or so many at once: the store gives the event loop back between two questions (`yieldingStore`), and with one answer under way it comes
 * round within one question, so that acknowledgements of what comes in meanwhile go out. Those have three seconds, answers fifteen minutes.
 */
export class TurnQueue {
  /** What each of those at once waits for. */
  readonly #last: Promise<void>[];
  #next = 0;

  constructor(atOnce = 1) {
    this.#last = Array.from({ length: atOnce }, () => Promise.resolve());
  }

  /** Begins the work when what was asked before has ended, or has had its turn for 25 ms. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const place = this.#next;
    this.#next = (place + 1) % this.#last.length;
    const before = this.#last[place];
    const { promise: over, resolve: end } = Promise.withResolvers<void>();
    this.#last[place] = over;
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
