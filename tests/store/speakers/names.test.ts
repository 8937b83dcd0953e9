import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Speaker, SpeakerKind } from '../../../src/core/news/speaker.ts';
import type { SpeakerMatches } from '../../../src/core/ports/speaker-store.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import { openStore } from '../../../src/store/open.ts';
import { isOneEditAway } from '../../../src/text/edit-distance.ts';
import { foldName } from '../../../src/text/names.ts';
import { quoteOf, readingOf } from '../readings.ts';

const ALL = { offset: 0, limit: 100 };

let store: Store;
let told = 0;
beforeEach(async () => {
  store = await openStore(':memory:');
});
afterEach(() => store.close());

const person = (name: string, more: Partial<Speaker> = {}): Speaker => ({ name, kind: 'person', aliases: [], ...more });

/** One article in which somebody says something once. */
async function says(speaker: Speaker, { space = '', date = new Date('2026-11-01T00:00:00Z'), times = 1 } = {}): Promise<void> {
  const words = Array.from({ length: times }, (_, i) => `word ${++told} ${i},`);
  const text = words.map((each) => `“${each}” said someone.`).join(' ');
  const quotes = words.map((each) => quoteOf(text, [each], speaker));
  const reading = readingOf(`told${told}`, { text, publishedAt: date }, { quotes, demands: [], speakers: [speaker], summary: [] });
  await store.articles.save({ ...reading, space });
}

const completed = async (...asked: Parameters<Store['speakers']['complete']>): Promise<string[]> =>
  (await store.speakers.complete(...asked)).map(({ name }) => name);
const names = ({ matches }: SpeakerMatches): string[] => matches.map(({ name }) => name);
const found = async (typed: string, space = ''): Promise<string[]> => names(await store.speakers.resolve(typed, space));
const counts = async (space = ''): Promise<Record<string, number>> =>
  Object.fromEntries((await store.speakers.list(space, ALL)).items.map(({ name, quotes }) => [name, quotes]));

describe('a speaker’s name resolves as people type it', () => {
  beforeEach(async () => {
    await says(person('Irina Orlova', { role: 'Kremlin spokesperson', aliases: ['Orlova'] }));
    await says(person('José Ibáñez', { role: 'finance minister' }));
    await says(person('Grace O’Neill', { role: 'Chairwoman of the Harbour Board' }));
    await says(person('Northern Water Authority', { kind: 'body', aliases: ['NWA', 'the authority'] }));
  });

  const exact: readonly (readonly [string, string])[] = [
    ['irina orlova', 'Irina Orlova'],
    ['IRINA ORLOVA', 'Irina Orlova'],
    ['  irina   orlova ', 'Irina Orlova'],
    ['orlova', 'Irina Orlova'],
    ['Orlova’s', 'Irina Orlova'],
    ['Mrs. Orlova', 'Irina Orlova'],
    ['nwa', 'Northern Water Authority'],
    ['N.W.A.', 'Northern Water Authority'],
    ['the northern water authority', 'Northern Water Authority'],
    ['jose ibanez', 'José Ibáñez'],
    ['ibáñez', 'José Ibáñez'],
    ['IBANEZ', 'José Ibáñez'],
    ['Jose\u0301 Iba\u0301n\u0303ez', 'José Ibáñez'],
    ["grace o'neill", 'Grace O’Neill'],
  ];
  for (const [typed, name] of exact) {
    it(`exactly, as ${JSON.stringify(typed)}`, async () => {
      const answer = await store.speakers.resolve(typed, '');
      expect({ names: names(answer), how: answer.how }).toEqual({ names: [name], how: 'exact' });
    });
  }

  const close: readonly (readonly [string, string])[] = [
    ['kremlin spokesman', 'Irina Orlova'],
    ['Kremlin spokeswoman', 'Irina Orlova'],
    ['chair harbour', 'Grace O’Neill'],
    ['minister ibanez', 'José Ibáñez'],
    ['water northern', 'Northern Water Authority'],
    ['irin orl', 'Irina Orlova'],
    ['orlvoa', 'Irina Orlova'],
    ['orlowa', 'Irina Orlova'],
    ['rlova', 'Irina Orlova'],
    ['orloova', 'Irina Orlova'],
    ['irena orlova', 'Irina Orlova'],
  ];
  for (const [typed, name] of close) {
    it(`closely, as ${JSON.stringify(typed)}`, async () => {
      const answer = await store.speakers.resolve(typed, '');
      expect({ names: names(answer), how: answer.how }).toEqual({ names: [name], how: 'close' });
    });
  }

  it('to nobody where nobody is meant, with the nearest names, best first', async () => {
    expect(await store.speakers.resolve('Orlandovsky', '')).toEqual({ meant: [], matches: [], how: 'none', nearest: ['Irina Orlova'] });
    expect(await store.speakers.resolve('xyzzy', '')).toEqual({ meant: [], matches: [], how: 'none', nearest: [] });
  });

  it('to nobody for sure where a word stands only behind what somebody is, who is offered', async () => {
    await says(person('Nils Dahl', { role: 'reporter arrested in Moscow' }));
    const answer = await store.speakers.resolve('moscow', '');
    expect({ meant: answer.meant, offered: answer.matches.map(({ name }) => name) }).toEqual({ meant: [], offered: ['Nils Dahl'] });
    expect(names(await store.speakers.resolve('moscow reporter', ''))).toEqual(['Nils Dahl']);
  });

  it('to whoever holds an office though a source without a name and words is called by it alone', async () => {
    await says(person('Nils Dahl', { role: 'bank president' }));
    const president: Speaker = { name: 'president', kind: 'unnamed', aliases: [] };
    const text = 'The president denied a deal.';
    const quotes = [quoteOf(text, ['a deal'], president, { kind: 'indirect' })];
    await store.articles.save(readingOf('unnamed', { text }, { quotes, demands: [], speakers: [president], summary: [] }));
    expect(names(await store.speakers.resolve('president', '', 'quoted'))).toEqual(['Nils Dahl']);
  });

  it('to nobody where nothing is typed', async () => {
    for (const typed of ['', ' ', '???', "'"])
      expect(await store.speakers.resolve(typed, '')).toEqual({ meant: [], matches: [], how: 'none', nearest: [] });
  });

  it('by any one typo in a long enough word', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(5),
        fc.constantFrom('more', 'less', 'other', 'swapped'),
        fc.constantFrom(...'bcdfgh'),
        async (at, how, letter) => {
          const name = 'orlova';
          const typed = {
            more: name.slice(0, at) + letter + name.slice(at),
            less: name.slice(0, at) + name.slice(at + 1),
            other: name.slice(0, at) + letter + name.slice(at + 1),
            swapped: at < 5 ? name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2) : name,
          }[how]!;
          expect(await found(typed)).toEqual(['Irina Orlova']);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('several of one name', () => {
  beforeEach(async () => {
    await says(person('Tomas Vale', { aliases: ['Vale'] }));
    await says(person('Ruth Vale', { aliases: ['Vale'] }), { times: 2 });
  });

  it('stay two, and are both offered for the surname, most quoted first', async () => {
    expect(await counts()).toEqual({ 'Ruth Vale': 2, 'Tomas Vale': 1 });
    expect(await found('vale')).toEqual(['Ruth Vale', 'Tomas Vale']);
    expect(await found('tomas vale')).toEqual(['Tomas Vale']);
  });

  it('give a lone surname to neither', async () => {
    await says(person('Vale'));
    expect(await counts()).toEqual({ 'Ruth Vale': 2, 'Tomas Vale': 1, Vale: 1 });
  });

  it('give a lone surname to neither, where only one article used it of one', async () => {
    await says(person('Anna Stone', { aliases: ['Stone'] }));
    await says(person('Peter Stone'));
    await says(person('Stone'));
    expect(await counts()).toMatchObject({ 'Anna Stone': 1, 'Peter Stone': 1, Stone: 1 });
  });
});

describe('a lone surname', () => {
  it('joins the one person known in full, whether or not an article has used it before', async () => {
    await says(person('Ruth Vale'));
    await says(person('Vale'));
    expect(await counts()).toEqual({ 'Ruth Vale': 2 });
    expect((await store.speakers.resolve('vale', '')).matches[0]!.aliases).toEqual(['Vale']);
  });

  it('does not join a person whose first name it is', async () => {
    await says(person('Ruth Vale'));
    await says(person('Ruth'));
    expect(await counts()).toEqual({ 'Ruth Vale': 1, Ruth: 1 });
  });

  for (const kind of ['body', 'unnamed'] as const satisfies readonly SpeakerKind[]) {
    it(`of a person does not join a speaker that is ${kind}`, async () => {
      await says({ name: 'Ruth Vale', kind, aliases: ['Vale'] });
      await says(person('Vale'));
      const { items } = await store.quotes.find({ space: '' }, ALL);
      expect(new Set(items.map(({ speakerId }) => speakerId)).size).toBe(2);
    });
  }
});

describe('an unnamed source', () => {
  it('never joins a named one, nor a named one it', async () => {
    await says(person('Harbour Master', { aliases: ['the master'] }));
    await says({ name: 'Harbour Master', kind: 'unnamed', aliases: [] });
    await says({ name: 'master', kind: 'unnamed', aliases: [] });
    await says(person('Harbour Master'));
    const kinds = (await store.quotes.find({ space: '' }, ALL)).items.map(({ speaker }) => speaker!.kind);
    expect(kinds.sort()).toEqual(['person', 'person', 'unnamed', 'unnamed']);
    expect(await counts()).toEqual({ 'Harbour Master': 2 });
  });

  it('is found by its words, and not offered to complete a name', async () => {
    await says({ name: 'a senior port official', kind: 'unnamed', aliases: [] });
    expect(await found('port official')).toEqual(['a senior port official']);
    expect(await completed('port', '', 25)).toEqual([]);
    expect(await completed('', '', 25)).toEqual([]);
  });
});

describe('completion', () => {
  it('gives names that begin so, then those with a word that does, most quoted first, as many as asked', async () => {
    await says(person('Ivan Marsh'), { times: 3 });
    await says(person('Mara Dunn'));
    await says(person('Maria Kent'), { times: 2 });
    expect(await completed('mar', '', 25)).toEqual(['Maria Kent', 'Mara Dunn', 'Ivan Marsh']);
    expect(await completed('mar', '', 2)).toEqual(['Maria Kent', 'Mara Dunn']);
    expect(await completed('ivan m', '', 25)).toEqual(['Ivan Marsh']);
    expect(await completed('dumn', '', 25)).toEqual(['Mara Dunn']);
  });

  it('finds the well-known among hundreds who share the beginning', async () => {
    const many = Array.from({ length: 260 }, (_, i) => person(`Paul Nr${i}`));
    const text = many.map((_, i) => `“yes ${i},”`).join(' ');
    const quotes = many.map((speaker, i) => quoteOf(text, [`yes ${i},`], speaker));
    await store.articles.save(readingOf('many', { text }, { quotes, demands: [], speakers: many, summary: [] }));
    await says(person('Paula Known'), { times: 5 });
    expect((await completed('pa', '', 25))[0]).toBe('Paula Known');
    expect((await found('pa'))[0]).toBe('Paula Known');
  });
});

describe('a space', () => {
  beforeEach(async () => {
    await says(person('Olga Common'));
    await says(person('Secret Agent', { role: 'night watchman', aliases: ['Falcon'] }), { space: 'guild-1' });
  });

  for (const typed of ['Secret Agent', 'agent', 'falcon', 'night watchman', 'sec', 'agemt']) {
    it(`finds its own by ${JSON.stringify(typed)}, which others can’t`, async () => {
      expect(await found(typed, 'guild-1')).toEqual(['Secret Agent']);
      for (const other of ['guild-2', '']) {
        const { matches, nearest } = await store.speakers.resolve(typed, other);
        expect([...matches.map(({ name }) => name), ...nearest]).not.toContain('Secret Agent');
        expect(matches).toEqual([]);
        expect(await completed(typed, other, 25)).toEqual([]);
      }
    });
  }

  it('offers its own and everyone’s to complete a name, and nobody else’s', async () => {
    expect((await completed('', 'guild-1', 25)).toSorted()).toEqual(['Olga Common', 'Secret Agent']);
    expect(await completed('', 'guild-2', 25)).toEqual(['Olga Common']);
  });

  it('adds nothing to everyone’s speaker of the same name', async () => {
    await says(person('Olga Common', { role: 'mole', aliases: ['Owl'] }), { space: 'guild-1' });
    expect((await store.speakers.resolve('olga common', 'guild-2')).matches).toEqual([
      expect.objectContaining({ quotes: 1, role: undefined, aliases: [] }),
    ]);
  });
});

describe('what a speaker is known by', () => {
  it('gathers over articles: aliases, the role of the latest, and when last heard', async () => {
    await says(person('Irina Orlova', { role: 'deputy', aliases: ['Orlova'] }), { date: new Date('2026-11-09T00:00:00Z') });
    await says(person('Irina Orlova', { role: 'minister', aliases: ['I. Orlova'] }), { date: new Date('2026-11-02T00:00:00Z') });
    const [speaker] = (await store.speakers.resolve('orlova', '')).matches;
    expect(speaker).toMatchObject({
      role: 'deputy',
      aliases: ['I. Orlova', 'Orlova'],
      quotes: 2,
      lastSpokeAt: new Date('2026-11-09T00:00:00Z'),
    });
    expect(await found('minister')).toEqual(['Irina Orlova']);
  });
});

describe('names compared', () => {
  it('fold to themselves once folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(foldName(foldName(name))).toBe(foldName(name));
      }),
    );
  });

  it('are one edit apart either way round', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(isOneEditAway(a, b)).toBe(isOneEditAway(b, a));
      }),
    );
    expect(isOneEditAway('abcd', 'badc')).toBe(false);
    expect(isOneEditAway('abcd', 'abcd')).toBe(false);
  });
});

it('finds a name one typo away wherever the typo is, as a look at every name would', async () => {
  const letters = fc.constantFrom('a', 'b', 'n', 'é', '李');
  const word = fc.array(letters, { minLength: 3, maxLength: 7 }).map((all) => foldName(all.join('')));
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(word, { minLength: 1, maxLength: 12 }), word, async (stored, typed) => {
      const own = await openStore(':memory:');
      for (const [n, name] of stored.entries()) {
        const speaker = { name, kind: 'body' as const, aliases: [] };
        const text = `“${name} ${n},” it said.`;
        await own.articles.save(
          readingOf(`n${n}`, { text }, { quotes: [quoteOf(text, [`${name} ${n},`], speaker)], demands: [], speakers: [], summary: [] }),
        );
      }
      const exact = stored.filter((name) => name === typed);
      const begun = stored.filter((name) => name.startsWith(typed));
      const near = typed.length < 4 ? [] : stored.filter((name) => isOneEditAway(typed, name));
      const expected = exact.length > 0 ? exact : begun.length > 0 ? begun : near;
      expect(names(await own.speakers.resolve(typed, '')).toSorted()).toEqual(expected.toSorted());
      await own.close();
    }),
    { numRuns: 60 },
  );
});
