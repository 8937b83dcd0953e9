import { setImmediate as nextRound } from 'node:timers/promises';

/**
 * Lets one answer begin in each round of the event loop. An answer from the store is worked out in one go; between two of them, acknowledgements of what
 * came in meanwhile go out: those have three seconds, answers fifteen minutes.
 */
export class QueuePerKey {
  #last: Promise<void> = Promise.resolve();

  take(): Promise<void> {
    this.#last = this.#last.then(() => nextRound());
    return this.#last;
  }
}
