import { describe, expect, test } from 'vitest';
import { rougeL, rougeN } from '../../scripts/eval/rouge.ts';

/** By hand: "the police killed the gunman" and "the gunman was killed by the police" share the, the, police, killed, gunman. */
const OURS = 'The police killed the gunman.';
const REFERENCE = 'The gunman was killed by the police.';

describe('ROUGE', () => {
  test('counts words that both have, each as often as both have it', () => {
    expect(rougeN(1, OURS, REFERENCE)).toMatchObject({ precision: 1, recall: 5 / 7 });
    expect(rougeN(1, 'the the the', 'the cat')).toMatchObject({ precision: 1 / 3, recall: 1 / 2 });
  });

  test('counts pairs of words', () => {
    expect(rougeN(2, OURS, REFERENCE)).toMatchObject({ precision: 2 / 4, recall: 2 / 6 });
  });

  test('finds the longest run of words in the same order, with others between', () => {
    expect(rougeL(OURS, REFERENCE)).toMatchObject({ precision: 3 / 5, recall: 3 / 7 });
    expect(rougeL('a b c d', 'a x c y d')).toMatchObject({ precision: 3 / 4, recall: 3 / 5 });
  });

  test('is one for the same words, and nothing for none', () => {
    expect(rougeN(2, REFERENCE, REFERENCE.toUpperCase()).f1).toBe(1);
    for (const rouge of [rougeN(1, '', REFERENCE), rougeN(2, OURS, ''), rougeL('', '')]) expect(rouge.f1).toBe(0);
  });
});
