import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { updateOf } from '../../../src/extraction/summary/update.ts';

const MONDAY = `A ferry with 62 people on board ran aground off Kell Island on Monday night, the coast guard said.

Two passengers were killed and nine were taken to hospital in Storhavn. “The sea was rough, but no rougher than usual,” said Captain Ida Moen, who commands the rescue station.

The Gull, built in 1987, serves the three islands of the bay every day.`;

const TUESDAY = `Divers found three more bodies on Tuesday in the wreck of a ferry that ran aground off Kell Island.

The ferry, the Gull, ran aground on Monday night with 62 people on board, the coast guard said. It was built in 1987 and serves the three islands of the bay.

Five people are now known to have died. The shipping line Norlinje stopped all its boats and opened an inquiry into the captain’s course. “The sea was rough, but no rougher than usual,” Captain Ida Moen of the rescue station had said on Monday.`;

const update = (text: string, ...before: string[]): string[] => updateOf(text, before).map(({ start, end }) => text.slice(start, end));

describe('the update of a story', () => {
  test('tells what its readers have not read, in the text’s order, and leaves out what they have', () => {
    expect(update(TUESDAY, MONDAY)).toEqual([
      'Divers found three more bodies on Tuesday in the wreck of a ferry that ran aground off Kell Island.',
      'Five people are now known to have died.',
      'The shipping line Norlinje stopped all its boats and opened an inquiry into the captain’s course.',
    ]);
  });

  test('is empty where everything was told', () => {
    expect(update(MONDAY, MONDAY)).toEqual([]);
    expect(update(TUESDAY, MONDAY, TUESDAY)).toEqual([]);
  });

  test('sees a figure that has changed in words that have not', () => {
    const before = 'The flood in Alder Valley has destroyed 120 houses, the fire service said. Roads are closed.';
    const after = 'The flood in Alder Valley has destroyed 310 houses, the fire service said. Roads are closed.';
    expect(update(after, before)).toEqual(['The flood in Alder Valley has destroyed 310 houses, the fire service said.']);
  });

  test('is a summary where nothing was read before', () => {
    expect(update(MONDAY)[0]).toBe('A ferry with 62 people on board ran aground off Kell Island on Monday night, the coast guard said.');
  });

  test('gives whole sentences of any text, in its order, whatever was read', () => {
    const text = fc
      .array(fc.constantFrom(...TUESDAY.split(/(?<=\.) /), ...MONDAY.split(/(?<=\.) /), '“', 'No.', '12'))
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), (now, before) => {
        const spans = updateOf(now, before);
        expect(spans.length).toBeLessThanOrEqual(3);
        for (const [index, { start, end }] of spans.entries()) {
          expect(now.slice(start, end).trim()).not.toBe('');
          expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
        }
      }),
    );
  });
});
