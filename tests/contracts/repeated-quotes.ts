import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StoredQuote } from '../../src/core/news/stored.ts';
import type { Store } from '../../src/core/ports/store.ts';
import { extract } from '../../src/extraction/extract.ts';

const ALL = { offset: 0, limit: 100 };
const WORDS = 'The harbour will stay closed until the storm has passed.';
let n = 0;

/** One quote told by several outlets. */
export function echoContract(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const tell = async (outlet: string, text: string, { space = '', day = 20 } = {}): Promise<number> => {
      const article = {
        origin: `https://${outlet}.example/${n++}`,
        title: `Harbour, by ${outlet}`,
        publisher: outlet,
        text,
        publishedAt: new Date(Date.UTC(2026, 10, day)),
      };
      return (await store.articles.save({ article, extraction: extract(text), space, readAt: new Date(Date.UTC(2026, 10, 23)) })).articleId;
    };
    const said = (words: string, more = ''): string => `“${words.replace('.', ',')}” said Ana Ruiz, the harbour master, on Monday.${more}`;
    const list = async (filter: object = {}): Promise<readonly StoredQuote[]> =>
      (await store.quotes.find({ space: '', verbatim: true, distinct: true, ...filter }, ALL)).items;
    const sources = (quote: StoredQuote | undefined) => quote && [quote.article, ...(quote.alsoIn ?? [])].map(({ publisher }) => publisher);

    it('shows words that five outlets tell once, with five sources', async () => {
      for (const outlet of ['A', 'B', 'C', 'D', 'E'])
        await tell(outlet, said(outlet === 'B' ? WORDS.toUpperCase() : WORDS, ` So writes ${outlet}.`));
      const quotes = await list();
      expect(quotes).toHaveLength(1);
      expect(sources(quotes[0])).toEqual(['A', 'B', 'C', 'D', 'E']);
      expect((await store.quotes.find({ space: '', distinct: true }, { offset: 0, limit: 1 })).total).toBe(1);
    });

    it('keeps apart what other people say, other words, and words too short to compare', async () => {
      await tell('A', said(WORDS));
      await tell('B', `“${WORDS.replace('.', ',')}” said Bo Ek, the mayor, on Monday.`);
      await tell('C', said('The harbour will stay open until the storm has passed.'));
      await tell('D', said('We will see.'));
      await tell('E', said('We will see.', ' Then he left.'));
      expect(await list()).toHaveLength(5);
    });

    it('shows each article its own, and a filter what it finds', async () => {
      const [a, b] = [await tell('A', said(WORDS), { day: 1 }), await tell('B', said(WORDS, ' Rain fell.'), { day: 20 })];
      for (const articleId of [a, b]) expect(await list({ articleId })).toHaveLength(1);
      expect(sources((await list({ source: 'Harbour, by B' }))[0])).toEqual(['B', 'A']);
      expect(sources((await list({ since: new Date(Date.UTC(2026, 10, 10)) }))[0])).toEqual(['B', 'A']);
      expect(await list({ about: 'storm harbour' })).toHaveLength(1);
    });

    it('tells a space nothing of another’s article', async () => {
      await tell('A', said(WORDS), { space: 'one' });
      await tell('B', said(WORDS, ' Rain fell.'), { space: 'two' });
      for (const [space, outlet] of [
        ['one', 'A'],
        ['two', 'B'],
      ] as const)
        expect((await list({ space })).map(sources)).toEqual([[outlet]]);
    });

    it('shows an echo when the first takes its words back', async () => {
      const first = { origin: 'https://first.example/', title: 'First', publisher: 'A', publishedAt: undefined };
      const save = (text: string) =>
        store.articles.save({ article: { ...first, text }, extraction: extract(text), space: '', readAt: new Date(0) });
      await save(said(WORDS));
      await tell('B', said(WORDS, ' Rain fell.'));
      await save('The harbour master said nothing.');
      expect((await list()).map(sources)).toEqual([['B'], ['A']]);
      expect((await list()).map(({ changed }) => changed !== undefined)).toEqual([false, true]);
    });
  });
}
