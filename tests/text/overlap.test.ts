import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bigramDice, containment, jaccard, sharedCount } from '../../src/text/overlap.ts';

const set = (...members: string[]) => new Set(members);

test('the coefficients are what their papers say', () => {
  expect(sharedCount(set('a', 'b', 'c'), set('b', 'c', 'd', 'e'))).toBe(2);
  expect(jaccard(set('a', 'b', 'c'), set('b', 'c', 'd', 'e'))).toBe(2 / 5);
  expect(containment(set('a', 'b', 'c'), set('b', 'c', 'd', 'e'))).toBe(2 / 3);
  // "night" and "nacht" share one of four pairs each.
  expect(bigramDice('night', 'nacht')).toBe(0.25);
});

test('an empty set has nothing in common with any', () => {
  expect([jaccard(set(), set()), containment(set(), set('a')), sharedCount(set('a'), set())]).toEqual([0, 0, 0]);
});

test('no coefficient depends on the order, or leaves 0 to 1', () => {
  const sets = fc.array(fc.constantFrom('a', 'b', 'c', 'd')).map((all) => new Set(all));
  fc.assert(
    fc.property(sets, sets, fc.string(), fc.string(), (a, b, left, right) => {
      for (const [one, other] of [
        [jaccard(a, b), jaccard(b, a)],
        [containment(a, b), containment(b, a)],
        [bigramDice(left, right), bigramDice(right, left)],
      ] as const) {
        expect(one).toBe(other);
        expect(one).toBeGreaterThanOrEqual(0);
        expect(one).toBeLessThanOrEqual(1);
      }
    }),
  );
});
