import type { Transaction } from 'kysely';
import { evidenceOf, type Quote } from '../../core/news/quote.ts';
import type { Span } from '../../core/span.ts';
import type { CastWriter } from '../cast/cast-writer.ts';
import type { QuoteJson } from '../quotes/quote-rows.ts';
import { saveRepeatKeys } from '../quotes/repeated-quotes.ts';
import { type RuledNames, whoseWords } from '../speakers/rulings.ts';
import type { Tally } from '../speakers/tally.ts';
import type { Tables } from '../tables.ts';
import { MOST_ROWS, type NumberedRow, type RevisedRow, type Revision } from './revised-rows.ts';

type SpokenQuote = NumberedRow<Quote> & Pick<Quote, 'speaker'>;

/** Stores the quotes of a revision, each with whoever said it; a statement for many, since an article has dozens. */
export async function saveQuotes(
  db: Transaction<Tables>,
  revision: Revision,
  rows: readonly SpokenQuote[],
  { cast, spoken }: { readonly cast: CastWriter; readonly spoken: Tally },
): Promise<void> {
  for (let from = 0; from < rows.length; from += MOST_ROWS) {
    const some = rows.slice(from, from + MOST_ROWS).map((row) => {
      const seat = row.speaker && cast.seatOf(row.speaker);
      return { ...columnsOf(revision, row, row.speaker), speaker_id: seat?.speakerId ?? null, member_id: seat?.memberId ?? null };
    });
    await db.insertInto('quotes').values(some).execute();
  }
  // What its source took back is told by no other article in its name.
  const standing = rows.filter(({ changed }) => !changed);
  for (let from = 0; from < standing.length; from += MOST_ROWS)
    await saveRepeatKeys(
      db,
      standing.slice(from, from + MOST_ROWS).map(({ id, told }) => ({ id, quote: told })),
    );
  for (const { told, speaker } of rows) if (speaker && told.kind !== 'indirect') spoken.quoted(cast.seatOf(speaker).speakerId);
}

const wordsOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whose a quote is under the rulings. */
export function saidBy({ told, text }: RevisedRow<Quote>, { reading }: Revision, ruled: RuledNames): Quote['speaker'] {
  const { origin } = reading.article;
  return whoseWords(told, { origin, mention: told.mention ? wordsOf(text, told.mention) : '', named: reading.extraction.speakers }, ruled);
}

function columnsOf({ reading, articleId, datedAt }: Revision, row: NumberedRow<Quote>, speaker: Quote['speaker']) {
  const { speaker: _speaker, ...quote } = row.told;
  const report = quote.kind === 'indirect' ? wordsOf(row.text, evidenceOf(quote)) : undefined;
  const json: QuoteJson = { ...quote, role: speaker?.role, report };
  return {
    id: row.id,
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
