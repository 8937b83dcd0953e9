import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Job, Jobs } from '../../../src/app/jobs/jobs.ts';
import { LocalJobs } from '../../../src/app/jobs/local-jobs.ts';
import { PgBossJobs } from '../../../src/app/jobs/pg-boss-jobs.ts';
import { closedFolder, PostgresServer } from '../../store/postgres-server.ts';

let server: PostgresServer;
let location: string;
beforeAll(async () => {
  if (closedFolder() !== undefined) return;
  server = await PostgresServer.start();
  location = await server.database();
}, 60_000);
afterAll(() => server?.stop());

const failures: string[] = [];
const unexpected = (error: unknown): void => void failures.push(error instanceof Error ? error.message : String(error));
const shared = (on = location): PgBossJobs => {
  const jobs = new PgBossJobs({ location: on, supervises: true, unexpected });
  onTestFinished(() => jobs.stop());
  return jobs;
};

/** What ends when it is told to. */
function held(): { readonly began: string[]; readonly run: (job: Job) => Promise<void>; end(): void } {
  const [began, ends] = [[] as string[], Promise.withResolvers<void>()];
  return {
    began,
    run: ({ key, data }) => {
      began.push(data === undefined ? key : `${key} ${data}`);
      return ends.promise;
    },
    end: () => ends.resolve(),
  };
}

const KINDS: readonly (readonly [string, () => Jobs])[] = [
  ['in a process by itself', () => new LocalJobs(unexpected)],
  ...(closedFolder() === undefined ? [['shared on PostgreSQL', () => shared()] as const] : []),
];

describe.each(KINDS)('a queue %s', (_name, newJobs) => {
  test('does each job with its data, so many at a time; one whose key waits or is under way is left out', async () => {
    const jobs = newJobs();
    const work = held();
    jobs.work('poll', { atOnce: 2, run: work.run });
    await jobs.start();
    await jobs.add('poll', [{ key: 'a', data: '1' }, { key: 'b' }, { key: 'c' }]);
    await vi.waitFor(() => expect(work.began).toHaveLength(2), 15_000);
    await jobs.add('poll', [{ key: 'a', data: '2' }, { key: 'c' }, { key: 'd' }]);
    await sleep(50);
    expect(work.began.toSorted()).toEqual(['a 1', 'b']);
    work.end();
    await vi.waitFor(() => expect(work.began).toHaveLength(4), 15_000);
    await sleep(50);
    expect(work.began.toSorted()).toEqual(['a 1', 'b', 'c', 'd']);
    await vi.waitFor(async () => {
      await jobs.add('poll', [{ key: 'a', data: '3' }]);
      expect(work.began.at(-1)).toBe('a 3');
    }, 15_000);
    await jobs.stop();
  }, 60_000);

  test('goes on behind a job that throws, which is reported', async () => {
    failures.length = 0;
    const jobs = newJobs();
    const done: string[] = [];
    jobs.work('alert', {
      atOnce: 1,
      run: async ({ key }) => {
        if (key === 'bad') throw new Error('a job of the test');
        done.push(key);
      },
    });
    await jobs.start();
    await jobs.add('alert', [{ key: 'bad' }, { key: 'good' }]);
    await vi.waitFor(() => expect(done).toEqual(['good']), 15_000);
    expect(failures).toEqual(['a job of the test']);
    await jobs.stop();
  }, 60_000);

  test('ends when the jobs under way have ended, and begins none that waits', async () => {
    const jobs = newJobs();
    const work = held();
    jobs.work('edition', { atOnce: 1, run: work.run });
    await jobs.start();
    await jobs.add('edition', [{ key: 'first' }, { key: 'second' }]);
    await vi.waitFor(() => expect(work.began).toEqual(['first']), 15_000);
    let ended = false;
    const stopping = jobs.stop().then(() => {
      ended = true;
    });
    await sleep(300);
    expect(ended).toBe(false);
    work.end();
    await stopping;
    expect(work.began).toEqual(['first']);
  }, 60_000);
});

describe.skipIf(closedFolder() !== undefined)('a queue on PostgreSQL', () => {
  test('is made by whoever comes first of several at once, and its jobs are dealt out among all', async () => {
    const fresh = await server.database();
    const done: string[] = [];
    const workers = Array.from({ length: 3 }, (_, n) => {
      const jobs = shared(fresh);
      jobs.work('poll', {
        atOnce: 2,
        run: async ({ key }) => {
          done.push(`${key} by ${n}`);
          await sleep(100);
        },
      });
      return jobs;
    });
    await Promise.all(workers.map((jobs) => jobs.start()));
    await Promise.all(
      workers.map((jobs) =>
        jobs.add(
          'poll',
          Array.from({ length: 30 }, (_, n) => ({ key: `host-${n}` })),
        ),
      ),
    );
    await vi.waitFor(() => expect(done).toHaveLength(30), 30_000);
    await sleep(300);
    expect(new Set(done.map((one) => one.split(' ')[0])).size).toBe(30);
    expect(new Set(done.map((one) => one.split(' ')[2])).size).toBe(3);
  }, 90_000);

  test('reads every version of an article, in order, though two workers read', async () => {
    const read: string[] = [];
    const workers = [shared(), shared()];
    for (const jobs of workers)
      jobs.workReadings({
        atOnce: 2,
        run: async ({ key, data }) => {
          await sleep(Math.random() * 30);
          read.push(`${key} ${data}`);
        },
      });
    const [first] = workers;
    await first?.start();
    await workers[1]?.start();
    for (const data of ['1', '2', '3']) for (const key of ['ferry', 'lock']) await first?.addReading({ key, data });
    await vi.waitFor(() => expect(read).toHaveLength(6), 30_000);
    for (const article of ['ferry', 'lock'])
      expect(read.filter((one) => one.startsWith(article))).toEqual([`${article} 1`, `${article} 2`, `${article} 3`]);
  }, 90_000);

  test('looks for the next job as soon as one is done, and not once a second', async () => {
    const jobs = shared(await server.database());
    const done = new Set<string>();
    jobs.work('poll', { atOnce: 2, run: async ({ key }) => void done.add(key) });
    await jobs.start();
    await jobs.add(
      'poll',
      Array.from({ length: 400 }, (_, n) => ({ key: `host-${n}` })),
    );
    // A look a second would take 200 of them.
    await vi.waitFor(() => expect(done.size).toBe(400), 60_000);
  }, 90_000);

  test('tells how much waits, and for how long', async () => {
    const jobs = shared(await server.database());
    await jobs.start();
    await jobs.add('poll', [{ key: 'a' }, { key: 'b' }]);
    await sleep(20);
    const figures = await jobs.figures();
    expect(figures.map(({ queue }) => queue)).toEqual(['poll', 'edition', 'alert', 'examine', 'read']);
    expect(figures[0]).toMatchObject({ waiting: 2, underWay: 0 });
    expect(figures[0]?.oldestMs).toBeGreaterThan(0);
    expect(figures[1]).toEqual({ queue: 'edition', waiting: 0, underWay: 0, oldestMs: 0 });
  }, 60_000);
});
