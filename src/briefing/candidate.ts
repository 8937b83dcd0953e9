import type { ArticleRef } from '../core/news/stored.ts';

/** An article that may go into an edition. */
export interface ArticleCandidate extends ArticleRef {
  readonly quotes: number;
  readonly demands: number;
  /** See `ArticleSummary`. */
  readonly consequence?: number | undefined;
}

/** When it was published, or else read; in milliseconds since 1970. */
export const datedAt = ({ publishedAt, readAt }: ArticleRef): number => (publishedAt ?? readAt).getTime();
