import type { StoredDemand, StoredQuote } from '../core/news/stored.ts';
import { diverse } from './diverse.ts';
import { outletKind } from './stories.ts';
import { foldSpans, saysTheSame } from './words.ts';

/** Shorter quotes tell little by themselves. */
const FEWEST_WORDS = 6;
const MOST_WORDS = 60;
const SPEAKER_COST = 2;
const OUTLET_COST = 0.75;
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

/** The quotes worth most: whole utterances of some length before phrases, another speaker and outlet before the same again, never the same words twice. None whose words an earlier edition held. */
export function newQuotes(quotes: readonly StoredQuote[], most: number, told: readonly string[]): StoredQuote[] {
  const used = [...told];
  const whole = quotes.filter((quote) => quote.kind !== 'indirect' && quote.defects.length === 0);
  const merit = (quote: StoredQuote) => ({
    worth: worthOf(quote),
    kinds: [...outletKind(quote.article, OUTLET_COST), [`speaker ${quote.speakerId}`, SPEAKER_COST] as const],
  });
  const isNew = (quote: StoredQuote): boolean => {
    const words = foldSpans(quote);
    if (words === '' || used.some((other) => saysTheSame(other, words))) return false;
    used.push(words);
    return true;
  };
  const placeOf = placesIn(quotes);
  return diverse(whole, most, merit, isNew).sort((a, b) => placeOf(a) - placeOf(b));
}

/** The place of each in the list, from 0; what isn't in it comes last. */
function placesIn<T>(items: readonly T[]): (item: T) => number {
  const places = new Map(items.map((item, index) => [item, index]));
  return (item) => places.get(item) ?? items.length;
}

function worthOf(quote: StoredQuote): number {
  const words = quote.spans.reduce((sum, span) => sum + span.text.split(/\s+/).length, 0);
  return (quote.kind === 'direct' ? 2 : 0) + (words >= FEWEST_WORDS && words <= MOST_WORDS ? 1 : 0);
}
