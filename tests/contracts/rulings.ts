import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/core/news/extraction.ts';
import type { Speaker } from '../../src/core/news/speaker.ts';
import type { Store } from '../../src/core/ports/store.ts';
import { BAKER, LOPEZ, quoteOf, readingOf } from '../store/readings.ts';

const ALL = { offset: 0, limit: 100 };
const AT = new Date('2026-11-21T08:00:00Z');
const WORDS = 'We will pay,';
const ORIGIN = 'file:///news/a.txt';

/** What every store does with a ruling on whose words a quote holds, and with one on a story. `open` gives an empty one. */
export function rulingContract(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const read = (to: Store, text: string, said: readonly (readonly [string, Speaker | undefined])[], readAt = AT) => {
      const extraction: Extraction = {
        quotes: said.map(([words, speaker]) => quoteOf(text, [words], speaker)),
        demands: [],
        speakers: [LOPEZ, BAKER],
        summary: [],
      };
      return to.articles.save({ ...readingOf('a', { text }, extraction), readAt });
    };
    const first = (to: Store = store) =>
      read(to, '“We will pay,” Lopez said. “Not yet,” Baker said.', [
        [WORDS, LOPEZ],
        ['Not yet,', BAKER],
      ]);
    const rule = (other?: Pick<Speaker, 'name' | 'kind'>, to = store) =>
      to.rulings.rule({ kind: 'attribution', words: '“WE will pay”', origins: [ORIGIN], name: LOPEZ.name, other, ruledAt: AT });
    const whose = async (from = store) =>
      (await from.quotes.find({ space: '' }, ALL)).items.map(({ spans, speaker }) => [spans[0]!.text, speaker?.name, speaker?.role]);
    const counted = async (from = store) =>
      Object.fromEntries((await from.speakers.list('', ALL)).items.map(({ name: own, quotes }) => [own, quotes]));

    it('gives the words to nobody, or to whom the ruling names, and takes it back', async () => {
      await first();
      const { id, isNew } = await rule();
      expect(isNew).toBe(true);
      expect(await whose()).toEqual([
        [WORDS, undefined, undefined],
        ['Not yet,', 'John Baker', 'mayor'],
      ]);
      expect(await counted()).toEqual({ 'John Baker': 1 });
      await rule({ name: 'john baker', kind: 'person' });
      expect((await whose())[0]).toEqual([WORDS, 'John Baker', 'mayor']);
      expect(await counted()).toEqual({ 'John Baker': 2 });
      await store.rulings.undo((await store.rulings.list()).at(-1)!.id);
      expect((await whose())[0]).toEqual([WORDS, undefined, undefined]);
      expect(await store.rulings.undo(id)).toBe(true);
      expect((await whose())[0]).toEqual([WORDS, 'Maria Lopez', 'harbour spokeswoman']);
      expect(await counted()).toEqual({ 'John Baker': 1, 'Maria Lopez': 1 });
    });

    it('holds for what is read later, and for every revision', async () => {
      await rule();
      await first();
      expect((await whose())[0]).toEqual([WORDS, undefined, undefined]);
      await read(store, 'New lead. “We will pay,” Lopez said.', [[WORDS, LOPEZ]], new Date('2026-11-22T08:00:00Z'));
      expect((await whose()).filter(([words]) => words === WORDS)).toEqual([[WORDS, undefined, undefined]]);
      expect(await counted()).toEqual({ 'John Baker': 1 });
    });

    it('leads the number of one who was joined with another to that one, gives it back, and never gives it to somebody else', async () => {
      const numberOf = async (typed: string) => (await store.speakers.resolve(typed, '')).meant.map(({ id, name: own }) => [id, own]);
      await first();
      const [[lopez = 0] = []] = await numberOf('Maria Lopez');
      const [[baker = 0] = []] = await numberOf('John Baker');
      const { id } = await store.rulings.rule({ kind: 'merge', name: 'Maria Lopez', other: 'John Baker', ruledAt: AT });
      expect(await numberOf(`#${baker}`)).toEqual([[lopez, 'Maria Lopez']]);
      expect((await store.speakers.list('', ALL)).items.map(({ name: own }) => own)).toEqual(['Maria Lopez']);
      expect(await store.speakers.complete('', '', 9)).toHaveLength(1);
      const text = '“We will strike,” Zelda Stone said.';
      const stone: Speaker = { name: 'Zelda Stone', kind: 'person', aliases: ['Stone'] };
      await store.articles.save({
        ...readingOf('b', { text }, { quotes: [quoteOf(text, ['We will strike,'], stone)], demands: [], speakers: [stone], summary: [] }),
        readAt: AT,
      });
      const [[other = 0] = []] = await numberOf('Zelda Stone');
      expect([lopez, baker]).not.toContain(other);
      await store.rulings.undo(id);
      expect(await numberOf(`#${baker}`)).toEqual([[baker, 'John Baker']]);
      expect(await numberOf(`#${lopez}`)).toEqual([[lopez, 'Maria Lopez']]);
      expect(await numberOf(`#${other}`)).toEqual([[other, 'Zelda Stone']]);
    });

    it('says the same once, and is the same after its way through an export', async () => {
      await first();
      const { id } = await rule({ name: 'Ida Moravec', kind: 'person' });
      expect(await rule({ name: 'Ida Moravec', kind: 'person' })).toEqual({ id, isNew: false });
      const other = await open();
      for (const { id: _, ...ruling } of await store.rulings.list()) await other.rulings.rule(ruling);
      for await (const reading of store.export()) await other.articles.save(reading);
      expect(await whose(other)).toEqual(await whose());
      expect(await whose(other)).toContainEqual([WORDS, 'Ida Moravec', undefined]);
      await other.close();
    });

    it('holds in the articles that it names alone', async () => {
      await rule();
      const text = '“We will pay,” Lopez said again.';
      await store.articles.save(
        readingOf('b', { text }, { quotes: [quoteOf(text, [WORDS], LOPEZ)], demands: [], speakers: [LOPEZ], summary: [] }),
      );
      expect(await whose()).toEqual([[WORDS, 'Maria Lopez', 'harbour spokeswoman']]);
    });

    it('keeps which article tells another story than which', async () => {
      const ruling = { kind: 'story', origin: ORIGIN, title: 'Bridge a', others: ['file:///news/b.txt'], ruledAt: AT } as const;
      const { id } = await store.rulings.rule(ruling);
      expect(await store.rulings.rule(ruling)).toEqual({ id, isNew: false });
      expect(await store.rulings.list()).toEqual([{ ...ruling, id }]);
    });
  });
}
