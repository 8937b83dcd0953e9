import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Destination } from '../../src/core/briefs/destination.ts';
import type { Extraction } from '../../src/core/news/extraction.ts';
import type { AlertClaim } from '../../src/core/ports/alert-store.ts';
import type { Reading } from '../../src/core/ports/article-store.ts';
import type { Store } from '../../src/core/ports/store.ts';
import type { StoredWatch } from '../../src/core/ports/watch-store.ts';
import type { FoundItem } from '../../src/core/watches/alert.ts';
import type { WatchDraft } from '../../src/core/watches/watch.ts';
import { HOUR_MS, MINUTE_MS } from '../../src/text/durations.ts';
import { readingOf } from '../store/readings.ts';

const NOON = new Date('2026-11-20T12:00:00Z');
const plus = (ms: number): Date => new Date(NOON.getTime() + ms);
const LEASE_MS = MINUTE_MS;
const LONG_AGO = new Date(0);
const NOTHING: Extraction = { quotes: [], demands: [], speakers: [], summary: [] };

/** What every store does with what was found for watches. `open` gives an empty store. */
export function alertContract(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
      onTestFinished(() => store.close());
    });

    const add = async (channel: string, more: Partial<WatchDraft> = {}): Promise<StoredWatch> =>
      (await store.watches.add(
        {
          destination: { platform: 'discord', space: 'guild-1', channel },
          subject: { kind: 'source', source: 'Gazette' },
          mostAnHour: 2,
          zone: 'UTC',
          ...more,
        },
        NOON,
      ))!;
    const article = (key: string, articleId = 1, ...sameAs: string[]): FoundItem => ({
      key,
      sameAs,
      item: { kind: 'article', articleId },
    });
    const tell = ({ id }: StoredWatch, now: Date, ...items: FoundItem[]): Promise<number> =>
      store.alerts.examined(0, [{ watchId: id, items }], now);
    const claim = (now = NOON, platforms: Destination['platform'][] = ['discord']): Promise<AlertClaim | undefined> =>
      store.alerts.claim({ now, leaseMs: LEASE_MS, platforms });
    const log = async ({ id }: StoredWatch): Promise<string[]> =>
      (await store.alerts.alerts(id, { offset: 0, limit: 50 })).items
        .map(
          ({ instant, state, reason, items }) =>
            `${instant.toISOString().slice(11, 16)} ${state}${reason ? `: ${reason}` : ''} ${items.map((item) => item.articleId).join(',')}`,
        )
        .reverse();
    const save = (name: string, more: Partial<Reading> = {}, text?: string): Promise<unknown> =>
      store.articles.save({ ...(text === undefined ? readingOf(name) : readingOf(name, { text }, NOTHING)), readAt: NOON, ...more });

    it('shows each revision once, from the first watch on, with who says and demands what in it', async () => {
      await save('before');
      expect(await store.alerts.unexamined(LONG_AGO, 10)).toEqual({ items: [], to: 0 });
      await add('c1');
      expect((await store.alerts.unexamined(LONG_AGO, 10)).items).toEqual([]);
      await save('after', { arrived: true });
      const { items, to } = await store.alerts.unexamined(LONG_AGO, 10);
      expect(items).toMatchObject([
        {
          articleId: 2,
          readAt: NOON,
          datedAt: NOON,
          archived: false,
          before: undefined,
          news: {
            space: '',
            title: 'Bridge after',
            addresses: ['file:///news/after.txt'],
            quotes: [{ number: 1, words: 'The bridge will close, We have no choice.' }],
            demands: [{ words: expect.stringContaining('the council reopen it'), addressee: ['council'] }],
          },
        },
      ]);
      expect(items[0]?.news.quotes[0]?.speaker).toEqual(expect.arrayContaining(['Maria Lopez', 'Lopez', 'harbour spokeswoman']));
      expect(items[0]?.news.demands[0]?.issuer).toEqual(expect.arrayContaining(['John Baker', 'mayor']));
      await store.alerts.examined(to, [], NOON);
      expect(await store.alerts.unexamined(LONG_AGO, 10)).toEqual({ items: [], to });
    });

    it('shows them in the order of saving, some at a time, without those read too long ago', async () => {
      await add('c1');
      for (const [n, title] of ['one', 'two', 'three'].entries())
        await save(title, { readAt: plus(n * HOUR_MS) }, `${title} ${title}.`.repeat(9));
      const first = await store.alerts.unexamined(plus(MINUTE_MS), 1);
      expect(first).toMatchObject({ items: [{ news: { title: 'Bridge two' } }], to: 2 });
      await store.alerts.examined(first.to, [], NOON);
      expect(await store.alerts.unexamined(plus(MINUTE_MS), 9)).toMatchObject({ items: [{ news: { title: 'Bridge three' } }], to: 3 });
      expect(await store.alerts.unexamined(plus(9 * HOUR_MS), 9)).toEqual({ items: [], to: 3 });
      await store.alerts.examined(1, [], NOON);
      expect((await store.alerts.unexamined(LONG_AGO, 9)).items).toHaveLength(1);
      expect(await store.alerts.newestRevision()).toBe(3);
      expect((await store.alerts.unexamined(LONG_AGO, 9, 0)).items).toHaveLength(3);
    });

    it('shows with a revision what stood before it, and what was there before its source was followed', async () => {
      await add('c1');
      await save('page', { arrived: false }, 'The lock opens at noon. '.repeat(9));
      await save('page', { arrived: true, readAt: plus(HOUR_MS) }, 'The lock opens at one. '.repeat(9));
      const { items } = await store.alerts.unexamined(LONG_AGO, 9);
      expect(items.map(({ archived, before }) => [archived, before?.readAt, before?.text.slice(0, 22)])).toEqual([
        [true, undefined, undefined],
        [true, NOON, 'The lock opens at noon'],
      ]);
    });

    it('tells a thing once, under whichever of its keys it was told', async () => {
      const watch = await add('c1');
      expect(await tell(watch, NOON, article('a', 1), article('b', 2))).toBe(1);
      expect(await tell(watch, plus(1), article('a', 3), article('c', 4, 'b'))).toBe(0);
      expect(await tell(watch, plus(2), article('a', 5), article('d', 6, 'e'))).toBe(1);
      expect(await log(watch)).toEqual(['12:00 due 1,2', '12:00 due 6']);
      expect(await tell(await add('c2'), NOON, article('a', 1))).toBe(1);
    });

    it('tells nothing of a watch that is paused, muted or gone', async () => {
      const [paused, muted, gone] = [await add('c1'), await add('c2'), await add('c3')];
      await store.watches.pause(paused.id, { at: NOON, reason: 'asked', detail: '' });
      await store.watches.mute(muted.id, plus(HOUR_MS), NOON);
      await store.watches.remove(gone.id);
      for (const watch of [paused, muted, gone]) expect(await tell(watch, plus(1), article('a'))).toBe(0);
      expect(await tell(muted, plus(HOUR_MS), article('b'))).toBe(1);
      await store.watches.resume(paused.id, NOON);
      expect(await tell(paused, plus(2), article('b'))).toBe(1);
    });

    it('gives up what waits when a watch is paused or muted', async () => {
      const [paused, muted] = [await add('c1'), await add('c2')];
      for (const watch of [paused, muted]) await tell(watch, NOON, article('a'));
      const held = (await claim())!;
      await store.watches.pause(paused.id, { at: NOON, reason: 'asked', detail: '' });
      await store.watches.mute(muted.id, plus(HOUR_MS), NOON);
      expect(await store.alerts.sending(held, NOON)).toBe(false);
      expect(await claim(plus(LEASE_MS))).toBeUndefined();
      expect([await log(paused), await log(muted)]).toEqual([['12:00 skipped: paused 1'], ['12:00 skipped: muted 1']]);
    });

    it('joins what goes beyond so many an hour, and tells it at the end of the hour', async () => {
      const watch = await add('c1');
      for (const n of [1, 2, 3, 4]) await tell(watch, plus(n * MINUTE_MS), article(`a${n}`, n));
      await tell(watch, plus(HOUR_MS + MINUTE_MS), article('a5', 5));
      expect(await log(watch)).toEqual(['12:01 due 1', '12:02 due 2', '13:00 due 3,4', '13:01 due 5']);
      const { items } = (await claim(plus(HOUR_MS)))!;
      expect(items).toEqual([{ kind: 'article', articleId: 1 }]);
    });

    it('joins what is found in quiet hours, and tells it when they end', async () => {
      const watch = await add('c1', { quiet: { from: 11 * 60, to: 14 * 60 }, zone: 'Europe/Berlin' });
      for (const n of [1, 2, 3, 4]) await tell(watch, plus(n * MINUTE_MS), article(`a${n}`, n));
      expect(await log(watch)).toEqual(['13:00 due 1,2,3,4']);
      expect(await claim(plus(HOUR_MS - 1))).toBeUndefined();
      expect((await claim(plus(HOUR_MS)))?.items).toHaveLength(4);
    });

    it('adds nothing to an alert that somebody has begun to send', async () => {
      const watch = await add('c1');
      await tell(watch, NOON, article('a', 1));
      await claim();
      await tell(watch, NOON, article('b', 2));
      expect(await log(watch)).toEqual(['12:00 claimed 1', '12:00 due 2']);
    });

    it('gives a claim to one alone, one at a time for a channel, and again when its lease is over', async () => {
      const [one, same, other] = [await add('c1'), await add('c1', { subject: { kind: 'demands' } }), await add('c2')];
      for (const watch of [one, same, other]) await tell(watch, NOON, article('a', watch.id));
      const first = (await claim())!;
      expect(first).toMatchObject({ instant: NOON, attempt: 1, maySent: false, leaseUntil: plus(LEASE_MS), watch: one });
      expect((await claim())?.watch).toEqual(other);
      expect(await claim()).toBeUndefined();
      expect(await claim(plus(LEASE_MS), ['slack'])).toBeUndefined();
      const second = (await claim(plus(LEASE_MS)))!;
      expect(second).toMatchObject({ attempt: 2, watch: one });
      expect(await store.alerts.sending(first, plus(LEASE_MS))).toBe(false);
      expect(await store.alerts.sent(first, ['m'], plus(LEASE_MS))).toBe(false);
      expect(await store.alerts.drop(first, 'failed', 'x', plus(LEASE_MS))).toBe(false);
      expect(await store.alerts.retry(first, plus(HOUR_MS), 'x', plus(LEASE_MS))).toBe(false);
      expect(await store.alerts.sending(second, plus(LEASE_MS))).toBe(true);
      expect(await store.alerts.sent(second, ['m1'], plus(LEASE_MS))).toBe(true);
      expect((await store.alerts.alerts(one.id, { offset: 0, limit: 1 })).items).toMatchObject([
        { state: 'sent', messageIds: ['m1'], attempts: 2 },
      ]);
      expect((await claim(plus(LEASE_MS)))?.watch).toEqual(same);
    });

    it('says after a crash that the platform may have been asked, though the watch was paused since', async () => {
      const watch = await add('c1');
      await tell(watch, NOON, article('a'));
      await store.alerts.sending((await claim())!, NOON);
      await store.watches.pause(watch.id, { at: NOON, reason: 'asked', detail: '' });
      expect(await claim(plus(LEASE_MS))).toMatchObject({ attempt: 2, maySent: true });
    });

    it('keeps a whole channel waiting for a retry, and no other', async () => {
      const [one, same, other] = [await add('c1'), await add('c1', { subject: { kind: 'demands' } }), await add('c2')];
      for (const watch of [one, same, other]) await tell(watch, NOON, article('a'));
      expect(await store.alerts.retry((await claim())!, plus(HOUR_MS), 'busy', NOON)).toBe(true);
      expect((await claim())?.watch).toEqual(other);
      expect(await claim()).toBeUndefined();
      expect(await log(one)).toEqual(['12:00 due: busy 1']);
      expect((await claim(plus(HOUR_MS)))?.watch).toEqual(one);
    });

    it('forgets what was due long ago and nobody has sent', async () => {
      const watch = await add('c1', { mostAnHour: 9 });
      await tell(watch, NOON, article('a', 1));
      await tell(watch, plus(HOUR_MS), article('b', 2));
      await store.alerts.prune({ ended: LONG_AGO, due: plus(1) });
      expect(await log(watch)).toEqual(['13:00 due 2']);
    });

    it('forgets what ended long ago, and nothing that waits', async () => {
      const watch = await add('c1', { mostAnHour: 9 });
      await tell(watch, NOON, article('a', 1));
      await tell(watch, plus(1), article('b', 2));
      await store.alerts.drop((await claim())!, 'failed', 'gone', NOON);
      await store.alerts.prune({ ended: plus(2), due: NOON });
      expect(await log(watch)).toEqual(['12:00 due 2']);
      expect(await tell(watch, plus(3), article('b', 3), article('a', 4))).toBe(1);
      expect(await log(watch)).toEqual(['12:00 due 2', '12:00 due 4']);
    });
  });
}
