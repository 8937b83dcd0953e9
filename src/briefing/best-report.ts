import type { Genre } from '../core/news/genre.ts';
import type { ArticleCandidate } from './candidate.ts';

/** How near a genre is to a report of what happened. */
const NEARNESS: Readonly<Record<Genre, number>> = {
  news: 3,
  interview: 2,
  live: 1.5,
  results: 1.5,
  release: 1,
  list: 0.5,
  opinion: 0,
  none: -1,
};
/** So many quotations and demands make a report that has heard the parties; more make it no better. */
const HEARD = 6;

/** The article by which a story is told: news before other genres, in English before others, and of these one that tells what follows and has heard the parties. */
export function bestReport(articles: readonly ArticleCandidate[]): ArticleCandidate | undefined {
  const scored = articles.map((article) => ({ article, score: scoreOf(article) }));
  return scored.reduce<(typeof scored)[number] | undefined>((best, one) => (best && best.score >= one.score ? best : one), undefined)
    ?.article;
}

const scoreOf = ({ genre = 'news', language = 'en', quotes, demands, consequence = 0 }: ArticleCandidate): number =>
  4 * NEARNESS[genre] + (language === 'en' ? 2 : 0) + Math.min(1, (quotes + demands) / HEARD) + Math.min(1, consequence / 3);
