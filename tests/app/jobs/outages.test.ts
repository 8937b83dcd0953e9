import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { PgBossJobs } from '../../../src/app/jobs/pg-boss-jobs.ts';
import { addressOf } from '../../../src/store/dialect/postgres/address.ts';
import { SessionLocks } from '../../../src/store/dialect/postgres/session-locks.ts';
import { StoreError } from '../../../src/store/errors.ts';
import { openStore } from '../../../src/store/open.ts';
import { wireTo } from '../../fakes/wire.ts';
import { closedFolder, PostgresServer } from '../../store/postgres-server.ts';

let server: PostgresServer;
beforeAll(async () => {
  if (closedFolder() !== undefined) return;
  server = await PostgresServer.start();
}, 60_000);
afterAll(() => server?.stop());

/** A database behind a network that can hang, whose statements are given up after a second and not after a minute. */
async function behindWire(): Promise<{ url: string; hang(): void }> {
  const { port, hang } = await wireTo(server.port);
  const url = new URL(await server.emptyStore());
  url.port = String(port);
  url.searchParams.set('query_timeout', '1000');
  return { url: url.href, hang };
}

describe.skipIf(closedFolder() !== undefined)('a connection that hangs', () => {
  test('fails the statement that waits for it, and the next takes a new one', async () => {
    const { url, hang } = await behindWire();
    const store = await openStore(url);
    onTestFinished(() => store.close());
    hang();
    const failed = await store.clock(new Date()).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failed).toBeInstanceOf(StoreError);
    expect(failed).toMatchObject({ code: 'busy' });
    await vi.waitFor(async () => expect(Math.abs((await store.clock(new Date())).getTime() - Date.now())).toBeLessThan(60_000), 20_000);
  }, 60_000);

  test('holds up a queue for no longer than that: what is added and taken afterwards is done', async () => {
    const { url, hang } = await behindWire();
    const done: string[] = [];
    const troubles: unknown[] = [];
    const jobs = new PgBossJobs({ location: url, supervises: true, unexpected: (error) => troubles.push(error) });
    onTestFinished(() => jobs.stop());
    jobs.work('poll', { atOnce: 2, run: async ({ key }) => void done.push(key) });
    await jobs.start();
    await jobs.add('poll', [{ key: 'before' }]);
    await vi.waitFor(() => expect(done).toEqual(['before']), 20_000);
    hang();
    await vi.waitFor(async () => {
      await jobs.add('poll', [{ key: 'after' }]);
      expect(done).toContain('after');
    }, 30_000);
    for (const trouble of troubles) expect(trouble).toBeInstanceOf(StoreError);
  }, 90_000);

  test('keeps no other host from being asked: its locks are asked for on a new one', async () => {
    const { url, hang } = await behindWire();
    const locks = new SessionLocks(addressOf(url));
    onTestFinished(() => locks.close());
    await locks.run('one.example', async () => undefined);
    hang();
    await expect(locks.run('two.example', async () => undefined)).rejects.toBeInstanceOf(StoreError);
    expect(await locks.run('two.example', async () => 'asked')).toBe('asked');
  }, 60_000);
});

describe.skipIf(closedFolder() !== undefined)('a lock by name', () => {
  test('is held by one process at a time, in whatever order they come, and by another name meanwhile', async () => {
    const url = await server.emptyStore();
    const processes = Array.from({ length: 3 }, () => new SessionLocks(addressOf(url)));
    onTestFinished(async () => void (await Promise.all(processes.map((one) => one.close()))));
    let [holders, most] = [0, 0];
    const [first] = processes;
    const other = first?.run('other.example', () => sleep(400));
    await Promise.all(
      processes.map(async (locks) => {
        for (let n = 0; n < 4; n++)
          await locks.run('news.example', async () => {
            most = Math.max(most, ++holders);
            await sleep(10);
            holders--;
          });
      }),
    );
    expect(most).toBe(1);
    await other;
  }, 60_000);

  test('is free again the moment that its process is gone', async () => {
    const url = await server.emptyStore();
    const [gone, next] = [new SessionLocks(addressOf(url)), new SessionLocks(addressOf(url))];
    onTestFinished(() => next.close());
    const [begun, held] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const work = gone.run('news.example', () => {
      begun.resolve();
      return held.promise;
    });
    await begun.promise;
    await gone.close();
    expect(await next.run('news.example', async () => 'taken')).toBe('taken');
    held.resolve();
    await work;
  }, 60_000);
});
