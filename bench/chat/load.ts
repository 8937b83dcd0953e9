import { setTimeout as sleep } from 'node:timers/promises';
import type { Asked, Line } from './lines.ts';

/** What became of each question. Asks at an even pace, whether or not the questions before were answered. */
export async function asked(
  { ask }: Pick<Line, 'ask'>,
  names: readonly string[],
  { rate, seconds }: { readonly rate: number; readonly seconds: number },
): Promise<readonly Asked[]> {
  const from = performance.now();
  const all: Promise<Asked>[] = [];
  for (let n = 0; n < rate * seconds; n++) {
    const waitMs = from + (n * 1000) / rate - performance.now();
    if (waitMs > 0) await sleep(waitMs);
    all.push(ask(names[(n * 7919) % names.length]!));
  }
  return Promise.all(all);
}

/** The milliseconds within which such a share of those was acknowledged that were at all. */
export function within(share: number, all: readonly Asked[]): number {
  const times = all.flatMap(({ ackedMs = [] }) => ackedMs).sort((a, b) => a - b);
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
}

/** "p50 0.5 ms, p99 3.2 ms", with how many were never acknowledged, or not answered in time, where some were not. */
export function inWords(all: readonly Asked[]): string {
  const [half, most] = [within(0.5, all), within(0.99, all)].map((ms) => `${ms.toFixed(1)} ms`);
  const lost = all.filter(({ ackedMs }) => ackedMs === undefined).length;
  const late = all.filter(({ isAnswered }) => !isAnswered).length;
  return [
    `p50 ${half}`,
    `p99 ${most}`,
    ...(lost > 0 ? [`${lost} of ${all.length} never acknowledged`] : []),
    ...(late > 0 ? [`${late} of ${all.length} not answered within 5 s`] : []),
  ].join(', ');
}
