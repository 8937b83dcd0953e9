import type { Genre } from '../core/news/genre.ts';
import type { ArticleRef } from '../core/news/stored.ts';
import { HOUR_MS } from '../text/durations.ts';
import { type ArticleCandidate, datedAt } from './candidate.ts';
import { diverse } from './diverse.ts';
import { outletKind, type StoryGroup } from './stories.ts';

/** What one more story of an outlet costs, in the measure of `worth`. */
const OUTLET_COST = 0.75;
/** What follows, for how many, counts up to this. */
const MOST_CONSEQUENCE = 3;
/** So many copies of a text make it as prominent as any. */
const MANY_COPIES = 7;
/** What is not the report of an event is worth that much less. */
const DISCOUNT: Readonly<Record<Genre, number>> = {
  news: 0,
  interview: 0.5,
  live: 0.5,
  results: 1,
  opinion: 2.5,
  release: 2.5,
  list: 3,
  none: 9,
};
const FOREIGN = 2;
/** A page of a site's part for pastimes, by its address, and what it is worth less: ours. */
const PASTIMES =
  /^https?:\/\/[^/]+\/(?:[^/]+\/)?(?:arts?|books?|celebrit(?:y|ies)|culture|deals|entertainment|fashion|films?|food|games?|gaming|life-?style|movies?|music|royals?|showbiz|style|television|theat(?:er|re)|travel|tv)\//i;
const PASTIME = 0.75;

export interface RankingChoice {
  readonly now: Date;
  readonly windowHours: number;
  readonly most: number;
  /** The languages that the channel follows; English where none is named. */
  readonly languages?: readonly string[] | undefined;
  /** The other articles that print an article's text. */
  readonly copies: ReadonlyMap<number, readonly ArticleRef[]>;
}

/** The best stories, best first; one that only opinions tell never leads where another can. */
export function rankStories(groups: readonly StoryGroup[], choice: RankingChoice): StoryGroup[] {
  const ranked = diverse(groups, choice.most, (group) => ({ worth: worth(group, choice), kinds: outletKind(group.lead, OUTLET_COST) }));
  const first = ranked.findIndex(({ lead }) => lead.genre !== 'opinion');
  return first > 0 ? [...ranked.slice(first, first + 1), ...ranked.slice(0, first), ...ranked.slice(first + 1)] : ranked;
}

/**
 * Independent sources, doubled ones counting two; what follows, up to `MOST_CONSEQUENCE`; how much was said, each further utterance telling less; how many print the
 * text; how new it is, up to one half; less what its genre and language cost.
 */
function worth({ lead, others, independent }: StoryGroup, { now, windowHours, languages = ['en'], copies }: RankingChoice): number {
  const all = [lead, ...others];
  const newest = Math.max(...all.map(datedAt));
  const newness = Math.min(1, Math.max(0, 1 - (now.getTime() - newest) / (windowHours * HOUR_MS)));
  const said = all.reduce((sum, { quotes, demands }) => sum + quotes + demands, 0);
  const printed = all.reduce((sum, { id }) => sum + (copies.get(id)?.length ?? 0), 0);
  return (
    2 * Math.log2(independent) +
    Math.min(MOST_CONSEQUENCE, Math.max(...all.map(({ consequence = 0 }) => consequence))) +
    Math.log2(1 + said) / 6 +
    Math.min(1, printed / MANY_COPIES) / 2 +
    newness / 2 -
    costOf(lead, languages)
  );
}

const costOf = ({ genre = 'news', language = 'en', origin }: ArticleCandidate, languages: readonly string[]): number =>
  DISCOUNT[genre] + (languages.includes(language) ? 0 : FOREIGN) + (PASTIMES.test(origin) ? PASTIME : 0);
