import type { ArticleSummary } from '../news/article.ts';
import type { Space } from '../scope.ts';

/** The articles about the event of which one tells, that one among them, oldest first; undefined where the space sees none with this number. */
export type StoryFinder = (articleId: number, space: Space) => Promise<readonly ArticleSummary[] | undefined>;
