import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { Waker } from '../../../src/app/scheduling/waker.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../../src/text/durations.ts';

const START = Date.parse('2026-11-20T06:59:57Z');
/** The wall clock at each wake-up. */
let woken: string[];

beforeEach(() => {
  woken = [];
  vi.useFakeTimers({ now: START, toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
});
afterEach(() => void vi.useRealTimers());

function waker(work: () => Promise<void> = async () => undefined): Waker {
  const one = new Waker(() => {
    woken.push(new Date().toISOString().slice(11, 19));
    return work();
  });
  onTestFinished(() => one.stop());
  return one;
}

test('wakes at once, then at each full ten seconds of the wall clock', async () => {
  waker();
  await vi.advanceTimersByTimeAsync(25 * SECOND_MS);
  expect(woken).toEqual(['06:59:57', '07:00:00', '07:00:10', '07:00:20']);
});

test.each([1, 3, 26])('goes on where the wall clock is set back by %i hours', async (hours) => {
  waker();
  await vi.advanceTimersByTimeAsync(MINUTE_MS);
  vi.setSystemTime(Date.now() - hours * HOUR_MS);
  const before = woken.length;
  await vi.advanceTimersByTimeAsync(5 * MINUTE_MS);
  // Silent for at most twenty seconds, then as ever.
  expect(woken.length - before).toBeGreaterThanOrEqual(28);
  expect(woken.at(-1)).toMatch(/0$/);
});

test('goes on where the wall clock jumps ahead', async () => {
  waker();
  vi.setSystemTime(Date.now() + 5 * HOUR_MS);
  await vi.advanceTimersByTimeAsync(MINUTE_MS);
  expect(woken.length).toBeGreaterThanOrEqual(5);
});

test('never calls twice at once, however long a call takes', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  waker(() => promise);
  await vi.advanceTimersByTimeAsync(10 * MINUTE_MS);
  expect(woken).toHaveLength(1);
  resolve();
  await vi.advanceTimersByTimeAsync(20 * SECOND_MS);
  expect(woken.length).toBeGreaterThan(1);
});

test('calls nothing any more once it is stopped', async () => {
  const one = waker();
  await vi.advanceTimersByTimeAsync(MINUTE_MS);
  await one.stop();
  const before = woken.length;
  vi.setSystemTime(Date.now() - HOUR_MS);
  await vi.advanceTimersByTimeAsync(MINUTE_MS);
  expect(woken).toHaveLength(before);
});
