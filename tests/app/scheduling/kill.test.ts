import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { Occurrence } from '../../../src/core/ports/schedule-store.ts';
import { openStore } from '../../../src/store/open.ts';
import { MINUTE_MS } from '../../../src/text/durations.ts';
import { slowPlatform } from '../../fakes/slow-platform.ts';
import { temporaryFolder } from '../helpers.ts';

const KILLS = 20;
const CHANNELS = 24;
/** A lease of five minutes is over after two and a half seconds: longer than a busy machine keeps a process waiting. */
const SPEED = 120;
const EVERY_MS = 5 * MINUTE_MS;

test(`two real processes on one store, killed ${KILLS} times with kill -9, post nothing twice and lose nothing`, async () => {
  const file = path.join(temporaryFolder(), 'store.db');
  const { url, messages } = await slowPlatform();
  const store = await openStore(file);
  onTestFinished(() => store.close());
  const startedAt = Date.now();
  const now = (): Date => new Date(startedAt + (Date.now() - startedAt) * SPEED);
  const first = new Date(Math.ceil(startedAt / EVERY_MS) * EVERY_MS);
  for (let n = 0; n < CHANNELS; n++)
    await store.schedules.add(
      { brief: 'daily', destination: { platform: 'discord', space: 'g', channel: `c${n}` }, cron: '*/5 * * * *', zone: 'UTC' },
      new Date(startedAt),
      first,
    );
  const bots = new Set<ChildProcess>();
  const begin = async (): Promise<ChildProcess> => {
    const bot = spawn(process.execPath, [path.join(import.meta.dirname, 'killed-bot.ts'), file, url, String(startedAt), String(SPEED)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    bots.add(bot);
    await once(bot.stdout!, 'data');
    return bot;
  };
  const kill = async (bot: ChildProcess): Promise<void> => {
    const gone = once(bot, 'exit');
    bot.kill('SIGKILL');
    await gone;
    bots.delete(bot);
  };
  onTestFinished(async () => void (await Promise.all([...bots].map(kill))));
  const pair = [await begin(), await begin()];
  for (let n = 0; n < KILLS; n++) {
    await sleep(Math.random() * 250);
    await kill(pair[n % 2]!);
    pair[n % 2] = await begin();
  }
  const end = now();
  const rows = async (): Promise<Occurrence[]> => {
    const pages = await Promise.all(
      Array.from({ length: CHANNELS }, (_, n) => store.schedules.occurrences(n + 1, { offset: 0, limit: 100_000 })),
    );
    return pages.flatMap(({ items }) => items).filter(({ instant }) => instant <= end);
  };
  // What was under way when the last was killed: its lease has to run out.
  for (
    const until = Date.now() + 30_000;
    Date.now() < until && (await rows()).some(({ state }) => ['due', 'claimed', 'sending'].includes(state));
  )
    await sleep(200);
  await Promise.all(pair.map(kill));

  const found = await rows();
  const expected = Math.floor((end.getTime() - first.getTime()) / EVERY_MS) + 1;
  expect(found).toHaveLength(CHANNELS * expected);
  const wrong = found.filter(({ state, reason, scheduleId, instant }) => {
    const posted = messages.get(`vb-${scheduleId.toString(36)}-${instant.getTime().toString(36)}`) ?? 0;
    return state === 'sent' ? posted !== 1 : posted !== 0 || state !== 'skipped' || reason !== 'superseded';
  });
  expect(wrong).toEqual([]);
  expect(found.filter(({ state }) => state === 'sent').length).toBeGreaterThan(CHANNELS * 3);
}, 240_000);
