import type { Terms } from '../../core/news/story-terms.ts';
import { DAY_MS } from '../../text/durations.ts';
import { foldLetters } from '../../text/fold.ts';
import { stem } from '../../text/stem.ts';

/** What an article tells of whom it names, beside the name itself. */
export interface NamingContext {
  /** Folded names of the others whom it quotes or tells demands of. */
  readonly people: ReadonlySet<string>;
  readonly terms: Terms;
  /** Who publishes it; undefined where that isn't known. */
  readonly outlet: string | undefined;
  /** When it is dated, in milliseconds. */
  readonly at: number;
}

/** What the articles that name somebody in full have in common. */
export interface NamingProfile {
  readonly articles: number;
  readonly people: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, number>;
  readonly outlets: ReadonlyMap<string, number>;
  readonly dates: readonly number[];
  /** The first names by which articles call them, as `Terms` has names. */
  readonly firstNames: ReadonlySet<string>;
}

/** `firstNames`: folded. */
export function profileOf(contexts: readonly NamingContext[], firstNames: Iterable<string>): NamingProfile {
  return {
    articles: contexts.length,
    people: countsOf(contexts.map(({ people }) => people)),
    words: countsOf(contexts.map(({ terms }) => topicalOf(terms))),
    outlets: countsOf(contexts.map(({ outlet }) => (outlet === undefined ? [] : [outlet]))),
    dates: contexts.map(({ at }) => at),
    firstNames: new Set([...firstNames].filter((name) => name.length > 1).map((name) => stem(foldLetters(name)))),
  };
}

const topicalOf = ({ title, words, names }: Terms): Set<string> => new Set([...title, ...Object.keys(words), ...names]);

function countsOf(lists: readonly Iterable<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** Log-odds, set by hand: what one article tells is never worth more than the sum of these. */
const FIRST_NAME = 2.5;
const MOST_PEOPLE = 3;
const TOPIC = 8;
const MOST_TOPIC = 3;
const MOST_OUTLET = 1;
const SAME_DAYS = { days: 3, weight: 1 };
const SAME_WEEKS = { days: 30, weight: 0.5 };
const YEARS_APART = { days: 1500, weight: -1 };

/** What an article speaks for each of several who may be meant in it, in log-odds, in their order. */
export function contextWeights(article: NamingContext, profiles: readonly NamingProfile[]): number[] {
  const people = relative(
    article.people,
    profiles.map(({ people: counts, articles }) => ({ counts, articles })),
    MOST_PEOPLE,
  );
  const outlets = relative(
    article.outlet === undefined ? [] : [article.outlet],
    profiles.map(({ outlets: counts, articles }) => ({ counts, articles })),
    MOST_OUTLET,
  );
  const names = new Set(article.terms.names);
  const topics = profiles.map((profile) => cosine(topicalOf(article.terms), profile));
  const mean = topics.reduce((sum, one) => sum + one, 0) / Math.max(1, topics.length);
  return profiles.map((profile, at) => {
    const own = [...profile.firstNames].filter((name) => profiles.every((other) => other === profile || !other.firstNames.has(name)));
    const named = own.some((name) => names.has(name)) ? FIRST_NAME : 0;
    const topic = clamp(TOPIC * (topics[at]! - mean), MOST_TOPIC);
    return named + people[at]! + outlets[at]! + topic + timeWeight(article.at, profile.dates);
  });
}

const clamp = (weight: number, most: number): number => Math.min(most, Math.max(-most, weight));

/** How much more often each of the values stands in a candidate's articles than in those of the candidates on average, added up. */
function relative(
  values: Iterable<string>,
  candidates: readonly { readonly counts: ReadonlyMap<string, number>; readonly articles: number }[],
  most: number,
): number[] {
  const weights = candidates.map(() => 0);
  for (const value of values) {
    const shares = candidates.map(({ counts, articles }) => ((counts.get(value) ?? 0) + 0.1) / (articles + 1));
    if (candidates.every(({ counts }) => !counts.has(value))) continue;
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    for (const [at, share] of shares.entries()) weights[at]! += Math.log(share / mean);
  }
  return weights.map((weight) => clamp(weight, most));
}

/** How alike the words of an article are to those of a candidate's articles, 0 to 1. */
function cosine(words: ReadonlySet<string>, { words: counts, articles }: NamingProfile): number {
  if (articles === 0 || words.size === 0) return 0;
  let dot = 0;
  let norm = 0;
  for (const [word, count] of counts) {
    const share = count / articles;
    norm += share * share;
    if (words.has(word)) dot += share;
  }
  return dot / Math.sqrt(norm * words.size);
}

function timeWeight(at: number, dates: readonly number[]): number {
  if (dates.length === 0) return 0;
  const days = Math.min(...dates.map((date) => Math.abs(date - at))) / DAY_MS;
  if (days <= SAME_DAYS.days) return SAME_DAYS.weight;
  if (days <= SAME_WEEKS.days) return SAME_WEEKS.weight;
  return days > YEARS_APART.days ? YEARS_APART.weight : 0;
}
