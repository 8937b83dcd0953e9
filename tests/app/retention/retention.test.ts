import { afterEach, beforeEach, expect, test } from 'vitest';
import { Retention } from '../../../src/app/retention/retention.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import { openStore } from '../../../src/store/open.ts';
import { DAY_MS } from '../../../src/text/durations.ts';
import { readingOf } from '../../store/readings.ts';

const NOW = new Date('2026-11-20T08:00:00Z');
const ALL = { offset: 0, limit: 100 };

let store: Store;
beforeEach(async () => {
  store = await openStore(':memory:');
});
afterEach(async () => {
  await store.close();
});

const save = async (name: string, daysAgo: number): Promise<number> => {
  const readAt = new Date(NOW.getTime() - daysAgo * DAY_MS);
  return (await store.articles.save({ ...readingOf(name), readAt })).articleId;
};
const titles = async (): Promise<string[]> => (await store.articles.find({ space: '' }, ALL)).items.map(({ title }) => title);

const retentionOf = (): Retention => new Retention({ retention: store.retention, days: 30, now: () => NOW });

test('a round removes what is older than so many days, however much that is', async () => {
  for (let n = 0; n < 12; n++) await save(`old ${n}`, 40 + n);
  await save('young', 29);
  // The oldest was the first to tell the demand that all of them tell.
  expect(await retentionOf().round()).toBe(11);
  expect(await titles()).toEqual(['Bridge young', 'Bridge old 11']);
  expect(await retentionOf().round()).toBe(0);
});

test('what a ruling stands on stays, and what comes behind it goes all the same', async () => {
  await save('first', 90);
  await save('second', 80);
  await save('young', 1);
  await store.rulings.rule({ kind: 'story', origin: 'file:///news/first.txt', title: 'Bridge first', others: [], ruledAt: NOW });
  expect(await retentionOf().round()).toBe(1);
  expect(await titles()).toEqual(['Bridge young', 'Bridge first']);
});

test('a round that is stopped leaves the rest for the next', async () => {
  for (let n = 0; n < 3; n++) await save(`old ${n}`, 40 + n);
  await save('young', 1);
  const retention = retentionOf();
  const round = retention.round();
  retention.stop();
  expect(await round).toBe(0);
  expect(await retentionOf().round()).toBe(2);
});
