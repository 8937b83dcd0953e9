import { defineCommand } from '../src/core/chat/command.ts';
import type { Inline } from '../src/core/chat/reply.ts';
import { ok } from '../src/core/failure.ts';
import type { ArticleSummary } from '../src/core/news/article.ts';
import type { ArticleRef } from '../src/core/news/stored.ts';
import { howToRead } from '../src/presentation/news/articles.ts';
import { alsoInLine } from '../src/presentation/news/citations.ts';
import { linkOf } from '../src/presentation/news/outlets.ts';
import { pagingOf, sliceOf } from '../src/presentation/paging.ts';
import { SINCE } from '../src/presentation/typed-options.ts';
import { count } from '../src/text/lists.ts';

const PER_PAGE = 15;

/** `/articles`: what was read, newest first, with the numbers that `/article` takes. */
export default defineCommand({
  name: 'articles',
  reads: true,
  description: 'The articles that were read, newest first',
  localised: {
    de: ['artikelliste', 'Die gelesenen Artikel, die neuesten zuerst'],
    fr: ['articles', 'Les articles lus, les plus récents d’abord'],
  },
  options: { since: SINCE },
  needs: ['articles'],
  fails: [],
  example: '/articles since yesterday',
  async run({ since }, { articles, space, page, typed }) {
    const found = await articles.find({ space, since, distinct: true }, sliceOf(page, PER_PAGE));
    if (found.total === 0) return ok({ title: 'No articles', blocks: [{ kind: 'text', text: howToRead(space) }], audience: 'asker' });
    const ids = found.items.map(({ id }) => id);
    const copies = await articles.nearDuplicates(ids, space);
    return ok({
      title: 'Articles',
      blocks: [
        {
          kind: 'list',
          items: found.items.map((article) => [titleOf(article), ...aboutOf(article, copies.get(article.id))]),
        },
      ],
      footer: count(found.total, 'article'),
      data: { articles: found.items },
      paging: pagingOf(page, PER_PAGE, found, 'articles', typed),
      audience: 'asker',
    });
  },
});

function titleOf(article: ArticleSummary): Inline {
  const url = linkOf(article);
  return url === undefined ? article.title : { text: article.title, url };
}

/** " (article 12, Reuters, 20 November 2026, 3 quotes, 1 demand)". */
function aboutOf(article: ArticleSummary, copies: readonly ArticleRef[] = []): Inline[] {
  const { id, publisher, publishedAt, quotes, demands } = article;
  const facts = [`article ${id}`, publisher].filter(Boolean).join(', ');
  const counts = [count(quotes, 'quote'), count(demands, 'demand')].join(', ');
  const rest = [counts, alsoInLine(article, copies)].filter(Boolean).join('; ');
  const dated: Inline[] = publishedAt ? [', ', { date: publishedAt }] : [];
  return [{ text: ` (${facts}`, style: 'quiet' }, ...dated, { text: `, ${rest})`, style: 'quiet' }];
}
