import type { ArticleSummary } from '../src/core/article.ts';
import { defineCommand } from '../src/core/command.ts';
import { ok } from '../src/core/failure.ts';
import { pagingOf, sliceOf } from '../src/core/paging.ts';
import { day } from '../src/core/show.ts';
import { count } from '../src/core/wording.ts';

const PER_PAGE = 15;

/** `/articles`: what was read, newest first, with the numbers that `/article` takes. */
export default defineCommand({
  name: 'articles',
  description: 'The articles that were read, newest first',
  options: { since: { type: 'since', description: 'Only since then: 2d, yesterday, a date' } },
  fails: [],
  example: '/articles since yesterday',
  async run({ since }, { store, space, page, typed }) {
    const articles = await store.articles({ space, since }, sliceOf(page, PER_PAGE));
    if (articles.total === 0)
      return ok({ title: 'No articles', blocks: [{ kind: 'text', text: 'Read some: verbatim ingest FILE|DIR|URL.' }], audience: 'asker' });
    return ok({
      title: 'Articles',
      blocks: [
        {
          kind: 'list',
          items: articles.items.map((article) => [article.title, { text: ` (${aboutOf(article)})`, style: 'quiet' as const }]),
        },
      ],
      footer: count(articles.total, 'article'),
      paging: pagingOf(page, PER_PAGE, articles, 'articles', typed),
      audience: 'asker',
    });
  },
});

/** "article 12, Reuters, 20 November 2026, 3 quotes, 1 demand". */
const aboutOf = ({ id, publisher, publishedAt, quotes, demands }: ArticleSummary): string =>
  [`article ${id}`, publisher, publishedAt && day(publishedAt), count(quotes, 'quote'), count(demands, 'demand')]
    .filter(Boolean)
    .join(', ');
