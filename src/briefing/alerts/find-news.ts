import type { ArticleRef } from '../../core/news/stored.ts';
import type { FoundItem } from '../../core/watches/alert.ts';
import { factsOf } from '../../matching/watches/news-facts.ts';
import { patternOf } from '../../matching/watches/pattern.ts';
import { findDemandsTold } from './find-demands-told.ts';
import { findQuotesSaid } from './find-quotes-said.ts';
import { newsOfArticle } from './news-of-article.ts';
import { isOld, type WatchedNews } from './watched-news.ts';

/**
 * What a revision has for a watch that it fits and to which it is news (`isNewsTo`): by what the store has verified, never by the text alone. Each item
 * by what it tells, so that a copy or a revision is told once.
 */
export async function findNews(news: WatchedNews): Promise<readonly FoundItem[]> {
  const { subject } = news.watch;
  switch (subject.kind) {
    case 'person':
      return findQuotesSaid(news, subject.speaker);
    case 'demands':
      return findDemandsTold(news, subject);
    case 'words':
      return hadWordsBefore(news) ? [] : findText(news);
    case 'source':
      return news.revision.before ? [] : [articleItem(news.revision.articleId)];
  }
}

/** Whether the revision before fitted already. */
function hadWordsBefore({ revision: { before, news }, watch: { subject } }: WatchedNews): boolean {
  return before !== undefined && patternOf(subject).find(factsOf({ ...news, ...before })) !== undefined;
}

/** The article, unless another that fits too prints a version of it that is known. */
async function findText(news: WatchedNews): Promise<readonly FoundItem[]> {
  const { articleId } = news.revision;
  const others = (await news.reads.articles.nearDuplicates([articleId], news.space)).get(articleId) ?? [];
  const pattern = patternOf(news.watch.subject);
  const copies: ArticleRef[] = [];
  for (const other of others) {
    const article = await news.reads.articles.get(other.id, news.space);
    if (article && pattern.find(factsOf(newsOfArticle(article, news.space)))) copies.push(other);
  }
  if (copies.some((copy) => isOld(copy, news))) return [];
  return [
    articleItem(
      articleId,
      copies.map(({ id }) => id),
    ),
  ];
}

const articleKey = (id: number): string => `article ${id}`;

const articleItem = (articleId: number, sameAs: readonly number[] = []): FoundItem => ({
  key: articleKey(articleId),
  sameAs: sameAs.map(articleKey),
  item: { kind: 'article', articleId },
});
