import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Demand } from '../../../src/core/news/demand.ts';
import type { Speaker } from '../../../src/core/news/speaker.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import { openStore } from '../../../src/store/open.ts';
import { quoteOf } from '../readings.ts';

const ALL = { offset: 0, limit: 100 };
const AT = new Date('2026-11-20T08:00:00Z');
const person = (name: string, ...aliases: string[]): Speaker => ({ name, kind: 'person', aliases });

let store: Store;
let stores: Store[];
const open = async (): Promise<Store> => {
  const opened = await openStore(':memory:');
  stores.push(opened);
  return opened;
};
beforeEach(async () => {
  stores = [];
  store = await open();
});
afterEach(() => Promise.all(stores.map((each) => each.close())));

interface Telling {
  readonly by: Speaker;
  readonly under?: string;
  readonly words: string;
  readonly demands?: Speaker | undefined;
  readonly space?: string;
  readonly day?: number;
}

/** One article in which somebody says something, and demands it of somebody where `demands` names one. */
async function tell(to: Store, origin: string, { by, under = by.name, words, demands, space = '', day = 20 }: Telling): Promise<void> {
  const text = `“${words},” ${under} said in ${origin} to ${demands?.name ?? 'nobody'}.`;
  const mention = { start: words.length + 4, end: words.length + 4 + under.length };
  const demand: Demand[] = demands
    ? [
        {
          spans: [{ start: 1, end: 1 + words.length, text: words }],
          issuer: by,
          addressee: demands,
          force: 'demand',
          polarity: 'do',
          confidence: 0.8,
          evidence: { start: 0, end: text.length },
          responses: [],
          rule: 'verb',
        },
      ]
    : [];
  await to.articles.save({
    article: { origin, title: origin, text, publishedAt: new Date(Date.UTC(2026, 10, day)) },
    extraction: { quotes: [quoteOf(text, [`${words},`], by, { mention })], demands: demand, speakers: [by], summary: [] },
    space,
    readAt: AT,
  });
}

const rule = async (kind: 'merge' | 'split', name: string, other: string, to = store) =>
  (await to.rulings.rule({ kind, name, other, ruledAt: AT })).isNew;
const said = async (typed: string, { from = store, space = '' } = {}): Promise<string[][]> => {
  const { meant, matches: all } = await from.speakers.resolve(typed, space);
  const matches = meant.length > 0 ? meant : all;
  return Promise.all(
    matches.map(async ({ id, name }) => {
      const { items } = await from.quotes.find({ space, speakerIds: [id], distinct: true }, ALL);
      return [name, ...items.map(({ spans }) => spans[0]!.text)];
    }),
  );
};

describe('two names ruled to be one', () => {
  it('are one speaker, for what was read before and after, under either name', async () => {
    await tell(store, 'a', { by: person('Ann Lee'), words: 'We stay' });
    await tell(store, 'b', { by: person('Anne Leigh'), words: 'We go', day: 19 });
    expect(await rule('merge', 'Ann Lee', 'Anne Leigh')).toBe(true);
    await tell(store, 'c', { by: person('Anne Leigh', 'Leigh'), words: 'We wait', day: 18 });
    for (const typed of ['ann lee', 'anne leigh', 'leigh'])
      expect(await said(typed)).toEqual([['Ann Lee', 'We stay,', 'We go,', 'We wait,']]);
    expect((await store.speakers.list('', ALL)).items).toMatchObject([{ name: 'Ann Lee', quotes: 3, aliases: ['Anne Leigh', 'Leigh'] }]);
  });

  it('stay one when an old article is revised, and are two again when that is taken back', async () => {
    await tell(store, 'a', { by: person('Ann Lee'), words: 'We stay' });
    await tell(store, 'b', { by: person('Anne Leigh'), words: 'We go' });
    await rule('merge', 'Ann Lee', 'Anne Leigh');
    await tell(store, 'b', { by: person('Anne Leigh'), words: 'We went' });
    // What the revision lacks is hers still, flagged.
    expect(await said('leigh')).toEqual([['Ann Lee', 'We go,', 'We went,', 'We stay,']]);
    expect(await rule('merge', 'Ann Lee', 'Anne Leigh')).toBe(false);
    const [ruling] = await store.rulings.list();
    expect(await store.rulings.undo(ruling!.id)).toBe(true);
    expect(await store.rulings.undo(ruling!.id)).toBe(false);
    expect(await said('leigh')).toEqual([['Anne Leigh', 'We go,', 'We went,']]);
    expect(await said('lee')).toEqual([['Ann Lee', 'We stay,']]);
  });

  it('show one quote that two outlets give to each of them once, and one demand, under its old number', async () => {
    const of = person('Bo Ek');
    const words = 'The harbour must open before the winter storms';
    await tell(store, 'a', { by: person('Ann Lee'), words, demands: of });
    await tell(store, 'b', { by: person('Anne Leigh'), words, demands: of, day: 21 });
    const numbers = (await store.demands.find({ space: '' }, ALL)).items.map(({ id }) => id);
    expect(numbers).toHaveLength(2);
    await rule('merge', 'Ann Lee', 'Anne Leigh');
    const quotes = await store.quotes.find({ space: '', distinct: true }, ALL);
    expect(quotes.items.map(({ alsoIn }) => alsoIn?.length)).toEqual([1]);
    const { items, total } = await store.demands.find({ space: '' }, ALL);
    expect({ total, items: items.map(({ tellings, issuer }) => [tellings, issuer?.name]) }).toEqual({ total: 1, items: [[2, 'Ann Lee']] });
    expect(numbers).toContain(items[0]!.id);
    expect((await store.speakers.list('', ALL)).items.map(({ name, demands }) => [name, demands])).toContainEqual(['Ann Lee', 1]);
  });

  it('keep a demand of theirs that was dismissed off display', async () => {
    await tell(store, 'a', { by: person('Anne Leigh'), words: 'Open the harbour', demands: person('Bo Ek') });
    const [demand] = (await store.demands.find({ space: '' }, ALL)).items;
    await store.demands.dismiss(demand!.id, '', AT);
    await rule('merge', 'Ann Lee', 'Anne Leigh');
    expect((await store.demands.find({ space: '' }, ALL)).total).toBe(0);
    expect(await store.demands.dismissals('')).toMatchObject([{ id: demand!.id }]);
  });
});

describe('a name ruled to be somebody else’s', () => {
  it('takes its statements along, those of an article that names both too', async () => {
    await tell(store, 'a', { by: person('Ann Lee', 'Lee'), words: 'We stay' });
    await tell(store, 'b', { by: person('Lee'), words: 'We go' });
    await tell(store, 'c', { by: person('Ann Lee', 'Lee'), under: 'Lee', words: 'We wait' });
    expect(await said('ann lee')).toEqual([['Ann Lee', 'We wait,', 'We go,', 'We stay,']]);
    await rule('split', 'Ann Lee', 'Lee');
    expect(await said('ann lee')).toEqual([['Ann Lee', 'We stay,']]);
    expect(await said('lee')).toEqual([['Lee', 'We wait,', 'We go,']]);
    await tell(store, 'd', { by: person('Lee'), words: 'We run' });
    expect(await said('lee')).toEqual([['Lee', 'We run,', 'We wait,', 'We go,']]);
  });

  it('stays with another who bears it in an article of his own', async () => {
    await tell(store, 'a', { by: person('Ann Lee', 'Lee'), words: 'We stay' });
    await tell(store, 'b', { by: person('Bo Lee', 'Lee'), under: 'Lee', words: 'We go' });
    await rule('split', 'Ann Lee', 'Lee');
    expect(await said('bo lee')).toEqual([['Bo Lee', 'We go,']]);
  });

  it('parts what was merged, and a merge joins what was parted: the last word holds', async () => {
    await tell(store, 'a', { by: person('Ann Lee'), words: 'We stay' });
    await tell(store, 'b', { by: person('Lee'), words: 'We go' });
    await rule('split', 'Ann Lee', 'Lee');
    await rule('merge', 'Ann Lee', 'Lee');
    expect(await said('lee')).toEqual([['Ann Lee', 'We go,', 'We stay,']]);
    await rule('split', 'Ann Lee', 'Lee');
    expect(await said('ann lee')).toEqual([['Ann Lee', 'We stay,']]);
    await store.rulings.undo((await store.rulings.list()).at(-1)!.id);
    expect(await said('ann lee')).toEqual([['Ann Lee', 'We go,', 'We stay,']]);
  });
});

it('says of each name in which articles it stands and why it was taken for the speaker’s', async () => {
  await tell(store, 'a', { by: person('Volodymyr Zelensky', 'Zelensky', 'Volodymyr Zelenskyy'), words: 'We stay' });
  await tell(store, 'b', { by: person('Zelensky'), words: 'We go', day: 21 });
  await tell(store, 'c', { by: person('Vova'), words: 'We wait', day: 22 });
  await rule('merge', 'Volodymyr Zelensky', 'Vova');
  const { matches } = await store.speakers.resolve('zelensky', '');
  const [explained] = await store.rulings.explain(matches.map(({ id }) => id));
  expect(explained!.aliases.map(({ alias, reason, articles }) => [alias, reason, articles.map(({ title }) => title).join()])).toEqual([
    ['Volodymyr Zelensky', 'same-name', 'a'],
    ['Zelensky', 'surname', 'a'],
    ['Volodymyr Zelenskyy', 'spelling', 'a'],
    ['Zelensky', 'likeliest-bearer', 'b'],
    ['Vova', 'ruled', 'c'],
  ]);
});

describe('a person in a space’s articles and in the operator’s', () => {
  it('is one there, under a name in full or a surname, and no other space hears of it', async () => {
    await tell(store, 'a', { by: person('Ann Lee', 'Lee'), words: 'We stay' });
    await tell(store, 'b', { by: person('Ann Lee', 'Lee'), words: 'We go', space: 'guild-1', day: 19 });
    await tell(store, 'c', { by: person('Lee'), words: 'We wait', space: 'guild-2', day: 19 });
    expect(await said('lee', { space: 'guild-1' })).toEqual([['Ann Lee', 'We stay,', 'We go,']]);
    expect((await store.speakers.resolve('lee', 'guild-1')).matches).toMatchObject([{ quotes: 2 }]);
    for (const typed of ['lee', 'ann lee'])
      expect((await said(typed, { space: 'guild-2' }))[0]!.slice(1)).toEqual(['We stay,', 'We wait,']);
    for (const space of ['', 'guild-3']) expect(await said('lee', { space })).toEqual([['Ann Lee', 'We stay,']]);
  });

  it('stays two with another of the surname', async () => {
    await tell(store, 'a', { by: person('Ann Lee', 'Lee'), words: 'We stay' });
    await tell(store, 'b', { by: person('Bo Lee', 'Lee'), words: 'We go', space: 'guild-1' });
    expect((await said('lee', { space: 'guild-1' })).map(([name]) => name).sort()).toEqual(['Ann Lee', 'Bo Lee']);
    expect(await said('ann lee', { space: 'guild-1' })).toEqual([['Ann Lee', 'We stay,']]);
  });

  it('is shown once where both tell the same words', async () => {
    const words = 'The harbour must open before the storms';
    await tell(store, 'a', { by: person('Ann Lee'), words });
    await tell(store, 'b', { by: person('Ann Lee'), words, space: 'guild-1' });
    const { items } = await store.quotes.find({ space: 'guild-1', distinct: true }, ALL);
    expect(items.map(({ alsoIn }) => alsoIn?.length)).toEqual([1]);
    expect((await store.quotes.find({ space: '', distinct: true }, ALL)).items.map(({ alsoIn }) => alsoIn)).toEqual([undefined]);
  });
});

const NAMES = [person('Ann Lee', 'Lee'), person('Anne Leigh'), person('Lee'), person('Bo Lee', 'Lee', 'Bo'), person('Bo'), person('Leigh')];

/** All that a store shows in a space, whatever the numbers of its rows. */
async function shown(from: Store, space: string) {
  const quotes = (await from.quotes.find({ space, distinct: true }, ALL)).items;
  const demands = (await from.demands.find({ space }, ALL)).items;
  const speakers = (await from.speakers.list(space, ALL)).items;
  return {
    quotes: quotes.map(({ spans, speaker, article, alsoIn }) => [spans[0]!.text, speaker?.name, article.origin, alsoIn?.length]),
    demands: demands.map(({ issuer, addressee, tellings, spans, sources }) => [
      issuer?.name,
      addressee?.name,
      tellings,
      spans[0]!.text,
      sources.map(({ origin }) => origin),
    ]),
    speakers: speakers
      .map(({ name, quotes, demands, aliases, lastSpokeAt, role }) =>
        JSON.stringify([name, quotes, demands, aliases.toSorted(), lastSpokeAt, role]),
      )
      .sort(),
  };
}

it('comes to the same whenever the rulings are made: before, between or after the readings, or replayed from an export', async () => {
  const speaker = fc.constantFrom(...NAMES);
  const reading = fc.record({
    type: fc.constant('read' as const),
    origin: fc.constantFrom('a', 'b', 'c', 'd'),
    by: speaker,
    words: fc.constantFrom('The harbour must open before the storms', 'Close the bridge now', 'Pay the dockers 40 crowns'),
    demands: fc.option(speaker, { nil: undefined }),
    space: fc.constantFrom('', '', 'guild-1'),
    day: fc.integer({ min: 1, max: 9 }),
  });
  const ruling = fc.record({
    type: fc.constant('rule' as const),
    kind: fc.constantFrom('merge' as const, 'split' as const),
    name: speaker,
    other: speaker,
  });
  const undo = fc.record({ type: fc.constant('undo' as const), at: fc.nat({ max: 3 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof({ arbitrary: reading, weight: 5 }, ruling, undo), { maxLength: 12 }), async (steps) => {
      const [lived, replayed] = [await open(), await open()];
      for (const [n, step] of steps.entries()) {
        // A demand whose first telling was revised away is told again by those that are left: its words are theirs then.
        if (step.type === 'read') await tell(lived, step.demands ? `${step.origin}${n}` : step.origin, step);
        else if (step.type === 'rule') await rule(step.kind, step.name.name, step.other.name, lived);
        else {
          const made = (await lived.rulings.list())[step.at];
          if (made) await lived.rulings.undo(made.id);
        }
      }
      for (const made of await lived.rulings.list()) await replayed.rulings.rule(made);
      for await (const { article, extraction, space, readAt } of lived.export())
        await replayed.articles.save({ article, extraction, space, readAt });
      for (const space of ['', 'guild-1', 'guild-2']) expect(await shown(lived, space)).toEqual(await shown(replayed, space));
      for (const each of [lived, replayed]) await each.close();
      stores.splice(-2);
    }),
    { numRuns: 25 },
  );
});
