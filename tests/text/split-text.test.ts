import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitText } from '../../src/text/split-text.ts';

test('text is split at sentence ends and loses no word', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 60 }),
      fc.integer({ min: 40, max: 200 }),
      (words, most) => {
        const text = words.join(' ').replace(/\s+/g, ' ').trim();
        const parts = splitText(text, most);
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(most);
        expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      },
    ),
  );
});
