import { expect, test } from 'vitest';
import { editDistance, isOneEditAway } from '../../src/text/edit-distance.ts';
import { nearestOf } from '../../src/text/nearest.ts';

test.each([
  ['a letter more', 'ferry', 'fferry'],
  ['a letter less', 'ferry', 'fery'],
  ['another letter', 'ferry', 'berry'],
  ['two neighbours swapped', 'ferry', 'frery'],
])('%s is one edit', (_, a, b) => expect(isOneEditAway(a, b)).toBe(true));

test.each([
  ['the same word', 'ferry', 'ferry'],
  ['two letters swapped over a third', 'abc', 'cba'],
  ['two swaps', 'abcd', 'badc'],
  ['two letters more', 'ferry', 'ferries'],
])('%s is not', (_, a, b) => expect(isOneEditAway(a, b)).toBe(false));

test('the distance counts letters that were added, dropped or changed', () => expect(editDistance('kitten', 'sitting')).toBe(3));

test('the nearest names come first, and none that is too far off', () => {
  expect(nearestOf('qoute', ['article', 'quote', 'quotes', 'status'])).toEqual(['quote', 'quotes']);
});
