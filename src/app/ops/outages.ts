import { StoreError } from '../../store/errors.ts';
import { MINUTE_MS } from '../../text/durations.ts';

/** All that a process does meets a database that is away: that it is still away is told no more often. */
const TOLD_EACH_MS = 5 * MINUTE_MS;

/** Keeps the log to one line for an outage of the database, and one more each five minutes while it lasts. */
export class Outages {
  #toldAt = Number.NEGATIVE_INFINITY;

  /** Whether the error says what was told before. `now`: milliseconds, of any clock that only goes forward. */
  isTold(error: unknown, now: number): boolean {
    if (!(error instanceof StoreError && error.code === 'unreachable')) return false;
    if (now - this.#toldAt < TOLD_EACH_MS) return true;
    this.#toldAt = now;
    return false;
  }
}
