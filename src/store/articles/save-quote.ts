import type { Transaction } from 'kysely';
import { evidenceOf, type Quote } from '../../core/news/quote.ts';
import type { Span } from '../../core/span.ts';
import { withoutJoiners } from '../../text/fold.ts';
import type { CastWriter } from '../cast/cast-writer.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { QuoteJson } from '../quotes/quote-rows.ts';
import { saveRepeatKey } from '../quotes/repeated-quotes.ts';
import { type RuledNames, saidUnder } from '../speakers/rulings.ts';
import type { Tally } from '../speakers/tally.ts';
import type { Tables } from '../tables.ts';
import { type RevisedRow, type Revision, searchedText } from './revised-rows.ts';

/** Puts a quote of before back under its id, its speaker still open. */
export async function reserveQuote(db: Transaction<Tables>, revision: Revision, row: RevisedRow<Quote>, ruled: RuledNames): Promise<void> {
  if (row.id === undefined) return;
  const values = columnsOf(revision, row, saidBy(row, ruled));
  await db
    .insertInto('quotes')
    .values({ ...values, id: row.id, speaker_id: null, member_id: null })
    .execute();
}

export async function saveQuote(
  db: Transaction<Tables>,
  revision: Revision,
  row: RevisedRow<Quote> & Pick<Quote, 'speaker'>,
  { cast, spoken }: { readonly cast: CastWriter; readonly spoken: Tally },
): Promise<void> {
  const { told: quote, speaker } = row;
  const seat = speaker && cast.seatOf(speaker);
  const whose = { speaker_id: seat?.speakerId ?? null, member_id: seat?.memberId ?? null };
  if (seat && quote.kind !== 'indirect') spoken.quoted(seat.speakerId);
  const { id } =
    row.id === undefined
      ? await db
          .insertInto('quotes')
          .values({ ...columnsOf(revision, row, speaker), ...whose })
          .returning('id')
          .executeTakeFirstOrThrow()
      : await db.updateTable('quotes').set(whose).where('id', '=', row.id).returning('id').executeTakeFirstOrThrow();
  const title = withoutJoiners(revision.reading.article.title);
  await dialectOf(db).index(db, 'quotes_search', { id, title, text: searchedText(quote.spans) });
  // What its source took back is told by no other article in its name.
  if (!row.changed) await saveRepeatKey(db, id, quote);
}

const wordsOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whose a quote is under the rulings. */
export const saidBy = ({ told: { speaker, mention }, text }: RevisedRow<Quote>, ruled: RuledNames): Quote['speaker'] =>
  speaker && saidUnder(speaker, mention ? wordsOf(text, mention) : '', ruled);

function columnsOf({ reading, articleId, datedAt }: Revision, row: RevisedRow<Quote>, speaker: Quote['speaker']) {
  const { speaker: _speaker, ...quote } = row.told;
  const report = quote.kind === 'indirect' ? wordsOf(row.text, evidenceOf(quote)) : undefined;
  const json: QuoteJson = { ...quote, role: speaker?.role, report };
  return {
    revision: row.revision,
    position: row.position,
    number: row.number,
    space: reading.space,
    article_id: articleId,
    changed: row.changed ? JSON.stringify(row.changed) : null,
    dated_at: datedAt,
    verbatim: quote.kind === 'indirect' ? (0 as const) : (1 as const),
    quote: JSON.stringify(json),
  };
}
