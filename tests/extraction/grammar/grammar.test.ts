import { describe, expect, it } from 'vitest';
import { isAdverb, isBeforeAct } from '../../../src/extraction/grammar/adverbs.ts';
import { documentOf } from '../../../src/extraction/grammar/document.ts';
import { Sequence } from '../../../src/extraction/grammar/sequence.ts';
import { canBeAct, isFiniteNoAct, isFiniteVerb, isVerb, takesClause } from '../../../src/extraction/grammar/verbs.ts';

describe('the grammar', () => {
  it('tells finite verbs from participles, infinitives and nouns in -eed', () => {
    expect(['said', 'is', 'carried', "didn't", "he'll"].filter(isFiniteVerb)).toHaveLength(5);
    expect(['saying', 'say', 'need-blind', 'bridge', 'freed'].filter(isFiniteVerb)).toEqual([]);
  });

  it('takes an act for no finite verb where an act may stand', () => {
    expect(isFiniteVerb('vote')).toBe(true);
    expect(isFiniteNoAct('vote')).toBe(false);
    expect(canBeAct('vote', false)).toBe(true);
    expect(canBeAct('statement', false)).toBe(false);
  });

  it('knows a verb in any form', () => {
    expect(['saying', 'say', 'paved'].every(isVerb)).toBe(true);
    expect(isVerb('bridge')).toBe(false);
  });

  it('lets "said" open a clause with its own subject, and not "told", which names its hearer first', () => {
    expect(takesClause('said')).toBe(true);
    expect(takesClause('told')).toBe(false);
  });

  it('takes words in -ly for adverbs, but for nouns and adjectives', () => {
    expect(['sharply', 'not', 'often'].every(isAdverb)).toBe(true);
    expect(['family', 'italy', 'weekly'].some(isAdverb)).toBe(false);
    expect(isBeforeAct('comply')).toBe(false);
  });
});

describe('a sequence', () => {
  const { units } = documentOf('Ann Lee said “No.” The bridge closed.');

  it('is nothing but edge beyond its bounds', () => {
    const sentence = new Sequence(units, 1, 3);
    expect([0, 1, 2, 3, -1, 99].map((index) => sentence.lowerAt(index))).toEqual(['', 'lee', 'said', '', '', '']);
    expect(sentence.at(3).kind).toBe('edge');
    expect(sentence.at(3).piece).toBe(-1);
  });

  it('knows words from marks and quoted pieces', () => {
    const all = new Sequence(units);
    expect([2, 3].map((index) => [all.isWordAt(index), all.isPieceAt(index)])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(all.isMarkAt(units.length - 1)).toBe(true);
  });
});
