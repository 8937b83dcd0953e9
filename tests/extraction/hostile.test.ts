import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { growth, LINEAR } from '../growth.ts';

const FRAGMENTS = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  "''",
  ' ',
  '\n',
  '\n\n',
  ', ',
  '. ',
  '? ',
  ': ',
  ' said ',
  ' Maria Lopez ',
  ' he ',
  ' told ',
  ' according to ',
  'the ',
  ' who ',
  ' must ',
  ' demanded that ',
  '(',
  ')',
  ' — ',
  'U.S. ',
  '6\'2"',
  '…',
  '\u{1F600}',
  '\ud800',
  'é',
  'Mr. ',
  ' 12" ',
  '[',
];

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 120 }).map((parts) => parts.join('')),
);

describe('any text at all', () => {
  it('gives spans that stand in the text, in order and apart', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { quotes, demands, summary } = extract(text);
        for (const { spans, mention, cue } of quotes) {
          let last = 0;
          for (const span of spans) {
            expect(text.slice(span.start, span.end)).toBe(span.text);
            expect(span.start).toBeGreaterThanOrEqual(last);
            expect(span.end).toBeGreaterThan(span.start);
            last = span.end;
          }
          for (const range of [mention, cue])
            if (range) expect(range.start >= 0 && range.start <= range.end && range.end <= text.length).toBe(true);
        }
        for (const { spans, evidence } of demands) {
          for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
          expect(evidence.start >= 0 && evidence.end <= text.length).toBe(true);
        }
        for (const range of summary) expect(range.start >= 0 && range.end <= text.length && range.start < range.end).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same every time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(extract(text)).toEqual(extract(text));
      }),
      { numRuns: 50 },
    );
  });
});

describe('hostile text', () => {
  const UNITS = [
    '"',
    '“',
    "'",
    '‘a ',
    '« ',
    "''",
    '“a” ',
    'said ',
    'he said ',
    '"a," he said ',
    'Smith ',
    'Smith, ',
    'Smith said: ',
    'demanded that ',
    'must ',
    ', ',
    '(a ',
    'the ',
    '\n',
    'a',
    '. ',
    'John Smith said. ',
    'only if ',
    'and ',
  ];
  for (const unit of UNITS) {
    it(`takes work in proportion to its length: ${JSON.stringify(unit)} again and again`, () => {
      expect(growth(extract, unit, 20_000)).toBeLessThan(LINEAR);
    });
  }
});
