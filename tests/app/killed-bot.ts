import { setTimeout as sleep } from 'node:timers/promises';
import { Scheduler } from '../../src/app/scheduler.ts';
import type { Poster, PostOutcome } from '../../src/core/destination.ts';
import { openStore } from '../../src/store/open.ts';

/** A bot for `kill.test.ts`: the real scheduler on a store's file, posting over HTTP, by a clock that runs faster than the day. */
const [file, platform, startedAt, speed] = process.argv.slice(2) as [string, string, string, string];
const now = (): Date => new Date(Number(startedAt) + (Date.now() - Number(startedAt)) * Number(speed));

const ask = async <T>(what: string, body: object): Promise<T> => {
  const response = await fetch(`${platform}/${what}`, { method: 'POST', body: JSON.stringify(body) });
  return (await response.json()) as T;
};
const poster: Poster = {
  post: (to, _reply, { key }) => ask<PostOutcome>('post', { channel: to.channel, key }),
  find: (to, key) => ask<string[]>('find', { channel: to.channel, key }),
};
const store = await openStore(file);
const scheduler = new Scheduler({
  ledger: store.ledger,
  posters: { discord: poster },
  compose: async () => ({
    reply: { title: 'Edition', blocks: [], audience: 'everyone' },
    contents: { articles: [], quotes: [], demands: {} },
  }),
  paused: async () => undefined,
  now,
  random: Math.random,
  sleep: async (ms, signal) => sleep(ms, undefined, { signal, ref: false }),
  unexpected: () => undefined,
});
await scheduler.start();
process.stdout.write('ready\n');
for (;;) {
  await scheduler.tick();
  await sleep(10);
}
