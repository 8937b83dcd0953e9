import type { Transaction } from 'kysely';
import { evidenceOf, type Quote } from '../../core/news/quote.ts';
import type { Span } from '../../core/span.ts';
import { withoutJoiners } from '../../text/fold.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { QuoteJson } from '../quotes/quote-rows.ts';
import { saveRepeatKey } from '../quotes/repeated-quotes.ts';
import { type RuledNames, saidUnder } from '../speakers/rulings.ts';
import type { SpeakerWriter } from '../speakers/speaker-writer.ts';
import type { Tables } from '../tables.ts';
import { type RevisedRow, type Revision, searchedText } from './revised-rows.ts';

/** Puts a quote of before back under its id, its speaker still open. */
export async function reserveQuote(db: Transaction<Tables>, revision: Revision, row: RevisedRow<Quote>, ruled: RuledNames): Promise<void> {
  if (row.id === undefined) return;
  const values = columnsOf(revision, row, speakerOf(row, ruled));
  await db
    .insertInto('quotes')
    .values({ ...values, id: row.id, speaker_id: null })
    .execute();
}

export async function saveQuote(
  db: Transaction<Tables>,
  revision: Revision,
  row: RevisedRow<Quote>,
  { speakers, ruled }: { readonly speakers: SpeakerWriter; readonly ruled: RuledNames },
): Promise<void> {
  const quote = row.told;
  const speaker = speakerOf(row, ruled);
  const speakerId = speaker ? await speakers.idOf(speaker) : null;
  if (speakerId !== null && quote.kind !== 'indirect') speakers.spoke(speakerId, 'quote', revision.datedAt);
  const { id } =
    row.id === undefined
      ? await db
          .insertInto('quotes')
          .values({ ...columnsOf(revision, row, speaker), speaker_id: speakerId })
          .returning('id')
          .executeTakeFirstOrThrow()
      : await db.updateTable('quotes').set({ speaker_id: speakerId }).where('id', '=', row.id).returning('id').executeTakeFirstOrThrow();
  const title = withoutJoiners(revision.reading.article.title);
  await dialectOf(db).index(db, 'quotes_search', { id, title, text: searchedText(quote.spans) });
  // What its source took back is told by no other article in its name.
  if (!row.changed) await saveRepeatKey(db, id, quote);
}

const wordsOf = (text: string, span: Span): string => text.slice(span.start, span.end);

const speakerOf = ({ told: { speaker, mention }, text }: RevisedRow<Quote>, ruled: RuledNames): Quote['speaker'] =>
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
