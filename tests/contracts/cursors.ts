import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/core/ports/store.ts';
import type { Page, Slice } from '../../src/core/scope.ts';
import { BAKER, LOPEZ, quoteOf, readingOf } from '../store/readings.ts';

const SENTENCES = ['“The tide is high,” Maria Lopez said.', '“The tide is low,” Maria Lopez said.', '“No boat sails,” Maria Lopez said.'];
const WORDS = ['The tide is high,', 'The tide is low,', 'No boat sails,'];

/** Lists that are read page by page, each page behind the one before. `open` gives an empty store. */
export function cursorContract(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
      // Several of one instant, so that nothing but the article tells their order, and several quotes an article.
      for (let n = 0; n < 7; n++) {
        const text = `${SENTENCES.join(' ')} John Baker demanded that the council open pier ${n}. (${n})`;
        const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
        const demanded = `open pier ${n}`;
        await store.articles.save(
          readingOf(
            `c${n}`,
            { text, publishedAt: new Date(Date.UTC(2026, 10, 1 + Math.floor(n / 3))) },
            {
              quotes: WORDS.map((words) => quoteOf(text, [words], n % 2 === 0 ? LOPEZ : BAKER)),
              demands: [
                {
                  spans: [{ ...at(demanded), text: demanded }],
                  issuer: BAKER,
                  addressee: { name: `council ${n}`, kind: 'body', aliases: [] },
                  force: 'demand',
                  polarity: 'do',
                  confidence: 0.8,
                  evidence: at(`John Baker demanded that the council open pier ${n}.`),
                  responses: [],
                  rule: 'verb',
                },
              ],
              speakers: [LOPEZ, BAKER],
              summary: [],
            },
          ),
        );
      }
    });
    afterAll(() => store.close());

    const LISTS: Readonly<
      Record<string, { readonly items: number; readonly ask: (slice: Slice) => Promise<Page<{ readonly id: number }>> }>
    > = {
      quotes: { items: 21, ask: (slice) => store.quotes.find({ space: '', verbatim: true }, slice) },
      'quotes, oldest first': { items: 21, ask: (slice) => store.quotes.find({ space: '', oldestFirst: true }, slice) },
      'quotes with a word': { items: 14, ask: (slice) => store.quotes.find({ space: '', about: 'tide' }, slice) },
      'quotes as a server sees them': { items: 21, ask: (slice) => store.quotes.find({ space: 'a server', verbatim: true }, slice) },
      demands: { items: 7, ask: (slice) => store.demands.find({ space: '' }, slice) },
      'demands as a server sees them': {
        items: 7,
        ask: (slice) => store.demands.find({ space: 'a server', statuses: ['pending'] }, slice),
      },
      articles: { items: 7, ask: (slice) => store.articles.find({ space: '' }, slice) },
      speakers: { items: 2, ask: (slice) => store.speakers.list('', slice) },
    };

    it.each(Object.entries(LISTS))(
      '%s: pages of any length make the whole, in its order, and each knows how many there are',
      async (_name, { items, ask }) => {
        const whole = await ask({ offset: 0, limit: 100 });
        expect(whole.items).toHaveLength(items);
        expect(whole).toMatchObject({ total: items });
        expect(whole.more).toBeUndefined();
        for (const limit of [1, 2, items - 1, items]) {
          const ids: number[] = [];
          let slice: Slice | undefined = { offset: 0, limit };
          while (slice) {
            const page: Page<{ readonly id: number }> = await ask(slice);
            expect(page.total).toBe(items);
            ids.push(...page.items.map(({ id }) => id));
            slice = page.more && { offset: 0, limit, after: page.more };
          }
          expect(ids).toEqual(whole.items.map(({ id }) => id));
        }
      },
    );

    it('a page keeps its place when something newer comes in', async () => {
      const ask = (slice: Slice) => store.quotes.find({ space: 'another', verbatim: true }, slice);
      const first = await ask({ offset: 0, limit: 5 });
      const rest = await ask({ offset: 0, limit: 100, after: first.more });
      await store.articles.save({ ...readingOf('new', { publishedAt: new Date(Date.UTC(2026, 11, 1)) }), space: 'another' });
      expect((await ask({ offset: 0, limit: 100, after: first.more })).items).toEqual(rest.items);
    });

    it('a cursor of another list is refused', async () => {
      const { more } = await store.articles.find({ space: '' }, { offset: 0, limit: 1 });
      await expect(store.quotes.find({ space: '' }, { offset: 0, limit: 1, after: more })).rejects.toThrow('has 2 numbers, not 4');
    });
  });
}
