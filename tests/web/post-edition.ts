import type { Registry } from '../../src/app/chat/registry.ts';
import { schedulerOf } from '../../src/app/scheduling/clock.ts';
import type { Destination } from '../../src/core/briefs/destination.ts';
import type { Store } from '../../src/core/ports/store.ts';
import { TerminalPoster } from '../../src/platforms/terminal/poster.ts';
import { MINUTE_MS } from '../../src/text/durations.ts';

/** Posts the daily brief in a channel now, as a running bot does; what a platform would get goes nowhere. */
export async function postEdition(store: Store, registry: Registry, destination: Destination): Promise<void> {
  const ago = (ms: number): Date => new Date(Date.now() - ms);
  const due = ago(MINUTE_MS);
  const schedule = await store.schedules.add({ brief: 'daily', destination, cron: '0 7 * * *', zone: 'UTC' }, ago(2 * MINUTE_MS), due);
  if (schedule) await store.schedules.runNow(schedule.id, due);
  const poster = new TerminalPoster(
    async () => undefined,
    () => ({ colour: false }),
  );
  const unexpected = (error: unknown): never => {
    throw error;
  };
  await schedulerOf({ store, registry, posters: { [destination.platform]: poster }, tellAdmins: async () => undefined, unexpected }).tick();
}
