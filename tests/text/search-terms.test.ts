import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_SEARCHED_WORDS, searchTermsOf } from '../../src/text/search-terms.ts';
import { growth, LINEAR } from '../growth.ts';

const read = (typed: string): string => {
  const { wanted, unwanted } = searchTermsOf(typed);
  return [...wanted.map((term) => term.join('+')), ...unwanted.map((term) => `-${term.join('+')}`)].join(' ');
};

test.each([
  ['north ferry', 'north ferry'],
  ['"north ferry"', 'north+ferry'],
  ['“north ferry”', 'north+ferry'],
  ['„north ferry“ harbour', 'north+ferry harbour'],
  ['«north ferry» -strike', 'north+ferry -strike'],
  ['‘Kyiv’s ferry’ harbour', 'Kyiv+s+ferry harbour'],
  ['ferry -‘a strike’', 'ferry -a+strike'],
  ['‘north ferry', 'north ferry'],
  ['ferry -"a strike"', 'ferry -a+strike'],
  ['ferry -“a strike”', 'ferry -a+strike'],
  ['ferry –strike −pay', 'ferry -strike -pay'],
  ['-strike', '-strike'],
  ['harbour "north ferry', 'harbour north+ferry'],
  ['open-door policy', 'open door policy'],
  ['ferry -east-west', 'ferry -east+west'],
  ['ferry - strike', 'ferry strike'],
  ['ferry --strike', 'ferry strike'],
  ['"east"-west', 'east west'],
  ['"ferry', 'ferry'],
  ['ferry" "', 'ferry'],
  ['“it’s over”', 'it+s+over'],
  ['- -- "" “', ''],
])('%s is read as %s', (typed, expected) => {
  expect(read(typed)).toBe(expected);
});

describe('for any input', () => {
  test('terms are words of what was typed, none empty, 32 words in all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
        const { wanted, unwanted } = searchTermsOf(typed);
        const words = [...wanted, ...unwanted].flat();
        expect(words.length).toBeLessThanOrEqual(MOST_SEARCHED_WORDS);
        for (const term of [...wanted, ...unwanted]) expect(term.length).toBeGreaterThan(0);
        for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*$/u);
      }),
    );
  });

  test('the work grows with the length', () => {
    expect(growth((text) => void searchTermsOf(text), '-“„ a', 50_000)).toBeLessThan(LINEAR);
  });
});
