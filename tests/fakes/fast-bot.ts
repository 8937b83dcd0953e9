import { setTimeout as sleep } from 'node:timers/promises';
import { Scheduler } from '../../src/app/scheduling/scheduler.ts';
import type { Destination, Poster } from '../../src/core/briefs/destination.ts';
import type { Reply } from '../../src/core/chat/reply.ts';
import { openStore } from '../../src/store/open.ts';

interface FastBotParts {
  /** The store's file. */
  readonly file: string;
  /** When its clock showed the true time, in milliseconds since 1970, and how many times faster than that it has run since. */
  readonly startedAt: number;
  readonly speed: number;
  readonly posters: Readonly<Partial<Record<Destination['platform'], Poster>>>;
  readonly reply: Reply;
}

/** A bot to be killed: the real scheduler on a store's file, by a clock that runs faster than the day. Prints `ready`, then posts what is due and never ends. */
export async function runFastBot({ file, startedAt, speed, posters, reply }: FastBotParts): Promise<never> {
  const store = await openStore(file);
  const scheduler = new Scheduler({
    schedules: store.schedules,
    posters,
    compose: async () => ({ reply, contents: { articles: [], quotes: [], demands: {} } }),
    paused: async () => undefined,
    rejected: async () => undefined,
    now: () => new Date(startedAt + (Date.now() - startedAt) * speed),
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
}
