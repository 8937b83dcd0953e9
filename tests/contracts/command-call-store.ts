import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PagedCall } from '../../src/core/ports/command-call-store.ts';
import type { Store } from '../../src/core/ports/store.ts';
import { DAY_MS } from '../../src/text/durations.ts';

const NOON = new Date('2026-11-23T12:00:00Z');
const daysOn = (days: number): Date => new Date(NOON.getTime() + days * DAY_MS);
const QUESTION: PagedCall = {
  command: 'quote',
  options: { speaker: 'harbour master', about: 'dredging '.repeat(40), exact: true },
  page: 2,
};

/** What every store does for the calls of buttons. `open` gives an empty store. */
export function commandCallContract(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    it('gives back a call as it was kept', async () => {
      expect(await store.commandCalls.find(await store.commandCalls.keep(QUESTION, NOON))).toEqual(QUESTION);
    });

    it('gives one call one short key, whatever the order of its options', async () => {
      const key = await store.commandCalls.keep(QUESTION, NOON);
      expect(key).toMatch(/^[\w-]{22}$/);
      const { speaker, about, exact } = QUESTION.options;
      expect(
        await store.commandCalls.keep({ page: 2, command: 'quote', options: { exact: exact!, about: about!, speaker: speaker! } }, NOON),
      ).toBe(key);
    });

    it('tells calls apart by command, option, kind of option and page', async () => {
      const others: PagedCall[] = [
        { ...QUESTION, command: 'demands' },
        { ...QUESTION, page: 3 },
        { ...QUESTION, options: { ...QUESTION.options, exact: 'true' } },
        { ...QUESTION, options: {} },
      ];
      const keys = await Promise.all([QUESTION, ...others].map((call) => store.commandCalls.keep(call, NOON)));
      expect(new Set(keys).size).toBe(5);
    });

    it('knows nothing of a key that it never gave', async () => {
      expect(await store.commandCalls.find('x'.repeat(22))).toBeUndefined();
    });

    it('forgets a call 30 days after a message last showed it', async () => {
      const [shownOnce, shownAgain] = [
        await store.commandCalls.keep(QUESTION, NOON),
        await store.commandCalls.keep({ ...QUESTION, page: 3 }, NOON),
      ];
      await store.commandCalls.keep({ ...QUESTION, page: 3 }, daysOn(20));
      await store.commandCalls.keep({ ...QUESTION, page: 4 }, daysOn(30));
      expect(await store.commandCalls.find(shownOnce)).toEqual(QUESTION);
      await store.commandCalls.keep({ ...QUESTION, page: 4 }, daysOn(31));
      expect(await store.commandCalls.find(shownOnce)).toBeUndefined();
      expect((await store.commandCalls.find(shownAgain))?.page).toBe(3);
    });
  });
}
