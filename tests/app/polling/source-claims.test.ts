import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { SourceClaims } from '../../../src/app/polling/source-claims.ts';
import type { Source } from '../../../src/core/ports/source-store.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import { openStore } from '../../../src/store/open.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../../src/text/durations.ts';

let store: Store;
let source: Source;

beforeEach(async () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-23T12:00:00Z'), toFake: ['Date', 'setInterval', 'clearInterval'] });
  store = await openStore(':memory:');
  source = (await store.sources.add({ url: 'https://post.example/feed', space: '', kind: 'feed', addedAt: new Date() })).source;
});
afterEach(async () => {
  vi.useRealTimers();
  await store.close();
});

/** What one process has claimed, and which sources it says that it holds. */
function process(): { claims: SourceClaims; held: Set<number> } {
  const held = new Set<number>();
  const claims = new SourceClaims({
    sources: store.sources,
    now: () => new Date(),
    progress: { claimed: ({ id }) => void held.add(id), begins: () => undefined, settled: ({ id }) => void held.delete(id) },
    unexpected: (error) => expect.fail(String(error)),
  });
  return { claims, held };
}

const due = async (): Promise<number> => (await store.sources.due(new Date(), 9)).length;

test('a source is one process’s while it is read, however long that takes', async () => {
  const { claims, held } = process();
  expect(await claims.take(source)).toBe(true);
  onTestFinished(() => claims.letGo(source));
  for (let n = 0; n < 20; n++) {
    await vi.advanceTimersByTimeAsync(30 * SECOND_MS);
    await vi.waitFor(async () =>
      expect((await store.sources.get(source.id))!.nextPollAt.getTime()).toBeGreaterThan(Date.now() + MINUTE_MS),
    );
    expect(await due()).toBe(0);
    expect(await process().claims.take(source)).toBe(false);
  }
  expect(held).toEqual(new Set([source.id]));
});

test('the sources of a process that was killed are due again within two minutes', async () => {
  expect(await process().claims.take(source)).toBe(true);
  vi.clearAllTimers();
  await vi.advanceTimersByTimeAsync(MINUTE_MS);
  expect(await due()).toBe(0);
  vi.setSystemTime(Date.now() + MINUTE_MS);
  expect(await due()).toBe(1);
});

test('a source that was let go is claimed no more, and what was recorded of it stands', async () => {
  const { claims, held } = process();
  await claims.take(source);
  const nextPollAt = new Date(Date.now() + HOUR_MS);
  await store.sources.record(source.id, { nextPollAt, failures: 0 });
  claims.letGo(source);
  await vi.advanceTimersByTimeAsync(10 * MINUTE_MS);
  expect(await store.sources.get(source.id)).toMatchObject({ nextPollAt });
  expect(held.size).toBe(0);
});
