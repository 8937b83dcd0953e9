import type { Kysely, Transaction } from 'kysely';
import { withoutJoiners } from '../../text/fold.ts';
import { indexArticles, searchedArticles } from '../articles/index-articles.ts';
import { searchedText } from '../articles/revised-rows.ts';
import { demandJsonOf } from '../demands/demand-rows.ts';
import { dialectOf } from '../dialect/dialect.ts';
import { quoteJsonOf } from '../quotes/quote-rows.ts';
import type { Tables } from '../tables.ts';

const MOST_ROWS = 200;

/** Indexes for search what was copied: the index itself is each database's own. Reads the rows where they came from. */
export async function indexCopied(from: Kysely<Tables>, to: Transaction<Tables>): Promise<void> {
  const { index } = dialectOf(to);
  const titleOf = (row: { readonly title: string }): string => withoutJoiners(row.title);
  for await (const article of searchedArticles(from).stream(MOST_ROWS)) await indexArticles(to, [article]);
  const quotes = from.selectFrom('quotes as q').innerJoin('articles as a', 'a.id', 'q.article_id').select(['q.id', 'a.title', 'q.quote']);
  for await (const row of quotes.stream(MOST_ROWS))
    await index(to, 'quotes_search', [{ id: row.id, title: titleOf(row), text: searchedText(quoteJsonOf(row).spans) }]);
  const demands = from
    .selectFrom('demands as d')
    .innerJoin('articles as a', 'a.id', 'd.article_id')
    .select(['d.id', 'a.title', 'd.demand']);
  for await (const row of demands.stream(MOST_ROWS))
    await index(to, 'demands_search', [{ id: row.id, title: titleOf(row), text: searchedText(demandJsonOf(row).spans) }]);
}
