import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NewSource } from '../../src/core/ports/source-store.ts';
import type { Store } from '../../src/core/ports/store.ts';
import { MINUTE_MS } from '../../src/text/durations.ts';

const ALL = { offset: 0, limit: 100 };
const NOON = new Date('2026-11-23T12:00:00Z');
const later = (minutes: number): Date => new Date(NOON.getTime() + minutes * MINUTE_MS);
const feed = (name: string, more: Partial<NewSource> = {}): NewSource => ({
  url: `https://${name}.example/feed`,
  space: '',
  kind: 'feed',
  addedAt: NOON,
  ...more,
});

/** What every store's desk of sources does. `open` gives an empty store. */
export function sourceDeskContract(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());
    const add = async (source: NewSource): Promise<number> => (await store.sources.add(source)).source.id;

    it('gives back a source as it was added, due at once', async () => {
      const { source, added } = await store.sources.add(feed('a', { title: 'A', addedBy: 'U1' }));
      expect(added).toBe(true);
      expect(source).toMatchObject({ ...feed('a'), title: 'A', addedBy: 'U1', paused: false, nextPollAt: NOON, failures: 0, gone: false });
      expect(await store.sources.get(source.id)).toEqual(source);
    });

    it('keeps one source for one URL of a space, and says so', async () => {
      const first = await store.sources.add(feed('a'));
      expect(await store.sources.add(feed('a', { title: 'Other' }))).toEqual({ source: first.source, added: false });
      expect((await store.sources.add(feed('a', { space: 'guild' }))).added).toBe(true);
    });

    it('shows a space its own sources and the operator’s, and lets it change its own alone', async () => {
      const [operators, own] = [await add(feed('a')), await add(feed('b', { space: 'one' }))];
      await add(feed('c', { space: 'two' }));
      expect((await store.sources.list('one', ALL)).items.map(({ id }) => id)).toEqual([operators, own]);
      expect(await store.sources.find('example', 'one', 10)).toMatchObject([{ id: own }]);
      expect(await store.sources.remove(operators, 'one')).toBe(false);
      expect(await store.sources.pause(operators, 'one', true, NOON)).toBe(false);
      expect(await store.sources.remove(own, 'one')).toBe(true);
      expect((await store.sources.list('one', ALL)).total).toBe(1);
    });

    it('finds a source by its number, its URL or a part of its title in any case', async () => {
      const id = await add(feed('a', { title: 'Ärger im Hafen' }));
      for (const typed of [String(id), 'https://a.example/feed', 'ÄRGER', ' a.exam '])
        expect(await store.sources.find(typed, '', 10)).toMatchObject([{ id }]);
      for (const typed of ['%', '', '999', "' or 1"]) expect(await store.sources.find(typed, '', 10)).toEqual([]);
    });

    it('gives what is due, the longest overdue first', async () => {
      const [a, b, c] = [await add(feed('a')), await add(feed('b')), await add(feed('c'))];
      await store.sources.record(a, { nextPollAt: later(20), failures: 0 });
      await store.sources.record(b, { nextPollAt: later(10), failures: 0 });
      await store.sources.record(c, { nextPollAt: later(40), failures: 0 });
      expect((await store.sources.due(later(30), 10)).map(({ id }) => id)).toEqual([b, a]);
      expect((await store.sources.due(later(30), 1)).map(({ id }) => id)).toEqual([b]);
      expect(await store.sources.nextDueAt()).toEqual(later(10));
    });

    it('lets one poller alone claim what is due, and gives it out again when the claim is over', async () => {
      const id = await add(feed('a'));
      const source = (await store.sources.get(id))!;
      const lease = { now: later(5), leaseMs: 10 * MINUTE_MS };
      const claims = await Promise.all([store.sources.claim(source, lease), store.sources.claim(source, lease)]);
      expect(claims.filter(Boolean)).toEqual([later(15)]);
      expect(await store.sources.due(later(14), 10)).toEqual([]);
      expect(await store.sources.due(later(15), 10)).toMatchObject([{ id }]);
    });

    it('leaves every source of a host alone for as long as that wants, in whatever space, and no other host', async () => {
      const hosts = [
        'https://a.example/feed',
        'http://a.example/other',
        'https://a.example:8443/feed',
        'https://b-a.example/feed',
        'https://a_example/feed',
      ];
      for (const [n, url] of hosts.entries()) await add(feed('a', { url, space: n === 1 ? 'guild' : '' }));
      await store.sources.rest('a.example', later(30));
      await store.sources.rest('a.example', later(10));
      expect((await store.sources.due(later(29), 9)).map(({ url }) => url)).toEqual(hosts.slice(2));
      expect((await store.sources.due(later(30), 9)).map(({ url }) => url).toSorted()).toEqual(hosts.toSorted());
    });

    it('takes a claim back for who gives it up, and for nobody once it has passed on', async () => {
      const id = await add(feed('a'));
      const source = (await store.sources.get(id))!;
      const nextPollAt = (await store.sources.claim(source, { now: NOON, leaseMs: MINUTE_MS }))!;
      await store.sources.release({ id, nextPollAt }, source.nextPollAt);
      expect(await store.sources.due(NOON, 10)).toMatchObject([{ id }]);
      await store.sources.claim(source, { now: later(5), leaseMs: MINUTE_MS });
      await store.sources.release({ id, nextPollAt }, source.nextPollAt);
      expect((await store.sources.get(id))!.nextPollAt).toEqual(later(6));
    });

    it('lets nobody claim what was paused meanwhile', async () => {
      const id = await add(feed('a'));
      const source = (await store.sources.get(id))!;
      await store.sources.pause(id, '', true, NOON);
      expect(await store.sources.claim(source, { now: NOON, leaseMs: MINUTE_MS })).toBeUndefined();
    });

    it('leaves out what is paused or gone, until it goes on', async () => {
      const [a, b] = [await add(feed('a')), await add(feed('b'))];
      await store.sources.pause(a, '', true, NOON);
      await store.sources.record(b, { nextPollAt: NOON, failures: 0, gone: true });
      expect(await store.sources.due(later(60), 10)).toEqual([]);
      expect(await store.sources.nextDueAt()).toBeUndefined();
      await store.sources.pause(a, '', false, later(60));
      expect(await store.sources.due(later(60), 10)).toMatchObject([{ id: a, nextPollAt: later(60) }]);
    });

    it('changes what a poll names, empties what it nulls, and leaves the rest', async () => {
      const id = await add(feed('a', { title: 'A' }));
      await store.sources.record(id, {
        nextPollAt: later(5),
        failures: 0,
        etag: '"1"',
        lastModified: 'yesterday',
        lastGoodAt: NOON,
        rhythmMs: 1.5,
      });
      await store.sources.record(id, { nextPollAt: later(9), failures: 2, etag: null, problem: 'answers 500', told: true });
      expect(await store.sources.get(id)).toMatchObject({
        title: 'A',
        etag: undefined,
        lastModified: 'yesterday',
        lastGoodAt: NOON,
        failures: 2,
        problem: 'answers 500',
        told: true,
      });
    });

    it('follows a source to its new URL, but never onto another source', async () => {
      const [a, b] = [await add(feed('a')), await add(feed('b'))];
      await store.sources.record(a, { nextPollAt: NOON, failures: 0, url: 'https://new.example/' });
      await store.sources.record(b, { nextPollAt: later(5), failures: 0, url: 'https://new.example/' });
      expect(await store.sources.get(a)).toMatchObject({ url: 'https://new.example/' });
      expect(await store.sources.get(b)).toMatchObject({ url: 'https://b.example/feed', nextPollAt: later(5) });
    });

    const listed = async (
      id: number,
      items: readonly string[],
      seen: { at?: Date; mark?: string; archive?: boolean } = {},
    ): Promise<string[]> => {
      const { at = NOON, mark = 'as it was', archive = false } = seen;
      const open = await store.sourceItems.listed(
        id,
        items.map((item) => ({ id: item, mark })),
        { at, archive },
      );
      return [...open.keys()].toSorted();
    };

    it('offers an item until it is done, or was tried three times', async () => {
      const [a, b] = [await add(feed('a')), await add(feed('b'))];
      const items = Array.from({ length: 450 }, (_, i) => `item ${i}`);
      expect((await listed(a, items)).length).toBe(450);
      await store.sourceItems.done(a, items.slice(2), { at: NOON });
      expect(await listed(a, items)).toEqual(['item 0', 'item 1']);
      expect((await listed(b, items)).length).toBe(450);
      for (let i = 0; i < 3; i++) await store.sourceItems.tried(a, 'item 0');
      await store.sourceItems.tried(a, 'item 1');
      expect(await listed(a, items)).toEqual(['item 1']);
    });

    it('offers an item again that has changed, an hour after it was read at the soonest', async () => {
      const id = await add(feed('a'));
      await listed(id, ['a', 'b', 'c']);
      await store.sourceItems.done(id, ['a', 'b'], { at: NOON });
      for (let i = 0; i < 3; i++) await store.sourceItems.tried(id, 'c');
      expect(await listed(id, ['a'], { at: later(30), mark: 'otherwise' })).toEqual([]);
      expect(await listed(id, ['a'], { at: later(61) })).toEqual([]);
      expect(await listed(id, ['a', 'c'], { at: later(61), mark: 'otherwise' })).toEqual(['a', 'c']);
      await store.sourceItems.done(id, ['a', 'c'], { at: later(61) });
      expect(await listed(id, ['a', 'c'], { at: later(200), mark: 'otherwise' })).toEqual([]);
      for (let n = 0; n < 9; n++) {
        await listed(id, ['a'], { at: later(300 + 61 * n), mark: `otherwise ${n}` });
        await store.sourceItems.done(id, ['a'], { at: later(300 + 61 * n) });
      }
      expect(await listed(id, ['a'], { at: later(2_000), mark: 'at last' })).toEqual([]);
    });

    it('knows of an item that it stood in the feed before that was followed, however late it is read', async () => {
      const id = await add(feed('a'));
      await listed(id, ['old'], { archive: true });
      const both = ['old', 'new'].map((item) => ({ id: item, mark: 'as it was' }));
      const open = await store.sourceItems.listed(id, both, { at: later(5), archive: false });
      expect([...open]).toEqual([
        ['old', { archive: true }],
        ['new', { archive: false }],
      ]);
    });

    it('counts what waits, and since when, over sources, editions and alerts', async () => {
      const none = { due: 0, oldestAt: undefined };
      expect(await store.waiting(NOON)).toEqual({ sources: none, editions: none, alerts: none });
      await add(feed('a', { addedAt: later(-5) }));
      await add(feed('b'));
      const paused = await add(feed('c'));
      await store.sources.pause(paused, '', true, NOON);
      await add(feed('d', { addedAt: later(5) }));
      const destination = { platform: 'discord', space: 'g', channel: 'c' } as const;
      // What is leased goes by the database's own clock: an edition of long ago is due by whichever.
      const schedule = await store.schedules.add({ brief: 'daily', destination, cron: '0 7 * * *', zone: 'UTC' }, later(-90), later(-60));
      await store.schedules.record(
        schedule!,
        { instants: [{ at: later(-60) }, { at: later(-30) }], to: later(-30), nextAt: later(60) },
        NOON,
      );
      expect(await store.waiting(NOON)).toEqual({
        sources: { due: 2, oldestAt: later(-5) },
        editions: { due: 2, oldestAt: later(-60) },
        alerts: none,
      });
      await store.schedules.claim({ now: NOON, leaseMs: 60_000, platforms: ['discord'] });
      expect((await store.waiting(NOON)).editions).toEqual({ due: 1, oldestAt: later(-30) });
    });

    it('offers a page to be read once more when that is due', async () => {
      const id = await add(feed('a'));
      await listed(id, ['a', 'b']);
      await store.sourceItems.done(id, ['a'], { at: NOON, again: { url: 'https://a.example/1', at: later(60) } });
      await store.sourceItems.done(id, ['b'], { at: NOON });
      expect(await store.sourceItems.dueAgain(id, later(59), 9)).toEqual([]);
      const [page] = await store.sourceItems.dueAgain(id, later(60), 9);
      expect(page).toMatchObject({ url: 'https://a.example/1', rereads: 0 });
      await store.sourceItems.readAgain(id, page!.key, later(90));
      expect(await store.sourceItems.dueAgain(id, later(89), 9)).toEqual([]);
      expect(await store.sourceItems.dueAgain(id, later(90), 9)).toMatchObject([{ rereads: 1 }]);
      await store.sourceItems.readAgain(id, page!.key, undefined);
      expect(await store.sourceItems.dueAgain(id, later(999), 9)).toEqual([]);
    });

    it('forgets items that no feed has listed for long, and those of a source that was removed', async () => {
      const id = await add(feed('a'));
      await listed(id, ['old', 'kept']);
      await store.sourceItems.done(id, ['old', 'kept'], { at: NOON });
      const week = 7 * 1_440;
      await listed(id, ['kept'], { at: later(week + 1) });
      expect(await store.sourceItems.forget(later(week))).toBe(1);
      expect(await listed(id, ['old', 'kept'])).toEqual(['old']);
      await store.sources.remove(id, '');
      expect(await listed(id, ['late'])).toEqual([]);
      expect(await store.sourceItems.forget(later(2 * week))).toBe(0);
    });
  });
}
