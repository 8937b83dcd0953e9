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

/** What is measured of a question. */
export type Measured = keyof Asked;

/** The milliseconds within which such a share came, of what came at all. */
export function within(share: number, all: readonly Asked[], measured: Measured = 'ackedMs'): number {
  const times = all.flatMap((one) => one[measured] ?? []).sort((a, b) => a - b);
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
}

/** "p50 0.5 ms, p99 3.2 ms", with how many never came where some did not. */
export function inWords(all: readonly Asked[], measured: Measured = 'ackedMs'): string {
  const [half, most] = [within(0.5, all, measured), within(0.99, all, measured)].map((ms) => `${ms.toFixed(1)} ms`);
  const lost = all.filter((one) => one[measured] === undefined).length;
  return `p50 ${half}, p99 ${most}${lost > 0 ? `, ${lost} of ${all.length} never` : ''}`;
}
