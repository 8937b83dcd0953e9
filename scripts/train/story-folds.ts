import { type DatedTerms, storiesOf } from '../../src/matching/stories/clusters.ts';
import { DAY_MS } from '../../src/text/durations.ts';
import { fitPairModel, type frequenciesOf, type MarkedNews } from './stories.ts';

const FOLDS = 6;

/** Pairs put together, those that belong together, and those that are both; stories of several articles, and those of which all tell of one event. */
interface FoldCounts {
  readonly together: number;
  readonly belong: number;
  readonly both: number;
  readonly stories: number;
  readonly right: number;
}

/**
 * How marked news is put into stories by a model that learnt from the weeks of the other five folds alone, and from `always`. A pair counts in the fold of the
 * week of its earlier article, a story in that of its first; none with an article of which nobody can say where it belongs.
 */
export function crossValidated(
  sets: readonly MarkedNews[],
  always: readonly MarkedNews[],
  reference: ReturnType<typeof frequenciesOf>,
): FoldCounts {
  const counts = Array.from({ length: FOLDS }, (_, fold) => {
    const without = sets.map((news): MarkedNews => ({ ...news, articles: news.articles.filter((article) => foldOf(article) !== fold) }));
    const { model } = fitPairModel([...without, ...always], reference);
    return sets.map((news) => countsOf(news, storiesOf(news.articles, model), fold));
  }).flat();
  const sum = (name: keyof FoldCounts): number => counts.reduce((total, count) => total + count[name], 0);
  return { together: sum('together'), belong: sum('belong'), both: sum('both'), stories: sum('stories'), right: sum('right') };
}

const foldOf = ({ at }: DatedTerms): number => Math.floor(at / (7 * DAY_MS)) % FOLDS;

function countsOf({ articles, eventOf, weightOf }: MarkedNews, found: readonly (readonly DatedTerms[])[], fold: number): FoldCounts {
  const story = new Map(found.flatMap((members, number) => members.map(({ key }) => [key, number] as const)));
  const isMarked = ({ key }: DatedTerms): boolean => weightOf(key, key) > 0;
  const isOne = (a: DatedTerms, b: DatedTerms): boolean => eventOf(a.key) !== undefined && eventOf(a.key) === eventOf(b.key);
  const ordered = articles.filter(isMarked).toSorted((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
  const pairs = ordered.flatMap((a, place) => (foldOf(a) === fold ? ordered.slice(place + 1).map((b) => [a, b] as const) : []));
  const together = pairs.filter(([a, b]) => story.get(a.key) === story.get(b.key));
  const several = found.filter(
    ([first, ...others]) => first && others.length > 0 && foldOf(first) === fold && [first, ...others].every(isMarked),
  );
  return {
    together: together.length,
    belong: pairs.filter(([a, b]) => isOne(a, b)).length,
    both: together.filter(([a, b]) => isOne(a, b)).length,
    stories: several.length,
    right: several.filter(([first, ...others]) => first && others.every((other) => isOne(first, other))).length,
  };
}
