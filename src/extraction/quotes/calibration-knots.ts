/** Written by `npm run train`. */
// biome-ignore format: a knot a line
export const CALIBRATION: readonly (readonly [confidence: number, right: number])[] = [
  [0.3, 0.202],
  [0.519, 0.5],
  [0.662, 0.559],
  [0.764, 0.662],
  [0.83, 0.717],
  [0.864, 0.776],
  [0.907, 0.823],
  [0.933, 0.842],
  [0.942, 0.875],
  [0.948, 0.901],
  [0.952, 0.941],
  [0.964, 0.955],
  [0.985, 0.954],
  [0.991, 0.975],
  [0.998, 0.985],
];
