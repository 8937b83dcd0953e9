import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/core/news/extraction.ts';
import type { SearchFilter, SearchHit } from '../../src/core/ports/article-store.ts';
import type { Store } from '../../src/core/ports/store.ts';
import { searchTermsOf } from '../../src/text/search-terms.ts';
import { LOPEZ, quoteOf, readingOf } from '../store/readings.ts';

const ALL = { offset: 0, limit: 100 };
const NOTHING: Extraction = { quotes: [], demands: [], speakers: [], summary: [] };

interface Told {
  readonly day?: number;
  readonly publisher?: string;
  readonly space?: string;
  readonly extraction?: Extraction;
}

/** What a search finds, on every store. */
export function searchContract(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    /** Stores an article on a day of November 2026; gives its id. */
    async function save(title: string, text: string, { day = 1, publisher, space = '', extraction = NOTHING }: Told = {}): Promise<number> {
      const publishedAt = new Date(Date.UTC(2026, 10, day));
      const reading = readingOf(title, { title, text, publishedAt, ...(publisher === undefined ? {} : { publisher }) }, extraction);
      return (await store.articles.save({ ...reading, space })).articleId;
    }

    const search = async (typed: string, filter: Partial<SearchFilter> = {}): Promise<readonly SearchHit[]> => {
      const { items, total } = await store.articles.search({ space: '', terms: searchTermsOf(typed), ...filter }, ALL);
      expect(total).toBe(items.length);
      // A page that nobody counts is found another way where its words are common.
      const uncounted = await store.articles.search({ space: '', terms: searchTermsOf(typed), ...filter }, { ...ALL, uncounted: true });
      expect(uncounted.items).toEqual(items);
      return items;
    };
    const titles = async (typed: string, filter: Partial<SearchFilter> = {}): Promise<string[]> =>
      (await search(typed, filter)).map(({ article }) => article.title).sort();

    it('takes words anywhere, a phrase where it stands, and leaves out what is excluded', async () => {
      await save('Ferry', 'The north ferry sailed.');
      await save('Harbour', 'The ferry turned north, and a strike began.');
      await save('Pay', 'Strikes over pay: the Northern ferries stand still.');
      for (const [typed, found] of [
        ['north ferry', ['Ferry', 'Harbour']],
        ['"north ferry"', ['Ferry']],
        ['“North ferries”', ['Ferry']],
        ['"ferry north"', []],
        ['ferry -strike', ['Ferry']],
        ['ferry -"turned north"', ['Ferry', 'Pay']],
        ['ferry -“turned north” -pay', ['Ferry']],
        ['"north ferry" strike', []],
        ['-strike', []],
        ['"north ferry', ['Ferry']],
      ] as const)
        expect([typed, await titles(typed)]).toEqual([typed, found]);
    });

    it('finds a phrase in the title or in the text, never over the end of one', async () => {
      await save('Talks at the harbour', 'Strike called off.');
      expect(await titles('"harbour strike"')).toEqual([]);
      expect(await titles('"at the harbour" "strike called"')).toEqual(['Talks at the harbour']);
    });

    it('finds a phrase at the end of a text of any length', async () => {
      const filler = Array.from({ length: 21_000 }, (_, n) => (n % 3 === 0 ? 'the' : `w${n % 700}`)).join(' ');
      await save('Long', `${filler} the lamp went out. ${filler} a gull cried.`);
      for (const typed of ['"the lamp went out"', '"w699 the lamp"', '"gull cried"', '"lamp went" gull'])
        expect([typed, await titles(typed)]).toEqual([typed, ['Long']]);
      expect(await titles('"out lamp"')).toEqual([]);
      expect(await titles('w1 -"gull cried"')).toEqual([]);
    });

    it('narrows by time, by source and by who is quoted', async () => {
      const text = '“The ferry will sail,” Maria Lopez said.';
      const quoted = { ...NOTHING, quotes: [quoteOf(text, ['The ferry will sail,'], LOPEZ)], speakers: [LOPEZ] };
      await save('Sailing', text, { day: 3, publisher: 'Coast Post', extraction: quoted });
      await save('Waiting', 'The ferry waits.', { day: 9, publisher: 'The Gazette' });
      const [lopez] = (await store.speakers.resolve('lopez', '')).matches;
      expect(await titles('ferry', { since: new Date(Date.UTC(2026, 10, 5)) })).toEqual(['Waiting']);
      expect(await titles('ferry', { source: 'coast' })).toEqual(['Sailing']);
      expect(await titles('ferry', { quotedIds: [lopez!.id] })).toEqual(['Sailing']);
      expect(await titles('ferry', { quotedIds: [] })).toEqual([]);
      expect(await titles('ferry', { quotedIds: [lopez!.id], source: 'gazette' })).toEqual([]);
    });

    it('marks a phrase as one, and the words that stand alone', async () => {
      const text = 'The north of the city is quiet.\nThe north ferry sailed at noon, and the harbour was empty.';
      await save('News', text);
      const [hit] = await search('"north ferry" harbours');
      expect(text).toContain(hit!.passage);
      expect(hit!.marks.map(({ start, end }) => hit!.passage.slice(start, end))).toEqual(['north ferry', 'harbour']);
    });

    it('survives whatever is typed', async () => {
      await save('Ferry', 'The north ferry sailed.');
      const piece = fc.oneof(
        fc.constantFrom('"', '-', '“', 'ferry', 'north', "'", '*', ':', '<->', '|', '!', '(', '\\', '\0', ' '),
        fc.string({ unit: 'binary' }),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
          await search(pieces.join(''));
        }),
        { numRuns: 80 },
      );
    });

    describe('an outlet’s own lines', () => {
      const SIGN_UP = 'Sign up for our harbour newsletter';
      /** Articles that say different things, each ending in the same line. */
      const bodies = [
        'A crane fell on the east quay, and nobody was hurt by it.',
        'Bakers want the market to open on Sundays from spring.',
        'Three schools close early because their boilers failed.',
        'The museum shows maps that sailors drew of the northern ice.',
        'A court ruled that the toll on the old bridge was lawful.',
        'Apple growers lost half of what they had hoped to pick.',
        'The library lends tools now, saws and drills among them.',
      ];
      const saveAll = async (count: number, line = SIGN_UP, told: Told = {}): Promise<void> => {
        for (const [n, body] of bodies.slice(0, count).entries())
          await save(`${told.publisher ?? 'Coast Post'} ${n}`, `${body}\n\n${line}`, { publisher: 'Coast Post', day: n + 1, ...told });
      };

      it('are no hits from the sixth article on, in those before it either', async () => {
        await saveAll(5);
        expect(await titles('newsletter')).toHaveLength(5);
        await saveAll(6);
        expect(await titles('newsletter')).toEqual([]);
        expect(await titles('"east quay"')).toEqual(['Coast Post 0']);
        await saveAll(7);
        expect(await titles('harbour newsletter')).toEqual([]);
        expect(await titles('library -newsletter')).toEqual(['Coast Post 6']);
      });

      it('are no passages', async () => {
        await saveAll(6);
        await save('Coast Post 7', `${SIGN_UP}\n\nThe harbour froze over on Friday.\n\n${SIGN_UP}`, { publisher: 'Coast Post', day: 9 });
        const [hit] = await search('harbour');
        expect(hit).toMatchObject({ article: { title: 'Coast Post 7' }, passage: 'The harbour froze over on Friday.' });
      });

      it('are the outlet’s alone, and the space’s', async () => {
        await saveAll(6);
        await save('Gazette', `${bodies[6]}\n\n${SIGN_UP}`, { publisher: 'The Gazette' });
        await save('Guild', `${bodies[5]} Really.\n\n${SIGN_UP}`, { publisher: 'Coast Post', space: 'guild' });
        expect(await titles('newsletter', { space: 'guild' })).toEqual(['Gazette', 'Guild']);
      });

      it('are none where somebody is quoted, where all stand within a day, or where they are rare', async () => {
        await saveAll(6, '“Sign up for the newsletter,” Lopez said.');
        expect(await titles('newsletter')).toHaveLength(6);
        await saveAll(6, SIGN_UP, { publisher: 'The Gazette', day: 4 });
        expect(await titles('newsletter', { source: 'gazette' })).toHaveLength(6);
      });

      it('are learned from texts of their own, not from one text under many addresses', async () => {
        const text = `${bodies.join(' ')}\n\n${SIGN_UP}`;
        for (let n = 1; n <= 8; n++) await save(`Edition ${n}`, `${text} ${n}`, { publisher: 'Coast Post', day: n });
        expect((await titles('newsletter')).length).toBe(8);
      });

      it('are counted once for an article, however often that is revised', async () => {
        for (let n = 1; n <= 8; n++)
          await save('Live', `${bodies.slice(0, n % 7).join(' ')}\n\n${SIGN_UP}`, { publisher: 'Coast Post', day: n });
        expect(await titles('newsletter')).toEqual(['Live']);
      });
    });
  });
}
