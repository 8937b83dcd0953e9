import { type Backoff, backoffMs } from '../../core/backoff.ts';
import { DAY_MS, MINUTE_MS } from '../../text/durations.ts';

const SHORTEST_MS = 5 * MINUTE_MS;
const LONGEST_MS = DAY_MS;
const UNKNOWN_MS = 30 * MINUTE_MS;
const RETRIES: Backoff = { firstMs: 2 * SHORTEST_MS, longestMs: LONGEST_MS, shares: [0.9, 1.1] };
const LONGEST_RETRY_AFTER_MS = 7 * DAY_MS;

/** What the time between two polls follows from. */
export interface Pace {
  /** Stated by the feed: `ttl`, `sy:updatePeriod`. */
  readonly declaredMs?: number | undefined;
  /** Stated by the server: Cache-Control. */
  readonly maxAgeMs?: number | undefined;
  /** Mean time between new items. */
  readonly rhythmMs?: number | undefined;
}

/** Milliseconds to wait after a good poll: half the rhythm, but no less than feed and server ask; within 5 min to 24 h, and up to a tenth more or less. `random` gives 0 to 1. */
export function waitMs({ declaredMs = 0, maxAgeMs = 0, rhythmMs }: Pace, random: () => number): number {
  const wished = Math.max(declaredMs, maxAgeMs);
  const seen = rhythmMs === undefined ? (wished > 0 ? wished : UNKNOWN_MS) : rhythmMs / 2;
  return jittered(Math.min(LONGEST_MS, Math.max(SHORTEST_MS, wished, seen)), random);
}

/** Milliseconds to wait after failure number `failures` in a row: 10 min, doubled each time up to a day; longer where Retry-After asks, up to a week. */
export function retryMs(failures: number, retryAfterMs: number | undefined, random: () => number): number {
  const waitMs = Math.min(LONGEST_MS, backoffMs(failures, RETRIES, random()));
  return Math.max(waitMs, Math.min(LONGEST_RETRY_AFTER_MS, retryAfterMs ?? 0));
}

/** Up to a tenth sooner or later, so that feeds added together spread out; still within 5 min to 24 h. */
const jittered = (ms: number, random: () => number): number =>
  Math.round(Math.min(LONGEST_MS, Math.max(SHORTEST_MS, ms * (0.9 + 0.2 * random()))));

const MOST_DATES = 20;

/** Mean milliseconds between the newest items, or the time since the newest if that is longer. Undefined with fewer than two dates. */
export function rhythmOf(dates: readonly Date[], now: Date): number | undefined {
  const newest = dates
    .map((date) => date.getTime())
    .sort((a, b) => b - a)
    .slice(0, MOST_DATES);
  const [last] = newest;
  const first = newest.at(-1);
  if (newest.length < 2 || last === undefined || first === undefined) return undefined;
  return Math.max((last - first) / (newest.length - 1), now.getTime() - last);
}

/** The milliseconds that Retry-After asks for, in seconds or as a date (RFC 9110, 10.2.3); undefined where it is neither. */
export function retryAfterMs(header: string | null, now: Date): number | undefined {
  if (header === null) return undefined;
  const ms = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now.getTime();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

/** Milliseconds of `max-age` in Cache-Control (RFC 9111), less the age that the answer has already. */
export function maxAgeMs(cacheControl: string | null, age: string | null): number | undefined {
  if (cacheControl === null || /no-(?:cache|store)/i.test(cacheControl)) return undefined;
  const seconds = /(?:^|[\s,])max-age=(\d+)/i.exec(cacheControl)?.[1];
  if (seconds === undefined) return undefined;
  return Math.max(0, Number(seconds) - (Number(age) || 0)) * 1000;
}
