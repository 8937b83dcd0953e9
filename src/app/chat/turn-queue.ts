import { setImmediate as nextRound } from 'node:timers/promises';

/**
 * Lets one answer begin in each round of the event loop: working an answer out from the store blocks the loop, and between two of them the
 * acknowledgements of what came in meanwhile go out. Those have three seconds, answers fifteen minutes.
 */
export class TurnQueue {
  #last: Promise<void> = Promise.resolve();

  /** Resolves when it is the caller's turn, in the order of calls. */
  take(): Promise<void> {
    this.#last = this.#last.then(() => nextRound());
    return this.#last;
  }
}
