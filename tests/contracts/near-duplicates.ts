import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/core/ports/store.ts';

const ALL = { offset: 0, limit: 100 };
const WIRE = `The cable ferry to Skarholm broke loose in a squall on Tuesday night and drifted for three hours before a tug reached it. All
  61 passengers were brought ashore unhurt, the coast guard said. The operator has taken the vessel out of service until divers have looked at the
  cable drum, and buses will run by the northern bridge in the meantime.`;
const OTHER = `Farmers around Tellin want the water board to open the upper sluice a month early. The reservoir stands at nine tenths of what it holds
  after a wet winter, and the fields below it are dry again already. The board meets on Friday to decide, its secretary wrote in a letter to them.`;
const ADDED =
  ' At the Skarholm inn they cooked for everyone. Olle Brandt, who was on his way home from the hospital, said he had never been so cold in his life.';
const NONE = { quotes: [], demands: [], speakers: [], summary: [] };

/** One text printed by several outlets. */
export function nearDuplicateContract(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const print = async (outlet: string, text: string, { space = '', day = 10, title = `As ${outlet} has it` } = {}): Promise<number> => {
      const article = {
        origin: `https://${outlet}.example/story`,
        title,
        publisher: outlet,
        text,
        publishedAt: new Date(Date.UTC(2026, 2, day)),
      };
      return (await store.articles.save({ article, extraction: NONE, space, readAt: new Date(Date.UTC(2026, 2, 20)) })).articleId;
    };
    const listed = async (filter: object = {}) =>
      (await store.articles.find({ space: '', distinct: true, ...filter }, ALL)).items.map(({ publisher }) => publisher);
    const copies = async (id: number, space = '') =>
      ((await store.articles.nearDuplicates([id], space)).get(id) ?? []).map(({ publisher }) => publisher);

    it('lists five printings of a wire text once, with every outlet', async () => {
      const texts = [WIRE, WIRE, WIRE.replace('squall', 'storm'), WIRE + ADDED, `SKARHOLM. ${WIRE.toUpperCase()}`];
      const ids: number[] = [];
      for (const [n, text] of texts.entries()) ids.push(await print('ABCDE'[n]!, text, { day: 10 + n }));
      await print('F', OTHER);
      expect(await listed()).toEqual(['F', 'A']);
      expect(await copies(ids[0]!)).toEqual(['B', 'C', 'D', 'E']);
      expect(await copies(ids[3]!)).toEqual(['A', 'B', 'C', 'E']);
    });

    it('finds the same pairs in whatever order they come in', async () => {
      const texts = { A: WIRE, B: WIRE + ADDED, C: OTHER, D: OTHER + ADDED, E: `${WIRE} ${OTHER}` };
      const seen = new Set<string>();
      for (const order of ['ABCDE', 'EDCBA', 'CEABD']) {
        await store.close();
        store = await open();
        const ids = new Map<string, number>();
        for (const outlet of order) ids.set(outlet, await print(outlet, texts[outlet as 'A']));
        const found = await store.articles.nearDuplicates([...ids.values()], '');
        seen.add(
          JSON.stringify([...'ABCDE'].map((outlet) => (found.get(ids.get(outlet)!) ?? []).map(({ publisher }) => publisher).sort())),
        );
      }
      expect([...seen]).toEqual([
        JSON.stringify([
          ['B', 'E'],
          ['A', 'E'],
          ['D', 'E'],
          ['C', 'E'],
          ['A', 'B', 'C', 'D'],
        ]),
      ]);
    });

    it('keeps two texts apart that one round-up holds', async () => {
      const [a] = [await print('A', WIRE), await print('B', OTHER, { day: 11 }), await print('Round-up', `${WIRE} ${OTHER}`, { day: 12 })];
      expect(await copies(a)).toEqual(['Round-up']);
      expect(await listed()).toEqual(['B', 'A']);
    });

    it('tells a space nothing of another’s article', async () => {
      const [one, two] = [await print('A', WIRE, { space: 'one' }), await print('B', WIRE, { space: 'two', day: 11 })];
      expect([await copies(one, 'one'), await copies(two, 'two')]).toEqual([[], []]);
      expect(await listed({ space: 'two' })).toEqual(['B']);
      await print('C', WIRE, { day: 12 });
      expect([await copies(one, 'one'), await listed({ space: 'two' })]).toEqual([['C'], ['B']]);
    });

    it('lists a copy when the first is out of the time asked for, or has become another text', async () => {
      const b = [await print('A', WIRE), await print('B', WIRE, { day: 15 })][1]!;
      expect(await listed({ since: new Date(Date.UTC(2026, 2, 14)) })).toEqual(['B']);
      await print('A', OTHER);
      expect([await listed(), await copies(b)]).toEqual([['B', 'A'], []]);
      await print('A', WIRE + ADDED);
      expect([await listed(), await copies(b)]).toEqual([['A'], ['A']]);
    });
  });
}
