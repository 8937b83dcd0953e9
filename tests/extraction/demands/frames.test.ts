import { expect, test } from 'vitest';
import { FRAMES, framesAt } from '../../../src/extraction/demands/frames/index.ts';
import { extract } from '../../../src/extraction/extract.ts';

test('every frame has a name of its own, a precision and cues that lead to it', () => {
  expect(new Set(FRAMES.map(({ name }) => name)).size).toBe(FRAMES.length);
  for (const frame of FRAMES) {
    expect(frame.precision, frame.name).toBeGreaterThan(0);
    expect(frame.precision, frame.name).toBeLessThanOrEqual(1);
    expect(frame.cues.size, frame.name).toBeGreaterThan(0);
    for (const cue of frame.cues) expect(framesAt(cue), cue).toContain(frame);
  }
});

test('of two frames with the same cue, the first that matches counts', () => {
  const text = 'The drivers’ union made three demands: a pay rise, a shorter week and a new canteen.';
  expect(framesAt('demands')?.map(({ kind }) => kind)).toEqual(['list', 'verb', 'noun']);
  expect(extract(text).demands.map(({ rule }) => rule)).toEqual(['enumeration', 'enumeration', 'enumeration']);
});

test('a word that no frame waits for is no cue', () => {
  expect(framesAt('harbour')).toBeUndefined();
});
