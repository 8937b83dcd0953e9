import { DAY_MS } from '../../text/durations.ts';
import type { StoryProfile } from './profile.ts';

/** Articles that are farther apart tell of two events, or of one and what came of it. */
const WINDOW_MS = 7 * DAY_MS;
/** By how many of its weightiest terms an article looks for others, and how many it is held against. */
const MOST_TERMS = 25;
const MOST_CANDIDATES = 40;

/** Pairs of places in `profiles`, the lower first, each once: every article with those within a week that share most of its weightiest terms or quoted words. `profiles`: in the order of time. */
export function candidatePairs(profiles: readonly StoryProfile[]): (readonly [number, number])[] {
  const holders = holdersOf(profiles);
  const pairs = new Map<number, readonly [number, number]>();
  for (const [place, profile] of profiles.entries()) {
    const likeness = new Map<number, number>();
    for (const { weight, list } of weightiest(profile, holders))
      for (const holder of list)
        if (holder.place !== place && isNear(profiles, place, holder.place))
          likeness.set(holder.place, (likeness.get(holder.place) ?? 0) + weight * holder.weight);
    const best = [...likeness].sort(([a, x], [b, y]) => y - x || a - b).slice(0, MOST_CANDIDATES);
    for (const [other] of best) {
      const [low, high] = [Math.min(place, other), Math.max(place, other)];
      pairs.set(low * profiles.length + high, [low, high]);
    }
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

/** The weightiest terms of the lead that another article has too, and the runs of quoted words, which weigh most. */
function weightiest({ lead, quoted }: StoryProfile, holders: Holders): { readonly weight: number; readonly list: readonly Holder[] }[] {
  const terms = [...lead.ids].map((id, at) => ({ weight: lead.weights[at] ?? 0, list: holders.terms.get(id) ?? [] }));
  const shared = terms.filter(({ list }) => list.length > 1).sort((a, b) => b.weight - a.weight || a.list.length - b.list.length);
  return [...shared.slice(0, MOST_TERMS), ...[...quoted].map((hash) => ({ weight: 1, list: holders.quoted.get(hash) ?? [] }))];
}
