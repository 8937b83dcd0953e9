/** Written by `npm run train`. */
// biome-ignore format: a knot a line
export const CALIBRATION: readonly (readonly [confidence: number, right: number])[] = [
  [0.251, 0.243],
  [0.392, 0.27],
  [0.512, 0.441],
  [0.613, 0.461],
  [0.741, 0.629],
  [0.819, 0.704],
  [0.857, 0.743],
  [0.885, 0.822],
  [0.921, 0.836],
  [0.942, 0.888],
  [0.952, 0.942],
  [0.967, 0.953],
  [0.992, 0.977],
  [0.998, 0.979],
];
