import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type Destination, directTo } from '../../src/core/briefs/destination.ts';
import type { Store } from '../../src/core/ports/store.ts';
import type { StoredWatch } from '../../src/core/ports/watch-store.ts';
import { MOST_AN_HOUR, type WatchDraft, type WatchSubject } from '../../src/core/watches/watch.ts';
import { HOUR_MS, MINUTE_MS } from '../../src/text/durations.ts';

const NOON = new Date('2026-11-20T12:00:00Z');
const plus = (ms: number): Date => new Date(NOON.getTime() + ms);
const FERRY: WatchSubject = { kind: 'words', words: '"north ferry"' };
const to = (channel: string, platform: Destination['platform'] = 'discord'): Destination => ({ platform, space: 'guild-1', channel });
const draft = (channel: string, subject: WatchSubject = FERRY): WatchDraft => ({
  destination: to(channel),
  subject,
  quiet: { from: 22 * 60, to: 7 * 60 },
  mostAnHour: MOST_AN_HOUR,
  zone: 'Europe/Kyiv',
  role: 'r',
  addedBy: 'u',
});

/** What every store keeps of watches. `open` gives an empty store. */
export function watchContract(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
      onTestFinished(() => store.close());
    });

    const add = async (channel: string, subject?: WatchSubject): Promise<StoredWatch> =>
      (await store.watches.add(draft(channel, subject), NOON))!;
    const asked = { at: plus(HOUR_MS), reason: 'asked', detail: '' } as const;

    it.each<WatchSubject>([
      { kind: 'person', speaker: 'Mara Quill', about: 'harbour' },
      { kind: 'person', speaker: 'Mara Quill' },
      { kind: 'demands', about: 'border', by: 'Ana Ruiz', of: 'the council' },
      { kind: 'demands' },
      { kind: 'words', words: 'dredging permit' },
      { kind: 'source', source: 'Harbour Gazette' },
    ])('keeps a watch of $kind as it was given', async (subject) => {
      const watch = await add('c1', subject);
      expect(watch).toEqual({ ...draft('c1', subject), id: 1, addedAt: NOON, since: NOON, sinceRevision: 0 });
      expect(await store.watches.find(watch.id)).toEqual(watch);
    });

    it('takes the same subject once for each destination', async () => {
      const one = await add('c1', { kind: 'person', speaker: 'Mara Quill', about: 'harbour' });
      expect(await store.watches.add(draft('c1', { about: 'harbour', kind: 'person', speaker: 'Mara Quill' }), NOON)).toBeUndefined();
      const direct = await add(directTo('u1'), { kind: 'person', speaker: 'Mara Quill', about: 'harbour' });
      expect(await store.watches.list()).toEqual([one, direct]);
    });

    it('lists those of one space of a platform, in the order of adding', async () => {
      const watches = [await add('c2'), await add('c1'), await add('c1', { kind: 'demands' })];
      expect(await store.watches.list({ platform: 'discord', space: 'guild-1' })).toEqual(watches);
      expect(await store.watches.list({ platform: 'slack', space: 'guild-1' })).toEqual([]);
      expect(await store.watches.list({ platform: 'discord', space: 'guild-2' })).toEqual([]);
    });

    it('removes one, and never gives its number to another', async () => {
      const { id } = await add('c1');
      expect(await store.watches.remove(id)).toBe(true);
      expect(await store.watches.remove(id)).toBe(false);
      expect(await store.watches.find(id)).toBeUndefined();
      expect((await add('c1')).id).toBeGreaterThan(id);
    });

    it('pauses once, and goes on from where it is resumed', async () => {
      const { id } = await add('c1');
      expect(await store.watches.pause(id, asked)).toBe(true);
      expect(await store.watches.pause(id, asked)).toBe(false);
      expect((await store.watches.find(id))?.paused).toEqual(asked);
      await store.watches.resume(id, plus(2 * HOUR_MS));
      expect(await store.watches.find(id)).toMatchObject({ paused: undefined, addedAt: NOON, since: plus(2 * HOUR_MS) });
    });

    it('mutes until an instant, and goes on from where it is resumed', async () => {
      const { id } = await add('c1');
      await store.watches.mute(id, plus(MINUTE_MS), NOON);
      expect((await store.watches.find(id))?.mutedUntil).toEqual(plus(MINUTE_MS));
      await store.watches.resume(id, plus(1000));
      expect(await store.watches.find(id)).toMatchObject({ mutedUntil: undefined, since: plus(1000) });
    });

    it('mutes one that is paused, which then is paused no more', async () => {
      const { id } = await add('c1');
      await store.watches.pause(id, asked);
      await store.watches.mute(id, plus(MINUTE_MS), NOON);
      expect(await store.watches.find(id)).toMatchObject({ paused: undefined, mutedUntil: plus(MINUTE_MS) });
    });

    it('begins behind the newest revision that the store holds', async () => {
      const before = await add('c1');
      await store.articles.save({
        article: { origin: 'https://gazette.example/1', title: 'Ferry', text: 'The north ferry sails again.' },
        extraction: { quotes: [], demands: [], speakers: [], summary: [] },
        space: '',
        readAt: NOON,
      });
      const after = await add('c2');
      expect([before.sinceRevision, after.sinceRevision]).toEqual([0, 1]);
      await store.watches.resume(before.id, NOON);
      expect((await store.watches.find(before.id))?.sinceRevision).toBe(1);
    });

    it('tells what changed after a change that one has seen, each watch once', async () => {
      expect(await store.watches.changes(0)).toEqual({ number: 0, changed: [], removed: [] });
      const [one, two, three] = [await add('c1'), await add('c2'), await add('c3')];
      const first = await store.watches.changes(0);
      expect(first).toMatchObject({ changed: [one, two, three], removed: [] });
      expect(await store.watches.changes(first.number)).toEqual({ number: first.number, changed: [], removed: [] });
      await store.watches.mute(three.id, plus(HOUR_MS), NOON);
      await store.watches.pause(three.id, asked);
      await store.watches.remove(one.id);
      const second = await store.watches.changes(first.number);
      expect(second).toMatchObject({ changed: [{ id: three.id, mutedUntil: plus(HOUR_MS), paused: asked }], removed: [one.id] });
      await store.watches.resume(three.id, NOON);
      expect(await store.watches.changes(second.number)).toMatchObject({ changed: [{ id: three.id, paused: undefined }], removed: [] });
    });
  });
}
