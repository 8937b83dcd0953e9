import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { checkServer } from '../../../src/app/doctor/server-checks.ts';
import { PgBossJobs } from '../../../src/app/jobs/pg-boss-jobs.ts';
import { HOUR_MS } from '../../../src/text/durations.ts';
import { closedFolder, PostgresServer } from '../../store/postgres-server.ts';
import { temporaryFolder, verbatim } from '../helpers.ts';

let server: PostgresServer;
beforeAll(async () => {
  if (closedFolder() !== undefined) return;
  server = await PostgresServer.start();
}, 60_000);
afterAll(() => server?.stop());

const NOW = (): Date => new Date();

describe.skipIf(closedFolder() !== undefined)('of a PostgreSQL the doctor tells', () => {
  test('that the queues are made by the first process, and then where they are', async () => {
    const location = await server.database();
    expect((await checkServer(location, NOW)).checks[0]).toMatchObject({
      name: 'queues',
      state: 'note',
      says: 'the schema verbatim_jobs is not there yet',
    });
    const jobs = new PgBossJobs({ location, supervises: false, unexpected: (error) => expect.fail(String(error)) });
    onTestFinished(() => jobs.stop());
    await jobs.start();
    expect((await checkServer(location, NOW)).checks[0]).toEqual({
      name: 'queues',
      state: 'fine',
      says: 'what processes share out stands in the schema verbatim_jobs',
    });
  });

  test('that its user may not make them, with the words that an administrator needs; a worker says the same', async () => {
    const location = await server.database();
    const name = new URL(location).pathname.slice(1);
    await server.query(location, `create role reader login password 'word'; grant all on schema public to reader`);
    const asReader = server.urlOf(name, { user: 'reader', password: 'word' });
    expect((await checkServer(asReader, NOW)).checks[0]).toEqual({
      name: 'queues',
      state: 'wrong',
      says: 'the user reader may not make the schema verbatim_jobs, in which processes share out their work',
      todo: `As an administrator: grant create on database "${name}" to "reader"`,
    });
    const jobs = new PgBossJobs({ location: asReader, supervises: false, unexpected: () => undefined });
    await expect(jobs.start()).rejects.toThrow(
      `the user reader may not make the schema verbatim_jobs, in which processes share out their work. As an administrator: grant create on database "${name}" to "reader"`,
    );
  });

  test('how many workers its connections are enough for, by the pool that is set', async () => {
    const location = await server.database();
    const {
      checks: [, connections],
    } = await checkServer(location, NOW);
    expect(connections).toEqual({ name: 'server', state: 'fine', says: '97 connections, of which a worker takes 23 at most: 4 workers' });
    const {
      checks: [, few],
    } = await checkServer(`${location}?pool=45`, NOW);
    expect(few).toMatchObject({ state: 'note', says: '97 connections, of which a worker takes 97 at most: 1 worker' });
  });

  test('by how much this machine’s clock and the database’s differ', async () => {
    const location = await server.database();
    expect((await checkServer(location, NOW)).checks[2]).toMatchObject({ name: 'server', state: 'fine' });
    const {
      checks: [, , ahead],
    } = await checkServer(location, () => new Date(Date.now() + HOUR_MS));
    expect(ahead).toMatchObject({ state: 'note', says: 'this machine is 60 minutes ahead of the database' });
  });

  test('that it is empty, and it stays so', async () => {
    const location = await server.database();
    const run = await verbatim(['doctor'], { folder: temporaryFolder(), env: { DATABASE_URL: location } });
    expect(run.stdout).toContain('the database is empty');
    expect((await checkServer(location, NOW)).isEmpty).toBe(true);
    expect((await checkServer(await server.emptyStore(), NOW)).isEmpty).toBe(false);
  });

  test('that it can’t be reached, without its password', async () => {
    const {
      checks: [check],
    } = await checkServer('postgres://reader:hunter2@127.0.0.1:1/none', NOW);
    expect(check).toMatchObject({ name: 'queues', state: 'wrong' });
    expect(JSON.stringify(check)).not.toContain('hunter2');
  });
});
