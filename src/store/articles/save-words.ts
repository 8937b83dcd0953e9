import type { Transaction } from 'kysely';
import type { Demand } from '../../core/news/demand.ts';
import { evidenceOf, type Quote } from '../../core/news/quote.ts';
import type { Reading } from '../../core/ports/article-store.ts';
import type { Span } from '../../core/span.ts';
import { claimantOf } from '../../matching/claimant.ts';
import { type Comparable, carryOver, comparableDemand, comparableQuote } from '../../matching/source-change.ts';
import { withoutJoiners } from '../../text/fold.ts';
import type { DemandJson } from '../demands/demand-rows.ts';
import type { DemandWriter } from '../demands/demand-writer.ts';
import type { QuoteJson } from '../quotes/quote-rows.ts';
import { saveRepeatKey } from '../quotes/repeated-quotes.ts';
import { ruledIn } from '../speakers/ruling-rows.ts';
import { saidUnder } from '../speakers/rulings.ts';
import { SpeakerWriter } from '../speakers/speaker-writer.ts';
import type { Tables } from '../tables.ts';
import type { ChangeJson } from './change-rows.ts';
import type { Earlier, EarlierWords } from './earlier-words.ts';

interface Words {
  readonly reading: Reading;
  readonly articleId: number;
  readonly revision: number;
  readonly datedAt: number;
  /** What the revisions before told; its rows are gone from the tables. */
  readonly earlier: EarlierWords | undefined;
}

/** A row to be: new, one of before that goes on, or one that the revision lacks. */
interface Row<T> {
  readonly told: T;
  readonly text: string;
  readonly among: readonly Quote[];
  readonly revision: number;
  readonly position: number;
  readonly id?: number | undefined;
  readonly number: number;
  readonly changed?: ChangeJson | undefined;
}

/** Stores the quotes and demands of a revision, and those of the revisions before that it lacks, flagged. */
export async function saveWords(db: Transaction<Tables>, words: Words, demandDesk: DemandWriter): Promise<void> {
  const { quotes, demands } = words.reading.extraction;
  const ruled = await ruledIn(db);
  const desk = new SpeakerWriter(db, words.reading.space, { ruled });
  for (const row of await numbered(db, 'quotes', rowsOf(words, quotes, words.earlier?.quotes ?? [], comparableQuote)))
    await saveQuote(db, words, row, { desk, ruled });
  for (const row of await numbered(db, 'demands', rowsOf(words, demands, words.earlier?.demands ?? [], comparableDemand)))
    await saveDemand(db, words, row, { desk, demandDesk });
  await desk.settle();
  await demandDesk.settle();
}

/** A new row takes no id that one of before has, though its row is gone for now. */
async function numbered<T>(db: Transaction<Tables>, table: 'quotes' | 'demands', rows: readonly Row<T>[]): Promise<readonly Row<T>[]> {
  if (rows.every(({ id }) => id === undefined)) return rows;
  const highest = await db
    .selectFrom(table)
    .select(({ fn }) => fn.max('id').as('id'))
    .executeTakeFirst();
  let last = rows.reduce((most, { id = 0 }) => Math.max(most, id), highest?.id ?? 0);
  return rows.map((row) => ({ ...row, id: row.id ?? ++last }));
}

function rowsOf<T>(
  { reading, revision }: Words,
  now: readonly T[],
  before: readonly Earlier<T>[],
  comparable: (told: T) => Comparable,
): Row<T>[] {
  const { kept, gone } = carryOver(
    before.map(({ told }) => comparable(told)),
    now.map(comparable),
  );
  let number = before.reduce((most, row) => Math.max(most, row.number), 0);
  const { text } = reading.article;
  const among = reading.extraction.quotes;
  const standing = now.map((told, position): Row<T> => {
    const earlier = before[kept.get(position) ?? -1];
    return { told, text, among, revision, position, id: earlier?.id, number: earlier?.number ?? ++number };
  });
  const missing = [...gone].map(([place, instead]): Row<T> => {
    const { changedAt, ...row } = before[place]!;
    return { ...row, changed: { at: changedAt ?? reading.readAt.getTime(), now: instead } };
  });
  return [...standing, ...missing];
}

async function saveQuote(
  db: Transaction<Tables>,
  { reading, articleId, datedAt }: Words,
  { told: quote, text, changed, ...row }: Row<Quote>,
  { desk, ruled }: { readonly desk: SpeakerWriter; readonly ruled: Awaited<ReturnType<typeof ruledIn>> },
): Promise<void> {
  const words = (span: Span): string => text.slice(span.start, span.end);
  const speaker = quote.speaker && saidUnder(quote.speaker, quote.mention ? words(quote.mention) : '', ruled);
  const speakerId = speaker ? await desk.idOf(speaker) : null;
  if (speakerId !== null && quote.kind !== 'indirect') desk.spoke(speakerId, 'quote', datedAt);
  const { id } = await db
    .insertInto('quotes')
    .values({
      ...placeOf(row),
      number: row.number,
      space: reading.space,
      article_id: articleId,
      changed: changed ? JSON.stringify(changed) : null,
      dated_at: datedAt,
      speaker_id: speakerId,
      verbatim: quote.kind === 'indirect' ? 0 : 1,
      quote: JSON.stringify(quoteJson({ ...quote, speaker }, words)),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('quotes_search')
    .values({ rowid: id, title: withoutJoiners(reading.article.title), text: withoutJoiners(joined(quote.spans)) })
    .execute();
  // What its source took back is told by no other article in its name.
  if (!changed) await saveRepeatKey(db, id, quote);
}

async function saveDemand(
  db: Transaction<Tables>,
  { reading, articleId, datedAt }: Words,
  { told: demand, text, among, changed, ...row }: Row<Demand>,
  { desk, demandDesk }: { readonly desk: SpeakerWriter; readonly demandDesk: DemandWriter },
): Promise<void> {
  const words = (span: Span): string => text.slice(span.start, span.end);
  const { space, article } = reading;
  const issuerId = demand.issuer ? await desk.idOf(demand.issuer) : null;
  const addresseeId = demand.addressee ? await desk.idOf(demand.addressee) : null;
  if (issuerId !== null) desk.spoke(issuerId, 'demand', datedAt);
  const json: DemandJson = {
    ...demand,
    evidenceText: words(demand.evidence),
    responses: demand.responses.map((response) => ({
      ...response,
      text: words(response.evidence),
      saidBy: claimantOf(response.evidence, among),
    })),
  };
  const { id } = await db
    .insertInto('demands')
    .values({
      ...placeOf(row),
      space,
      article_id: articleId,
      changed: changed ? JSON.stringify(changed) : null,
      dated_at: datedAt,
      issuer_id: issuerId,
      addressee_id: addresseeId,
      demand: JSON.stringify(json),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('demands_search')
    .values({ rowid: id, title: withoutJoiners(article.title), text: withoutJoiners(joined(demand.spans)) })
    .execute();
  await demandDesk.tell({ id, space, datedAt, issuerId, addresseeId, demand });
}

const placeOf = ({ id, revision, position }: Pick<Row<unknown>, 'id' | 'revision' | 'position'>) => ({
  ...(id !== undefined && { id }),
  revision,
  position,
});

const joined = (spans: readonly { readonly text: string }[]): string => spans.map((span) => span.text).join(' ');

function quoteJson({ speaker, ...quote }: Quote, words: (span: Span) => string): QuoteJson {
  const report = quote.kind === 'indirect' ? words(evidenceOf(quote)) : undefined;
  return { ...quote, role: speaker?.role, report };
}
