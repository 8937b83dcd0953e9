import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/extraction/text/tokens.ts';

const textsOf = (text: string): string[] => tokenize(text).map((token) => token.text);

describe('tokens', () => {
  it.each(['نمی\u200cخواهیم', 'क्\u200dष'])('keep a word whole that a joiner spells: %j', (word) => {
    expect(textsOf(`${word} ${word}.`)).toEqual([word, word, '.']);
  });

  it('are the text to the letter, emoji of several parts included', () => {
    const text = '“We are 👨\u200d👩\u200d👧\u200d👦 here,” Ana Ruiz said.';
    expect(textsOf(text).join('')).toBe(text.replaceAll(' ', ''));
  });
});
