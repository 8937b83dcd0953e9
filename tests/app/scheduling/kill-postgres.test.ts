import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { Occurrence } from '../../../src/core/ports/schedule-store.ts';
import { openStore } from '../../../src/store/open.ts';
import { HOUR_MS, MINUTE_MS } from '../../../src/text/durations.ts';
import { slowPlatform } from '../../fakes/slow-platform.ts';
import { closedFolder, PostgresServer } from '../../store/postgres-server.ts';

const KILLS = 16;
const CHANNELS = 24;
/** A lease of five minutes is over after two and a half seconds. */
const SPEED = 120;
const EVERY_MS = 10 * MINUTE_MS;
/** How far the clock of each process is off. */
const SKEWS_MS = [0, HOUR_MS, -HOUR_MS, HOUR_MS / 2];
/** Fewer connections than four workers want. */
const FEW_CONNECTIONS = 12;

test.skipIf(closedFolder() !== undefined)(
  `four workers with clocks an hour apart, killed ${KILLS} times with kill -9 on a PostgreSQL that restarts and runs out of connections, post nothing twice and lose nothing`,
  async () => {
    const server = await PostgresServer.start();
    onTestFinished(() => server.stop());
    const location = await server.emptyStore();
    const { url, messages } = await slowPlatform();
    const store = await openStore(location);
    onTestFinished(() => store.close());
    const startedAt = Date.now();
    const now = (): Date => new Date(startedAt + (Date.now() - startedAt) * SPEED);
    const first = new Date(Math.ceil(startedAt / EVERY_MS) * EVERY_MS);
    for (let n = 0; n < CHANNELS; n++)
      await store.schedules.add(
        { brief: 'daily', destination: { platform: 'discord', space: 'g', channel: `c${n}` }, cron: '*/10 * * * *', zone: 'UTC' },
        new Date(startedAt),
        first,
      );
    const workers = SKEWS_MS.map((skewMs) => new Service(`${location}?pool=2`, [url, startedAt, SPEED, skewMs].map(String)));
    onTestFinished(async () => void (await Promise.all(workers.map((worker) => worker.stop()))));
    await Promise.all(workers.map((worker) => worker.ready()));
    for (let n = 0; n < KILLS; n++) {
      await sleep(Math.random() * 500);
      workers[n % workers.length]?.kill();
      if (n === KILLS / 2) await server.restart();
      if (n === KILLS - 4)
        await server.query(server.urlOf('postgres'), `alter database ${nameIn(location)} connection limit ${FEW_CONNECTIONS}`);
    }
    await sleep(1000);
    await server.query(server.urlOf('postgres'), `alter database ${nameIn(location)} connection limit -1`);
    await Promise.all(workers.map((worker) => worker.ready()));
    const allRows = async (): Promise<Occurrence[]> => {
      const pages = await Promise.all(
        Array.from({ length: CHANNELS }, (_, n) => store.schedules.occurrences(n + 1, { offset: 0, limit: 100_000 })),
      );
      return pages.flatMap(({ items }) => items);
    };
    const isSent = ({ state }: Occurrence): boolean => state === 'sent';
    // A machine that is busy with other things sends little between two kills, and what is due next in the place of it.
    for (const until = Date.now() + 60_000; Date.now() < until && (await allRows()).filter(isSent).length <= CHANNELS; ) await sleep(200);
    const end = now();
    const rows = async (): Promise<Occurrence[]> => (await allRows()).filter(({ instant }) => instant <= end);
    const expected = CHANNELS * (Math.floor((end.getTime() - first.getTime()) / EVERY_MS) + 1);
    const isDone = (found: readonly Occurrence[]): boolean =>
      found.length >= expected && found.every(({ state }) => !['due', 'claimed', 'sending'].includes(state));
    // What was under way when its process was killed: its lease has to run out.
    for (const until = Date.now() + 60_000; Date.now() < until && !isDone(await rows()); ) await sleep(200);
    await Promise.all(workers.map((worker) => worker.stop()));

    const found = await rows();
    expect(found).toHaveLength(expected);
    const wrong = found.filter(({ state, reason, scheduleId, instant }) => {
      const posted = messages.get(`vb-${scheduleId.toString(36)}-${instant.getTime().toString(36)}`) ?? 0;
      return state === 'sent' ? posted !== 1 : posted !== 0 || state !== 'skipped' || reason !== 'superseded';
    });
    expect(wrong).toEqual([]);
    expect(found.filter(isSent).length).toBeGreaterThan(CHANNELS);
  },
  240_000,
);

const nameIn = (location: string): string => new URL(location).pathname.slice(1);

/** A process that a service manager starts again whenever it ends. */
class Service {
  readonly #args: readonly string[];
  #process: ChildProcess | undefined;
  #isReady = false;
  #stopped = false;

  constructor(location: string, args: readonly string[]) {
    this.#args = [path.join(import.meta.dirname, 'killed-worker.ts'), location, ...args];
    this.#begin();
  }

  async ready(): Promise<void> {
    while (!this.#isReady) await sleep(50);
  }

  kill(): void {
    this.#process?.kill('SIGKILL');
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    const running = this.#process;
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const gone = once(running, 'exit');
    running.kill('SIGKILL');
    await gone;
  }

  #begin(): void {
    this.#isReady = false;
    const one = spawn(process.execPath, this.#args, { stdio: ['ignore', 'pipe', 'ignore'] });
    this.#process = one;
    one.stdout?.once('data', () => {
      this.#isReady = true;
    });
    one.once('exit', () => {
      if (!this.#stopped) this.#begin();
    });
  }
}
