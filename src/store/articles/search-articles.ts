import { type Kysely, sql } from 'kysely';
import type { SearchFilter, SearchHit } from '../../core/ports/article-store.ts';
import type { Page, Slice } from '../../core/scope.ts';
import { passageOf } from '../../matching/passage.ts';
import type { SearchTerm } from '../../text/search-terms.ts';
import { among } from '../among.ts';
import type { Sought } from '../dialect/dialect.ts';
import { limitOf, totalOf } from '../paging.ts';
import { foundBy, soughtBy } from '../search.ts';
import { sameSpeaker } from '../speakers/same-speaker.ts';
import type { Tables } from '../tables.ts';
import { REF_COLUMNS, refOf } from './article-rows.ts';
import { hasSource } from './from-source.ts';
import { boilerplateIn, outletOf } from './outlet-lines.ts';
import { seenFrom } from './seen-from.ts';

/** Articles that hold every wanted term and no other, newest first: by publication, or by reading where there is no date. */
export async function searchArticles(db: Kysely<Tables>, filter: SearchFilter, slice: Slice): Promise<Page<SearchHit>> {
  const { space, terms, since, source, quotedIds } = filter;
  if (terms.wanted.length === 0) return { items: [], total: 0 };
  const walks = slice.uncounted === true;
  let query = db.selectFrom('articles as a').where(seenFrom(space, walks));
  const words = terms.wanted.filter((term) => term.length === 1).flat();
  if (words.length > 0) query = query.where((await foundBy(db, soughtBy(words.join(' '), 'articles_search'), walks))('a.id'));
  for (const term of terms.wanted) if (term.length > 1) query = query.where((await foundBy(db, soughtTerm(term), walks))('a.id'));
  for (const term of terms.unwanted) query = query.where(sql<boolean>`not ${(await foundBy(db, soughtTerm(term), walks))('a.id')}`);
  if (since) query = query.where('a.dated_at', '>=', since.getTime());
  if (source !== undefined) query = query.where(hasSource('a', source));
  if (quotedIds !== undefined) {
    const ids = await sameSpeaker(db, quotedIds, space);
    query = query.where('a.id', 'in', sql<number>`(select article_id from quotes where speaker_id in ${among(ids)} and verbatim = 1)`);
  }
  const found = await query
    .innerJoin('revisions as r', (join) => join.onRef('r.article_id', '=', 'a.id').onRef('r.number', '=', 'a.revision'))
    .select([...REF_COLUMNS, 'a.space', 'r.text'])
    .orderBy('a.dated_at', 'desc')
    .orderBy('a.id', 'desc')
    .limit(limitOf(slice) + 1)
    .offset(slice.offset)
    .execute();
  const rows = found.slice(0, limitOf(slice));
  const hidden = await boilerplateIn(
    db,
    rows.map((row) => ({ of: outletOf({ ...row, canonicalUrl: row.canonical_url }), text: row.text })),
  );
  const items = rows.map((row, n) => ({ article: refOf(row), ...passageOf(row.text, terms.wanted, hidden[n]) }));
  return { items, total: await totalOf(found.length, slice, query) };
}

/** A word, or a phrase. */
const soughtTerm = (words: SearchTerm): Sought => ({ table: 'articles_search', words, isPhrase: words.length > 1 });
