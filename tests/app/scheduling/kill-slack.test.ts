import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../../src/store/open.ts';
import { MINUTE_MS } from '../../../src/text/durations.ts';
import { BOT_TOKEN, CHANNEL, FakeSlack, TEAM } from '../../fakes/slack.ts';
import { temporaryFolder } from '../helpers.ts';

/** A lease of five minutes is over after half a second. */
const SPEED = 600;

test('a brief that Slack took before kill -9 and nobody recorded is found there by the next process, and not posted again', async () => {
  const slack = await new FakeSlack().start();
  onTestFinished(() => slack.stop());
  const file = path.join(temporaryFolder(), 'store.db');
  const store = await openStore(file);
  onTestFinished(() => store.close());
  const startedAt = Date.now();
  const due = new Date(Math.ceil(startedAt / MINUTE_MS) * MINUTE_MS);
  const destination = { platform: 'slack' as const, space: `slack:${TEAM}`, channel: CHANNEL };
  const cron = `${due.getUTCMinutes()} ${due.getUTCHours()} * * *`;
  await store.schedules.add({ brief: 'daily', destination, cron, zone: 'UTC' }, new Date(startedAt), due);
  const begin = () => {
    const args = [path.join(import.meta.dirname, 'killed-bot.ts'), file, slack.url, String(startedAt), String(SPEED), BOT_TOKEN];
    const bot = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    onTestFinished(() => void bot.kill('SIGKILL'));
    return bot;
  };
  const until = async (done: () => boolean | Promise<boolean>): Promise<void> => {
    for (let waited = 0; !(await done()) && waited < 15_000; waited += 20) await sleep(20);
  };

  slack.planned.push({ method: /^chat\.postMessage/, lost: 'silent' });
  const first = begin();
  await until(() => slack.posted.length > 0);
  const gone = once(first, 'exit');
  first.kill('SIGKILL');
  await gone;
  const occurrence = async () => (await store.schedules.occurrences(1, { offset: 0, limit: 1 })).items[0];
  expect(await occurrence()).toMatchObject({ state: 'sending' });

  begin();
  await until(async () => (await occurrence())?.state === 'sent');
  expect(await occurrence()).toMatchObject({ state: 'sent', messageIds: [slack.posted[0]!.ts] });
  expect(slack.posted).toHaveLength(1);
}, 40_000);
