import { expect, onTestFinished, test } from 'vitest';
import { StoreClock } from '../../../src/app/jobs/store-clock.ts';
import { openStore } from '../../../src/store/open.ts';
import { HOUR_MS } from '../../../src/text/durations.ts';

test('a process goes by the clock of all from its first look on, however far its own is off, and by that as it stands where there is no other', async () => {
  const noon = Date.parse('2026-11-23T12:00:00Z');
  let own = noon + HOUR_MS;
  const shared = new StoreClock({ clock: async () => new Date(noon) }, () => own);
  expect(shared.now()).toEqual(new Date(own));
  await shared.look();
  expect(shared.now()).toEqual(new Date(noon));
  own += 1000;
  expect(shared.now()).toEqual(new Date(noon + 1000));

  const store = await openStore(':memory:');
  onTestFinished(() => store.close());
  const alone = new StoreClock(store, () => own);
  await alone.look();
  expect(alone.now()).toEqual(new Date(own));
});

test('a look that fails leaves the last one standing', async () => {
  const noon = new Date('2026-11-23T12:00:00Z');
  let isGone = false;
  const asked = async (): Promise<Date> => {
    if (isGone) throw new Error('gone');
    return noon;
  };
  const clock = new StoreClock({ clock: asked }, () => noon.getTime() + HOUR_MS);
  await clock.look();
  isGone = true;
  await expect(clock.look()).rejects.toThrow('gone');
  expect(clock.now()).toEqual(noon);
});
