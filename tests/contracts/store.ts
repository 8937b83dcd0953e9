import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ExportedReading, NotVerbatimError, type Store } from '../../src/core/store.ts';
import { BAKER, extractionOf, LOPEZ, quoteOf, readingOf, TEXT } from '../store/readings.ts';

const ALL = { offset: 0, limit: 100 };

/** What every store does, whatever it is made of. `open` gives an empty one. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const idOf = async (typed: string): Promise<number> => (await store.findSpeakers(typed, '')).matches[0]!.id;
    const exported = (from: Store): Promise<ExportedReading[]> => Array.fromAsync(from.export());

    it('gives back a quote as it was saved', async () => {
      await store.save(readingOf('a'));
      const { items } = await store.quotes({ space: '', verbatim: true }, ALL);
      const [saved] = readingOf('a').extraction.quotes;
      const { id: _id, speakerId: _speakerId, article, ...quote } = items[0]!;
      expect(quote).toEqual({ ...saved, speaker: { ...LOPEZ, aliases: [] } });
      expect(article).toMatchObject({ title: 'Bridge a', origin: 'file:///news/a.txt' });
    });

    it('gives back a demand with the words of its evidence and of what became of it', async () => {
      await store.save(readingOf('a'));
      const { items } = await store.demands({ space: '' }, ALL);
      expect(items[0]).toMatchObject({
        evidenceText: 'John Baker demanded that the council reopen it.',
        issuer: { name: 'John Baker' },
        addressee: { name: 'council' },
        responses: [{ kind: 'rejected', text: 'The council refused.' }],
      });
    });

    it('reads the same text once, under whatever origin', async () => {
      const first = await store.save(readingOf('a'));
      expect(await store.save(readingOf('a'))).toEqual({ articleId: first.articleId, outcome: 'unchanged' });
      expect(await store.save(readingOf('b', { text: readingOf('a').article.text }))).toEqual({
        articleId: first.articleId,
        outcome: 'unchanged',
      });
    });

    it('takes a changed text for a new revision, and shows the new one’s quotes alone', async () => {
      const first = await store.save(readingOf('a'));
      const text = '“It stays open,” Maria Lopez said.';
      const changed = readingOf(
        'a',
        { text },
        { quotes: [quoteOf(text, ['It stays open,'], LOPEZ)], demands: [], speakers: [LOPEZ], summary: [] },
      );
      expect(await store.save(changed)).toEqual({ articleId: first.articleId, outcome: 'revised' });
      const { items } = await store.quotes({ space: '' }, ALL);
      expect(items.map((quote) => quote.spans[0]!.text)).toEqual(['It stays open,']);
      expect((await store.demands({ space: '' }, ALL)).total).toBe(0);
      expect(await store.article(first.articleId, '')).toMatchObject({ revision: 2, text });
      expect((await exported(store)).map(({ revision }) => revision)).toEqual([1, 2]);
      expect((await store.findSpeakers('lopez', '')).matches[0]).toMatchObject({ quotes: 1 });
    });

    it('refuses a quote whose words are not the article’s, and stores nothing of it', async () => {
      const reading = readingOf('a');
      const invented = {
        ...reading.extraction,
        quotes: [{ ...reading.extraction.quotes[0]!, spans: [{ start: 1, end: 23, text: 'The bridge will burn,!' }] }],
      };
      await expect(store.save({ ...reading, extraction: invented })).rejects.toThrow(NotVerbatimError);
      expect((await store.status()).articles).toBe(0);
    });

    it('refuses every span that is moved, reversed or beyond the text', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: -5, max: TEXT.length + 5 }),
          fc.integer({ min: -5, max: TEXT.length + 5 }),
          async (start, end) => {
            const reading = readingOf('a', { text: TEXT });
            const [quote] = reading.extraction.quotes;
            const right = start >= 0 && end > start && end <= TEXT.length && TEXT.slice(start, end) === 'We have no choice.';
            fc.pre(!right);
            const spans = [{ start, end, text: 'We have no choice.' }];
            await expect(store.save({ ...reading, extraction: { ...reading.extraction, quotes: [{ ...quote!, spans }] } })).rejects.toThrow(
              NotVerbatimError,
            );
          },
        ),
        { numRuns: 100 },
      );
    });

    it('restores from an export what it held', async () => {
      await store.save(readingOf('a', { publishedAt: new Date('2026-11-01T00:00:00Z'), publisher: 'The Post' }));
      await store.save(readingOf('b'));
      await store.save(readingOf('a', { text: `${TEXT} (changed)` }));
      const lines = await exported(store);
      const other = await open();
      for (const { article, extraction, space, readAt } of lines) await other.save({ article, extraction, space, readAt });
      expect(await exported(other)).toEqual(lines);
      await other.close();
    });

    describe('finds speakers', () => {
      beforeEach(() => store.save(readingOf('a')).then(() => undefined));

      for (const typed of ['Maria Lopez', 'LOPEZ', 'lopez', 'maria', 'Ms. Lopez', 'Lópéz', 'harbour spokesman', 'lopes', 'maria lopz']) {
        it(`as ${typed}`, async () => {
          const { matches } = await store.findSpeakers(typed, '');
          expect(matches.map((speaker) => speaker.name)).toEqual(['Maria Lopez']);
        });
      }

      it('and offers the nearest names for nobody', async () => {
        expect(await store.findSpeakers('Lopezzini', '')).toMatchObject({
          matches: [],
          how: 'none',
          nearest: expect.arrayContaining(['Maria Lopez']),
        });
      });

      it('and gives all of one surname', async () => {
        const text = '“No,” Pedro Lopez said.';
        const pedro = { name: 'Pedro Lopez', kind: 'person' as const, aliases: [] };
        await store.save(
          readingOf('b', { text }, { quotes: [quoteOf(text, ['No,'], pedro)], demands: [], speakers: [pedro], summary: [] }),
        );
        expect((await store.findSpeakers('lopez', '')).matches.map((speaker) => speaker.name).sort()).toEqual([
          'Maria Lopez',
          'Pedro Lopez',
        ]);
        expect((await store.findSpeakers('pedro', '')).matches.map((speaker) => speaker.name)).toEqual(['Pedro Lopez']);
      });

      it('and completes them as they are typed', async () => {
        expect(await store.completeSpeakers('lo', '', 25)).toEqual(['Maria Lopez']);
        expect(await store.completeSpeakers('', '', 1)).toEqual(['Maria Lopez']);
      });

      it('and keeps an unnamed source apart from a named one', async () => {
        const text = '“Yes,” an official said.';
        const official = { name: 'Baker', kind: 'unnamed' as const, aliases: [] };
        await store.save(
          readingOf('c', { text }, { quotes: [quoteOf(text, ['Yes,'], official)], demands: [], speakers: [official], summary: [] }),
        );
        const baker = (await store.findSpeakers('John Baker', '')).matches[0]!;
        expect((await store.quotes({ space: '', speakerIds: [baker.id] }, ALL)).total).toBe(0);
      });
    });

    it('joins a lone surname to the one person who bears it', async () => {
      await store.save(readingOf('a'));
      const text = '“It is late,” Lopez said.';
      const lone = { name: 'Lopez', kind: 'person' as const, aliases: [] };
      await store.save(
        readingOf('b', { text }, { quotes: [quoteOf(text, ['It is late,'], lone)], demands: [], speakers: [lone], summary: [] }),
      );
      expect((await store.quotes({ space: '', speakerIds: [await idOf('Maria Lopez')], verbatim: true }, ALL)).total).toBe(2);
    });

    it('narrows quotes by words, date, source and speaker', async () => {
      await store.save(readingOf('a', { publishedAt: new Date('2026-11-01T00:00:00Z'), publisher: '100% News_' }));
      await store.save(readingOf('b', { publishedAt: new Date('2026-11-10T00:00:00Z'), publisher: 'The Post' }));
      const count = async (filter: object): Promise<number> => (await store.quotes({ space: '', verbatim: true, ...filter }, ALL)).total;
      expect(await count({ about: 'bridge close' })).toBe(2);
      expect(await count({ about: 'bridges CLOSING' })).toBe(2);
      expect(await count({ about: 'ferry' })).toBe(0);
      expect(await count({ since: new Date('2026-11-05T00:00:00Z') })).toBe(1);
      expect(await count({ source: 'post' })).toBe(1);
      expect(await count({ source: '100% news_' })).toBe(1);
      expect(await count({ source: '%' })).toBe(1);
      expect(await count({ speakerIds: [await idOf('John Baker')] })).toBe(0);
      expect((await store.demands({ space: '', issuerId: await idOf('John Baker'), about: 'reopen' }, ALL)).total).toBe(2);
    });

    it('gives the newest article first, and pages through', async () => {
      for (let n = 1; n <= 5; n++) await store.save(readingOf(`n${n}`, { publishedAt: new Date(Date.UTC(2026, 10, n)) }));
      const titles = async (offset: number): Promise<string[]> =>
        (await store.quotes({ space: '', verbatim: true }, { offset, limit: 2 })).items.map(({ article }) => article.title);
      expect([await titles(0), await titles(2), await titles(4), await titles(6)]).toEqual([
        ['Bridge n5', 'Bridge n4'],
        ['Bridge n3', 'Bridge n2'],
        ['Bridge n1'],
        [],
      ]);
      expect((await store.quotes({ space: '', verbatim: true }, { offset: 6, limit: 2 })).total).toBe(5);
    });

    it('searches everything, whatever is typed', async () => {
      await store.save(readingOf('a'));
      const { items, total } = await store.search('council refuse', '', ALL);
      expect(total).toBe(1);
      expect(items[0]!.marks.map(({ start, end }) => items[0]!.passage.slice(start, end))).toEqual(
        expect.arrayContaining(['council', 'refused']),
      );
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary' }), async (typed) => {
          await store.search(typed, '', ALL);
          await store.quotes({ space: '', about: typed, source: typed }, ALL);
          await store.findSpeakers(typed, '');
          await store.completeSpeakers(typed, '', 25);
        }),
        { numRuns: 60 },
      );
    });

    it('shows a space its own and the operator’s, and nobody else’s', async () => {
      await store.save(readingOf('shared'));
      await store.save({ ...readingOf('mine'), space: 'guild-1' });
      const titles = async (space: string): Promise<string[]> =>
        (await store.articles({ space }, ALL)).items.map(({ title }) => title).sort();
      expect(await titles('')).toEqual(['Bridge shared']);
      expect(await titles('guild-1')).toEqual(['Bridge mine', 'Bridge shared']);
      expect(await titles('guild-2')).toEqual(['Bridge shared']);
      const mine = (await store.articles({ space: 'guild-1' }, ALL)).items.find(({ title }) => title === 'Bridge mine')!;
      expect(await store.article(mine.id, 'guild-2')).toBeUndefined();
      expect((await store.search('bridge', 'guild-2', ALL)).total).toBe(1);
      expect((await store.findSpeakers('lopez', 'guild-2')).matches).toHaveLength(1);
    });

    it('finds a text that was read by its hash', async () => {
      const { articleId } = await store.save(readingOf('a'));
      const { contentHash } = (await store.article(articleId, ''))!;
      expect(await store.findByContent(contentHash, '')).toMatchObject({ id: articleId });
      expect(await store.findByContent('0'.repeat(64), '')).toBeUndefined();
    });

    it('keeps a summary word for word', async () => {
      const { articleId } = await store.save(readingOf('a'));
      expect(await store.summary(articleId, '')).toEqual(['John Baker demanded that the council reopen it.']);
    });

    it('lists who is quoted, most quoted first', async () => {
      await store.save(readingOf('a'));
      await store.save(readingOf('b'));
      const { items } = await store.speakers('', ALL);
      expect(items.map(({ name, quotes, demands }) => ({ name, quotes, demands }))).toEqual([
        { name: LOPEZ.name, quotes: 2, demands: 0 },
        { name: BAKER.name, quotes: 0, demands: 2 },
      ]);
    });

    it('counts what it holds', async () => {
      await store.save(readingOf('a'));
      expect(await store.status()).toMatchObject({ articles: 1, revisions: 1, demands: 1, lastReadAt: new Date('2026-11-20T08:00:00Z') });
      expect(extractionOf().quotes).toHaveLength((await store.status()).quotes);
    });
  });
}
