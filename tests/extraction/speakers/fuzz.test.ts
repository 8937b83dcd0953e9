import fc from 'fast-check';
import { expect, it } from 'vitest';
import { documentOf } from '../../../src/extraction/grammar/document.ts';
import { castOf } from '../../../src/extraction/speakers/resolve.ts';

/** What names, titles and what stands around them are made of. */
const PART = fc.constantFrom(
  ...'Mona|Falk|Lens|King|Queen|Girl|Star|Boss|Dr.|Sir|Lady|Governor|Secretary|of|for|the|The|State|National|Farmers|Women|Union|Party|College|St|’s|’|‘|“|”|"|,|-|(|)|and|&|said|asked|he|She|his|whether|who|son|lawyer|council|in|until|June|May|41|19-year-old|née|known as|Jr.|III|van|der|bin|Acpo|U.N.|You’ve|:|;|.|\n\n'.split(
    '|',
  ),
);

it('every mention of any text has words and stands in it, in order', () => {
  fc.assert(
    fc.property(fc.array(PART, { maxLength: 40 }), (parts) => {
      const text = parts.join(' ').replaceAll(/ (?=[’,.;:)”])|(?<=[‘“(]) /g, '');
      const { mentions } = castOf(documentOf(text));
      let before = 0;
      for (const mention of mentions) {
        expect(mention.core.length).toBeGreaterThan(0);
        expect(mention.start).toBeGreaterThanOrEqual(before);
        expect(mention.end).toBeLessThanOrEqual(text.length);
        before = mention.start;
      }
    }),
    { numRuns: 2_000 },
  );
});
