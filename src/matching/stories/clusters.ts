import type { Terms } from '../../core/news/story-terms.ts';
import { DAY_MS } from '../../text/durations.ts';
import { burstsAround } from './bursts.ts';
import { candidatePairs } from './candidates.ts';
import { featuresOf } from './features.ts';
import { Frequencies } from './frequencies.ts';
import { logOddsOf, type PairModel, SHIPPED_MODEL } from './model.ts';
import { profileOf, type StoryProfile, TermNumbers } from './profile.ts';

export interface DatedTerms {
  /** Two articles of one instant are taken in the order of their keys, which differ. */
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly terms: Terms;
}

/**
 * When a pair of articles joins two stories, in the logarithm of the odds that both tell of one event. Chosen by cross-validation over the weeks that the
 * model learns from (`scripts/train/stories.ts`), where most pairs are found of which at least 85 % belong together, and on radio news of another country.
 */
const THRESHOLDS = {
  /** Of the pair itself, where it begins a story. */
  link: -0.25,
  /** How much more it has to say for each day beyond the first that lies between both. */
  perDay: 0.5,
  /** By how much less does with each article that the joined story has beside two: of an event that many tell, another article is likelier. */
  perArticle: 0.25,
  leastLink: -1.5,
  /** Of the mean over the articles of either side: one pair chains nothing. */
  mean: -2.5,
  /** How much more a pair has to say of which one text is a headline alone; texts of a few sentences look alike sooner, and begin no chain. */
  brief: 1,
} as const;
/** What is left of `brief` for a text of so many words is 1/e. */
const BRIEF_WORDS = 40;
/** The odds of a pair count for no less in a mean. */
const LEAST_ODDS = -6;
/** Of a large story as many articles are asked for a mean. */
const MOST_ASKED = 6;

/**
 * Articles about one event, together: each story's by time, stories by their first article. What comes out depends on the set of articles alone, not on
 * their order. Pairs join from the likeliest on (single link, after Sibson 1973), where the mean over both sides allows it (average link). An article costs a bounded number of
 * comparisons (`candidatePairs`).
 */
export function storiesOf<T extends DatedTerms>(articles: readonly T[], model: PairModel = SHIPPED_MODEL): T[][] {
  const ordered = [...articles].sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const profiles = profilesOf(ordered);
  const odds = new PairOdds(profiles, model);
  const links = candidatePairs(profiles)
    .map(([a, b]) => ({ a, b, odds: odds.of(a, b) }))
    .filter((link) => link.odds >= THRESHOLDS.leastLink)
    .sort((x, y) => y.odds - x.odds || x.a - y.a || x.b - y.b);
  const groups = ordered.map((_, place) => [place]);
  // A link that was too weak for two small stories may do when they have grown.
  let rest = links;
  for (let before = -1; rest.length !== before; ) {
    before = rest.length;
    rest = rest.filter((link) => !joins(groups, link, odds));
  }
  return [...new Set(groups)].map((group) => group.map((place) => ordered[place]!));
}

/** The profile of each article, by what is rare among them and in the news that `frequencies` knows. `articles`: in the order of time. */
export function profilesOf(articles: readonly DatedTerms[], frequencies = new Frequencies()): StoryProfile[] {
  const numbers = new TermNumbers();
  for (const { terms } of articles) frequencies.add(terms);
  const profiles: StoryProfile[] = [];
  for (const burst of burstsAround(articles, frequencies))
    profiles.push(profileOf(articles[profiles.length]!, { numbers, frequencies, burst }));
  return profiles;
}

interface PairLink {
  readonly a: number;
  readonly b: number;
  readonly odds: number;
}

/** Joins the stories of both articles where the link does; true where they are one. */
function joins(groups: number[][], { a, b, odds: link }: PairLink, odds: PairOdds): boolean {
  const [left, right] = [groups[a]!, groups[b]!];
  if (left === right) return true;
  const size = left.length + right.length;
  const ease = THRESHOLDS.perArticle * (size - 2) * (1 - odds.briefness(a, b));
  if (link < Math.max(THRESHOLDS.leastLink, THRESHOLDS.link - ease)) return false;
  if (odds.mean(left, right) < THRESHOLDS.mean) return false;
  const joined = [...left, ...right].sort((x, y) => x - y);
  for (const place of joined) groups[place] = joined;
  return true;
}

class PairOdds {
  readonly #profiles: readonly StoryProfile[];
  readonly #model: PairModel;
  readonly #known = new Map<number, number>();

  constructor(profiles: readonly StoryProfile[], model: PairModel) {
    this.#profiles = profiles;
    this.#model = model;
  }

  /** The logarithm of the odds that two articles, by their places, tell of one event, less what short texts and days between them ask for. */
  of(a: number, b: number): number {
    const key = Math.min(a, b) * this.#profiles.length + Math.max(a, b);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const [one, other] = [this.#profiles[a]!, this.#profiles[b]!];
    const daysBetween = Math.abs(one.at - other.at) / DAY_MS;
    const caution = THRESHOLDS.brief * this.briefness(a, b) + THRESHOLDS.perDay * Math.max(0, daysBetween - 1);
    const odds = logOddsOf(featuresOf(one, other), this.#model) - caution;
    this.#known.set(key, odds);
    return odds;
  }

  /** 1 where the shorter of two texts is a headline alone, towards 0 with its length. */
  briefness(a: number, b: number): number {
    return Math.exp(-Math.min(this.#profiles[a]!.length, this.#profiles[b]!.length) / BRIEF_WORDS);
  }

  /** Over the pairs of one article of each story; of a large one, articles spread evenly over it. */
  mean(left: readonly number[], right: readonly number[]): number {
    const [some, others] = [spread(left), spread(right)];
    let sum = 0;
    for (const a of some) for (const b of others) sum += Math.max(LEAST_ODDS, this.of(a, b));
    return sum / (some.length * others.length);
  }
}

const spread = (places: readonly number[]): readonly number[] =>
  places.length <= MOST_ASKED
    ? places
    : Array.from({ length: MOST_ASKED }, (_, n) => places[Math.floor((n * places.length) / MOST_ASKED)]!);
