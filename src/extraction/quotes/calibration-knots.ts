/** Written by `npm run train`. */
// biome-ignore format: a knot a line
export const CALIBRATION: readonly (readonly [confidence: number, right: number])[] = [
  [0.301, 0.202],
  [0.472, 0.493],
  [0.568, 0.507],
  [0.663, 0.553],
  [0.767, 0.662],
  [0.833, 0.737],
  [0.865, 0.763],
  [0.914, 0.834],
  [0.946, 0.891],
  [0.954, 0.944],
  [0.958, 0.954],
  [0.969, 0.956],
  [0.992, 0.973],
  [0.998, 0.985],
  [1, 0.984],
];
