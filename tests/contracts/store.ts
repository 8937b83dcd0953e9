import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NotVerbatimError } from '../../src/core/ports/article-store.ts';
import type { ExportedReading, Store } from '../../src/core/ports/store.ts';
import { searchTermsOf } from '../../src/text/search-terms.ts';
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

    const idOf = async (typed: string): Promise<number> => (await store.speakers.resolve(typed, '')).matches[0]!.id;
    const completed = async (...asked: Parameters<Store['speakers']['complete']>): Promise<string[]> =>
      (await store.speakers.complete(...asked)).map(({ name }) => name);
    const exported = (from: Store): Promise<ExportedReading[]> => Array.fromAsync(from.export());

    it('gives back a quote as it was saved', async () => {
      await store.articles.save(readingOf('a'));
      const { items } = await store.quotes.find({ space: '', verbatim: true }, ALL);
      const [saved] = readingOf('a').extraction.quotes;
      const { id: _id, speakerId: _speakerId, article, ...quote } = items[0]!;
      expect(quote).toEqual({ ...saved, number: 1, speaker: { ...LOPEZ, aliases: [] } });
      expect(article).toMatchObject({ title: 'Bridge a', origin: 'file:///news/a.txt' });
    });

    it('gives what is reported without marks with its verb, apart from words in marks', async () => {
      const text = 'Maria Lopez denied a deal.';
      const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
      const quote = quoteOf(text, ['a deal'], LOPEZ, { kind: 'indirect', mention: at('Maria Lopez'), cue: at('denied') });
      await store.articles.save(readingOf('a', { text }, { quotes: [quote], demands: [], speakers: [LOPEZ], summary: [] }));
      await store.articles.save(readingOf('b'));
      const { items } = await store.quotes.find({ space: '', verbatim: false }, ALL);
      expect(items.map(({ kind, report }) => [kind, report])).toEqual([
        ['indirect', 'a deal'],
        ['indirect', 'Maria Lopez denied a deal'],
      ]);
    });

    it('gives back a demand with the words of its evidence and of what became of it', async () => {
      await store.articles.save(readingOf('a'));
      const { items } = await store.demands.find({ space: '' }, ALL);
      expect(items[0]).toMatchObject({
        evidenceText: 'John Baker demanded that the council reopen it.',
        issuer: { name: 'John Baker' },
        addressee: { name: 'council' },
        responses: [{ kind: 'rejected', text: 'The council refused.' }],
      });
    });

    it('gives back who supports a demand, with the sentence that tells it, and how the demand stands as before', async () => {
      const text = 'John Baker demanded that the council reopen it. Maria Lopez backed the demand.';
      const [demand] = extractionOf(text).demands;
      const evidence = { start: text.indexOf('Maria'), end: text.length };
      const extraction = {
        ...extractionOf(text),
        quotes: [],
        demands: [{ ...demand!, responses: [], supporters: [{ by: LOPEZ, evidence, confidence: 0.9 }] }],
      };
      const { articleId } = await store.articles.save(readingOf('a', { text }, extraction));
      const { items } = await store.demands.find({ space: '' }, ALL);
      expect(items[0]).toMatchObject({
        status: 'pending',
        supporters: [{ by: { name: 'Maria Lopez' }, text: 'Maria Lopez backed the demand.', confidence: 0.9, article: { id: articleId } }],
      });
    });

    it('reads the same text once, under whatever origin', async () => {
      const first = await store.articles.save(readingOf('a'));
      expect(await store.articles.save(readingOf('a'))).toEqual({ articleId: first.articleId, outcome: 'unchanged' });
      expect(await store.articles.save(readingOf('b', { text: readingOf('a').article.text }))).toEqual({
        articleId: first.articleId,
        outcome: 'unchanged',
      });
    });

    it('takes a changed text for a new revision, and shows the new one’s quotes unflagged alone', async () => {
      const first = await store.articles.save(readingOf('a'));
      const text = '“It stays open,” Maria Lopez said.';
      const changed = readingOf(
        'a',
        { text },
        { quotes: [quoteOf(text, ['It stays open,'], LOPEZ)], demands: [], speakers: [LOPEZ], summary: [] },
      );
      expect(await store.articles.save(changed)).toEqual({ articleId: first.articleId, outcome: 'revised' });
      const { items } = await store.quotes.find({ space: '' }, ALL);
      expect(items.filter(({ changed }) => !changed).map((quote) => quote.spans[0]!.text)).toEqual(['It stays open,']);
      expect((await store.demands.find({ space: '' }, ALL)).items.every(({ changed }) => changed)).toBe(true);
      expect(await store.articles.get(first.articleId, '')).toMatchObject({ revision: 2, text });
      expect((await exported(store)).map(({ revision }) => revision)).toEqual([1, 2]);
      expect((await store.speakers.resolve('lopez', '')).matches[0]).toMatchObject({ quotes: 2 });
    });

    it('refuses a quote whose words are not the article’s, and stores nothing of it', async () => {
      const reading = readingOf('a');
      const invented = {
        ...reading.extraction,
        quotes: [{ ...reading.extraction.quotes[0]!, spans: [{ start: 1, end: 23, text: 'The bridge will burn,!' }] }],
      };
      await expect(store.articles.save({ ...reading, extraction: invented })).rejects.toThrow(NotVerbatimError);
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
            await expect(
              store.articles.save({ ...reading, extraction: { ...reading.extraction, quotes: [{ ...quote!, spans }] } }),
            ).rejects.toThrow(NotVerbatimError);
          },
        ),
        { numRuns: 100 },
      );
    });

    it('restores from an export what it held', async () => {
      await store.articles.save(readingOf('a', { publishedAt: new Date('2026-11-01T00:00:00Z'), publisher: 'The Post' }));
      await store.articles.save(readingOf('b'));
      await store.articles.save(readingOf('a', { text: `${TEXT} (changed)` }));
      const lines = await exported(store);
      const other = await open();
      for (const { article, extraction, space, readAt } of lines) await other.articles.save({ article, extraction, space, readAt });
      expect(await exported(other)).toEqual(lines);
      await other.close();
    });

    describe('finds speakers', () => {
      beforeEach(() => store.articles.save(readingOf('a')).then(() => undefined));

      for (const typed of ['Maria Lopez', 'LOPEZ', 'lopez', 'maria', 'Ms. Lopez', 'Lópéz', 'harbour spokesman', 'lopes', 'maria lopz']) {
        it(`as ${typed}`, async () => {
          const { matches } = await store.speakers.resolve(typed, '');
          expect(matches.map((speaker) => speaker.name)).toEqual(['Maria Lopez']);
        });
      }

      it('and offers the nearest names for nobody', async () => {
        expect(await store.speakers.resolve('Lopezzini', '')).toMatchObject({
          matches: [],
          how: 'none',
          nearest: expect.arrayContaining(['Maria Lopez']),
        });
      });

      it('and gives all of one surname', async () => {
        const text = '“No,” Pedro Lopez said.';
        const pedro = { name: 'Pedro Lopez', kind: 'person' as const, aliases: [] };
        await store.articles.save(
          readingOf('b', { text }, { quotes: [quoteOf(text, ['No,'], pedro)], demands: [], speakers: [pedro], summary: [] }),
        );
        expect((await store.speakers.resolve('lopez', '')).matches.map((speaker) => speaker.name).sort()).toEqual([
          'Maria Lopez',
          'Pedro Lopez',
        ]);
        expect((await store.speakers.resolve('pedro', '')).matches.map((speaker) => speaker.name)).toEqual(['Pedro Lopez']);
      });

      it('and completes them as they are typed', async () => {
        expect(await completed('lo', '', 25)).toEqual(['Maria Lopez']);
        expect(await completed('', '', 1)).toEqual(['Maria Lopez']);
      });

      it('and keeps an unnamed source apart from a named one', async () => {
        const text = '“Yes,” an official said.';
        const official = { name: 'Baker', kind: 'unnamed' as const, aliases: [] };
        await store.articles.save(
          readingOf('c', { text }, { quotes: [quoteOf(text, ['Yes,'], official)], demands: [], speakers: [official], summary: [] }),
        );
        const baker = (await store.speakers.resolve('John Baker', '')).matches[0]!;
        expect((await store.quotes.find({ space: '', speakerIds: [baker.id] }, ALL)).total).toBe(0);
      });
    });

    it('joins a lone surname to the one person who bears it', async () => {
      await store.articles.save(readingOf('a'));
      const text = '“It is late,” Lopez said.';
      const lone = { name: 'Lopez', kind: 'person' as const, aliases: [] };
      await store.articles.save(
        readingOf('b', { text }, { quotes: [quoteOf(text, ['It is late,'], lone)], demands: [], speakers: [lone], summary: [] }),
      );
      expect((await store.quotes.find({ space: '', speakerIds: [await idOf('Maria Lopez')], verbatim: true }, ALL)).total).toBe(2);
    });

    it('narrows quotes by words, date, source and speaker', async () => {
      await store.articles.save(readingOf('a', { publishedAt: new Date('2026-11-01T00:00:00Z'), publisher: '100% News_' }));
      await store.articles.save(readingOf('b', { publishedAt: new Date('2026-11-10T00:00:00Z'), publisher: 'The Post' }));
      const count = async (filter: object): Promise<number> =>
        (await store.quotes.find({ space: '', verbatim: true, ...filter }, ALL)).total;
      expect(await count({ about: 'bridge close' })).toBe(2);
      expect(await count({ about: 'bridges CLOSING' })).toBe(2);
      expect(await count({ about: 'ferry' })).toBe(0);
      expect(await count({ since: new Date('2026-11-05T00:00:00Z') })).toBe(1);
      expect(await count({ source: 'post' })).toBe(1);
      expect(await count({ source: '100% news_' })).toBe(1);
      expect(await count({ source: '%' })).toBe(1);
      expect(await count({ speakerIds: [await idOf('John Baker')] })).toBe(0);
      expect((await store.demands.find({ space: '', issuerIds: [await idOf('John Baker')], about: 'reopen' }, ALL)).total).toBe(1);
    });

    it('gives the newest article first, and pages through', async () => {
      for (let n = 1; n <= 5; n++) await store.articles.save(readingOf(`n${n}`, { publishedAt: new Date(Date.UTC(2026, 10, n)) }));
      const titles = async (offset: number): Promise<string[]> =>
        (await store.quotes.find({ space: '', verbatim: true }, { offset, limit: 2 })).items.map(({ article }) => article.title);
      expect([await titles(0), await titles(2), await titles(4), await titles(6)]).toEqual([
        ['Bridge n5', 'Bridge n4'],
        ['Bridge n3', 'Bridge n2'],
        ['Bridge n1'],
        [],
      ]);
      expect((await store.quotes.find({ space: '', verbatim: true }, { offset: 6, limit: 2 })).total).toBe(5);
      const oldest = await store.quotes.find({ space: '', verbatim: true, oldestFirst: true }, { offset: 0, limit: 2 });
      expect(oldest.items.map(({ article }) => article.title)).toEqual(['Bridge n1', 'Bridge n2']);
    });

    it('searches everything, whatever is typed', async () => {
      await store.articles.save(readingOf('a'));
      const { items, total } = await store.articles.search({ space: '', terms: searchTermsOf('council refuse') }, ALL);
      expect(total).toBe(1);
      expect(items[0]!.marks.map(({ start, end }) => items[0]!.passage.slice(start, end))).toEqual(
        expect.arrayContaining(['council', 'refused']),
      );
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary' }), async (typed) => {
          await store.articles.search({ space: '', terms: searchTermsOf(typed) }, ALL);
          await store.quotes.find({ space: '', about: typed, source: typed }, ALL);
          await store.speakers.resolve(typed, '');
          await store.speakers.complete(typed, '', 25);
        }),
        { numRuns: 60 },
      );
    });

    it('shows a space its own and the operator’s, and nobody else’s', async () => {
      await store.articles.save(readingOf('shared'));
      await store.articles.save({ ...readingOf('mine'), space: 'guild-1' });
      const titles = async (space: string): Promise<string[]> =>
        (await store.articles.find({ space }, ALL)).items.map(({ title }) => title).sort();
      expect(await titles('')).toEqual(['Bridge shared']);
      expect(await titles('guild-1')).toEqual(['Bridge mine', 'Bridge shared']);
      expect(await titles('guild-2')).toEqual(['Bridge shared']);
      const mine = (await store.articles.find({ space: 'guild-1' }, ALL)).items.find(({ title }) => title === 'Bridge mine')!;
      expect(await store.articles.get(mine.id, 'guild-2')).toBeUndefined();
      expect((await store.articles.search({ space: 'guild-2', terms: searchTermsOf('bridge') }, ALL)).total).toBe(1);
      expect((await store.speakers.resolve('lopez', 'guild-2')).matches).toHaveLength(1);
    });

    it('restores what it held even where everything was read at one instant, in any order of origins', async () => {
      for (const [name, version] of [
        ['z', 1],
        ['a', 1],
        ['a', 2],
        ['z', 2],
        ['m', 1],
        ['a', 1],
      ] as const)
        await store.articles.save(readingOf(name, { text: `${TEXT} (${name}, ${version})` }));
      // 'y' says what 'z' said at first: once 'z' says something else, that is a text of its own.
      await store.articles.save({ ...readingOf('y', { text: `${TEXT} (z, 1)` }), readAt: new Date('2020-01-01T00:00:00Z') });
      await store.articles.save({ ...readingOf('of-a-guild'), space: 'guild-1' });
      const lines = await exported(store);
      expect(lines.map(({ article, revision }) => `${article.origin.at(-5)}${revision}`)).toEqual([
        'z1',
        'a1',
        'a2',
        'z2',
        'm1',
        'a3',
        'y1',
        'd1',
      ]);
      const other = await open();
      for (const { article, extraction, space, readAt } of lines) await other.articles.save({ article, extraction, space, readAt });
      expect(await exported(other)).toEqual(lines);
      for (const space of ['', 'guild-1']) {
        expect(await other.quotes.find({ space }, ALL)).toEqual(await store.quotes.find({ space }, ALL));
        expect(await other.demands.find({ space }, ALL)).toEqual(await store.demands.find({ space }, ALL));
        expect(await other.articles.find({ space }, ALL)).toEqual(await store.articles.find({ space }, ALL));
        expect(await other.speakers.list(space, ALL)).toEqual(await store.speakers.list(space, ALL));
      }
      await other.close();
    });

    it('takes an export that has been through JSON for the same', async () => {
      await store.articles.save(
        readingOf('a', { publisher: 'The Post', language: 'en', byline: 'A. Writer', canonicalUrl: 'https://example.org/a' }),
      );
      const [line] = await exported(store);
      const { article, extraction, space } = JSON.parse(JSON.stringify(line)) as ExportedReading;
      const other = await open();
      await other.articles.save({ article, extraction, space, readAt: line!.readAt });
      expect(await exported(other)).toEqual([line]);
      await other.close();
    });

    it('finds what the revision before said by its quotes, flagged, and by no article’s text', async () => {
      const first = await store.articles.save(readingOf('old', { publishedAt: new Date('2026-10-01T00:00:00Z') }));
      const second = await store.articles.save(readingOf('new', { publishedAt: new Date('2026-11-01T00:00:00Z') }));
      const nothing = { quotes: [], demands: [], speakers: [], summary: [] };
      await store.articles.save(readingOf('new', { text: 'The page was withdrawn.' }, nothing));
      expect((await store.speakers.resolve('lopez', '')).matches[0]).toMatchObject({
        quotes: 2,
        lastSpokeAt: new Date('2026-11-01T00:00:00Z'),
      });
      expect(
        (await store.articles.search({ space: '', terms: searchTermsOf('council refused') }, ALL)).items.map(({ article }) => article.id),
      ).toEqual([first.articleId]);
      expect(
        (await store.articles.search({ space: '', terms: searchTermsOf('withdrawn') }, ALL)).items.map(({ article }) => article.id),
      ).toEqual([second.articleId]);
      const { items } = await store.quotes.find({ space: '', about: 'bridge', verbatim: true }, ALL);
      expect(items.map(({ article, changed }) => [article.id, changed !== undefined])).toEqual([
        [second.articleId, true],
        [first.articleId, false],
      ]);
      expect((await store.articles.find({ space: '' }, ALL)).items.map(({ quotes, demands }) => [quotes, demands])).toEqual([
        [0, 0],
        [1, 1],
      ]);
      expect(await store.status()).toMatchObject({ articles: 2, revisions: 3, quotes: 2 });
    });

    it('counts over all pages, beyond the last of them too', async () => {
      for (let n = 1; n <= 5; n++) await store.articles.save(readingOf(`n${n}`));
      const beyond = { offset: 500, limit: 2 };
      expect(await store.articles.find({ space: '' }, beyond)).toEqual({ items: [], total: 5 });
      expect(await store.quotes.find({ space: '' }, beyond)).toEqual({ items: [], total: 10 });
      expect(await store.quotes.find({ space: '', verbatim: true, about: 'bridge', source: 'news' }, beyond)).toEqual({
        items: [],
        total: 5,
      });
      // One demand, told five times.
      expect(await store.demands.find({ space: '' }, beyond)).toEqual({ items: [], total: 1 });
      expect(await store.speakers.list('', beyond)).toEqual({ items: [], total: 2 });
      expect(await store.articles.search({ space: '', terms: searchTermsOf('bridge') }, beyond)).toEqual({ items: [], total: 5 });
      expect((await store.articles.find({ space: '' }, { offset: 4, limit: 2 })).items).toHaveLength(1);
      expect((await store.quotes.find({ space: '' }, { offset: 0, limit: 3 })).total).toBe(10);
      expect((await store.demands.find({ space: '' }, { offset: 0, limit: 1 })).total).toBe(1);
    });

    it('finds articles by a part of their source, in any case', async () => {
      await store.articles.save(readingOf('one', { publisher: 'Coast Post' }));
      await store.articles.save(readingOf('two', { publisher: 'Valley 100%', origin: 'https://valley.example/two' }));
      const from = async (source: string): Promise<string[]> =>
        (await store.articles.find({ space: '', source }, ALL)).items.map(({ title }) => title);
      expect(await from('coast')).toEqual(['Bridge one']);
      expect(await from('VALLEY.example')).toEqual(['Bridge two']);
      expect(await from('100%')).toEqual(['Bridge two']);
      expect(await from('%')).toEqual(['Bridge two']);
      expect(await from('Reuters')).toEqual([]);
    });

    it('gives at most 100 at once', async () => {
      const text = Array.from({ length: 120 }, (_, n) => `“Word ${n}.”`).join(' ');
      const quotes = Array.from({ length: 120 }, (_, n) => quoteOf(text, [`Word ${n}.`], LOPEZ));
      await store.articles.save(readingOf('long', { text }, { quotes, demands: [], speakers: [LOPEZ], summary: [] }));
      const { items, total } = await store.quotes.find({ space: '' }, { offset: 10, limit: 1000 });
      expect({ total, first: items[0]!.spans[0]!.text, last: items.at(-1)!.spans[0]!.text }).toEqual({
        total: 120,
        first: 'Word 10.',
        last: 'Word 109.',
      });
    });

    it('takes since for that instant or later, by publication or else by reading', async () => {
      await store.articles.save(readingOf('dated', { publishedAt: new Date('2026-11-01T12:00:00Z') }));
      await store.articles.save({ ...readingOf('undated'), readAt: new Date('2026-11-02T12:00:00Z') });
      const titles = async (since: string): Promise<string[]> =>
        (await store.articles.find({ space: '', since: new Date(since) }, ALL)).items.map(({ title }) => title);
      expect(await titles('2026-11-01T12:00:00.000Z')).toEqual(['Bridge undated', 'Bridge dated']);
      expect(await titles('2026-11-01T12:00:00.001Z')).toEqual(['Bridge undated']);
      expect(await titles('2026-11-02T12:00:00.001Z')).toEqual([]);
      const since = new Date('2026-11-01T12:00:00.001Z');
      expect((await store.quotes.find({ space: '', since }, ALL)).total).toBe(2);
      expect((await store.demands.find({ space: '', since }, ALL)).total).toBe(1);
    });

    it('takes a source as it is typed: any case of any alphabet, signs for themselves', async () => {
      const publishers = ['Harbour_Post', 'HarbourXPost', '50% Daily', '500 Daily', 'Вечерний Вестник', 'Back\\slash'];
      for (const [n, publisher] of publishers.entries()) await store.articles.save(readingOf(`p${n}`, { publisher }));
      const from = async (source: string): Promise<(string | undefined)[]> =>
        (await store.quotes.find({ space: '', verbatim: true, source }, ALL)).items.map(({ article }) => article.publisher);
      expect(await from('harbour_post')).toEqual(['Harbour_Post']);
      expect(await from('0% d')).toEqual(['50% Daily']);
      expect(await from('ВЕСТНИК')).toEqual(['Вечерний Вестник']);
      expect(await from('k\\s')).toEqual(['Back\\slash']);
      expect((await from('NEWS/P')).length).toBe(publishers.length);
      expect((await from('bridge p0')).length).toBe(1);
    });

    it('narrows demands by who makes them and of whom', async () => {
      await store.articles.save(readingOf('a'));
      const [baker, council, lopez] = await Promise.all(['John Baker', 'council', 'Maria Lopez'].map(idOf));
      const count = async (filter: object): Promise<number> => (await store.demands.find({ space: '', ...filter }, ALL)).total;
      expect(await count({ issuerIds: [baker], addresseeIds: [council] })).toBe(1);
      expect(await count({ issuerIds: [council] })).toBe(0);
      expect(await count({ addresseeIds: [lopez] })).toBe(0);
      expect(await count({ articleId: 999 })).toBe(0);
      expect(await count({ about: 'ferry' })).toBe(0);
    });

    it('gives quotes of several speakers together, of none nothing, and of known ones alone', async () => {
      const text = '“One,” “two,” “three.”';
      const quotes = [quoteOf(text, ['One,'], LOPEZ), quoteOf(text, ['two,'], BAKER), quoteOf(text, ['three.'], undefined)];
      await store.articles.save(readingOf('a', { text }, { quotes, demands: [], speakers: [LOPEZ, BAKER], summary: [] }));
      const said = async (filter: object): Promise<string[]> =>
        (await store.quotes.find({ space: '', ...filter }, ALL)).items.map(({ spans }) => spans[0]!.text);
      expect(await said({ speakerIds: [await idOf('Maria Lopez'), await idOf('John Baker')] })).toEqual(['One,', 'two,']);
      expect(await said({ speakerIds: [] })).toEqual([]);
      expect(await said({ attributed: true })).toEqual(['One,', 'two,']);
      expect(await said({})).toEqual(['One,', 'two,', 'three.']);
    });

    it('finds a word with and without the joiners that spell it', async () => {
      const text = 'شهرداری می\u200cخواهد پل را ببندد.';
      await store.articles.save(readingOf('j', { text, title: 'News' }, { quotes: [], demands: [], speakers: [], summary: [] }));
      for (const typed of ['می\u200cخواهد', 'میخواهد']) {
        const { items } = await store.articles.search({ space: '', terms: searchTermsOf(typed) }, ALL);
        expect(items.map(({ passage, marks }) => marks.map(({ start, end }) => passage.slice(start, end)))).toEqual([['می\u200cخواهد']]);
      }
    });

    it('finds a word however its letters are composed', async () => {
      const text = 'The crème of Łódź reopened.';
      await store.articles.save(readingOf('c', { text, title: 'News' }, { quotes: [], demands: [], speakers: [], summary: [] }));
      for (const typed of ['crème', 'cre\u0300me', 'CREME', 'creme reopen']) {
        const { items } = await store.articles.search({ space: '', terms: searchTermsOf(typed) }, ALL);
        expect(items.map(({ passage, marks }) => marks.map(({ start, end }) => passage.slice(start, end))[0])).toEqual(['crème']);
      }
    });

    it('marks what was found in a passage of a long text, word for word', async () => {
      const text = `${'Nothing of note happened on the quay. '.repeat(80)}The lighthouse keeper signalled twice. ${'It rained again all the night. '.repeat(80)}`;
      await store.articles.save(readingOf('long', { text }, { quotes: [], demands: [], speakers: [], summary: [] }));
      const { passage, marks } = (await store.articles.search({ space: '', terms: searchTermsOf('keeper lighthouse') }, ALL)).items[0]!;
      expect(text).toContain(passage);
      expect(passage.length).toBeLessThanOrEqual(200);
      expect(marks.map(({ start, end }) => passage.slice(start, end))).toEqual(['lighthouse', 'keeper']);
    });

    it('keeps each space’s quotes, demands, summary and hashes from the others', async () => {
      const { articleId } = await store.articles.save({ ...readingOf('mine'), space: 'guild-1' });
      const { contentHash } = (await store.articles.get(articleId, 'guild-1'))!;
      const [speaker] = (await store.speakers.resolve('lopez', 'guild-1')).matches;
      const seen = async (space: string) => [
        (await store.quotes.find({ space, speakerIds: [speaker!.id] }, ALL)).total,
        (await store.quotes.find({ space, articleId, about: 'bridge', source: 'news' }, ALL)).total,
        (await store.demands.find({ space }, ALL)).total,
        (await store.demands.find({ space, about: 'reopen' }, ALL)).total,
        (await store.articles.search({ space: space, terms: searchTermsOf('bridge') }, ALL)).total,
        (await store.speakers.list(space, ALL)).total,
        (await store.articles.abstract(articleId, space)).lines.length,
        (await store.articles.findByContent(contentHash, space)) ? 1 : 0,
      ];
      expect(await seen('guild-1')).toEqual([2, 2, 1, 1, 1, 2, 1, 1]);
      for (const other of ['', 'guild-2', 'guild-', 'guild-1 ']) expect(await seen(other)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    });

    it('adds for a space what another has, and not again what everyone sees', async () => {
      const text = readingOf('one').article.text;
      const save = async (space: string) => (await store.articles.save({ ...readingOf('one', { text }), space })).outcome;
      expect([await save('guild-1'), await save('guild-2'), await save('guild-1')]).toEqual(['added', 'added', 'unchanged']);
      expect([await save(''), await save('guild-3')]).toEqual(['added', 'unchanged']);
    });

    it('finds a text that was read by its hash', async () => {
      const { articleId } = await store.articles.save(readingOf('a'));
      const { contentHash } = (await store.articles.get(articleId, ''))!;
      expect(await store.articles.findByContent(contentHash, '')).toMatchObject({ id: articleId });
      expect(await store.articles.findByContent('0'.repeat(64), '')).toBeUndefined();
    });

    it('keeps a summary word for word', async () => {
      const { articleId } = await store.articles.save(readingOf('a'));
      expect(await store.articles.abstract(articleId, '')).toEqual({
        lines: ['John Baker demanded that the council reopen it.'],
        by: 'article',
        topics: [],
      });
    });

    it('lists who is quoted, most quoted first', async () => {
      await store.articles.save(readingOf('a'));
      await store.articles.save(readingOf('b'));
      const { items } = await store.speakers.list('', ALL);
      expect(items.map(({ name, quotes, demands }) => ({ name, quotes, demands }))).toEqual([
        { name: LOPEZ.name, quotes: 2, demands: 0 },
        { name: BAKER.name, quotes: 0, demands: 1 },
      ]);
    });

    it('counts what it holds', async () => {
      await store.articles.save(readingOf('a'));
      expect(await store.status()).toMatchObject({ articles: 1, revisions: 1, demands: 1, lastReadAt: new Date('2026-11-20T08:00:00Z') });
      expect((await store.status()).quotes).toBe(extractionOf().quotes.filter(({ kind }) => kind !== 'indirect').length);
    });
  });
}
