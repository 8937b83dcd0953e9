import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Demand, Polarity, ResponseKind } from '../../src/core/news/demand.ts';
import type { Speaker } from '../../src/core/news/speaker.ts';
import type { Reading } from '../../src/core/ports/article-store.ts';
import type { Store } from '../../src/core/ports/store.ts';

const ALL = { offset: 0, limit: 100 };
const named = (name: string, more: Partial<Speaker> = {}): Speaker => ({ name, kind: 'person', aliases: [], ...more });
const BERG = named('Anna Berg', { role: 'harbour minister', aliases: ['Berg'] });
const HOLT = named('Tom Holt', { aliases: ['Holt'] });
const UNION: Speaker = { name: 'dockers’ union', kind: 'unnamed', aliases: [] };
const PROTESTERS: Speaker = { name: 'protesters', kind: 'unnamed', aliases: [] };

interface Told {
  readonly by?: Speaker;
  readonly of?: Speaker;
  /** What is demanded, as the article words it. */
  readonly words: string;
  readonly polarity?: Polarity;
  readonly answers?: readonly ResponseKind[];
}

const day = (n: number): Date => new Date(Date.UTC(2026, 10, n, 9));

/** An article of day `n` of the month that tells demands, one a sentence, each followed by a sentence for every answer. */
function articleTelling(name: string, n: number, told: readonly Told[], space = ''): Reading {
  let text = `${name}.`;
  const add = (sentence: string) => {
    const start = text.length + 1;
    text += ` ${sentence}`;
    return { start, end: text.length };
  };
  const demands = told.map(({ by, of, words, polarity = 'do', answers = [] }, index): Demand => {
    const evidence = add(`${by?.name ?? 'Somebody'} asked ${of?.name ?? 'somebody'} to ${words}.`);
    const start = text.lastIndexOf(words);
    const responses = answers.map((kind) => ({ kind, by: of, evidence: add(`Answer ${index} was ${kind}.`), confidence: 0.7 }));
    const spans = [{ start, end: start + words.length, text: words }];
    return { spans, issuer: by, addressee: of, force: 'demand', polarity, evidence, responses, confidence: 0.8, rule: 'test' };
  });
  return {
    article: { origin: `file:///news/${name}.txt`, title: name, publisher: 'Coast Post', publishedAt: day(n), text },
    extraction: { quotes: [], demands, speakers: [], summary: [] },
    space,
    readAt: day(20),
  };
}

/** How every store makes one demand of many tellings. `open` gives an empty one. */
export function demandContract(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const tell = (title: string, n: number, told: Told | readonly Told[], space = '') =>
      store.articles.save(articleTelling(title, n, 'words' in told ? [told] : told, space));
    const seen = async (space = '', filter: object = {}) => (await store.demands.find({ space, ...filter }, ALL)).items;
    const shown = async (space = '', filter: object = {}): Promise<string[]> =>
      (await seen(space, filter)).map(
        ({ issuer, addressee, spans, status, sources }) =>
          `${issuer?.name ?? '?'} > ${addressee?.name ?? '?'}: ${spans[0]!.text} [${status}] ${sources.map(({ title }) => title).join()}`,
      );
    const RESIGN: Told = { by: BERG, of: HOLT, words: 'step down' };

    it('never makes one of what is to be done and what is to be left', async () => {
      await tell('first', 1, { ...RESIGN, words: 'sail past the rocks' });
      await tell('second', 2, { ...RESIGN, words: 'against sailing past the rocks', polarity: 'refrain' });
      await tell('third', 3, { ...RESIGN, words: 'not to sail past the rocks', polarity: 'refrain' });
      expect((await seen()).map(({ polarity, tellings }) => [polarity, tellings])).toEqual([
        ['refrain', 2],
        ['do', 1],
      ]);
    });

    it('makes one of a demand told in two articles, in the newer’s words, with both as its sources', async () => {
      await tell('first', 1, RESIGN);
      await tell('second', 3, { ...RESIGN, words: 'step down at once' });
      const [demand, ...others] = await seen();
      expect(others).toEqual([]);
      expect(demand).toMatchObject({
        tellings: 2,
        firstAt: day(1),
        lastAt: day(3),
        status: 'pending',
        spans: [{ text: 'step down at once' }],
      });
      expect(demand!.sources.map(({ title }) => title)).toEqual(['second', 'first']);
      const { tellings } = (await store.demands.history(demand!.id, ''))!;
      expect(tellings.map(({ evidenceText }) => evidenceText)).toEqual([
        'Anna Berg asked Tom Holt to step down at once.',
        'Anna Berg asked Tom Holt to step down.',
      ]);
    });

    it('keeps apart what others demand, of others, or another thing, and what one article tells apart', async () => {
      await tell('a', 1, [RESIGN, { ...RESIGN, words: 'step down now' }]);
      await tell('b', 2, { ...RESIGN, by: named('Ida Moss') });
      await tell('c', 3, { ...RESIGN, of: named('Ole Dahl') });
      await tell('d', 4, { ...RESIGN, words: 'publish the accounts' });
      expect(await seen()).toHaveLength(5);
    });

    it('lets the newest evidence decide, whenever it was read, and tells each change once', async () => {
      await tell('refusal', 5, { ...RESIGN, answers: ['rejected'] });
      await tell('before', 2, { ...RESIGN, answers: ['ignored'] });
      await tell('again', 6, { ...RESIGN, answers: ['rejected'] });
      await tell('quiet', 8, RESIGN);
      const { id, status } = (await seen())[0]!;
      expect(status).toBe('rejected');
      const { items, total } = await store.demands.events({ space: '', since: day(1) }, ALL);
      expect(total).toBe(2);
      expect(items.map(({ demandId, at, from, to }) => ({ demandId, at, from, to }))).toEqual([
        { demandId: id, at: day(5), from: 'ignored', to: 'rejected' },
        { demandId: id, at: day(2), from: 'pending', to: 'ignored' },
      ]);
      expect(items[0]!.response).toMatchObject({ by: { name: 'Tom Holt' }, text: 'Answer 0 was rejected.', article: { title: 'refusal' } });
      expect((await store.demands.events({ space: '', since: day(5) }, ALL)).total).toBe(1);
      expect((await store.demands.events({ space: '', since: new Date(day(5).getTime() + 1) }, ALL)).total).toBe(0);
      expect((await store.demands.history(id, ''))!.events).toEqual(items);
    });

    it('gives the answer to calls that name nobody to everyone who had called for it', async () => {
      await tell('minister', 1, RESIGN);
      await tell('writer', 2, { ...RESIGN, by: named('Ida Moss') });
      await tell('answer', 3, { of: HOLT, words: 'step down', answers: ['rejected'] });
      expect((await shown()).sort()).toEqual([
        'Anna Berg > Tom Holt: step down [rejected] answer,minister',
        'Ida Moss > Tom Holt: step down [rejected] answer,writer',
      ]);
    });

    it('does so too where the calls were read before the demand, but not where they are older than it', async () => {
      await tell('answer', 6, { of: HOLT, words: 'step down', answers: ['rejected'] });
      await tell('older', 1, { of: HOLT, words: 'step down' });
      await tell('minister', 5, RESIGN);
      expect((await shown()).sort()).toEqual([
        '? > Tom Holt: step down [pending] older',
        'Anna Berg > Tom Holt: step down [rejected] answer,minister',
      ]);
    });

    it('doesn’t take two crowds for one where nobody is named', async () => {
      await tell('north', 1, { by: PROTESTERS, words: 'step down' });
      await tell('south', 2, { by: PROTESTERS, words: 'step down' });
      expect(await seen()).toHaveLength(2);
    });

    it('learns of whom it is demanded', async () => {
      await tell('a', 1, { by: BERG, words: 'end the strike in the harbour' });
      await tell('b', 2, { by: BERG, of: UNION, words: 'end the harbour strike' });
      const [union] = (await store.speakers.resolve('dockers’ union', '')).matches;
      expect(await shown('', { addresseeIds: [union!.id] })).toEqual(['Anna Berg > dockers’ union: end the harbour strike [pending] b,a']);
    });

    it('counts no more what a revision lacks while another article tells the demand: source, answer and status', async () => {
      await tell('first', 1, RESIGN);
      await tell('second', 2, { ...RESIGN, answers: ['rejected'] });
      const [before] = await seen();
      await tell('second', 2, []);
      expect(await shown()).toEqual(['Anna Berg > Tom Holt: step down [pending] first']);
      expect((await seen())[0]!.id).toBe(before!.id);
      expect((await store.demands.events({ space: '', since: day(1) }, ALL)).items).toEqual([]);
      await tell('first', 1, []);
      // Once every article took it back it stays as it was, flagged.
      expect(await seen()).toMatchObject([{ id: before!.id, tellings: 2, changed: { revision: 1 } }]);
    });

    it('keeps its number through a revision that tells it still, and counts nothing for a text read again', async () => {
      await tell('first', 1, RESIGN);
      const [before] = await seen();
      await tell('first', 1, RESIGN);
      await tell('first', 1, [RESIGN, { ...RESIGN, words: 'publish the accounts' }]);
      expect((await seen()).find(({ spans }) => spans[0]!.text === 'step down')).toMatchObject({ id: before!.id, tellings: 1 });
      expect(await seen()).toHaveLength(2);
    });

    it('joins a space’s tellings to the operator’s for that space alone', async () => {
      await tell('everyone', 1, RESIGN);
      await tell('guild', 2, { ...RESIGN, answers: ['accepted'] }, 'guild-1');
      expect(await shown()).toEqual(['Anna Berg > Tom Holt: step down [pending] everyone']);
      expect(await shown('guild-2')).toEqual(await shown());
      expect(await shown('guild-1')).toEqual(['Anna Berg > Tom Holt: step down [accepted] guild,everyone']);
      expect((await store.demands.events({ space: 'guild-2', since: day(1) }, ALL)).total).toBe(0);
      expect((await store.demands.events({ space: 'guild-1', since: day(1) }, ALL)).total).toBe(1);
      const total = async (space: string) => (await store.demands.find({ space }, { offset: 0, limit: 1 })).total;
      expect([await total(''), await total('guild-1'), await total('guild-2')]).toEqual([1, 1, 1]);
    });

    it('joins them too where the space was first, and keeps two spaces apart', async () => {
      await tell('one', 1, RESIGN, 'guild-1');
      await tell('two', 2, { ...RESIGN, answers: ['rejected'] }, 'guild-2');
      expect(await shown()).toEqual([]);
      await tell('everyone', 3, RESIGN);
      expect(await shown()).toEqual(['Anna Berg > Tom Holt: step down [pending] everyone']);
      expect(await shown('guild-1')).toEqual(['Anna Berg > Tom Holt: step down [pending] everyone,one']);
      expect(await shown('guild-2')).toEqual(['Anna Berg > Tom Holt: step down [rejected] everyone,two']);
      expect(await seen('guild-2', { about: 'one' })).toEqual([]);
      const { id } = (await seen())[0]!;
      expect((await store.demands.history(id, ''))!.tellings).toHaveLength(1);
      expect((await store.demands.history(id, 'guild-1'))!.tellings).toHaveLength(2);
    });

    it('sums up all that the filter finds: how many, by how many with a name, since when, and who makes most', async () => {
      await tell('a', 3, { by: BERG, of: HOLT, words: 'close the north quay' });
      await tell('b', 5, { by: BERG, of: HOLT, words: 'close the north quay at once' });
      await tell('c', 6, { by: BERG, of: HOLT, words: 'publish every account of the ferry' });
      await tell('d', 7, { by: HOLT, of: BERG, words: 'pay the sailors twice', answers: ['rejected'] });
      await tell('e', 2, { by: UNION, of: BERG, words: 'raise the wages of dockers' });
      await tell('f', 1, { by: HOLT, of: BERG, words: 'build another bridge' }, 'guild');
      const summary = (filter: object = {}) => store.demands.summary({ space: '', ...filter });
      expect(await summary()).toEqual({
        demands: 4,
        parties: 2,
        named: 3,
        since: day(2),
        mayBeOlder: false,
        most: { name: 'Anna Berg', demands: 2 },
      });
      expect(await summary({ space: 'guild' })).toEqual({
        demands: 5,
        parties: 2,
        named: 4,
        since: day(1),
        mayBeOlder: false,
        most: undefined,
      });
      expect(await summary({ statuses: ['rejected'] })).toEqual({
        demands: 1,
        parties: 1,
        named: 1,
        since: day(7),
        mayBeOlder: false,
        most: { name: 'Tom Holt', demands: 1 },
      });
      expect(await summary({ about: 'wages' })).toEqual({
        demands: 1,
        parties: 0,
        named: 0,
        since: day(2),
        mayBeOlder: false,
        most: undefined,
      });
      expect(await summary({ about: 'unicorns' })).toEqual({
        demands: 0,
        parties: 0,
        named: 0,
        since: undefined,
        mayBeOlder: false,
        most: undefined,
      });
    });

    it('narrows by parties, any of several, by words, time and status', async () => {
      await tell('a', 1, [RESIGN, { by: named('Ida Moss'), of: UNION, words: 'end its strike', answers: ['accepted'] }]);
      await tell('b', 4, { by: named('Ole Dahl'), of: HOLT, words: 'publish the accounts', answers: ['rejected'] });
      const idOf = async (typed: string) => (await store.speakers.resolve(typed, '')).matches[0]!.id;
      const found = async (filter: object) => (await seen('', filter)).map(({ issuer }) => issuer!.name).sort();
      expect(await found({ issuerIds: [await idOf('Berg'), await idOf('Ida Moss')] })).toEqual(['Anna Berg', 'Ida Moss']);
      expect(await found({ addresseeIds: [await idOf('Holt')] })).toEqual(['Anna Berg', 'Ole Dahl']);
      expect(await found({ issuerIds: [] })).toEqual([]);
      expect(await found({ about: 'strike' })).toEqual(['Ida Moss']);
      expect(await found({ since: day(2) })).toEqual(['Ole Dahl']);
      expect(await found({ statuses: ['pending', 'rejected'] })).toEqual(['Anna Berg', 'Ole Dahl']);
      expect(await found({ statuses: [] })).toEqual([]);
      const total = async (filter: object) => (await store.demands.find({ space: '', ...filter }, { offset: 0, limit: 1 })).total;
      expect([await total({}), await total({ statuses: ['accepted'] }), await total({ statuses: ['accepted', 'rejected'] })]).toEqual([
        3, 1, 2,
      ]);
    });

    it('finds them by every speaker of the name, whatever kind an article took it for, and counts them for one', async () => {
      await tell('a', 1, { by: UNION, of: HOLT, words: 'end the night shift' });
      await tell('b', 2, { by: { ...UNION, kind: 'body' }, of: HOLT, words: 'end the night shift' });
      await tell('c', 3, { by: { ...UNION, kind: 'body' }, of: HOLT, words: 'end the night shift' }, 'guild-1');
      for (const space of ['', 'guild-1']) {
        const { matches } = await store.speakers.resolve('dockers’ union', space);
        for (const { id } of matches) expect(await seen(space, { issuerIds: [id] })).toHaveLength(1);
        expect(matches.reduce((sum, { demands }) => sum + demands, 0)).toBe(1);
      }
      expect(await seen('', { issuerIds: [999] })).toEqual([]);
    });

    it('gives an article’s demands in its own words and order', async () => {
      const { articleId } = await tell('a', 1, [
        { ...RESIGN, words: 'step down' },
        { ...RESIGN, words: 'publish the accounts' },
      ]);
      await tell('b', 2, { ...RESIGN, words: 'step down at once' });
      expect((await seen('', { articleId })).map(({ spans }) => spans[0]!.text)).toEqual(['step down', 'publish the accounts']);
    });

    describe('what is no demand', () => {
      it('goes off display, for later articles too, and comes back', async () => {
        await tell('a', 1, { ...RESIGN, answers: ['rejected'] });
        const { id } = (await seen())[0]!;
        expect(await store.demands.dismiss(id, '', day(2))).toBe(true);
        await tell('b', 3, { ...RESIGN, words: 'step down at once' });
        expect(await store.demands.find({ space: '' }, ALL)).toEqual({ items: [], total: 0 });
        expect(await seen('guild-1')).toEqual([]);
        expect((await store.demands.events({ space: '', since: day(1) }, ALL)).total).toBe(0);
        expect(await store.demands.history(id, '')).toMatchObject({ dismissed: true, demand: { tellings: 2 } });
        expect(await store.demands.restore(id, '')).toBe(true);
        expect(await shown()).toEqual(['Anna Berg > Tom Holt: step down at once [rejected] b,a']);
        expect(await store.demands.restore(id, '')).toBe(false);
      });

      it('is kept as data, in the words of then, though no article tells it any more', async () => {
        await tell('a', 1, RESIGN);
        const { id } = (await seen())[0]!;
        await store.demands.dismiss(id, '', day(2));
        await tell('a', 1, []);
        expect(await store.demands.dismissals('')).toEqual([
          {
            id,
            space: '',
            dismissedAt: day(2),
            issuer: BERG,
            addressee: HOLT,
            content: ['step down'],
            polarity: 'do',
            confidence: 0.8,
            evidenceText: 'Anna Berg asked Tom Holt to step down.',
            rule: 'test',
          },
        ]);
        await tell('b', 3, RESIGN);
        expect(await seen()).toEqual([]);
      });

      it('in one space is a demand in the others', async () => {
        await tell('a', 1, RESIGN);
        const { id } = (await seen())[0]!;
        expect(await store.demands.dismiss(id, 'guild-1', day(2))).toBe(true);
        expect([(await seen('guild-1')).length, (await seen('guild-2')).length, (await seen()).length]).toEqual([0, 1, 1]);
        expect((await store.demands.find({ space: 'guild-1' }, ALL)).total).toBe(0);
        expect(await store.demands.dismissals('')).toEqual([]);
        await tell('b', 3, RESIGN);
        expect(await seen('guild-1')).toEqual([]);
        expect(await store.demands.restore(id, '')).toBe(false);
        expect(await store.demands.restore(id, 'guild-1')).toBe(true);
        expect(await shown('guild-1')).toEqual(await shown());
      });

      it('that a space doesn’t see can’t be dismissed there', async () => {
        await tell('a', 1, RESIGN, 'guild-1');
        const { id } = (await seen('guild-1'))[0]!;
        expect(await store.demands.dismiss(id, '', day(2))).toBe(false);
        expect(await store.demands.dismiss(id, 'guild-2', day(2))).toBe(false);
        expect(await store.demands.dismiss(999, 'guild-1', day(2))).toBe(false);
      });
    });

    it('comes to the same by a replay, whatever is read, revised and dismissed, in whatever space', async () => {
      const parties = [BERG, HOLT, UNION, undefined];
      const party = fc.constantFrom(...parties);
      const telling = fc.record({
        by: party,
        of: party,
        words: fc.constantFrom('step down', 'step down at once', 'end its strike', 'end the strike', 'not step down', 'pay 40 crowns'),
        answers: fc.array(fc.constantFrom<ResponseKind>('accepted', 'rejected', 'ignored', 'countered'), { maxLength: 2 }),
      });
      const reading = fc.record({
        name: fc.constantFrom('a', 'b', 'c', 'd'),
        day: fc.integer({ min: 1, max: 9 }),
        // Extraction gives a demand that an article repeats once.
        told: fc.uniqueArray(telling, { maxLength: 3, selector: ({ by, of, words }) => `${by?.name}|${of?.name}|${words.split(' ')[0]}` }),
        space: fc.constantFrom('', '', 'guild-1', 'guild-2'),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(reading, { maxLength: 8 }), async (readings) => {
          const [one, two] = [await open(), await open()];
          for (const { name: title, day: n, told, space } of readings)
            await one.articles.save(articleTelling(title, n, told as Told[], space));
          for await (const { article, extraction, space, readAt } of one.export())
            await two.articles.save({ article, extraction, space, readAt });
          for (const space of ['', 'guild-1', 'guild-2']) {
            const { items, total } = await one.demands.find({ space }, ALL);
            expect(await two.demands.find({ space }, ALL)).toEqual({ items, total });
            expect(total).toBe(items.length);
            const told = await tellingsSeen(one, space);
            // Nothing that an article tells is lost, and nothing is shown that none of them tells.
            for (const { id, article } of items) expect(told).toContainEqual([article.id, id]);
            expect(new Set(items.map(({ id }) => id))).toEqual(new Set(told.map(([, id]) => id)));
            for (const { id, status, tellings } of items) {
              const history = (await one.demands.history(id, space))!;
              expect(status).toBe(history.events[0]?.to ?? 'pending');
              // What one source took back isn't counted while another tells it still.
              const standing = history.tellings.filter(({ changed }) => changed === undefined);
              const counted = standing.length > 0 ? standing : history.tellings;
              expect(new Set(counted.map(({ article }) => article.id)).size).toBe(tellings);
            }
          }
          await Promise.all([one.close(), two.close()]);
        }),
        { numRuns: 40 },
      );
    }, 120_000);

    /** Every demand of every article that a space sees, with the article's number. */
    const tellingsSeen = async (from: Store, space: string): Promise<[article: number, demand: number][]> => {
      const seenAll: [number, number][] = [];
      for (const { id } of (await from.demands.find({ space }, ALL)).items)
        for (const { article } of (await from.demands.history(id, space))!.tellings) seenAll.push([article.id, id]);
      const { items } = await from.articles.find({ space }, ALL);
      for (const article of items) {
        const own = (await from.demands.find({ space, articleId: article.id }, ALL)).items.filter(({ changed }) => changed === undefined);
        // A telling without an issuer may be of a demand that the article tells with one: then the two are one.
        expect(own.length).toBeLessThanOrEqual(article.demands);
        expect(own.length).toBeGreaterThanOrEqual(Math.min(1, article.demands));
      }
      return seenAll;
    };

    it('restores all of it from an export: demands, events, dismissals', async () => {
      await tell('a', 1, [RESIGN, { by: BERG, of: UNION, words: 'end its strike' }]);
      await tell('b', 2, { ...RESIGN, answers: ['rejected'] });
      await tell('b', 2, [
        { ...RESIGN, answers: ['ignored'] },
        { by: HOLT, of: UNION, words: 'load the ferry' },
      ]);
      await tell('c', 3, { ...RESIGN, answers: ['accepted'] }, 'guild-1');
      const spot = (await seen()).find(({ spans }) => spans[0]!.text === 'load the ferry')!;
      await store.demands.dismiss(spot.id, '', day(4));
      await store.demands.dismiss((await seen())[0]!.id, 'guild-1', day(5));
      const other = await open();
      for await (const { article, extraction, space, readAt } of store.export())
        await other.articles.save({ article, extraction, space, readAt });
      for (const dismissal of await store.demands.allDismissals()) expect(await other.demands.saveDismissal(dismissal)).toBe(true);
      for (const dismissal of await store.demands.allDismissals()) expect(await other.demands.saveDismissal(dismissal)).toBe(false);
      expect(await other.demands.allDismissals()).toEqual(await store.demands.allDismissals());
      for (const space of ['', 'guild-1', 'guild-2']) {
        expect(await other.demands.find({ space }, ALL)).toEqual(await store.demands.find({ space }, ALL));
        expect(await other.demands.events({ space, since: day(1) }, ALL)).toEqual(
          await store.demands.events({ space, since: day(1) }, ALL),
        );
        expect(await other.demands.dismissals(space)).toEqual(await store.demands.dismissals(space));
      }
      await other.close();
    });
  });
}
