import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explain } from '../../../src/app/explain/explain.ts';
import { glyphsOf, rowsOf } from '../../../src/app/explain/rows.ts';
import type { Extraction } from '../../../src/core/news/extraction.ts';
import type { Quote } from '../../../src/core/news/quote.ts';
import { growth, LINEAR } from '../../growth.ts';

const quoteOf = (text: string, words: string): Quote => {
  const start = text.indexOf(words);
  return { kind: 'direct', spans: [{ start, end: start + words.length, text: words }], confidence: 1, rule: 'cue-behind', defects: [] };
};
const only = (quotes: Quote[], demands: Extraction['demands'] = []): Extraction => ({ quotes, demands, speakers: [], summary: [] });
const linesOf = (text: string, extraction: Extraction, width = 60): string[] => [...explain(text, extraction, width)];

test('the underline stands beneath the words, column by column', () => {
  const text = '"Go on," she said.';
  const lines = linesOf(text, only([{ ...quoteOf(text, 'Go on,'), mention: { start: 9, end: 12 }, cue: { start: 13, end: 17 } }]));
  expect(lines.slice(-2)).toEqual(['    "Go on," she said.', '     ^^^^^^  ~~~ ====']);
});

test('a wide character has two columns of underline, a combining mark none', () => {
  const text = '“中国 e\u0301 🙂” said';
  const lines = linesOf(text, only([quoteOf(text, '中国 e\u0301 🙂')]));
  expect(lines.at(-1)).toBe(`     ${'^'.repeat(2 + 2 + 1 + 1 + 1 + 2)}`);
});

test('long lines wrap, and rows without a mark between two marked ones are left out with a sign', () => {
  const text = `"One" said a. ${'word '.repeat(40)}"two" said b.`;
  const quote = { ...quoteOf(text, 'One'), spans: [...quoteOf(text, 'One').spans, ...quoteOf(text, 'two').spans] };
  const lines = linesOf(text, only([quote]), 40);
  expect(lines).toContain('    …');
  expect(Math.max(...lines.slice(3).map((line) => line.length))).toBeLessThanOrEqual(40);
});

test('escape sequences and direction marks in the text or a name reach no terminal', () => {
  const text = '"A\u001b[31m\u202eB" said \u001b]0;x\u0007C.';
  const speaker = { name: 'C\u001b[2J', kind: 'person', aliases: [] } as const;
  const said = linesOf(text, only([{ ...quoteOf(text, 'A\u001b[31m\u202eB'), speaker }])).join('\n');
  expect(said).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
});

test('a demand shows its rule, its parties, its sentence and its responses', () => {
  const text = 'Ann demanded a vote. Bo refused.';
  const ann = { name: 'Ann', kind: 'person', aliases: [] } as const;
  const demand = {
    spans: [{ start: 13, end: 19, text: 'a vote' }],
    issuer: ann,
    force: 'demand',
    polarity: 'do',
    confidence: 0.8,
    evidence: { start: 0, end: 20 },
    cue: { start: 4, end: 12 },
    responses: [{ kind: 'rejected', evidence: { start: 21, end: 32 }, confidence: 0.7 }],
    rule: 'verb-object',
  } as const;
  expect(linesOf(text, only([], [demand])).slice(2)).toEqual([
    'Demand 1, demand: by Ann, of nobody named, sure to 0.80',
    '  found by: verb-object',
    '  responses: rejected, sure to 0.70',
    `    ${text}`,
    '    ----========-^^^^^^- !!!!!!!!!!!',
  ]);
});

test('rows hold every character but line ends and the spaces they broke at, in order, none too wide', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '中', 'e\u0301', '🙂', '\u001b') }),
      fc.integer({ min: 2, max: 12 }),
      (text, width) => {
        const rows = rowsOf(text, width);
        let at = 0;
        for (const { start, end } of rows) {
          expect(text.slice(at, start)).toMatch(/^[ \n]*$/);
          expect(start).toBeLessThan(end);
          const columns = [...glyphsOf(text, start, end)].reduce((sum, glyph) => sum + glyph.columns, 0);
          expect(columns).toBeLessThanOrEqual(width);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^[ \n]*$/);
      },
    ),
  );
});

test('a line without a space takes work in proportion to its length', () => {
  const explained = (text: string): void => void [...explain(`"${text}" said b.`, only([quoteOf(`"${text}" said b.`, text)]), 80)];
  expect(growth(explained, 'a', 100_000)).toBeLessThan(LINEAR);
});
