import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText, printedRich } from '../../../src/core/chat/printed-reply.ts';
import type { Inline } from '../../../src/core/chat/reply.ts';
import { paragraphsAround } from '../../../src/presentation/news/context.ts';

const plain = (pieces: readonly Inline[]): string => plainText(printedRich(pieces));
const marked = (paragraphs: readonly Inline[][]): string[] =>
  paragraphs.flat().flatMap((piece) => (typeof piece !== 'string' && 'style' in piece ? [piece.text] : []));
const spanOf = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

test('the paragraph of a quote comes whole, its words marked and nothing else', () => {
  const text = 'Before.\n\nThe mayor said “we wait” and left.\n\nAfter.';
  const paragraphs = paragraphsAround(text, [spanOf(text, 'we wait')]);
  expect(paragraphs.map(plain)).toEqual(['The mayor said “we wait” and left.']);
  expect(marked(paragraphs)).toEqual(['we wait']);
});

test('a quote that goes on in the next paragraph brings both', () => {
  const text = 'Head.\n\nShe said: “First.\n\n“Second,” and sat down.\n\nTail.';
  const paragraphs = paragraphsAround(text, [spanOf(text, 'First.'), spanOf(text, 'Second,')]);
  expect(paragraphs.map(plain)).toEqual(['She said: “First.', '“Second,” and sat down.']);
  expect(marked(paragraphs)).toEqual(['First.', 'Second,']);
});

test('hard-wrapped lines are one paragraph', () => {
  const text = 'Lee said “the bridge\nwill open” on Monday\nor later.\n\nNext.';
  expect(paragraphsAround(text, [spanOf(text, 'the bridge\nwill open')]).map(plain)).toEqual([text.split('\n\n')[0]]);
});

test('in a text without blank lines the line is enough, and in one without lines what stands near', () => {
  const filler = 'Nothing of note was said by anyone in the hall. '.repeat(40).trim();
  const lines = `${filler}\nKim said “no”.\n${filler}`;
  expect(paragraphsAround(lines, [spanOf(lines, 'no”')]).map(plain)).toEqual(['Kim said “no”.']);
  const [near] = paragraphsAround(`${filler} Kim said “never”. ${filler}`, [{ start: filler.length + 11, end: filler.length + 16 }]).map(
    plain,
  );
  expect(near).toMatch(/^… \S.*Kim said “never”\..* …$/);
  expect(near!.length).toBeLessThan(900);
});

test('whatever the text, what is shown stands in it and holds the words', () => {
  const part = fc.oneof(
    fc.constantFrom('\n', '\n\n', '. ', ' ', '”\n', ' \n \n'),
    fc.string({ maxLength: 60 }),
    fc.lorem({ maxCount: 80 }),
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 60 }), fc.nat(), fc.integer({ min: 1, max: 50 }), (parts, from, length) => {
      const text = parts.join('');
      const start = from % (text.length + 1);
      const end = Math.min(text.length, start + length);
      if (text.slice(start, end).trim() === '') return;
      const paragraphs = paragraphsAround(text, [{ start, end }]);
      expect(marked(paragraphs).join('').replace(/\s/g, '')).toBe(text.slice(start, end).replace(/\s/g, ''));
      for (const paragraph of paragraphs.map(plain)) expect(text).toContain(paragraph.replace(/^… /, '').replace(/ …$/, ''));
    }),
  );
});
