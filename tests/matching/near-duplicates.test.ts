import { describe, expect, it } from 'vitest';
import { bandKeysOf, duplicateKindOf, type ShingleSketch, signatureOf, sketchOf } from '../../src/matching/near-duplicates.ts';

/** Mulberry32: the same numbers each run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const NONE: ReadonlySet<string> = new Set();

/** Two sets of 300 shingles of which `shared` are in both. */
function pairOf(shared: number, next: () => number): [ShingleSketch, ShingleSketch] {
  const draw = (many: number) => Array.from({ length: many }, () => Math.floor(next() * 2 ** 32));
  const both = draw(shared);
  return [
    { shingles: new Set([...both, ...draw(300 - shared)]), figures: NONE, names: NONE },
    { shingles: new Set([...both, ...draw(300 - shared)]), figures: NONE, names: NONE },
  ];
}

const sharesBand = (a: ShingleSketch, b: ShingleSketch): boolean => {
  const keys = new Set(bandKeysOf(a));
  return bandKeysOf(b).some((key) => keys.has(key));
};

describe('MinHash', () => {
  it('agrees in as many values as two texts resemble each other', () => {
    const next = numbers(1);
    for (const shared of [60, 150, 240]) {
      let agreed = 0;
      for (let round = 0; round < 50; round++) {
        const [a, b] = pairOf(shared, next).map(signatureOf) as [Uint32Array, Uint32Array];
        agreed += a.filter((value, n) => value === b[n]).length / a.length;
      }
      expect(agreed / 50).toBeCloseTo(shared / (600 - shared), 1);
    }
  });

  it('loses no more pairs by banding than the probability that it states', () => {
    const next = numbers(2);
    for (const shared of [100, 150, 200]) {
      const s = shared / (600 - shared);
      const stated = 1 - (1 - s ** 2) ** 40;
      const rounds = 300;
      let found = 0;
      for (let round = 0; round < rounds; round++) if (sharesBand(...pairOf(shared, next))) found++;
      // Three standard deviations below what is stated.
      expect(found / rounds).toBeGreaterThanOrEqual(stated - 3 * Math.sqrt((stated * (1 - stated)) / rounds) - 1e-3);
    }
  });

  it('brings hardly ever together what shares nothing', () => {
    const next = numbers(3);
    const keys = new Map<number, number>();
    let met = 0;
    for (let n = 0; n < 400; n++)
      for (const key of bandKeysOf(pairOf(0, next)[0])) {
        if (keys.has(key)) met++;
        keys.set(key, n);
      }
    expect(met).toBe(0);
  });

  it('takes marks, case and spaces for nothing', () => {
    const text =
      'The “Vesper Line” won’t run on Sunday. It is to be dug up at Märtel Square, between one lamp and the next, says the town. '.repeat(
        3,
      );
    expect(sketchOf(text.toUpperCase().replaceAll('“', '"').replaceAll(' ', '\n')).shingles).toEqual(sketchOf(text).shingles);
  });

  it('calls the report of each day, written around other figures, no copy', () => {
    const report = (...[a, b, c, d, e]: number[]) =>
      sketchOf(`Grain closed at ${a} on the Orlow exchange, after ${b} the day before. Oats stood at ${c} and barley at ${d}, traders at the exchange said at
        the close. Trading went on as usual in all of the halls, and ${e} lots changed hands until the bell was rung for the day.`);
    expect(duplicateKindOf(report(211, 214, 98, 120, 4410), report(214, 209, 97, 133, 3902))).toBeUndefined();
    expect(duplicateKindOf(report(211, 214, 98, 120, 4410), report(211, 214, 98, 120, 4410))).toBe('same');
  });

  it('calls the reports of two quakes, written into one form, no copies', () => {
    const report = (place: string, day: string, size: string) =>
      sketchOf(`A quake of magnitude ${size} struck near ${place} on ${day}, the survey said. It was shallow, which often makes the shaking stronger near the
        ground. There were no reports of damage or of people hurt, and no warning of a wave was given by the centre for the coast. Those who felt it were
        asked to tell the survey what they had felt and where. The coast lies on the edge of two plates and is often struck.`);
    expect(duplicateKindOf(report('Orlow in Vendia', 'Monday', '5.1'), report('Kesta in Marn', 'Tuesday', '6.3'))).toBeUndefined();
    expect(duplicateKindOf(report('Orlow in Vendia', 'Monday', '5.1'), report('Orlow in Vendia', 'Monday', '5.2'))).toBe('same');
  });

  it('says nothing of a text too short to judge by', () => {
    const brief = sketchOf('Rain in the east, sun in the west, and wind from the sea at night.');
    expect([bandKeysOf(brief), duplicateKindOf(brief, brief)]).toEqual([[], undefined]);
  });
});
