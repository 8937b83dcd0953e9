import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packed } from '../../../src/platforms/common/pack.ts';

/** Words, of which those in capitals are headings; a message holds twelve letters. */
const MOST = 12;
const isHeading = (word: string): boolean => /^[A-Z]+$/.test(word);
const fits = (words: readonly string[], word: string): boolean => [...words, word].join('').length <= MOST;
const messagesOf = (...words: string[]): string[] => packed(words, { fits, isHeading }).map((own) => own.join(' '));

describe('what goes into messages', () => {
  test('goes in as far as it fits, in order', () => {
    expect(messagesOf('three', 'more', 'words', 'here')).toEqual(['three more', 'words here']);
    expect(messagesOf()).toEqual(['']);
  });

  test('leaves no heading behind at a message’s end', () => {
    expect(messagesOf('harbour', 'NEWS', 'bridge')).toEqual(['harbour', 'NEWS bridge']);
    expect(messagesOf('harbour', 'A', 'B', 'bridges')).toEqual(['harbour', 'A B bridges']);
  });

  test('stands together beneath one heading, where that is little', () => {
    expect(messagesOf('sea', 'NEWS', 'a', 'bc', 'quays')).toEqual(['sea', 'NEWS a bc quays']);
    expect(messagesOf('sea', 'NEWS', 'abc', 'quayside', 'x')).toEqual(['sea NEWS abc', 'quayside x']);
    expect(messagesOf('a', 'B', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'lock')).toEqual(['a B c d e f g h i', 'lock']);
  });

  test('is parted from its heading only where both don’t fit into one', () => {
    expect(messagesOf('NEWS', 'harbourmaster')).toEqual(['NEWS', 'harbourmaster']);
  });

  test('is all there, and no heading that could go with what it heads ends a message', () => {
    const word = fc.stringMatching(/^(?:[a-z]{1,14}|[A-Z]{1,5})$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const messages = packed(words, { fits, isHeading });
        expect(messages.flat()).toEqual(words);
        for (const [n, own] of messages.slice(0, -1).entries()) {
          const [last, next] = [own.at(-1), messages[n + 1]?.[0]];
          if (own.length > 1 && last !== undefined && next !== undefined && isHeading(last) && !isHeading(next))
            expect(fits([last], next)).toBe(false);
        }
      }),
    );
  });
});
