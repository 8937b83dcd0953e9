import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Edition, PostedFilter } from '../../src/core/ports/schedule-store.ts';
import type { Store } from '../../src/core/ports/store.ts';
import { HOUR_MS } from '../../src/text/durations.ts';
import { BAKER, LOPEZ, quoteOf, readingOf } from '../store/readings.ts';

const ALL = { offset: 0, limit: 100 };
const at = (iso: string): Date => new Date(iso);
const SEVEN = at('2026-11-20T07:00:00Z');
const LATER = new Date(SEVEN.getTime() + HOUR_MS);

/** What only the pages of the archive ask of a store. */
export function archiveContract(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    describe('quotations', () => {
      let read = 0;
      async function say(instant: string, words: string, space = ''): Promise<void> {
        const text = `“${words}” Maria Lopez said on day ${++read}. She denied it. “Not I,” John Baker said.`;
        const quotes = [
          quoteOf(text, [words], LOPEZ),
          quoteOf(text, ['it'], LOPEZ, { kind: 'indirect' }),
          quoteOf(text, ['Not I,'], BAKER),
        ];
        const reading = readingOf(
          `n${read}`,
          { text, title: 'News', publishedAt: at(instant) },
          { quotes, demands: [], speakers: [LOPEZ, BAKER], summary: [] },
        );
        await store.articles.save({ ...reading, space });
      }
      const lopez = async (space = ''): Promise<number[]> => (await store.speakers.resolve('Maria Lopez', space)).meant.map(({ id }) => id);

      it('are counted word for word by the days of UTC, each printing, oldest first', async () => {
        await say('2026-11-20T23:59:59Z', 'The ferry sails at noon today,');
        await say('2026-11-21T00:00:00Z', 'The ferry sails at noon today,');
        await say('2026-11-21T12:00:00Z', 'We wait for the tide,');
        await say('2026-11-24T12:00:00Z', 'The lock is shut,');
        expect(await store.quotes.daily({ space: '', speakerIds: await lopez() })).toEqual([
          { day: at('2026-11-20'), quotes: 1 },
          { day: at('2026-11-21'), quotes: 2 },
          { day: at('2026-11-24'), quotes: 1 },
        ]);
      });

      it('are narrowed by time and by words', async () => {
        await say('2026-11-20T08:00:00Z', 'The ferry sails,');
        await say('2026-11-21T08:00:00Z', 'The ferry waits,');
        await say('2026-11-22T08:00:00Z', 'The lock is shut,');
        const speakerIds = await lopez();
        const days = async (filter: object) =>
          (await store.quotes.daily({ space: '', speakerIds, ...filter })).map(({ day }) => day.getUTCDate());
        expect(await days({ since: at('2026-11-21T08:00:00Z') })).toEqual([21, 22]);
        expect(await days({ until: at('2026-11-21T08:00:00Z') })).toEqual([20, 21]);
        expect(await days({ about: 'ferry' })).toEqual([20, 21]);
      });

      it('with common words and with rare ones are the same, whether they are counted or not', async () => {
        for (let n = 1; n <= 20; n++)
          await say(`2026-11-${10 + (n % 15)}T08:00:00Z`, n === 7 ? 'The zebra sails,' : `The ferry sails, number ${n},`);
        const speakerIds = await lopez();
        for (const about of ['ferry', 'ferry sails', 'zebra', 'Number', 'walrus', '%'])
          for (const filter of [{}, { speakerIds }, { speakerIds, source: 'n3' }, { source: 'n3' }, { verbatim: true, distinct: true }]) {
            const found = async (uncounted: boolean) =>
              (await store.quotes.find({ space: '', about, ...filter }, { ...ALL, uncounted })).items.map(({ id }) => id);
            expect({ about, filter, ids: await found(true) }).toEqual({ about, filter, ids: await found(false) });
          }
        expect((await store.quotes.find({ space: '', about: 'zebra', speakerIds }, { ...ALL, uncounted: true })).items).toHaveLength(1);
      });

      it('are found by their own words alone, where those are asked for', async () => {
        await say('2026-11-20T08:00:00Z', 'The ferry of the news sails,');
        await say('2026-11-21T08:00:00Z', 'The ferry sails,');
        const texts = async (filter: object, uncounted: boolean) =>
          (await store.quotes.find({ space: '', ...filter }, { ...ALL, uncounted })).items.flatMap(({ spans }) =>
            spans.map(({ text }) => text),
          );
        for (const uncounted of [false, true]) {
          expect(await texts({ about: 'news ferry' }, uncounted)).toHaveLength(2);
          expect(await texts({ about: 'ferries, NEWS', own: true }, uncounted)).toEqual(['The ferry of the news sails,']);
          expect(await texts({ about: 'walrus', own: true }, uncounted)).toEqual([]);
        }
      });

      it('are those that the space sees, of its own articles and the operator’s', async () => {
        await say('2026-11-20T08:00:00Z', 'The ferry sails,');
        await say('2026-11-20T09:00:00Z', 'The lock is shut,', 'guild-1');
        expect(await store.quotes.daily({ space: 'guild-1', speakerIds: await lopez('guild-1') })).toEqual([
          { day: at('2026-11-20'), quotes: 2 },
        ]);
        expect(await store.quotes.daily({ space: '', speakerIds: await lopez() })).toEqual([{ day: at('2026-11-20'), quotes: 1 }]);
      });
    });

    describe('demands by how they stand', () => {
      it('are counted of those told last, whether their words are common or not', async () => {
        await store.articles.save(readingOf('a'));
        for (const about of [undefined, 'nowhere else', 'bridge'])
          for (const most of [0, 1, 10]) {
            const counted = await store.demands.statuses({ space: '', about }, most);
            const found = (await store.demands.find({ space: '', about }, { ...ALL, uncounted: true })).items.length;
            expect([...counted.values()].reduce((sum, demands) => sum + demands, 0)).toBe(Math.min(most, found));
          }
      });

      it('are counted as the list finds them, dismissed ones left out', async () => {
        await store.articles.save(readingOf('a'));
        expect(await store.demands.statuses({ space: '' }, 10)).toEqual(new Map([['rejected', 1]]));
        expect(await store.demands.statuses({ space: '', about: 'zebra' }, 10)).toEqual(new Map());
        const [demand] = (await store.demands.find({ space: '' }, ALL)).items;
        await store.demands.dismiss(demand!.id, '', SEVEN);
        expect(await store.demands.statuses({ space: '' }, 10)).toEqual(new Map());
      });
    });

    describe('posted editions', () => {
      const editionOf = (title: string): Edition => ({
        reply: { title, blocks: [], audience: 'everyone' },
        contents: { articles: [], quotes: [], demands: {} },
      });
      /** Posts an edition of a brief in a channel, due an hour after the one before. */
      async function post(brief: string, space: string, hour: number): Promise<void> {
        const instant = new Date(SEVEN.getTime() + hour * HOUR_MS);
        const destination = { platform: 'discord' as const, space, channel: `c-${space}-${brief}` };
        const known = (await store.schedules.schedules({ platform: 'discord', space })).find((schedule) => schedule.brief === brief);
        const schedule =
          known ?? (await store.schedules.add({ brief, destination, cron: '0 * * * *', zone: 'Europe/Kyiv' }, SEVEN, instant))!;
        await store.schedules.record(schedule, { instants: [{ at: instant }], to: instant, nextAt: LATER }, instant);
        const claim = (await store.schedules.claim({ now: instant, leaseMs: HOUR_MS, platforms: ['discord'] }))!;
        await store.schedules.sending(claim, editionOf(`${brief} of ${space || 'the operator'}, ${hour}`), instant);
        await store.schedules.sent(claim, ['m1'], instant);
      }
      const titles = async (filter: PostedFilter, slice = ALL) =>
        (await store.schedules.posted(filter, slice)).items.map(({ edition }) => edition.reply.title);

      beforeEach(async () => {
        await post('daily', '', 1);
        await post('weekly', '', 2);
        await post('daily', 'guild-1', 3);
        await post('daily', '', 4);
      });

      it('are those of the space’s channels and the operator’s, newest first', async () => {
        expect(await titles({ space: '' })).toEqual(['daily of the operator, 4', 'weekly of the operator, 2', 'daily of the operator, 1']);
        expect(await titles({ space: 'guild-1', brief: 'daily' })).toEqual([
          'daily of the operator, 4',
          'daily of guild-1, 3',
          'daily of the operator, 1',
        ]);
        expect(await store.schedules.postedBriefs('')).toEqual(['daily', 'weekly']);
      });

      it('come in pages', async () => {
        expect(await titles({ space: '' }, { offset: 1, limit: 1 })).toEqual(['weekly of the operator, 2']);
        expect((await store.schedules.posted({ space: '' }, { offset: 0, limit: 1 })).total).toBe(3);
        expect(await titles({ space: '' }, { offset: 3, limit: 2 })).toEqual([]);
      });

      it('are found again by their number, as posted, where the space sees them', async () => {
        const [theirs] = (await store.schedules.posted({ space: 'guild-1' }, ALL)).items.filter(
          ({ edition }) => edition.reply.title === 'daily of guild-1, 3',
        );
        expect(theirs).toMatchObject({ brief: 'daily', zone: 'Europe/Kyiv', instant: at('2026-11-20T10:00:00Z'), corrections: [] });
        expect(await store.schedules.postedEdition(theirs!.occurrenceId, 'guild-1')).toEqual(theirs);
        expect(await store.schedules.postedEdition(theirs!.occurrenceId, 'guild-2')).toBeUndefined();
        expect(await store.schedules.postedEdition(theirs!.occurrenceId, '')).toBeUndefined();
      });
    });
  });
}
