import { setTimeout as sleep } from 'node:timers/promises';
import type { Places } from '../../core/briefs/destination.ts';

/** How long a platform may take to say what stands in the way; posting tells it too. */
const LONGEST_LOOK_MS = 5000;

/** The same places; where the platform fails or doesn't answer in time, nothing is known to stand in the way. */
export function bestEffort(places: Places, unexpected: (error: unknown) => void): Places {
  return {
    named: (typed) => places.named(typed),
    async look(to, wishes) {
      const timer = new AbortController();
      const late = sleep(LONGEST_LOOK_MS, undefined, { signal: timer.signal, ref: false }).catch(() => undefined);
      try {
        return await Promise.race([places.look(to, wishes), late]);
      } catch (error) {
        unexpected(error);
        return undefined;
      } finally {
        timer.abort();
      }
    },
  };
}
