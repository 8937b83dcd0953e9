import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { flawOf } from '../../src/matching/grounding/bullet.ts';
import { places } from '../../src/matching/grounding/locate.ts';
import { wordsIn } from '../../src/matching/grounding/words.ts';

const SENTENCES = [
  'The harbour board of Port Amsel will close three quays on Monday, said Ines Calder, its chair.',
  'Repairs cost $4.5 million and will take 18 months, according to Bank of Amsel figures.',
  'Mayor Tobias Renn said the town would not pay for the work.',
  'Fishermen may lose their berths if the quays stay shut, the union warned.',
];
const ARTICLE = SENTENCES.join(' ');
const flaw = (bullet: string, ...cited: number[]) =>
  flawOf(
    bullet,
    cited.map((n) => SENTENCES[n]!),
    ARTICLE,
  );

describe('a bullet', () => {
  it.each([
    ['Port Amsel’s harbour board will close three quays on Monday.', [0]],
    ['The harbour board closes 3 quays on Monday, its chair Ines Calder said.', [0]],
    ['Repairs of the quays take 18 months and cost $4.5 million.', [0, 1]],
    ['The town would not pay for the work, Mayor Tobias Renn said.', [2]],
    ['Fishermen may lose berths if quays stay shut.', [3]],
  ])('that says what its sentences say stands: %s', (bullet, cited) => expect(flaw(bullet, ...cited)).toBeUndefined());

  it.each([
    ['number', 'The harbour board of Port Amsel will close four quays on Monday.', [0]],
    ['number', 'Repairs of the quays cost $45 million and take 18 months.', [0, 1]],
    ['number', 'Repairs cost €4.5 million and will take 18 months.', [1]],
    ['number', 'Repairs cost $4.5 billion and will take 18 months.', [1]],
    ['number', 'Repairs will take 18 months at a cost of 4.5 million, 20 percent more.', [1]],
    ['date', 'The harbour board of Port Amsel will close three quays on Tuesday.', [0]],
    ['date', 'The harbour board of Port Amsel will close three quays on Monday night.', [0]],
    ['name', 'The harbour board of Port Tessel will close three quays on Monday.', [0]],
    ['name', 'Ines Renn of the harbour board will close three quays on Monday.', [0, 2]],
    ['name', 'The harbour board will close three quays, Tobias Renn said.', [0]],
    ['name', 'The harbour board will close three quays, said renn, its chair.', [0]],
    ['name', 'Bank of Port Amsel will close three quays on Monday.', [0, 1]],
    ['name', 'The harbour board wіll close three quays on Monday.', [0]],
    ['name', 'Officials will close three quays of the harbour on Monday.', [0]],
    ['words', 'A gigantic invasion threatens peaceful coastal villages nearby.', [0]],
    ['words', 'It will be on Monday that they do it there.', [0]],
    ['sense', 'Mayor Tobias Renn said the town would pay for the work.', [2]],
    ['sense', 'The harbour board will not close three quays on Monday.', [0]],
    ['sense', 'Fishermen lose their berths, the union warned.', [3]],
    ['marks', 'The chair Ines Calder: “three quays will close on Monday”.', [0]],
    ['marks', "Ines Calder, the chair: 'three quays will close on Monday'.", [0]],
    ['marks', 'The harbour board will close three quays on Monday, see amsel.example.', [0]],
    ['marks', 'The harbour board will close three quays on Monday @everyone.', [0]],
    ['marks', 'The harbour board will close three quays on\u202e Monday.', [0]],
    ['marks', 'The harbour board ＜will＞ close three quays on Monday.', [0]],
    ['length', 'Three quays close.', [0]],
    ['length', `The harbour board of Port Amsel ${'will close three quays '.repeat(20)}.`, [0]],
    ['citation', 'The harbour board of Port Amsel will close three quays on Monday.', []],
  ])('is killed for its %s: %s', (reason, bullet, cited) => expect(flaw(bullet, ...cited)).toBe(reason));
});

test('whatever words a bullet is made of, one that stands has no figure and no capital that its sentence lacks', () => {
  const pool = [
    ...ARTICLE.split(/\s+/),
    'Ines',
    'Putin',
    '7',
    'seven',
    'Friday',
    'quays',
    'the',
    'closed',
    'resigned',
    'NATO',
    'renn',
    '4.6',
  ];
  let standing = 0;
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pool), { minLength: 3, maxLength: 14 }),
      fc.subarray([0, 1, 2, 3], { minLength: 1, maxLength: 2 }),
      (words, cited) => {
        const bullet = words.join(' ');
        if (flaw(bullet, ...cited) !== undefined) return;
        standing++;
        const text = cited.map((n) => SENTENCES[n]!).join(' ');
        const there = new Set(wordsIn(text).map(({ folded }) => folded));
        for (const [index, word] of wordsIn(bullet).entries())
          if (word.number || (word.capital && index > 0)) expect(there).toContain(word.folded);
      },
    ),
    { numRuns: 5_000 },
  );
  expect(standing).toBeGreaterThan(0);
});

describe('words are found in a text', () => {
  const find = (words: string, text: string) =>
    places(words, text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

  it('whatever marks, spaces, case and invisible characters they are written with', () => {
    expect(find("the TOWN's share", 'It was the town’s\n  share.')).toEqual(['the town’s\n  share']);
    expect(find('open the gates', 'They must o\u200bpen the gates')).toEqual(['o\u200bpen the gates']);
  });

  it('as whole words alone, each time they stand there', () => {
    expect(find('art', 'The art of a party, art by art')).toEqual(['art', 'art', 'art']);
    expect(find('…', 'And so on…')).toEqual([]);
    expect(find('closed', 'The quays close.')).toEqual([]);
  });

  it('and are always a span of it, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', maxLength: 3 }), (text, words) => {
        for (const { start, end } of places(words, text, { start: 0, end: text.length })) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
