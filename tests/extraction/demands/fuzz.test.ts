import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { growth, LINEAR } from '../../growth.ts';

const WORD = fc.constantFrom(
  'Lee',
  'Ann Lee',
  'the council',
  'urged',
  'demanded',
  'that',
  'to',
  'resign',
  'and',
  ',',
  '.',
  '“',
  '”',
  '"',
  "'",
  '?',
  '\n',
  '\n\n',
  '•',
  'must',
  'not',
  'called',
  'on',
  'for',
  'three',
  'demands',
  ':',
  'regarding',
  'a ban',
  'by Friday',
  'unless',
  'will',
  'until',
  'said',
  'rejected',
  'the request',
  'instead of',
  'complying',
  '(',
  ')',
  '[',
  '—',
  'was',
  'ordered',
  'he',
  'we',
  'should',
  'é😀',
  'hope',
  'time',
  'release',
  'its',
);
const text = fc.oneof(
  fc.array(WORD, { maxLength: 60 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('the demands of any text', () => {
  it('are verbatim spans inside it, in order, with evidence that holds them', () => {
    fc.assert(
      fc.property(text, (input) => {
        let last = -1;
        for (const { spans, evidence, cue, deadline, responses } of extract(input).demands) {
          for (const span of spans) {
            expect(input.slice(span.start, span.end)).toBe(span.text);
            expect(span.text.trim()).not.toBe('');
            expect(span.start).toBeGreaterThanOrEqual(last);
            last = span.start;
          }
          for (const span of [evidence, cue!, ...(deadline ? [deadline] : []), ...responses.map((response) => response.evidence)]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(input.length);
          }
          expect(cue!.start).toBeGreaterThanOrEqual(evidence.start);
          expect(cue!.end).toBeLessThanOrEqual(evidence.end);
        }
      }),
      { numRuns: 600 },
    );
  });

  const HOSTILE: readonly (readonly [string, string])[] = [
    ['nothing but "must"', 'must '],
    ['nothing but commas', 'urged a, '],
    ['an urge without end', 'urged him to '],
    ['demands without end', 'Lee demanded that Park resign. He rejected the demand. '],
    ['conditions without end', 'will not until '],
  ];
  it.each(HOSTILE)('take work in proportion to their length: %s', (_, unit) => {
    expect(growth(extract, unit, 20_000)).toBeLessThan(LINEAR);
  });
});
