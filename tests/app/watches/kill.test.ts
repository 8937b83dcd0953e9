import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { LEASE_MS } from '../../../src/app/scheduling/deliver.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import { alertKey } from '../../../src/core/watches/alert-key.ts';
import { openStore } from '../../../src/store/open.ts';
import { slowPlatform } from '../../fakes/slow-platform.ts';
import { PostgresServer } from '../../store/postgres-server.ts';
import { temporaryFolder } from '../helpers.ts';
import { articleOf, QUILL } from './stage.ts';

const ROUNDS = 4;
/** Once nothing new comes in, for what was under way when its process was killed. */
const MOST_MORE_ROUNDS = 20;
const WATCHES = 6;

/** A lease goes by the database's own clock, which nobody waits for here: every lease, and every pause before another attempt, has run out. */
const LATER = `update alerts set open_at = open_at - ${LEASE_MS} where open_at is not null`;

interface Database {
  readonly location: string;
  readonly passTime: () => Promise<void>;
}

async function sqlite(): Promise<Database> {
  const location = path.join(temporaryFolder(), 'store.db');
  return {
    location,
    async passTime() {
      const file = new DatabaseSync(location, { timeout: 5000 });
      file.exec(LATER);
      file.close();
    },
  };
}

async function postgres(): Promise<Database> {
  const server = await PostgresServer.start();
  onTestFinished(() => server.stop());
  const location = await server.database();
  return { location, passTime: () => server.query(location, LATER) };
}

/** Half of them on a person, half on words. */
async function addWatches(store: Store): Promise<void> {
  for (let n = 0; n < WATCHES; n++)
    await store.watches.add(
      {
        destination: { platform: 'discord', space: 'g', channel: `c${n}` },
        subject: n % 2 === 0 ? { kind: 'person', speaker: 'Mara Quill' } : { kind: 'words', words: '"quay wall"' },
        mostAnHour: 60,
        zone: 'UTC',
      },
      new Date(),
    );
}

async function read(store: Store, n: number): Promise<void> {
  const readAt = new Date();
  const words = `The quay wall holds vessel ${n * 7} until the ${n}th tide has turned`;
  await store.articles.save({
    ...articleOf(`${n}`, [{ by: QUILL, says: words }], { publishedAt: readAt, publisher: `Post ${n}` }),
    space: '',
    readAt,
    arrived: true,
  });
}

const FIRST_MESSAGE_WITHIN = 10_000;

/** Waits for the platform to have more messages than `before`. */
async function oneMore(messages: ReadonlyMap<string, number>, before: number): Promise<void> {
  for (const until = Date.now() + FIRST_MESSAGE_WITHIN; Date.now() < until && messages.size <= before; ) await sleep(2);
}

/** What starts two real processes on a store, and what kills both with kill -9, one after the other. */
function pairOn(location: string, platform: string) {
  const bots = new Set<ChildProcess>();
  const begin = async (): Promise<void> => {
    const bot = spawn(process.execPath, [path.join(import.meta.dirname, 'killed-watcher.ts'), location, platform], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    bots.add(bot);
    await once(bot.stdout!, 'data');
  };
  const kill = async (): Promise<void> => {
    for (const bot of bots) {
      const gone = once(bot, 'exit');
      bot.kill('SIGKILL');
      await gone;
      bots.delete(bot);
      await sleep(Math.random() * 50);
    }
  };
  onTestFinished(kill);
  return { begin: () => Promise.all([begin(), begin()]), kill };
}

test.each([
  ['SQLite', sqlite],
  ['PostgreSQL', postgres],
])(
  `two real processes on one store, both killed ${ROUNDS} times with kill -9, alert of each article once: %s`,
  async (_, locate) => {
    const { location, passTime } = await locate();
    const { url, messages } = await slowPlatform();
    const store = await openStore(location);
    onTestFinished(() => store.close());
    await addWatches(store);
    const bots = pairOn(location, url);
    let articles = 0;
    for (let n = 0; n < ROUNDS; n++) {
      await read(store, ++articles);
      await bots.begin();
      const before = messages.size;
      await read(store, ++articles);
      // At any moment, and in half of the rounds while alerts are on their way.
      if (n % 2 === 0) await sleep(Math.random() * 250);
      else await oneMore(messages, before);
      await bots.kill();
      await passTime();
    }
    const alerts = async () => {
      const pages = await Promise.all(Array.from({ length: WATCHES }, (_, n) => store.alerts.alerts(n + 1, { offset: 0, limit: 1000 })));
      return pages.flatMap(({ items }) => items);
    };
    const isDone = async (): Promise<boolean> => {
      const sent = (await alerts()).filter(({ state }) => state === 'sent');
      return sent.flatMap(({ items }) => items).length === articles * WATCHES;
    };
    for (let n = 0; n < MOST_MORE_ROUNDS && !(await isDone()); n++) {
      await bots.begin();
      for (const until = Date.now() + 1500; Date.now() < until && !(await isDone()); ) await sleep(50);
      await bots.kill();
      await passTime();
    }

    const found = await alerts();
    expect(found.filter(({ state }) => state !== 'sent')).toEqual([]);
    for (let n = 1; n <= WATCHES; n++) {
      const told = found.filter(({ watchId }) => watchId === n).flatMap(({ items }) => items.map(({ articleId }) => articleId));
      expect(told.toSorted((a, b) => a - b)).toEqual(Array.from({ length: articles }, (_, at) => at + 1));
    }
    expect([...messages.values()].filter((times) => times !== 1)).toEqual([]);
    expect([...messages.keys()].toSorted()).toEqual(found.map(alertKey).toSorted());
    expect(found.some(({ attempts }) => attempts > 1)).toBe(true);
  },
  120_000,
);
