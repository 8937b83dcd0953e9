/** Below this a measure is mostly noise: microseconds of processor time. */
const FLOOR_US = 4_000;

/** Microseconds of this thread's processor time: what other processes take, and waiting for them, doesn't count. */
function workOf(run: () => void): number {
  const before = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(before);
  return user + system;
}

/**
 * How many times the work on `piece` repeated to `small` characters is done on eight times as many: about 8 where work is proportional to length, 64 where
 * it is quadratic. `LINEAR` is the line between them. Each is the least of three runs; the long one is run again only while it lies beyond that line.
 */
export function growth(run: (text: string) => void, piece: string, small: number): number {
  const text = piece.repeat(Math.ceil(small / piece.length));
  run(text);
  const one = Math.max(FLOOR_US, Math.min(...[1, 2, 3].map(() => workOf(() => run(text)))));
  let ratio = Number.POSITIVE_INFINITY;
  for (let runs = 0; runs < 3 && ratio >= LINEAR; runs++) ratio = Math.min(ratio, workOf(() => run(text.repeat(8))) / one);
  return ratio;
}

export const LINEAR = 24;
