import { createHash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { SourceArticle } from '../../core/article.ts';

import { claimantOf } from '../../core/claimant.ts';

import { evidenceOf, type Quote } from '../../core/quote.ts';

import type { Span } from '../../core/span.ts';
import type { Reading, SaveOutcome } from '../../core/store.ts';
import { termsOf } from '../../core/story-terms.ts';
import { saidUnder } from '../rulings.ts';
import { DemandDesk } from './demand-desk.ts';
import { placeByContent } from './duplicate-desk.ts';
import { saveEcho } from './echoes.ts';
import type { DemandJson, QuoteJson } from './rows.ts';
import { ruledIn } from './ruling-rows.ts';
import { SpeakerDesk } from './speaker-desk.ts';
import { saveTerms } from './story-desk.ts';
import type { Tables } from './tables.ts';

const contentHashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Stores one reading; the caller holds the transaction. */
export async function saveReading(db: Transaction<Tables>, reading: Reading): Promise<{ articleId: number; outcome: SaveOutcome }> {
  const { article, space } = reading;
  const contentHash = contentHashOf(article.text);
  const known = await db
    .selectFrom('articles')
    .select(['id', 'revision', 'content_hash', 'read_at', 'dated_at'])
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
  const revision = (known?.revision ?? 0) + 1;
  const readAt = known?.read_at ?? reading.readAt.getTime();
  const row = {
    ...columnsOf(article),
    space,
    read_at: readAt,
    dated_at: (article.publishedAt ?? reading.datedAt)?.getTime() ?? known?.dated_at ?? readAt,
    revision,
    content_hash: contentHash,
    quotes: reading.extraction.quotes.filter((quote) => quote.kind !== 'indirect').length,
    demands: reading.extraction.demands.length,
  };
  let articleId: number;
  const demandDesk = new DemandDesk(db);
  if (known) {
    articleId = known.id;
    await demandDesk.leave(articleId);
    await forget(db, articleId);
    await db.updateTable('articles').set(row).where('id', '=', articleId).execute();
  } else {
    const inserted = await db.insertInto('articles').values(row).returning('id').executeTakeFirstOrThrow();
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
  await placeByContent(db, { articleId, space, text, before: known && (await textOf(db, articleId, known.revision)) });
  await saveTerms(
    db,
    articleId,
    termsOf(
      article.title,
      text,
      reading.extraction.speakers.map(({ name }) => name),
    ),
  );
  await db.insertInto('articles_search').values({ rowid: articleId, title: article.title, text }).execute();
  await saveWords(db, reading, { articleId, datedAt: row.dated_at }, demandDesk);
  return { articleId, outcome: known ? 'revised' : 'added' };
}

const textOf = async (db: Transaction<Tables>, articleId: number, revision: number): Promise<string> =>
  (
    await db
      .selectFrom('revisions')
      .select('text')
      .where('article_id', '=', articleId)
      .where('number', '=', revision)
      .executeTakeFirstOrThrow()
  ).text;

function columnsOf(article: SourceArticle) {
  return {
    origin: article.origin,
    canonical_url: article.canonicalUrl ?? null,
    title: article.title,
    publisher: article.publisher ?? null,
    byline: article.byline ?? null,
    published_at: article.publishedAt?.getTime() ?? null,
    modified_at: article.modifiedAt?.getTime() ?? null,
    language: article.language ?? null,
  };
}

interface Place {
  readonly articleId: number;
  readonly datedAt: number;
}

async function saveWords(db: Transaction<Tables>, reading: Reading, place: Place, demandDesk: DemandDesk): Promise<void> {
  const { article, extraction, space } = reading;
  const { articleId, datedAt } = place;
  const ruled = await ruledIn(db);
  const desk = new SpeakerDesk(db, space, { ruled });
  const title = article.title;
  const words = (span: Span): string => article.text.slice(span.start, span.end);
  for (const [position, quote] of extraction.quotes.entries()) {
    const speaker = quote.speaker && saidUnder(quote.speaker, quote.mention ? words(quote.mention) : '', ruled);
    const speakerId = speaker ? await desk.idOf(speaker) : null;
    if (speakerId !== null && quote.kind !== 'indirect') desk.spoke(speakerId, 'quote', datedAt);
    const { id } = await db
      .insertInto('quotes')
      .values({
        space,
        article_id: articleId,
        position,
        dated_at: datedAt,
        speaker_id: speakerId,
        verbatim: quote.kind === 'indirect' ? 0 : 1,
        quote: JSON.stringify(quoteJson({ ...quote, speaker }, words)),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await db
      .insertInto('quotes_search')
      .values({ rowid: id, title, text: joined(quote.spans) })
      .execute();
    await saveEcho(db, id, quote);
  }
  for (const [position, demand] of extraction.demands.entries()) {
    const issuerId = demand.issuer ? await desk.idOf(demand.issuer) : null;
    const addresseeId = demand.addressee ? await desk.idOf(demand.addressee) : null;
    if (issuerId !== null) desk.spoke(issuerId, 'demand', datedAt);
    const json: DemandJson = {
      ...demand,
      evidenceText: words(demand.evidence),
      responses: demand.responses.map((response) => ({
        ...response,
        text: words(response.evidence),
        saidBy: claimantOf(response.evidence, extraction.quotes),
      })),
    };
    const { id } = await db
      .insertInto('demands')
      .values({
        space,
        article_id: articleId,
        position,
        dated_at: datedAt,
        issuer_id: issuerId,
        addressee_id: addresseeId,
        demand: JSON.stringify(json),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await db
      .insertInto('demands_search')
      .values({ rowid: id, title, text: joined(demand.spans) })
      .execute();
    await demandDesk.tell({ id, space, datedAt, issuerId, addresseeId, demand });
  }
  await desk.settle();
  await demandDesk.settle();
}

const joined = (spans: readonly { readonly text: string }[]): string => spans.map((span) => span.text).join(' ');

function quoteJson({ speaker, ...quote }: Quote, words: (span: Span) => string): QuoteJson {
  const report = quote.kind === 'indirect' ? words(evidenceOf(quote)) : undefined;
  return { ...quote, role: speaker?.role, report };
}

/** Takes the quotes and demands of the revision before out of sight; the revision itself stays. */
async function forget(db: Transaction<Tables>, articleId: number): Promise<void> {
  const { rows: spoke } = await sql<{
    id: number;
  }>`select speaker_id as id from quotes where article_id = ${articleId} and speaker_id is not null
    union select issuer_id from demands where article_id = ${articleId} and issuer_id is not null`.execute(db);
  await sql`update speakers set quotes = quotes - (select count(*) from quotes q where q.speaker_id = speakers.id and q.verbatim = 1 and q.article_id = ${articleId})
    where id in (select speaker_id from quotes where article_id = ${articleId})`.execute(db);
  await sql`delete from quotes_search where rowid in (select id from quotes where article_id = ${articleId})`.execute(db);
  await sql`delete from demands_search where rowid in (select id from demands where article_id = ${articleId})`.execute(db);
  await db.deleteFrom('articles_search').where('rowid', '=', articleId).execute();
  await db.deleteFrom('quotes').where('article_id', '=', articleId).execute();
  await db.deleteFrom('demands').where('article_id', '=', articleId).execute();
  for (const { id } of spoke) {
    await sql`update speakers set last_spoke_at = (select max(at) from (
      select max(dated_at) as at from quotes where speaker_id = ${id} and verbatim = 1 union all select max(dated_at) from demands where issuer_id = ${id}))
      where id = ${id}`.execute(db);
  }
}
