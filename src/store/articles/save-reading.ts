import { createHash } from 'node:crypto';
import type { Selectable, Transaction } from 'kysely';
import type { SourceArticle } from '../../core/news/article.ts';
import type { Genre } from '../../core/news/genre.ts';
import type { Terms } from '../../core/news/story-terms.ts';
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
import { type ComparedText, comparedText, saveNearDuplicates } from './near-duplicates.ts';
import { numberWords, saveWords, type WordWriters } from './save-words.ts';
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

/** A reading with what follows from it alone: worked out before anything of the store is locked. */
interface WorkedReading extends Reading {
  readonly contentHash: string;
  readonly compared: ComparedText;
  readonly terms: Terms;
  readonly genre: Genre;
  readonly consequence: number;
}

export function workedOut(reading: Reading): WorkedReading {
  const { article, extraction } = reading;
  return {
    ...reading,
    contentHash: contentHashOf(article.text),
    compared: comparedText(article.text),
    terms: termsOf(article.title, article.text, extraction),
    genre: genreOf({ title: article.title, text: article.text, url: article.canonicalUrl ?? article.origin }),
    consequence: consequenceOf(article),
  };
}

/** Stores one reading; the caller holds the transaction. Undefined, with nothing stored, where another text of the origin was stored since the transaction began. */
export async function saveReading(
  db: Transaction<Tables>,
  reading: WorkedReading,
): Promise<{ articleId: number; outcome: SaveOutcome } | undefined> {
  const { article, contentHash } = reading;
  const isKnown = (await knownArticle(db, reading)) !== undefined;
  // What changes an article concerns all that it was compared with; a new one concerns its like alone.
  if (isKnown) await dialectOf(db).lock(db, 'articles');
  else
    await dialectOf(db).lockKeys(db, 'articles', [
      `origin ${article.origin}`,
      `text ${contentHash}`,
      ...reading.compared.keys.map((key) => `band ${key}`),
    ]);
  const known = await knownArticle(db, reading);
  if (known?.content_hash === contentHash) return { articleId: known.id, outcome: 'unchanged' };
  if (!known) {
    const articleId = await sameElsewhere(db, reading);
    return articleId === undefined ? { articleId: await saveRevision(db, reading), outcome: 'added' } : { articleId, outcome: 'unchanged' };
  }
  if (!isKnown) return undefined;
  const before = await readingOf(db, known.id, known.revision);
  const refused = refusedAs(before, article);
  if (refused === undefined) return { articleId: await saveRevision(db, reading, { ...known, text: before.text }), outcome: 'revised' };
  await db
    .updateTable('articles')
    .set({ refused: JSON.stringify({ at: reading.readAt.getTime(), kind: refused }) })
    .where('id', '=', known.id)
    .execute();
  return { articleId: known.id, outcome: 'unchanged' };
}

const knownArticle = (db: Transaction<Tables>, { article: { origin }, space }: Reading): Promise<KnownArticle | undefined> =>
  db.selectFrom('articles').select(KNOWN_COLUMNS).where('space', '=', space).where('origin', '=', origin).executeTakeFirst();

/** The id of an article with exactly this text that is of the same publisher, or where either is unknown: another outlet that prints the text is a source of its own. */
async function sameElsewhere(
  db: Transaction<Tables>,
  { article: { publisher }, space, contentHash }: WorkedReading,
): Promise<number | undefined> {
  let query = db.selectFrom('articles').select('id').where('content_hash', '=', contentHash).where('space', 'in', [space, '']);
  if (publisher !== undefined)
    query = query.where((where) => where.or([where('publisher', 'is', null), where('publisher', '=', publisher)]));
  return (await query.orderBy('space').orderBy('id').limit(1).executeTakeFirst())?.id;
}

/** An article as it was before, with its text. */
type ArticleBefore = KnownArticle & { readonly text: string };

/** Stores a text that the article did not have, with all that was worked out of it, and gives the article's id. What others wait for comes last. */
async function saveRevision(db: Transaction<Tables>, reading: WorkedReading, before?: ArticleBefore): Promise<number> {
  const { article, space, extraction, contentHash } = reading;
  const earlier = before && (await earlierWords(db, before.id));
  const writers = before && (await wordWriters(db));
  if (before && writers) {
    await writers.cast.remove(before.id);
    await writers.demandWriter.leave(before.id);
    await forget(db, before.id);
    await db.deleteFrom('search_backlog').where('article_id', '=', before.id).execute();
  }
  const row = articleRow(reading, before);
  const articleId = await putArticle(db, row, reading.arrived, before);
  const { text, ...provenance } = article;
  const isCopy = await saveNearDuplicates(db, { articleId, space, compared: reading.compared, before: before?.text });
  await saveTerms(db, articleId, { terms: reading.terms, topics: extraction.topics });
  await indexNew(db, { ...row, id: articleId, title: article.title, text }, { datedAt: row.dated_at, before: before?.text, isCopy });
  const revision = { reading, articleId, revision: row.revision, datedAt: row.dated_at, earlier };
  const words = await numberWords(db, revision);
  const last = writers ?? (await wordWriters(db));
  // Whoever looks through what is new goes by the numbers of revisions: none is stored before a lower one.
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
  await saveWords(db, revision, words, last);
  return articleId;
}

/** What stores who said and demanded what: one writer at a time has them. */
async function wordWriters(db: Transaction<Tables>): Promise<WordWriters> {
  const ruled = await holdNames(db);
  return { ruled, cast: new CastWriter(db, ruled), demandWriter: await DemandWriter.begin(db) };
}

function articleRow(
  { article, space, extraction, contentHash, genre, consequence, ...reading }: WorkedReading,
  known: KnownArticle | undefined,
) {
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
    genre,
    consequence,
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
