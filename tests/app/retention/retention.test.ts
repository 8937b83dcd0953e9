import { afterEach, beforeEach, expect, test, vi } from 'vitest';
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
  vi.useRealTimers();
  await store.close();
});

const save = async (name: string, daysAgo: number): Promise<number> => {
  const readAt = new Date(NOW.getTime() - daysAgo * DAY_MS);
  return (await store.articles.save({ ...readingOf(name), readAt })).articleId;
};
const titles = async (): Promise<string[]> => (await store.articles.find({ space: '' }, ALL)).items.map(({ title }) => title);

function retentionOf(removed: (articles: number) => void = () => undefined): Retention {
  const unexpected = (error: unknown): void => expect.fail(String(error));
  return new Retention({ retention: store.retention, days: 30, now: () => NOW, removed, unexpected });
}

test('a round removes what is older than so many days, however much that is', async () => {
  for (let n = 0; n < 12; n++) await save(`old ${n}`, 40 + n);
  await save('young', 29);
  expect(await retentionOf().round()).toBe(12);
  expect(await titles()).toEqual(['Bridge young']);
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

test('the running bot removes what is old some minutes after its start, and says how much', async () => {
  await save('old', 40);
  await save('young', 1);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const said = vi.fn();
  const retention = retentionOf(said);
  retention.start();
  await vi.advanceTimersByTimeAsync(4 * 60_000);
  expect(await titles()).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(2 * 60_000);
  await vi.waitFor(() => expect(said).toHaveBeenCalledWith(1));
  await retention.stop();
  expect(await titles()).toEqual(['Bridge young']);
});
