import { expect, test } from 'vitest';
import { yieldingStore } from '../../../src/app/chat/yielding-store.ts';
import { openStore } from '../../../src/store/open.ts';
import { readingOf } from '../../store/readings.ts';

const ALL = { offset: 0, limit: 10 };

test('what else waits gets its turn between two questions to the store, whose answers are the same', async () => {
  const store = await openStore(':memory:');
  await store.articles.save(readingOf('a'));
  const yielding = yieldingStore(store);
  const ask = () => yielding.articles.find({ space: '' }, ALL);
  let turns = 0;
  for (let n = 0; n < 3; n++) {
    for (const until = performance.now() + 2; performance.now() < until; );
    setImmediate(() => turns++);
    expect(await ask()).toEqual(await store.articles.find({ space: '' }, ALL));
  }
  expect(turns).toBe(3);
  await expect(yielding.backup('/nowhere/at/all.db')).rejects.toThrow();
  await store.close();
});
