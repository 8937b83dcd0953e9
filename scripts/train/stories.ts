import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Terms } from '../../src/core/news/story-terms.ts';
import { extract } from '../../src/extraction/extract.ts';
import { candidatePairs } from '../../src/matching/stories/candidates.ts';
import { type DatedTerms, profilesOf } from '../../src/matching/stories/clusters.ts';
import { FEATURES, featuresOf, type PairFeature } from '../../src/matching/stories/features.ts';
import { Frequencies, wordsIn } from '../../src/matching/stories/frequencies.ts';
import type { PairModel } from '../../src/matching/stories/model.ts';
import { termsOf } from '../../src/matching/stories/terms.ts';
import { readStories } from '../eval/stories.ts';
import { isSetAside } from '../eval/story-weeks.ts';
import { type Example, fitLogistic, type Sign } from './logistic.ts';

/**
 * What the pair model of stories learns from: real news of which it is marked which articles tell of one event (`stories.dev.json` without the weeks that are
 * set aside, and our marks of the other articles of `../shared/train` in `training/stories.json`, ids alone), and invented news of our own.
 */

const ROOT = path.resolve(import.meta.dirname, '../..');
const GOLD = path.resolve(ROOT, '../shared/eval/stories.dev.json');
const OWN_MARKS = path.join(ROOT, 'training/stories.json');
const TEXTS = 'polnear.train.jsonl.gz';
const OTHER_TEXTS = 'bbc-demands.train.jsonl';
/** Rarer words are not counted by name. */
const FEWEST = 3;
const NEAR_MISS_WEIGHT = 3;
const INVENTED_WEIGHT = 2;

interface Marks {
  readonly events: readonly { readonly event: string; readonly ids: readonly string[] }[];
}
interface Gold extends Marks {
  readonly articles: readonly { readonly id: string; readonly title: string; readonly publishedAt: string }[];
  readonly nearMisses: readonly { readonly ids: readonly [string, string] }[];
}

/** Articles with the event of each that tells of one that others tell too. */
export interface MarkedNews {
  readonly articles: readonly DatedTerms[];
  readonly eventOf: (key: string) => string | undefined;
  /** How much a pair that doesn't belong together counts; 0 where nobody can tell. */
  readonly weightOf: (a: string, b: string) => number;
  readonly weight: number;
}

interface RealNews {
  readonly sets: readonly MarkedNews[];
  readonly terms: readonly Terms[];
}

/** Undefined where the texts aren't there. */
export function realNewsIn(folder: string): RealNews | undefined {
  if (!existsSync(GOLD) || !existsSync(path.join(folder, TEXTS))) return undefined;
  const gold = JSON.parse(readFileSync(GOLD, 'utf8')) as Gold;
  const known = new Map(gold.articles.map((article) => [article.id, article]));
  const own = JSON.parse(readFileSync(OWN_MARKS, 'utf8')) as Marks & { readonly unsure: readonly string[] };
  const rows = rowsIn<{ readonly id: string; readonly title: string; readonly text: string }>(path.join(folder, TEXTS));
  const articles = rows.flatMap(({ id, title, text }) => {
    const publishedAt = new Date(known.get(id)?.publishedAt ?? `${/_(\d{4}-\d\d-\d\d)_/.exec(id)?.[1]}T12:00:00Z`);
    if (known.has(id) && isSetAside(publishedAt)) return [];
    return [{ key: id, at: publishedAt.getTime(), terms: termsOf(known.get(id)?.title ?? title, text, extract(text)) }];
  });
  const unsure = new Set(own.unsure);
  const nearMisses = new Set(gold.nearMisses.flatMap(({ ids: [a, b] }) => [`${a} ${b}`, `${b} ${a}`]));
  const others = rowsIn<{ readonly text: string }>(path.join(folder, OTHER_TEXTS)).map(({ text }) =>
    termsOf(text.split('\n', 1)[0]!, text),
  );
  return {
    sets: [
      {
        articles: articles.filter(({ key }) => known.has(key)),
        eventOf: eventsOf(gold),
        weightOf: (a, b) => (nearMisses.has(`${a} ${b}`) ? NEAR_MISS_WEIGHT : 1),
        weight: 1,
      },
      {
        articles: articles.filter(({ key }) => !known.has(key)),
        eventOf: eventsOf(own),
        weightOf: (a, b) => (unsure.has(a) || unsure.has(b) ? 0 : 1),
        weight: 1,
      },
    ],
    terms: [...articles.map(({ terms }) => terms), ...others],
  };
}

/** Our own invented news, without the two files that are held out. */
export function inventedNews(): MarkedNews {
  const articles = (['tune', 'lookalikes-tune', 'lookalikes-train'] as const).flatMap((part) => readStories(part));
  const story = new Map(articles.map(({ key, story }) => [key, story]));
  return { articles, eventOf: (key) => story.get(key), weightOf: () => 1, weight: INVENTED_WEIGHT };
}

/** In how many articles a word stands, as it ships. */
export function frequenciesOf(all: readonly Terms[]): { readonly articles: number; readonly counts: ReadonlyMap<string, number> } {
  const counts = new Map<string, number>();
  for (const terms of all) for (const word of wordsIn(terms)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return {
    articles: all.length,
    counts: new Map([...counts].filter(([, count]) => count >= FEWEST)),
  };
}

const SIGNS: Readonly<Record<PairFeature, Sign>> = {
  leadNames: 'positive',
  leadBoth: 'positive',
  headlineMost: 'positive',
  headlineLeast: 'positive',
  bursts: 'positive',
  quoted: 'positive',
  figures: 'positive',
  days: 'positive',
  otherDays: 'negative',
  gap: 'negative',
};

/** `examples`: how many pairs it learnt from, and how many of them belong together. */
export function fitPairModel(
  sets: readonly MarkedNews[],
  reference: ReturnType<typeof frequenciesOf>,
): {
  readonly model: PairModel;
  readonly examples: number;
  readonly positive: number;
} {
  const examples = sets.flatMap((news) => examplesOf(news, reference));
  const { bias, weights } = fitLogistic(
    examples,
    FEATURES.map((feature) => SIGNS[feature]),
  );
  const rounded = (value: number): number => Number(value.toFixed(4));
  const named = Object.fromEntries(FEATURES.map((feature, n) => [feature, rounded(weights[n]!)])) as Record<PairFeature, number>;
  return {
    model: { bias: rounded(bias), weights: named },
    examples: examples.length,
    positive: examples.filter(({ isPositive }) => isPositive).length,
  };
}

/** An event of many pairs counts by their root, so that two or three large ones don't decide alone. */
function examplesOf({ articles, eventOf, weightOf, weight }: MarkedNews, reference: ReturnType<typeof frequenciesOf>): Example[] {
  const ordered = [...articles].sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
  const profiles = profilesOf(ordered, new Frequencies(reference));
  const pairs = candidatePairs(profiles).map(([a, b]) => {
    const [one, other] = [ordered[a]!.key, ordered[b]!.key];
    const event = eventOf(one) === eventOf(other) ? eventOf(one) : undefined;
    const features = featuresOf(profiles[a]!, profiles[b]!);
    return { one, other, event, values: FEATURES.map((feature) => features[feature]) };
  });
  const perEvent = Map.groupBy(pairs, ({ event }) => event);
  return pairs.flatMap(({ one, other, event, values }) => {
    const counts = event === undefined ? weightOf(one, other) : 1 / Math.sqrt(perEvent.get(event)!.length);
    return counts > 0 ? [{ values, isPositive: event !== undefined, weight: weight * counts }] : [];
  });
}

function eventsOf({ events }: Marks): (key: string) => string | undefined {
  const of = new Map(events.flatMap(({ event, ids }) => ids.map((id) => [id, event] as const)));
  return (key) => of.get(key);
}

function rowsIn<T>(file: string): T[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
