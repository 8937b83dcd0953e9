import type { SaveOutcome } from '../../core/ports/article-store.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { StoreClock } from '../jobs/store-clock.ts';
import type { PollCounts } from '../ops/monitor.ts';
import type { HostLock } from './host-queue.ts';
import type { PollProgress } from './poll-progress.ts';
import { type ReadingParts, type Readings, sharedReadings } from './readings.ts';

/** By what a process polls beside others. */
interface SharedPolling {
  readonly jobs: Jobs;
  readonly readings: Readings;
  readonly hostLock: HostLock;
  close(): Promise<void>;
}

interface SharedPollingParts extends Omit<ReadingParts, 'now'> {
  readonly clock: StoreClock;
  readonly progress: PollProgress;
  readonly polled: (counts: PollCounts) => void;
  readonly unexpected: (error: unknown) => void;
}

const NOTHING: PollCounts = { changed: 0, unchanged: 0, failed: 0, added: 0, revised: 0 };

const countOf = (outcome: SaveOutcome): PollCounts => ({
  ...NOTHING,
  added: outcome === 'added' ? 1 : 0,
  revised: outcome === 'revised' ? 1 : 0,
});

/** Keeps other processes on the database at `location` from the hosts that this one asks. */
export async function serverHostLock(location: string): Promise<Pick<SharedPolling, 'hostLock' | 'close'>> {
  const [{ SessionLocks }, { addressOf }] = await Promise.all([
    import('../../store/dialect/postgres/session-locks.ts'),
    import('../../store/dialect/postgres/address.ts'),
  ]);
  const locks = new SessionLocks(addressOf(location));
  return { hostLock: (host, work) => locks.run(host, work), close: () => locks.close() };
}

/** Hosts and fetched articles from queues that all processes on the database at `location` share, one connection a host over all of them. */
export async function sharedPolling(
  location: string,
  { store, extractor, clock, progress, polled, unexpected }: SharedPollingParts,
): Promise<SharedPolling> {
  const { PgBossJobs } = await import('../jobs/pg-boss-jobs.ts');
  const jobs = new PgBossJobs({ location, supervises: false, unexpected });
  const stored = (outcome: SaveOutcome): void => polled(countOf(outcome));
  return {
    jobs,
    readings: sharedReadings({ queue: jobs, store, extractor, now: clock.now, progress, stored }),
    ...(await serverHostLock(location)),
  };
}
