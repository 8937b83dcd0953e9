import { expect, test } from 'vitest';
import { foldLetters, withoutPossessives } from '../../src/text/fold.ts';

test('letters are compared without accents and case, however they are composed', () => {
  expect(foldLetters('ŽELEZNÝ')).toBe('zelezny');
  expect(foldLetters('e\u0301tude')).toBe(foldLetters('\u00e9tude'));
  expect(foldLetters('İzmir')).toBe('izmir');
});

test('a ligature is two letters for texts, and stays one for names', () => {
  expect(foldLetters('ofﬁce')).toBe('office');
  expect(foldLetters('ofﬁce', 'NFD')).toBe('ofﬁce');
});

test('a possessive goes with its apostrophe, whichever mark that is; another apostrophe goes alone', () => {
  for (const mark of ["'", '’', 'ʼ']) expect(withoutPossessives(`the harbour${mark}s pilot`)).toBe('the harbour pilot');
  expect(withoutPossessives('can’t')).toBe('cant');
});
