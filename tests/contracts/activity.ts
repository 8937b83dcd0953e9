import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Quote } from '../../src/core/news/quote.ts';
import type { Speaker } from '../../src/core/news/speaker.ts';
import type { ActivityFilter } from '../../src/core/ports/speaker-store.ts';
import type { Store } from '../../src/core/ports/store.ts';
import { BAKER, LOPEZ, quoteOf, readingOf } from '../store/readings.ts';

const ALL = { offset: 0, limit: 100 };
const NOW = new Date('2026-11-30T12:00:00Z');
const DAYS = (n: number): Date => new Date(NOW.getTime() - n * 86_400_000);

/** Who spoke most, and when, on every store. */
export function activityContract(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store;
    let read = 0;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    /** An article of so many days ago in which each of them says a sentence. */
    async function say(daysAgo: number, speakers: readonly (Speaker | undefined)[], about = 'the ferry', space = ''): Promise<void> {
      const name = `n${++read}`;
      const said = speakers.map((speaker, n) => `“Number ${n} of ${name} is about ${about},” ${speaker?.name ?? 'someone'} said.`);
      const text = said.join(' ');
      const quotes = said.map((line, n): Quote => quoteOf(text, [line.slice(1, line.indexOf('”'))], speakers[n]));
      const named = speakers.filter((speaker) => speaker !== undefined);
      const reading = readingOf(
        name,
        { text, title: 'News', publishedAt: DAYS(daysAgo) },
        { quotes, demands: [], speakers: named, summary: [] },
      );
      await store.articles.save({ ...reading, space });
    }
    const active = async (filter: Partial<ActivityFilter> = {}) =>
      (await store.speakers.activity({ space: '', until: NOW, ...filter }, ALL)).items.map(({ name, quotes, weeks }) => [
        name,
        quotes,
        weeks,
      ]);

    it('counts by week, the newest first, and puts first who spoke most of all', async () => {
      await say(0, [LOPEZ, BAKER]);
      await say(6.9, [LOPEZ]);
      await say(7.1, [LOPEZ]);
      await say(27.9, [LOPEZ]);
      await say(28.1, [BAKER]);
      await say(100, [BAKER, BAKER, BAKER]);
      expect(await active()).toEqual([
        ['John Baker', 5, [1, 0, 0, 0]],
        ['Maria Lopez', 4, [2, 1, 0, 1]],
      ]);
    });

    it('looks up what the articles are about unless it is told not to', async () => {
      await say(1, [LOPEZ], 'the election, the parliament and the minister of the government');
      const topics = async (filter: object) =>
        (await store.speakers.activity({ space: '', until: NOW, ...filter }, ALL)).items.map((one) => one.topics.length > 0);
      expect(await topics({})).toEqual([true]);
      expect(await topics({ topics: false })).toEqual([false]);
    });

    it('narrows by time and by words, and counts those alone', async () => {
      await say(1, [LOPEZ], 'the tunnel');
      await say(3, [BAKER]);
      await say(4, [BAKER, undefined]);
      await say(40, [LOPEZ, LOPEZ]);
      expect(await active({ since: DAYS(10) })).toEqual([
        ['John Baker', 2, [2, 0, 0, 0]],
        ['Maria Lopez', 1, [1, 0, 0, 0]],
      ]);
      expect(await active({ about: 'tunnels' })).toEqual([['Maria Lopez', 1, [1, 0, 0, 0]]]);
      // Of two with as many the one that was read first.
      expect(await active({ about: 'ferry' })).toEqual([
        ['Maria Lopez', 2, [0, 0, 0, 0]],
        ['John Baker', 2, [2, 0, 0, 0]],
      ]);
      expect(await active({ about: 'ferry', since: DAYS(3.5) })).toEqual([['John Baker', 1, [1, 0, 0, 0]]]);
      expect(await active({ about: 'unicorn' })).toEqual([]);
    });

    it('counts the newest alone where more fit than are counted, and says so', async () => {
      await say(9, [LOPEZ, LOPEZ, LOPEZ]);
      await say(8, [BAKER]);
      await say(2, [BAKER]);
      for (const filter of [{ since: DAYS(20) }, { about: 'ferry' }]) {
        const newest = await store.speakers.activity({ space: '', until: NOW, most: 2, ...filter }, ALL);
        expect(newest).toMatchObject({ newest: 2, total: 1, items: [{ name: 'John Baker', quotes: 2, weeks: [1, 1, 0, 0] }] });
        const all = await store.speakers.activity({ space: '', until: NOW, most: 6, ...filter }, ALL);
        expect([all.newest, all.items.map(({ name, quotes }) => [name, quotes])]).toEqual([
          undefined,
          [
            ['Maria Lopez', 3],
            ['John Baker', 2],
          ],
        ]);
      }
    });

    it('says so too where of the newest with the words some are of another time', async () => {
      await say(2, [BAKER]);
      await say(9, [LOPEZ]);
      const page = await store.speakers.activity({ space: '', until: NOW, most: 1, about: 'ferry', since: DAYS(5) }, ALL);
      expect(page).toMatchObject({ items: [], total: 0 });
      await say(3, [LOPEZ, BAKER]);
      expect(await store.speakers.activity({ space: '', until: NOW, most: 3, about: 'ferry', since: DAYS(5) }, ALL)).toMatchObject({
        newest: 3,
        total: 2,
      });
    });

    it('counts another space’s words neither among the newest nor otherwise', async () => {
      await say(9, [LOPEZ], 'the ferry', 'guild');
      await say(2, [BAKER, BAKER], 'the ferry', 'other');
      const page = await store.speakers.activity({ space: 'guild', until: NOW, most: 2, about: 'ferry' }, ALL);
      expect([page.newest, page.items.map(({ name }) => name)]).toEqual([undefined, ['Maria Lopez']]);
    });

    it('counts nothing that is of a later time, reported without marks, or of another space', async () => {
      await say(-1, [LOPEZ]);
      await say(1, [BAKER], 'the ferry', 'guild');
      expect(await active({ since: DAYS(5) })).toEqual([]);
      expect(await active({ since: DAYS(5), space: 'guild' })).toEqual([['John Baker', 1, [1, 0, 0, 0]]]);
    });

    it('tells on what they spoke, the most frequent first', async () => {
      await say(1, [LOPEZ], 'hospitals, doctors, nurses and patients in a vaccine clinic');
      await say(2, [LOPEZ], 'hospitals, a surgeon, patients and cancer medicine');
      await say(3, [LOPEZ], 'the election, parliament, ministers, a coalition and voters');
      const [lopez] = (await store.speakers.activity({ space: '', until: NOW }, ALL)).items;
      expect(lopez?.topics).toEqual(['health', 'politics']);
      const [narrowed] = (await store.speakers.activity({ space: '', until: NOW, about: 'election' }, ALL)).items;
      expect(narrowed?.topics).toEqual(['politics']);
    });

    it('counts over all pages, beyond the last of them too', async () => {
      await say(1, [LOPEZ, BAKER]);
      for (const filter of [{}, { since: DAYS(5) }])
        for (const offset of [0, 1, 7]) {
          const { items, total } = await store.speakers.activity({ space: '', until: NOW, ...filter }, { offset, limit: 1 });
          expect([items.length, total]).toEqual([offset > 1 ? 0 : 1, 2]);
        }
    });
  });
}
