import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstLetters, rootOf, stem } from '../../src/text/stem.ts';

const meet = (by: (word: string) => string, ...words: string[]) => expect(new Set(words.map(by)).size, words.join()).toBe(1);

test('a stem is shared by the forms of one word, and not by words made of it', () => {
  meet(stem, 'strike', 'strikes', 'striking');
  meet(stem, 'ferry', 'ferries');
  meet(stem, 'stop', 'stopped', 'stopping');
  expect(stem('striker')).not.toBe(stem('strike'));
  expect(stem('glass')).toBe('glass');
  expect(stem('1990s')).toBe('1990s');
});

test('a root is shared across classes of words, and not by other words', () => {
  meet(rootOf, 'negotiate', 'negotiates', 'negotiating', 'negotiation', 'negotiations');
  meet(rootOf, 'withdraw', 'withdrawal', 'withdrawing');
  meet(rootOf, 'release', 'released', 'releasing', 'releases');
  meet(rootOf, 'apologise', 'apologize', 'apology');
  meet(rootOf, 'stop', 'stops', 'stopped', 'stopping');
  meet(rootOf, 'expand', 'expansion');
  expect(rootOf('investment')).not.toBe(rootOf('investigate'));
});

test('a word of a few letters loses its plural alone, a longer one all but its first letters', () => {
  expect(firstLetters('tolls', 6)).toBe('toll');
  expect(firstLetters('is', 6)).toBe('is');
  expect(firstLetters('negotiators', 6)).toBe(firstLetters('negotiations', 6));
});

test('no word is stemmed to nothing', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,14}$/), (word) => {
      for (const by of [stem, rootOf, (one: string) => firstLetters(one, 5)]) expect(by(word)).not.toBe('');
    }),
  );
});
