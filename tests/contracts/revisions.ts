import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/core/news/extraction.ts';
import type { Store } from '../../src/core/ports/store.ts';
import { BAKER, LOPEZ, quoteOf, readingOf } from '../store/readings.ts';

const ALL = { offset: 0, limit: 100 };
const DAY = (n: number): Date => new Date(Date.UTC(2026, 10, n));

/** What every store does when the text behind an origin changes. `open` gives an empty one. */
export function revisionContract(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const extractionOf = (text: string, said: readonly (readonly [string, typeof LOPEZ | undefined])[]): Extraction => ({
      quotes: said.map(([words, speaker]) => quoteOf(text, [words], speaker)),
      demands: [],
      speakers: said.flatMap(([, speaker]) => speaker ?? []),
      summary: [],
    });
    const read = (day: number, text: string, ...said: (readonly [string, typeof LOPEZ | undefined])[]) =>
      store.articles.save({ ...readingOf('a', { text }, extractionOf(text, said)), readAt: DAY(day) });
    const shown = async () =>
      (await store.quotes.find({ space: '' }, ALL)).items.map(({ id, number, spans, changed }) => ({
        id,
        number,
        words: spans[0]!.text,
        changed,
      }));

    it('keeps a quote that vanished, flagged with when that was read', async () => {
      await read(1, '“We will pay,” Lopez said. “Not yet,” Baker said.', ['We will pay,', LOPEZ], ['Not yet,', BAKER]);
      await read(2, '“Not yet,” Baker said. It rained.', ['Not yet,', BAKER]);
      expect(await shown()).toMatchObject([
        { words: 'We will pay,', number: 1, changed: { at: DAY(2), revision: 1 } },
        { words: 'Not yet,', number: 2, changed: undefined },
      ]);
    });

    it('tells what stands there now where the words of the same speaker were changed', async () => {
      await read(1, '“We will pay all of it by May,” Lopez said.', ['We will pay all of it by May,', LOPEZ]);
      await read(2, '“We will pay none of it by May,” Lopez said.', ['We will pay none of it by May,', LOPEZ]);
      const [one, other] = (await shown()).sort((a, b) => a.number! - b.number!);
      expect(one).toMatchObject({ number: 1, changed: { now: { words: 'We will pay none of it by May,' } } });
      expect(other).toMatchObject({ number: 2, changed: undefined });
    });

    it('tells to whom the words are given now', async () => {
      await read(1, '“We will pay,” Lopez said.', ['We will pay,', LOPEZ]);
      await read(2, '“We will pay,” Baker said.', ['We will pay,', BAKER]);
      expect((await shown()).find(({ number }) => number === 1)!.changed!.now).toEqual({ words: 'We will pay,', by: BAKER.name });
    });

    it('takes a move, spaces and other marks for no change, and keeps the quote’s number and id', async () => {
      await read(1, '“No.” “We don’t know,” Lopez said.', ['No.', undefined], ['We don’t know,', LOPEZ]);
      const before = await shown();
      await read(2, 'New lead. "We don\'t  know," Lopez said. “No.”', ["We don't  know,", LOPEZ], ['No.', undefined]);
      const after = await shown();
      expect(after.every(({ changed }) => changed === undefined)).toBe(true);
      expect(after.map(({ id, number }) => [id, number]).reverse()).toEqual(before.map(({ id, number }) => [id, number]));
    });

    it('takes the flag from a quote that comes back, and keeps the date of one that stays away', async () => {
      await read(1, '“Yes,” Lopez said. “Ask me,” Baker said.', ['Yes,', LOPEZ], ['Ask me,', BAKER]);
      await read(2, 'Nothing more was said.');
      await read(3, '“Yes,” Lopez said, again.', ['Yes,', LOPEZ]);
      expect(await shown()).toMatchObject([
        { words: 'Yes,', number: 1, changed: undefined },
        { words: 'Ask me,', number: 2, changed: { at: DAY(2), revision: 1 } },
      ]);
    });

    it('gives an article as it stood, and when it was read', async () => {
      const { articleId } = await read(1, 'The first wording.');
      await read(2, 'The second wording.');
      expect(await store.articles.get(articleId, '', 1)).toMatchObject({ text: 'The first wording.' });
      expect(await store.articles.get(articleId, '')).toMatchObject({ text: 'The second wording.', readings: [DAY(1), DAY(2)] });
    });

    it('comes to the same from an export', async () => {
      await read(1, '“We will pay all of it,” Lopez said.', ['We will pay all of it,', LOPEZ]);
      await read(2, '“We will pay half of it,” Lopez said.', ['We will pay half of it,', LOPEZ]);
      const other = await open();
      for await (const { article, extraction, space, readAt } of store.export())
        await other.articles.save({ article, extraction, space, readAt });
      expect(await other.quotes.find({ space: '' }, ALL)).toEqual(await store.quotes.find({ space: '' }, ALL));
      await other.close();
    });

    it('flags a demand that vanished, under its number', async () => {
      await store.articles.save(readingOf('a'));
      const [before] = (await store.demands.find({ space: '' }, ALL)).items;
      await read(25, 'Nothing is demanded any more.');
      const [after] = (await store.demands.find({ space: '' }, ALL)).items;
      expect(after).toMatchObject({ id: before!.id, evidenceText: before!.evidenceText, changed: { at: DAY(25) } });
    });

    it('holds a merge of speakers for what vanished too', async () => {
      await read(1, '“We will pay,” Lopez said.', ['We will pay,', LOPEZ]);
      await read(2, 'Mary Lopez was there.', ...[]);
      await store.rulings.rule({ kind: 'merge', name: 'Mary Lopez-Ruiz', other: 'Maria Lopez', ruledAt: DAY(3) });
      const [one] = (await store.quotes.find({ space: '' }, ALL)).items;
      const { matches } = await store.speakers.resolve('Mary Lopez-Ruiz', '');
      expect(matches.map(({ id }) => id)).toEqual([one!.speakerId]);
    });

    it.each(['wall', 'stub', 'video', 'index'] as const)('keeps the reading before where a later fetch gives a %s', async (kind) => {
      const { articleId } = await store.articles.save(readingOf('a'));
      const outcome = await store.articles.save({
        ...readingOf('a', { text: 'Log in to read.', kind }, { quotes: [], demands: [], speakers: [], summary: [] }),
        readAt: DAY(24),
      });
      expect(outcome).toEqual({ articleId, outcome: 'unchanged' });
      expect(await store.articles.get(articleId, '')).toMatchObject({ revision: 1, refused: { at: DAY(24), kind } });
      expect((await shown()).every(({ changed }) => changed === undefined)).toBe(true);
    });

    it('keeps it where the text shrank to a login’s words, and not where the article just grew short', async () => {
      const { articleId } = await store.articles.save(readingOf('a'));
      await read(24, 'Please log in to continue.');
      expect(await store.articles.get(articleId, '')).toMatchObject({ revision: 1, refused: { kind: 'wall' } });
      await read(25, 'This report was withdrawn.');
      expect(await store.articles.get(articleId, '')).toMatchObject({ revision: 2, refused: undefined });
    });

    it('takes a retraction for what the source says now, though it speaks of an error', async () => {
      const { articleId } = await store.articles.save(readingOf('a'));
      await read(24, 'Retracted. It was an error of ours.');
      expect(await store.articles.get(articleId, '')).toMatchObject({ revision: 2, refused: undefined });
      expect((await shown()).some(({ changed }) => changed !== undefined)).toBe(true);
    });
  });
}
