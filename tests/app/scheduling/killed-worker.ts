import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { PgBossJobs } from '../../../src/app/jobs/pg-boss-jobs.ts';
import { StoreClock } from '../../../src/app/jobs/store-clock.ts';
import { Scheduler } from '../../../src/app/scheduling/scheduler.ts';
import { dialectOf } from '../../../src/store/dialect/dialect.ts';
import { openPostgres } from '../../../src/store/dialect/postgres/open.ts';
import { SqlStore } from '../../../src/store/store.ts';
import { slowPlatformPoster } from '../../fakes/slow-platform.ts';

/**
 * The worker of `kill-postgres.test.ts`: the real scheduler on queues that it shares, posting over HTTP. The server's clock runs `speed` times faster than the day
 * since `startedAt`, and this process's is `skewMs` off. Prints `ready` and never ends; what the database refuses meanwhile is tried again, as by the program.
 */
const [location, platform, startedAt, speed, skewMs] = process.argv.slice(2) as [string, string, string, string, string];

const db = openPostgres(location);
const serverMs = sql`extract(epoch from clock_timestamp()) * 1000`;
dialectOf(db).now = () =>
  sql`(${Number(startedAt)}::float8 + (${serverMs} - ${Number(startedAt)}::float8) * ${Number(speed)}::float8)::bigint`;
const store = new SqlStore(db);
const clock = new StoreClock(store, () => Number(startedAt) + (Date.now() - Number(startedAt)) * Number(speed) + Number(skewMs));
const jobs = new PgBossJobs({ location, supervises: true, unexpected: () => undefined });
await clock.look();
const scheduler = new Scheduler({
  schedules: store.schedules,
  jobs,
  posters: { discord: slowPlatformPoster(platform) },
  compose: async () => ({
    reply: { title: 'Edition', blocks: [], audience: 'everyone' },
    contents: { articles: [], quotes: [], demands: {} },
  }),
  paused: async () => undefined,
  rejected: async () => undefined,
  now: clock.now,
  random: Math.random,
  sleep: async (ms, signal) => sleep(ms, undefined, { signal, ref: false }),
  unexpected: () => undefined,
});
await scheduler.start();
await jobs.start();
process.stdout.write('ready\n');
for (;;) {
  await clock
    .look()
    .then(
      () => scheduler.tick(),
      () => undefined,
    )
    .catch(() => undefined);
  await sleep(50);
}
