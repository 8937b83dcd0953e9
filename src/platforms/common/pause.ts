import { setTimeout as sleep } from 'node:timers/promises';

/** Resolves after `ms` milliseconds, or when the signal aborts. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> => sleep(ms, undefined, { signal }).catch(() => undefined);
