import { isServer } from '../config/store-location.ts';
import type { Jobs } from './jobs.ts';
import { LocalJobs } from './local-jobs.ts';
import type { PgBossParts } from './pg-boss-jobs.ts';

/** The queue that fits the store: of this process alone on a file or in memory, shared on a server. */
export async function jobsOf(parts: PgBossParts): Promise<Jobs> {
  if (!isServer(parts.location)) return new LocalJobs(parts.unexpected);
  const { PgBossJobs } = await import('./pg-boss-jobs.ts');
  return new PgBossJobs(parts);
}
