import { expect, test } from 'vitest';
import { copied, original } from '../../../src/app/ops/copied-error.ts';
import { Outages } from '../../../src/app/ops/outages.ts';
import { StoreError } from '../../../src/store/errors.ts';

const AWAY = new StoreError('unreachable', 'The database at db can’t be reached.');
const MINUTE_MS = 60_000;

test('that the database is away is told once, and each five minutes again while it lasts, whichever process met it', () => {
  const outages = new Outages();
  const fromAnother = original(structuredClone(copied(AWAY)));
  const told = [0, 10, 1000, 4 * MINUTE_MS, 5 * MINUTE_MS, 6 * MINUTE_MS].filter(
    (now, n) => !outages.isTold(n % 2 === 0 ? AWAY : fromAnother, now),
  );
  expect(told).toEqual([0, 5 * MINUTE_MS]);
});

test('any other error is told each time', () => {
  const outages = new Outages();
  for (const error of [new Error('The database at db can’t be reached.'), new StoreError('full', 'No room.'), 'text'])
    expect([outages.isTold(error, 0), outages.isTold(error, 1)]).toEqual([false, false]);
});

test('an error is in another process what it was', () => {
  const error = original(structuredClone(copied(AWAY)));
  expect(error).toBeInstanceOf(StoreError);
  expect(error).toMatchObject({ code: 'unreachable', message: AWAY.message, stack: AWAY.stack });
  expect(original(copied('only a text')).message).toBe('only a text');
});
