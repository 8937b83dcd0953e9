import type { ArticleSummary } from '../core/news/article.ts';
import type { ArticleStore } from '../core/ports/article-store.ts';
import type { RulingStore } from '../core/ports/ruling-store.ts';
import type { StoryFinder } from '../core/ports/story-finder.ts';
import type { Space } from '../core/scope.ts';
import { HOUR_MS } from '../text/durations.ts';
import { FUNCTION_WORDS } from '../text/stop-words.ts';
import { foldedWords } from '../text/words.ts';
import { datedAt } from './candidate.ts';
import { gatherStories } from './stories.ts';

/** What is read to find one article's story. */
export interface StoryReads {
  readonly articles: Pick<ArticleStore, 'find' | 'nearDuplicates' | 'storyTerms'>;
  readonly rulings: Pick<RulingStore, 'list'>;
}

/** How far from the article others are looked for, either way; nearer where so many were read that not all can be looked at. */
const REACHES_MS = [72 * HOUR_MS, 24 * HOUR_MS, 8 * HOUR_MS, 2 * HOUR_MS];
const MOST_LOOKED_AT = 1000;
/** Of those looked at, as many are compared, by how much their headlines have in common with the article's; an answer waits for it. */
const MOST_COMPARED = 30;

/** Finds stories as a brief gathers them, from the articles around one instead of those of a day. */
export const storyFinder =
  (store: StoryReads): StoryFinder =>
  async (articleId, space) => {
    const [article] = (await store.articles.find({ space, ids: [articleId] }, { offset: 0, limit: 1, uncounted: true })).items;
    if (!article) return undefined;
    const own = (await store.articles.nearDuplicates([articleId], space)).get(articleId) ?? [];
    const around = await articlesAround(article, space, store);
    const near = likeliest(article, around, new Set(own.map(({ id }) => id)));
    const ids = near.map(({ id }) => id);
    const [terms, copies, rulings] = await Promise.all([
      store.articles.storyTerms(ids, space),
      store.articles.nearDuplicates(ids, space),
      store.rulings.list(),
    ]);
    const stories = gatherStories(near, { terms, copies, rulings: rulings.filter((ruling) => ruling.kind === 'story') });
    const story = stories.find((articles) => articles.some(({ id }) => id === articleId)) ?? [];
    const members = new Set(story.map(({ id }) => id));
    return near.filter(({ id }) => members.has(id)).sort((a, b) => datedAt(a) - datedAt(b) || a.id - b.id);
  };

async function articlesAround(article: ArticleSummary, space: Space, { articles }: StoryReads): Promise<readonly ArticleSummary[]> {
  const at = datedAt(article);
  for (const reach of REACHES_MS) {
    const window = { space, since: new Date(at - reach), until: new Date(at + reach) };
    const { items } = await articles.find(window, { offset: 0, limit: MOST_LOOKED_AT, uncounted: true });
    if (items.length < MOST_LOOKED_AT || reach === REACHES_MS.at(-1)) return items;
  }
  return [];
}

/** The article with those that print its text and those whose headlines share most words with its own. */
function likeliest(article: ArticleSummary, around: readonly ArticleSummary[], copies: ReadonlySet<number>): ArticleSummary[] {
  const words = headlineWords(article);
  const others = around
    .filter(({ id }) => id !== article.id)
    .map((other) => ({
      other,
      shared: copies.has(other.id) ? Number.POSITIVE_INFINITY : [...headlineWords(other)].filter((word) => words.has(word)).length,
    }))
    .sort((a, b) => b.shared - a.shared || Math.abs(datedAt(a.other) - datedAt(article)) - Math.abs(datedAt(b.other) - datedAt(article)));
  return [article, ...others.slice(0, MOST_COMPARED - 1).map(({ other }) => other)];
}

const headlineWords = ({ title }: ArticleSummary): ReadonlySet<string> =>
  new Set(foldedWords(title).filter((word) => !FUNCTION_WORDS.has(word)));
