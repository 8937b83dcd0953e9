/** How waits between attempts grow. */
export interface Backoff {
  /** The wait after the first attempt; doubled for each one after it. */
  readonly firstMs: number;
  readonly longestMs: number;
  /** Each wait is multiplied by a random share between these, so that many callers who failed together come back apart. */
  readonly shares: readonly [least: number, most: number];
}

/**
 * How long to wait after failed attempt number `attempt`, from 1, in milliseconds. `random`: 0 to 1. Exponential backoff with jitter, as in
 * https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function backoffMs(attempt: number, { firstMs, longestMs, shares: [least, most] }: Backoff, random: number): number {
  const doubled = Math.min(longestMs, firstMs * 2 ** Math.min(MOST_DOUBLINGS, attempt - 1));
  return Math.round(doubled * (least + (most - least) * random));
}

/** Behind these every wait is the longest. */
const MOST_DOUBLINGS = 30;
