import { type Kysely, sql } from 'kysely';
import type { StoredQuote } from '../../core/news/stored.ts';
import type { QuoteFilter } from '../../core/ports/quote-store.ts';
import type { Page, Slice } from '../../core/scope.ts';
import { among } from '../among.ts';
import { REF_COLUMNS } from '../articles/article-rows.ts';
import { fromSource, isFromSource } from '../articles/from-source.ts';
import { dialectOf, type Sought } from '../dialect/dialect.ts';
import { behind, limitOf, type Ordering, pageOf, totalOf } from '../paging.ts';
import { type FoundCondition, foundBy, soughtBy } from '../search.ts';
import { ruledIn } from '../speakers/ruling-rows.ts';
import { attributionRuledAt } from '../speakers/rulings.ts';
import { sameSpeaker } from '../speakers/same-speaker.ts';
import type { Tables } from '../tables.ts';
import { storedQuoteOf } from './quote-rows.ts';
import { isFirstTelling, othersThatTell } from './repeated-quotes.ts';

export async function findQuotes(db: Kysely<Tables>, filter: QuoteFilter, slice: Slice): Promise<Page<StoredQuote>> {
  let query = db.selectFrom('quotes as q').where('q.space', 'in', [filter.space, '']);
  const { speakerIds } = filter;
  if (speakerIds !== undefined) query = query.where('q.speaker_id', 'in', among(await sameSpeaker(db, speakerIds, filter.space)));
  if (filter.articleId !== undefined) query = query.where('q.article_id', '=', filter.articleId);
  if (filter.articleIds !== undefined) query = query.where('q.article_id', 'in', dialectOf(db).listed(filter.articleIds));
  if (filter.number !== undefined) query = query.where('q.number', '=', filter.number);
  if (filter.since) query = query.where('q.dated_at', '>=', filter.since.getTime());
  if (filter.until) query = query.where('q.dated_at', '<=', filter.until.getTime());
  if (filter.verbatim !== undefined) query = query.where('q.verbatim', '=', filter.verbatim ? 1 : 0);
  if (filter.attributed) query = query.where('q.speaker_id', 'is not', null);
  const told = filter.about === undefined ? undefined : await foundBy(db, soughtQuotes(filter.about, filter.own), slice.uncounted === true);
  if (told) query = query.where(told('q.id'));
  if (filter.source !== undefined)
    query = query.where(
      speakerIds === undefined ? sql<boolean>`q.article_id in ${fromSource(filter.source)}` : isFromSource(filter.source, 'q.article_id'),
    );
  if (filter.distinct) query = query.where(isFirstTelling(filter, alsoFound(db, filter, told)));
  const order = filter.oldestFirst ? 'asc' : 'desc';
  const found = await (slice.after ? query.where(behind(slice.after, orderingsOf(order))) : query)
    .innerJoin('articles as a', 'a.id', 'q.article_id')
    .leftJoin('speakers as s', 's.id', 'q.speaker_id')
    .select([
      ...REF_COLUMNS,
      'q.id',
      'q.dated_at',
      'q.position',
      'q.number',
      'q.revision',
      'q.changed',
      'q.quote',
      'q.speaker_id',
      's.name as speaker_name',
      's.kind as speaker_kind',
    ])
    .orderBy('q.dated_at', order)
    .orderBy('q.article_id', order)
    .orderBy('q.position')
    // An article is of one space: this parts nothing, and lets the order be that of an index.
    .orderBy('q.space')
    .orderBy('q.id')
    .limit(limitOf(slice) + 1)
    .offset(slice.offset)
    .execute();
  const { shown: rows, more } = pageOf(found, slice, (row) => [row.dated_at, row.article_id, row.position, row.id]);
  const ids = rows.map(({ id }) => id);
  const others = await othersThatTell(db, ids, filter.space);
  const ruled = await ruledIn(db);
  const items = rows.map((row, index) => {
    const quote = storedQuoteOf(row);
    const ruledAt = attributionRuledAt(quote, row.origin, ruled);
    return { ...quote, ...(ruledAt && { ruledAt }), alsoIn: others.get(ids[index]!) };
  });
  return { items, total: await totalOf(found.length, slice, query), ...(more && { more }) };
}

function soughtQuotes(about: string, isOwn: boolean | undefined): Sought | undefined {
  const sought = soughtBy(about, 'quotes_search');
  return sought && { ...sought, isOwn };
}

const orderingsOf = (order: 'asc' | 'desc'): readonly Ordering[] => [
  ['q.dated_at', order],
  ['q.article_id', order],
  ['q.position', 'asc'],
  ['q.id', 'asc'],
];

const ANY = sql<boolean>`1 = 1`;

/** Narrows the earlier quotes, `f`, to those that the filter's words, source and articles find too. */
function alsoFound(db: Kysely<Tables>, { source, articleIds }: QuoteFilter, told: FoundCondition | undefined) {
  const words = told?.('f.id') ?? ANY;
  const place = source === undefined ? ANY : isFromSource(source, 'f.article_id');
  const articles = articleIds === undefined ? ANY : sql<boolean>`f.article_id in ${dialectOf(db).listed(articleIds)}`;
  return sql<boolean>`${words} and ${place} and ${articles}`;
}
