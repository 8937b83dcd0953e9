import { createHash } from 'node:crypto';
import type { Selectable, Transaction } from 'kysely';
import type { SourceArticle } from '../../core/news/article.ts';
import type { Reading, SaveOutcome } from '../../core/ports/article-store.ts';
import { consequenceOf } from '../../matching/genre/consequence.ts';
import { genreOf } from '../../matching/genre/genre.ts';
import { refusedAs } from '../../matching/source-change.ts';
import { termsOf } from '../../matching/stories/terms.ts';
import { CastWriter } from '../cast/cast-writer.ts';
import { DemandWriter } from '../demands/demand-writer.ts';
import { dialectOf } from '../dialect/dialect.ts';
import { holdNames } from '../speakers/ruling-rows.ts';
import type { Tables } from '../tables.ts';
import { provenanceOf } from './article-rows.ts';
import { earlierWords, forget } from './earlier-words.ts';
import { indexNew } from './index-articles.ts';
import { saveNearDuplicates } from './near-duplicates.ts';
import { saveWords } from './save-words.ts';
import { sourceNames } from './source-names.ts';
import { saveTerms } from './story-terms.ts';

const contentHashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const KNOWN_COLUMNS = [
  'id',
  'revision',
  'content_hash',
  'read_at',
  'dated_at',
  'title',
  'publisher',
  'byline',
  'published_at',
  'language',
] as const;

type KnownArticle = Pick<Selectable<Tables['articles']>, (typeof KNOWN_COLUMNS)[number]>;

/** Stores one reading; the caller holds the transaction. */
export async function saveReading(db: Transaction<Tables>, reading: Reading): Promise<{ articleId: number; outcome: SaveOutcome }> {
  const { article, space } = reading;
  const contentHash = contentHashOf(article.text);
  await dialectOf(db).lock(db, 'articles');
  const known = await db
    .selectFrom('articles')
    .select(KNOWN_COLUMNS)
    .where('space', '=', space)
    .where('origin', '=', article.origin)
    .executeTakeFirst();
  if (known?.content_hash === contentHash) return { articleId: known.id, outcome: 'unchanged' };
  if (!known) {
    const articleId = await sameElsewhere(db, reading, contentHash);
    return articleId === undefined
      ? { articleId: await saveRevision(db, reading, { contentHash }), outcome: 'added' }
      : { articleId, outcome: 'unchanged' };
  }
  const before = await readingOf(db, known.id, known.revision);
  const refused = refusedAs(before, article);
  if (refused === undefined)
    return { articleId: await saveRevision(db, reading, { contentHash, known, before: before.text }), outcome: 'revised' };
  await db
    .updateTable('articles')
    .set({ refused: JSON.stringify({ at: reading.readAt.getTime(), kind: refused }) })
    .where('id', '=', known.id)
    .execute();
  return { articleId: known.id, outcome: 'unchanged' };
}

/** The id of an article with exactly this text that is of the same publisher, or where either is unknown: another outlet that prints the text is a source of its own. */
async function sameElsewhere(
  db: Transaction<Tables>,
  { article: { publisher }, space }: Reading,
  contentHash: string,
): Promise<number | undefined> {
  let query = db.selectFrom('articles').select('id').where('content_hash', '=', contentHash).where('space', 'in', [space, '']);
  if (publisher !== undefined)
    query = query.where((where) => where.or([where('publisher', 'is', null), where('publisher', '=', publisher)]));
  return (await query.orderBy('space').orderBy('id').limit(1).executeTakeFirst())?.id;
}

interface NewRevision {
  readonly contentHash: string;
  /** The article as it was before, and its text; absent for its first revision. */
  readonly known?: KnownArticle;
  readonly before?: string;
}

/** Stores a text that the article did not have, with all that was worked out of it, and gives the article's id. */
async function saveRevision(db: Transaction<Tables>, reading: Reading, { contentHash, known, before }: NewRevision): Promise<number> {
  const { article, space, extraction } = reading;
  const earlier = known && (await earlierWords(db, known.id));
  const ruled = await holdNames(db);
  const cast = new CastWriter(db, ruled);
  const demandWriter = await DemandWriter.begin(db);
  if (known) {
    await cast.remove(known.id);
    await demandWriter.leave(known.id);
    await forget(db, known.id);
    await db.deleteFrom('search_backlog').where('article_id', '=', known.id).execute();
  }
  const row = articleRow(reading, contentHash, known);
  const articleId = await putArticle(db, row, reading.arrived, known);
  const { text, ...provenance } = article;
  await db
    .insertInto('revisions')
    .values({
      article_id: articleId,
      number: row.revision,
      read_at: reading.readAt.getTime(),
      content_hash: contentHash,
      text,
      provenance: JSON.stringify(provenance),
      extraction: JSON.stringify(extraction),
    })
    .execute();
  const isCopy = await saveNearDuplicates(db, { articleId, space, text, before });
  await saveTerms(db, articleId, { terms: termsOf(article.title, text, extraction), topics: extraction.topics });
  await indexNew(db, { ...row, id: articleId, title: article.title, text }, { datedAt: row.dated_at, before, isCopy });
  await saveWords(db, { reading, articleId, revision: row.revision, datedAt: row.dated_at, earlier }, { ruled, cast, demandWriter });
  return articleId;
}

function articleRow({ article, space, extraction, ...reading }: Reading, contentHash: string, known: KnownArticle | undefined) {
  const readAt = known?.read_at ?? reading.readAt.getTime();
  return {
    ...columnsOf(article, known),
    space,
    read_at: readAt,
    dated_at: (article.publishedAt ?? reading.datedAt)?.getTime() ?? known?.dated_at ?? readAt,
    revision: (known?.revision ?? 0) + 1,
    content_hash: contentHash,
    quotes: extraction.quotes.filter((quote) => quote.kind !== 'indirect').length,
    demands: extraction.demands.length,
    genre: genreOf({ title: article.title, text: article.text, url: article.canonicalUrl ?? article.origin }),
    consequence: consequenceOf(article),
    refused: null,
  };
}

async function putArticle(
  db: Transaction<Tables>,
  row: ReturnType<typeof articleRow>,
  arrived: boolean | undefined,
  known: KnownArticle | undefined,
): Promise<number> {
  if (known) {
    await db.updateTable('articles').set(row).where('id', '=', known.id).execute();
    return known.id;
  }
  const inserted = await db
    .insertInto('articles')
    .values({ ...row, arrived_at: arrived ? row.read_at : null, archived: arrived === false ? 1 : 0 })
    .returning('id')
    .executeTakeFirstOrThrow();
  return inserted.id;
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

/** What a later reading doesn't give stays as an earlier one gave it: the date in a feed, whose page has none. */
function columnsOf(article: SourceArticle, known: KnownArticle | undefined) {
  const title = article.title || (known?.title ?? '');
  const publisher = article.publisher ?? known?.publisher ?? null;
  const canonicalUrl = article.canonicalUrl ?? null;
  return {
    origin: article.origin,
    canonical_url: canonicalUrl,
    title,
    publisher,
    byline: article.byline ?? known?.byline ?? null,
    published_at: article.publishedAt?.getTime() ?? known?.published_at ?? null,
    modified_at: article.modifiedAt?.getTime() ?? null,
    language: article.language ?? known?.language ?? null,
    source_names: sourceNames({ origin: article.origin, title, publisher, canonicalUrl }),
  };
}
