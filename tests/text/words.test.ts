import { expect, test } from 'vitest';
import { foldedWords, lowerWords } from '../../src/text/words.ts';

test('words are told apart by anything that is no letter or figure', () => {
  expect(lowerWords('Tram 7—the “old” one—stops/starts at Kraków’s gate')).toEqual(
    'tram 7 the old one stops starts at kraków s gate'.split(' '),
  );
  expect(lowerWords(' … ')).toEqual([]);
});

test('folded words leave accents and apostrophes out', () => {
  expect(foldedWords("Kraków’s trams don't stop")).toEqual(['krakows', 'trams', 'dont', 'stop']);
});
