/** Written by `npm run train`. */
// biome-ignore format: a knot a line
export const CALIBRATION: readonly (readonly [confidence: number, right: number])[] = [
  [0.2518, 0.2434],
  [0.3917, 0.2697],
  [0.5124, 0.4342],
  [0.6118, 0.4671],
  [0.7395, 0.6325],
  [0.8183, 0.7105],
  [0.8563, 0.7303],
  [0.8847, 0.8289],
  [0.9204, 0.8341],
  [0.9421, 0.8947],
  [0.9522, 0.9425],
  [0.9674, 0.9541],
  [0.992, 0.9723],
  [0.9983, 0.9788],
];
