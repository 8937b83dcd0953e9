import type { Chain } from './chain.ts';
import { Q } from './questions.ts';
import { type FeatureList, stirred } from './sparse.ts';

/** A longer way is read no further, in links. */
const FURTHEST = 40;
/** The longest way that is a feature as a whole, in links. */
const LONGEST_WAY = 12;
/** Of these one stands for several in a row. */
const PASSED: ReadonlySet<string> = new Set(['x', 'X', 'n', 'j']);
/** How far behind a candidate its verb is looked for, in links. */
const VERB_WITHIN = 8;

/** What stands between a candidate and the piece, in the categories of the chain. */
export function addWay(
  list: FeatureList,
  chain: Chain,
  at: {
    readonly side: number;
    readonly low: number;
    readonly high: number;
    readonly kindHash: number;
    readonly shape: number;
    readonly apart: number;
  },
): void {
  const { side, low, high, kindHash, shape } = at;
  let whole = side;
  let near = side;
  let last = '';
  const length = Math.min(high - low, FURTHEST);
  let steps = 0;
  // Read from the candidate towards the piece, whichever stands first.
  for (let step = 0; step < length; step++) {
    const { category, sign } = chain.at(side === 0 ? low + step : high - 1 - step);
    if (category === last && PASSED.has(category)) continue;
    last = category;
    whole = stirred(whole, sign);
    steps++;
    if (steps === 2) near = whole;
    if (steps === 3) list.add(Q['way near the candidate'], whole, kindHash);
  }
  if (steps >= 2) list.add(Q['way near the candidate'], near, side, 1);
  if (high - low <= FURTHEST && steps <= LONGEST_WAY) {
    list.add(Q['way to the piece'], whole, side);
    list.add(Q['way to the piece'], whole, side, kindHash);
    if (steps <= 6) list.add(Q['way to the piece'], whole, shape, 1);
  }
  const piece = side === 0 ? high : low - 1;
  const inward = side === 0 ? -1 : 1;
  const one = chain.at(piece + inward).sign;
  const two = stirred(one, chain.at(piece + 2 * inward).sign);
  list.add(Q['way near the piece'], one, side, at.apart);
  list.add(Q['way near the piece'], two, side, at.apart);
  list.add(Q['way near the piece'], two, shape, side);
}

/** The first verb behind a candidate. */
export function addVerb(
  list: FeatureList,
  chain: Chain,
  at: { readonly from: number; readonly side: number; readonly place: number; readonly kindHash: number },
): void {
  for (let step = 1; step < VERB_WITHIN; step++) {
    const link = chain.at(at.from + step);
    if (link.category === '.' || link.category === '^') break;
    if (!/^[VvIiu]$/.test(link.category)) continue;
    list.add(Q['verb behind'], link.word, at.side, at.place);
    list.add(Q['verb behind'], link.word, step === 1 ? 1 : 2, at.kindHash);
    list.add(Q['verb behind'], link.sign, Math.min(step, 4), at.place);
    return;
  }
  list.add(Q['verb behind'], 0, at.side, at.place);
}
