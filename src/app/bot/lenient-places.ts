import { setTimeout as sleep } from 'node:timers/promises';
import type { Places } from '../../core/briefs/destination.ts';

/** A platform that is slow to say what stands in the way holds nothing up: posting tells too. */
const LONGEST_LOOK_MS = 5000;

/** The same places; where the platform doesn't answer, nothing is known to stand in the way. */
export function lenient(places: Places, unexpected: (error: unknown) => void): Places {
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
