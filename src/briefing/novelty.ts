import type { StoredDemand } from '../core/news/stored.ts';
import { diverse } from './diverse.ts';
import { outletKind } from './stories.ts';
import { foldSpans } from './words.ts';

/** Of a demand that is the newest, worth 1; the oldest is worth 0. */
const DEMAND_OUTLET_COST = 0.5;
const ISSUER_COST = 0.25;

/** What has become of a demand, in a word: two alike are the same news. */
export const statusOf = ({ responses }: StoredDemand): string => [...new Set(responses.map(({ kind }) => kind))].sort().join(' ');

/**
 * Those that were not told before, or of which something has become since, newest first; each once, by its words, and of several issuers and
 * outlets before many of one. None that its source has taken back.
 */
export function newDemands(demands: readonly StoredDemand[], most: number, told: ReadonlyMap<string, string>): StoredDemand[] {
  const seen = new Set<string>();
  const news = demands.filter((demand) => {
    const words = foldSpans(demand);
    if (demand.changed || seen.has(words) || told.get(words) === statusOf(demand)) return false;
    seen.add(words);
    return true;
  });
  const placeOf = placesIn(news);
  const merit = (demand: StoredDemand) => ({
    worth: 1 - placeOf(demand) / news.length,
    kinds: [...outletKind(demand.article, DEMAND_OUTLET_COST), [`issuer ${demand.issuer?.name}`, ISSUER_COST] as const],
  });
  return diverse(news, most, merit).sort((a, b) => placeOf(a) - placeOf(b));
}

/** The place of each in the list, from 0; what isn't in it comes last. */
function placesIn<T>(items: readonly T[]): (item: T) => number {
  const places = new Map(items.map((item, index) => [item, index]));
  return (item) => places.get(item) ?? items.length;
}
