import { expect, onTestFinished, test } from 'vitest';
import { secondBotNotice } from '../../../src/app/bot/second-bot.ts';
import type { PlatformState } from '../../../src/core/ports/platform-store.ts';
import { openStore } from '../../../src/store/open.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const ago = (seconds: number): Date => new Date(NOW.getTime() - seconds * 1000);

async function noticeAfter(...reports: [platform: 'discord' | 'slack', state: PlatformState, at: Date][]): Promise<string | undefined> {
  const store = await openStore(':memory:');
  onTestFinished(() => store.close());
  for (const [platform, state, at] of reports) await store.platforms.report(platform, state, '', at);
  return secondBotNotice(store.platforms, NOW);
}

test('a bot that said a moment ago that it is on Discord is told of', async () => {
  expect(await noticeAfter(['discord', 'connected', ago(40)])).toBe(
    'Another bot was on Discord with this store 40 seconds ago. If it still runs, stop one of them: both would answer each command.',
  );
});

test('none is told of that has stopped, was never on Discord, or has said nothing for minutes', async () => {
  expect(await noticeAfter()).toBeUndefined();
  expect(await noticeAfter(['discord', 'connected', ago(60)], ['discord', 'stopped', ago(20)])).toBeUndefined();
  expect(await noticeAfter(['discord', 'connected', ago(600)])).toBeUndefined();
  expect(await noticeAfter(['discord', 'refused', ago(5)])).toBeUndefined();
  expect(await noticeAfter(['slack', 'connected', ago(5)])).toBeUndefined();
});
