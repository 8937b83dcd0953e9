import { describe, expect, test } from 'vitest';
import { newQuotes } from '../../src/briefing/quotes.ts';
import { isOldWords } from '../../src/briefing/telling-quotes.ts';
import type { StoredQuote } from '../../src/core/news/stored.ts';
import { NOW } from '../commands/helpers.ts';

describe('telling quotes', () => {
  const quote = (id: number, speakerId: number, words: string, more: Partial<StoredQuote> = {}): StoredQuote => ({
    id,
    speakerId,
    kind: 'direct',
    spans: [{ start: 0, end: words.length, text: words }],
    speaker: { name: `Ana ${'ABCDEFGHI'[speakerId]}lund`, kind: 'person', aliases: [] },
    confidence: 1,
    rule: 'test',
    defects: [],
    article: { id: 1, title: 'T', origin: 'stdin:', readAt: NOW },
    ...more,
  });
  const ids = (quotes: readonly StoredQuote[], most: number): number[] => newQuotes(quotes, { most, told: [] }).map(({ id }) => id);
  const LONG = [
    'The pier will stay shut until spring comes.',
    'Nobody has asked the fishermen what they need.',
    'We counted every boat that left the harbour.',
  ] as const;

  test('are never two of one speaker', () => {
    expect(ids([quote(1, 1, LONG[0]), quote(2, 1, LONG[1]), quote(3, 2, LONG[2])], 3)).toEqual([1, 3]);
  });

  test('are whole utterances, and sentences', () => {
    expect(ids([quote(1, 1, LONG[0], { kind: 'partial' }), quote(2, 2, LONG[1])], 2)).toEqual([2]);
    expect(ids([quote(1, 1, 'Never.'), quote(2, 2, LONG[1])], 2)).toEqual([2]);
    expect(ids([quote(1, 1, 'shut until spring comes to the frozen pier'), quote(2, 2, LONG[1])], 2)).toEqual([2]);
  });

  test('are surely of somebody with a name', () => {
    const unnamed = { name: 'one user on the forum', kind: 'unnamed', aliases: [] } as const;
    const handle = { name: 'Man**', kind: 'person', aliases: [] } as const;
    expect(ids([quote(1, 1, LONG[0], { confidence: 0.89 }), quote(2, 2, LONG[1], { confidence: 0.9 })], 2)).toEqual([2]);
    expect(ids([quote(1, 1, LONG[0], { speaker: undefined }), quote(2, 2, LONG[1], { speaker: unnamed })], 2)).toEqual([]);
    expect(ids([quote(1, 1, LONG[0], { speaker: handle })], 2)).toEqual([]);
    const surname = { name: 'Berg', kind: 'person', aliases: [] } as const;
    expect(ids([quote(1, 1, LONG[0], { speaker: surname }), quote(2, 2, LONG[1], { speaker: { ...surname, role: 'Mayor' } })], 2)).toEqual([
      2,
    ]);
  });

  test.each([
    'What does the mayor say to the fishermen about the harbour?',
    'Who closed the harbour? The council did, and it closed the market too.',
    'It closed the harbour and the market on the same morning.',
    'But the harbour and the market closed on the same morning.',
    'This was the worst storm that the harbour ever had to bear.',
    'The harbour closed because she never asked the fishermen first.',
    'I stand by everything that I said about them and you.',
    'I wonder how the fishermen of the harbour would enjoy that,',
    'I would say we take it as it comes for the time being,',
    'The damned fools shut the bloody harbour, and the council is full of shit.',
    'The caf\u00c3\u00a9 on the pier will stay shut until the spring comes.',
  ])('tell something by themselves: not “%s”', (words) => {
    expect(ids([quote(1, 1, words), quote(2, 2, LONG[2])], 2)).toEqual([2]);
  });

  test('may say “she” of somebody whom they name, and “this” of what they name', () => {
    const named = 'Our mayor Ruth Berg closed the harbour because she feared the storm.';
    expect(ids([quote(1, 1, named), quote(2, 2, 'This storm is the worst that the harbour ever had to bear.')], 2)).toEqual([1, 2]);
  });

  test('never say the same words twice, whatever the case and the marks', () => {
    expect(
      ids(
        [
          quote(1, 1, LONG[0]),
          quote(2, 2, LONG[0].toUpperCase()),
          quote(3, 3, 'the pier will stay shut — until spring'),
          quote(4, 4, LONG[1]),
        ],
        4,
      ),
    ).toEqual([1, 4]);
  });

  test('are never a paraphrase, a garbled one or one without words', () => {
    const bad = [
      quote(1, 1, LONG[0], { kind: 'indirect' }),
      quote(2, 2, LONG[1], { defects: [{ start: 0, end: 3, reason: 'garbled' }] }),
      quote(3, 3, '…'),
    ];
    expect(ids([...bad, quote(4, 4, LONG[2])], 4)).toEqual([4]);
  });

  test('are of several outlets before many of one', () => {
    const of = (id: number, publisher: string): StoredQuote =>
      quote(id, id, `Word number ${'abcdefgh'[id]} of the mayor’s long harbour speech.`, {
        article: { id, title: 'T', origin: 'stdin:', readAt: NOW, publisher },
      });
    expect(ids([of(1, 'Loud'), of(2, 'Loud'), of(3, 'Loud'), of(4, 'Quiet')], 2)).toEqual([1, 4]);
  });

  test('that say more of what they are about come before those that say little', () => {
    const more = 'Ice broke nine pillars of the northern pier, and storms took the harbour lamp.';
    expect(ids([quote(1, 1, 'We will never go back to the way it was at the harbour.'), quote(2, 2, more)], 1)).toEqual([2]);
  });

  test('of the edition’s own stories come first', () => {
    const of = (id: number): StoredQuote =>
      quote(id, id, LONG[id - 1]!, { article: { id, title: 'T', origin: 'stdin:', readAt: NOW, publisher: `Outlet ${id}` } });
    expect(newQuotes([of(1), of(2), of(3)], { most: 1, told: [], storyIds: new Set([3]) }).map(({ id }) => id)).toEqual([3]);
  });

  test('stand in the order in which they were given', () => {
    expect(ids([quote(2, 2, LONG[1]), quote(1, 1, LONG[2])], 3)).toEqual([2, 1]);
    expect(ids([], 3)).toEqual([]);
    expect(ids([quote(1, 1, LONG[0])], 0)).toEqual([]);
  });
});

describe('words are old', () => {
  const WORDS = 'We will never close the harbour';
  const isOld = (text: string): boolean => {
    const start = text.indexOf(WORDS);
    return isOldWords(text, { spans: [{ start, end: start + WORDS.length, text: WORDS }] });
  };

  test.each([
    `The mayor once said: “${WORDS}.”`,
    `“${WORDS},” Berg told the council in March.`,
    `“${WORDS},” Berg wrote in 1974.`,
    `At a hearing in early March Berg was clear about it: “${WORDS}.”`,
    `Two years ago Berg was clear. Three years ago she said, “${WORDS}.”`,
    `“${WORDS},” Berg had said before the vote.`,
  ])('where their sentence dates them before today: %s', (text) => {
    expect(isOld(text)).toBe(true);
  });

  test.each([
    `“${WORDS},” Berg said on Friday.`,
    `The harbour was built in 1974. “${WORDS},” Berg said.`,
    `“${WORDS},” Berg said. It was in 1974 that she came to Ardle.`,
    `“${WORDS},” said Berg, who will retire in March.`,
  ])('not for what is said of other things: %s', (text) => {
    expect(isOld(text)).toBe(false);
  });
});
