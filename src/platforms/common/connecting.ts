import type { Backoff } from '../../core/backoff.ts';
import { MINUTE_MS, SECOND_MS } from '../../text/durations.ts';

/** How a platform that can't be reached is asked again. */
export const CONNECTING: Backoff = { firstMs: SECOND_MS, longestMs: MINUTE_MS, shares: [0.75, 1.25] };
