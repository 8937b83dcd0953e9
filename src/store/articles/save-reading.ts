import { createHash } from 'node:crypto';
import type { Selectable, Transaction } from 'kysely';
import type { SourceArticle } from '../../core/news/article.ts';
import type { Reading, SaveOutcome } from '../../core/ports/article-store.ts';
import { refusedAs } from '../../matching/source-change.ts';
import { termsOf } from '../../matching/story-terms.ts';
import { withoutJoiners } from '../../text/fold.ts';
import { DemandWriter } from '../demands/demand-writer.ts';
import type { Tables } from '../tables.ts';
import { provenanceOf } from './article-rows.ts';
import { earlierWords, forget } from './earlier-words.ts';
import { placeByContent } from './near-duplicates.ts';
import { saveWords } from './save-words.ts';
import { saveTerms } from './story-terms.ts';

const contentHashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Stores one reading; the caller holds the transaction. */
export async function saveReading(db: Transaction<Tables>, reading: Reading): Promise<{ articleId: number; outcome: SaveOutcome }> {
  const { article, space } = reading;
  const contentHash = contentHashOf(article.text);
  const known = await db
    .selectFrom('articles')
    .select(['id', 'revision', 'content_hash', 'read_at', 'dated_at', 'title', 'publisher', 'byline', 'published_at', 'language'])
    .where('space', '=', space)
    .where('origin', '=', article.origin)
    .executeTakeFirst();
  if (known?.content_hash === contentHash) return { articleId: known.id, outcome: 'unchanged' };
  if (!known) {
    const same = await db
      .selectFrom('articles')
      .select('id')
      .where('content_hash', '=', contentHash)
      .where('space', 'in', [space, ''])
      // Another outlet that prints the same text to the letter is a source of its own.
      .$if(article.publisher !== undefined, (query) =>
        query.where((where) => where.or([where('publisher', 'is', null), where('publisher', '=', article.publisher!)])),
      )
      .executeTakeFirst();
    if (same) return { articleId: same.id, outcome: 'unchanged' };
  }
  const before = known && (await readingOf(db, known.id, known.revision));
  const refused = before && refusedAs(before, article);
  if (known && refused !== undefined) {
    await db
      .updateTable('articles')
      .set({ refused: JSON.stringify({ at: reading.readAt.getTime(), kind: refused }) })
      .where('id', '=', known.id)
      .execute();
    return { articleId: known.id, outcome: 'unchanged' };
  }
  const revision = (known?.revision ?? 0) + 1;
  const readAt = known?.read_at ?? reading.readAt.getTime();
  const row = {
    ...columnsOf(article, known),
    space,
    read_at: readAt,
    dated_at: (article.publishedAt ?? reading.datedAt)?.getTime() ?? known?.dated_at ?? readAt,
    revision,
    content_hash: contentHash,
    quotes: reading.extraction.quotes.filter((quote) => quote.kind !== 'indirect').length,
    demands: reading.extraction.demands.length,
    refused: null,
  };
  let articleId: number;
  const earlier = known && (await earlierWords(db, known.id));
  const demandDesk = new DemandWriter(db);
  if (known) {
    articleId = known.id;
    await demandDesk.leave(articleId);
    await forget(db, articleId);
    await db.updateTable('articles').set(row).where('id', '=', articleId).execute();
  } else {
    const arrived_at = reading.arrived ? readAt : null;
    const inserted = await db
      .insertInto('articles')
      .values({ ...row, arrived_at })
      .returning('id')
      .executeTakeFirstOrThrow();
    articleId = inserted.id;
  }
  const { text, ...provenance } = article;
  await db
    .insertInto('revisions')
    .values({
      article_id: articleId,
      number: revision,
      read_at: reading.readAt.getTime(),
      content_hash: contentHash,
      text,
      provenance: JSON.stringify(provenance),
      extraction: JSON.stringify(reading.extraction),
    })
    .execute();
  await placeByContent(db, { articleId, space, text, before: before?.text });
  await saveTerms(
    db,
    articleId,
    termsOf(
      article.title,
      text,
      reading.extraction.speakers.map(({ name }) => name),
    ),
  );
  await db
    .insertInto('articles_search')
    .values({ rowid: articleId, title: withoutJoiners(article.title), text: withoutJoiners(text) })
    .execute();
  await saveWords(db, { reading, articleId, revision, datedAt: row.dated_at, earlier }, demandDesk);
  return { articleId, outcome: known ? 'revised' : 'added' };
}

async function readingOf(db: Transaction<Tables>, articleId: number, revision: number) {
  const row = await db
    .selectFrom('revisions')
    .select(['article_id', 'number', 'text', 'provenance'])
    .where('article_id', '=', articleId)
    .where('number', '=', revision)
    .executeTakeFirstOrThrow();
  return { text: row.text, kind: provenanceOf(row).kind };
}

type Told = Pick<Selectable<Tables['articles']>, 'title' | 'publisher' | 'byline' | 'published_at' | 'language'>;

/** What a later reading doesn't tell stays as it was told: the date in a feed, whose page has none. */
function columnsOf(article: SourceArticle, known: Told | undefined) {
  return {
    origin: article.origin,
    canonical_url: article.canonicalUrl ?? null,
    title: article.title || (known?.title ?? ''),
    publisher: article.publisher ?? known?.publisher ?? null,
    byline: article.byline ?? known?.byline ?? null,
    published_at: article.publishedAt?.getTime() ?? known?.published_at ?? null,
    modified_at: article.modifiedAt?.getTime() ?? null,
    language: article.language ?? known?.language ?? null,
  };
}
