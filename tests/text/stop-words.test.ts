import { expect, test } from 'vitest';
import { COMMON_WORDS, FUNCTION_WORDS } from '../../src/text/stop-words.ts';

test('every function word is a common word, and no list holds a blank or a capital', () => {
  expect([...FUNCTION_WORDS].filter((word) => !COMMON_WORDS.has(word))).toEqual([]);
  expect([...COMMON_WORDS].filter((word) => !/^[a-z]+\.?$/.test(word))).toEqual([]);
});

test('words that say what happened are not common', () => {
  for (const word of ['harbour', 'strike', 'minister', 'war', 'election', 'above']) expect(COMMON_WORDS.has(word), word).toBe(false);
});
