import { DAY_MS } from '../../text/durations.ts';
import type { StoryProfile, ValuedTerms } from './profile.ts';
import { cosine, eachShared, type SparseVector } from './sparse-vector.ts';

/** What speaks for two articles telling of one event, or against it. */
export const FEATURES = [
  'leadNames',
  'leadBoth',
  'headlineMost',
  'headlineLeast',
  'bursts',
  'quoted',
  'figures',
  'days',
  'otherDays',
  'gap',
] as const;
export type PairFeature = (typeof FEATURES)[number];

const MOST_BURSTS = 8;
/** What is written much in days that lie farther apart is a topic. */
const BURST_APART_MS = 3 * DAY_MS;
const MOST_QUOTED = 3;
const OTHER_DAYS = 0.05;

/** The same whichever article comes first. Each is 0 or more: cosines and shares to 1, by their root where small ones tell; `gap` in days, to 7. */
export function featuresOf(a: StoryProfile, b: StoryProfile): Readonly<Record<PairFeature, number>> {
  const leadNames = Math.sqrt(cosine(a.leadNames, b.leadNames));
  const days = cosine(a.days, b.days);
  const headlines = [covered(a.title, b.lead), covered(b.title, a.lead)];
  return {
    leadNames,
    // Who and where, and what happened: both have to be alike.
    leadBoth: Math.sqrt(leadNames * Math.sqrt(cosine(a.leadActs, b.leadActs))),
    headlineMost: Math.max(...headlines),
    headlineLeast: Math.min(...headlines),
    bursts: Math.abs(a.at - b.at) <= BURST_APART_MS ? meanOfHighest(a.bursts, b.bursts) : 0,
    quoted: Math.min(MOST_QUOTED, Math.log1p(sharedIn(a.quoted, b.quoted))),
    figures: Math.log1p(sharedIn(a.figures, b.figures)),
    days,
    otherDays: days < OTHER_DAYS && a.days.ids.length > 0 && b.days.ids.length > 0 ? 1 : 0,
    gap: Math.abs(a.at - b.at) / DAY_MS,
  };
}

/** How much of a headline stands in a lead, 0 to 1. */
function covered(title: SparseVector, lead: SparseVector): number {
  let sum = 0;
  eachShared(title.ids, lead.ids, (at) => {
    sum += (title.weights[at] ?? 0) ** 2;
  });
  return sum;
}

/** Over the eight shared terms with the highest values, of which each counts with its lower one; terms that are wanting count 0. */
function meanOfHighest(a: ValuedTerms, b: ValuedTerms): number {
  // Descending. Hundreds of terms are shared by a pair, of which there are tens of thousands: they are not put in order.
  const highest: number[] = [];
  eachShared(a.ids, b.ids, (at, other) => {
    const value = Math.min(a.values[at] ?? 0, b.values[other] ?? 0);
    if (highest.length === MOST_BURSTS && value <= highest[MOST_BURSTS - 1]!) return;
    let place = Math.min(highest.length, MOST_BURSTS - 1);
    for (; place > 0 && highest[place - 1]! < value; place--) highest[place] = highest[place - 1]!;
    highest[place] = value;
  });
  return highest.reduce((sum, value) => sum + value, 0) / MOST_BURSTS;
}

function sharedIn(a: Int32Array | Float64Array, b: Int32Array | Float64Array): number {
  let shared = 0;
  eachShared(a, b, () => {
    shared++;
  });
  return shared;
}
