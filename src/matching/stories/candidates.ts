import { DAY_MS } from '../../text/durations.ts';
import type { StoryProfile } from './profile.ts';

/** Articles that are farther apart tell of two events, or of one and what came of it. */
const WINDOW_MS = 7 * DAY_MS;
/** By how many of its weightiest terms an article looks for others, and how many it is held against. */
const MOST_TERMS = 16;
const MOST_CANDIDATES = 12;
/** Of the articles that have such a term too, those nearest in time on either side that are looked at: what thousands write is no event. */
const MOST_HOLDERS = 40;

/** Pairs of places in `profiles`, the lower first, each once: every article with those within a week that share most of its weightiest terms or quoted words. `profiles`: in the order of time. */
export function candidatePairs(profiles: readonly StoryProfile[]): (readonly [number, number])[] {
  const holders = holdersOf(profiles);
  const pairs = new Map<number, readonly [number, number]>();
  const likeness = new Float64Array(profiles.length);
  for (const [place, profile] of profiles.entries()) {
    const others: number[] = [];
    for (const { weight, list } of weightiest(profile, holders))
      for (const holder of nearestTo(place, list)) {
        if (holder.place === place || !isNear(profiles, place, holder.place)) continue;
        if (likeness[holder.place] === 0) others.push(holder.place);
        likeness[holder.place] = (likeness[holder.place] ?? 0) + weight * holder.weight;
      }
    others.sort((a, b) => (likeness[b] ?? 0) - (likeness[a] ?? 0) || a - b);
    for (const other of others.slice(0, MOST_CANDIDATES)) {
      const [low, high] = [Math.min(place, other), Math.max(place, other)];
      pairs.set(low * profiles.length + high, [low, high]);
    }
    for (const other of others) likeness[other] = 0;
  }
  return [...pairs.values()];
}

interface Holders {
  readonly terms: ReadonlyMap<number, readonly Holder[]>;
  readonly quoted: ReadonlyMap<number, readonly Holder[]>;
}
interface Holder {
  readonly place: number;
  readonly weight: number;
}

function holdersOf(profiles: readonly StoryProfile[]): Holders {
  const [terms, quoted] = [new Map<number, Holder[]>(), new Map<number, Holder[]>()];
  const add = (index: Map<number, Holder[]>, key: number, holder: Holder): void => {
    const list = index.get(key);
    if (list) list.push(holder);
    else index.set(key, [holder]);
  };
  for (const [place, { lead, quoted: hashes }] of profiles.entries()) {
    for (const [at, id] of lead.ids.entries()) add(terms, id, { place, weight: lead.weights[at] ?? 0 });
    for (const hash of hashes) add(quoted, hash, { place, weight: 1 });
  }
  return { terms, quoted };
}

const isNear = (profiles: readonly StoryProfile[], a: number, b: number): boolean =>
  Math.abs((profiles[a]?.at ?? 0) - (profiles[b]?.at ?? 0)) <= WINDOW_MS;

/** `list`: in the order of places, one of which is `place`. */
function nearestTo(place: number, list: readonly Holder[]): readonly Holder[] {
  if (list.length <= 2 * MOST_HOLDERS) return list;
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((list[middle]?.place ?? place) < place) from = middle + 1;
    else to = middle;
  }
  return list.slice(Math.max(0, from - MOST_HOLDERS), from + MOST_HOLDERS + 1);
}

/** The weightiest terms of the lead that another article has too, and the runs of quoted words, which weigh most. */
function weightiest({ lead, quoted }: StoryProfile, holders: Holders): { readonly weight: number; readonly list: readonly Holder[] }[] {
  const terms = [...lead.ids].map((id, at) => ({ weight: lead.weights[at] ?? 0, list: holders.terms.get(id) ?? [] }));
  const shared = terms.filter(({ list }) => list.length > 1).sort((a, b) => b.weight - a.weight || a.list.length - b.list.length);
  return [...shared.slice(0, MOST_TERMS), ...[...quoted].map((hash) => ({ weight: 1, list: holders.quoted.get(hash) ?? [] }))];
}
