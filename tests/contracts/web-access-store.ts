import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/core/ports/store.ts';

const NOON = new Date('2026-11-23T12:00:00Z');
const QUARTER_PAST = new Date('2026-11-23T12:15:00Z');

/** What every store does for the archive's links. `open` gives an empty store. */
export function webAccessContract(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    it('keeps the first key that is made, for whoever asks later', async () => {
      expect(await store.webAccess.keptKey()).toBeUndefined();
      expect(await store.webAccess.signingKey('first')).toBe('first');
      expect(await store.webAccess.keptKey()).toBe('first');
      expect(await store.webAccess.signingKey('second')).toBe('first');
    });

    it('gives one key to all who ask for the first at once', async () => {
      const keys = await Promise.all(['a', 'b', 'c', 'd'].map((made) => store.webAccess.signingKey(made)));
      expect(new Set(keys).size).toBe(1);
    });

    it('lets a link be used once, by whoever comes first', async () => {
      const uses = await Promise.all([1, 2, 3, 4].map(() => store.webAccess.useOnce({ id: 'x', expiresAt: QUARTER_PAST }, NOON)));
      expect(uses.filter(Boolean)).toHaveLength(1);
      expect(await store.webAccess.useOnce({ id: 'x', expiresAt: QUARTER_PAST }, NOON)).toBe(false);
      expect(await store.webAccess.useOnce({ id: 'y', expiresAt: QUARTER_PAST }, NOON)).toBe(true);
    });
  });
}
