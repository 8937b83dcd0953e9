import type { Brief } from '../core/briefs/brief.ts';
import type { EditionContents } from '../core/ports/schedule-store.ts';
import { HOUR_MS } from '../text/durations.ts';
import type { Commission, EarlierEdition, EditionStore } from './commission.ts';
import type { Selection, Window } from './filter.ts';
import { statusOf } from './novelty.ts';
import type { RelatedArticles } from './stories.ts';
import { foldSpans } from './words.ts';

/** How long a story may have been quiet. */
const LOOK_BACK_MS = 72 * HOUR_MS;
/** Articles of earlier editions that are looked at for stories that go on. */
const MOST_TOLD = 1000;
/** Texts of a story's earlier articles that a new one is compared with. */
export const MOST_READ = 5;
/** Near-duplicates of earlier articles, the newest, that are read for what they add; and how many new sentences make one news. */
const MOST_COPIES = 10;
const FEWEST_NEW = 2;

/** What an edition tells, as the ledger keeps it. */
export const contentsOf = ({ definition, stories, quotes, demands }: Brief): EditionContents => ({
  articles: definition.sections.includes('stories') ? stories.flatMap(({ articleIds }) => articleIds) : [],
  quotes: quotes.map(foldSpans),
  demands: Object.fromEntries(demands.map((demand) => [foldSpans(demand), statusOf(demand)])),
  numbers: {
    quotes: quotes.flatMap(({ article, number }) => (number === undefined ? [] : [`${article.id}.${number}`])),
    demands: demands.map(({ id }) => id),
    stories: definition.sections.includes('stories')
      ? stories.map(({ article, articleIds }) => [article.id, ...articleIds.filter((id) => id !== article.id)])
      : [],
  },
});

/** What a channel's earlier editions told: articles with the instant of the last that had them, words and demands folded. */
export function contentsOfEarlier(earlier: readonly EarlierEdition[]): {
  articles: Map<number, Date>;
  quotes: string[];
  demands: Map<string, string>;
} {
  return {
    articles: new Map(earlier.flatMap(({ instant, contents }) => contents.articles.map((id) => [id, instant] as const))),
    quotes: earlier.flatMap(({ contents }) => contents.quotes),
    demands: new Map(earlier.flatMap(({ contents }) => Object.entries(contents.demands))),
  };
}

/** Of the days before the window, what earlier editions told: a story may go on from there. */
export async function articlesOfEarlier(
  told: ReadonlyMap<number, Date>,
  { space, since }: Window,
  store: EditionStore,
): Promise<Selection['articles']> {
  if (told.size === 0) return [];
  const stretch = { space, since: new Date(since.getTime() - LOOK_BACK_MS), until: new Date(since.getTime() - 1), ids: [...told.keys()] };
  return (await store.articles.find(stretch, { offset: 0, limit: MOST_TOLD, uncounted: true })).items;
}

/** Copies of what was told before that say nothing more. Most are; a report that goes on under its old background says it above that. */
export async function repeatedOf(
  articles: Selection['articles'],
  told: ReadonlyMap<number, Date>,
  { copies }: RelatedArticles,
  { store, space, updateOf }: Commission,
): Promise<ReadonlySet<number>> {
  const toldCopies = (id: number): readonly number[] => (copies.get(id) ?? []).flatMap((copy) => (told.has(copy.id) ? copy.id : []));
  const copied = articles.filter(({ id }) => !told.has(id) && toldCopies(id).length > 0);
  const repeated = new Set(copied.map(({ id }) => id));
  for (const { id } of copied.slice(0, MOST_COPIES)) {
    const texts = await Promise.all([id, ...toldCopies(id).slice(0, MOST_READ)].map((one) => store.articles.get(one, space)));
    const [text = '', ...before] = texts.flatMap((article) => article?.text ?? []);
    if ((await updateOf(text, before)).length >= FEWEST_NEW) repeated.delete(id);
  }
  return repeated;
}
