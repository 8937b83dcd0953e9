import type { Article } from '../../core/news/article.ts';
import type { Space } from '../../core/scope.ts';
import type { ArticleNews } from '../../core/watches/article-news.ts';

/** A stored article as a watch on words or a source is held against it; boilerplate, which the store tells of revisions alone, counts as its text. */
export const newsOfArticle = ({ title, text, publisher, origin, canonicalUrl }: Article, space: Space): ArticleNews => ({
  space,
  title,
  text,
  boilerplate: [],
  publisher,
  addresses: [origin, ...(canonicalUrl === undefined ? [] : [canonicalUrl])],
  quotes: [],
  demands: [],
});
