import type { Transaction } from 'kysely';
import { evidenceOf, type Quote } from '../../core/news/quote.ts';
import type { Span } from '../../core/span.ts';
import { withoutJoiners } from '../../text/fold.ts';
import type { CastWriter } from '../cast/cast-writer.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { QuoteJson } from '../quotes/quote-rows.ts';
import { saveRepeatKeys } from '../quotes/repeated-quotes.ts';
import { type RuledNames, whoseWords } from '../speakers/rulings.ts';
import type { Tally } from '../speakers/tally.ts';
import type { Tables } from '../tables.ts';
import { updateRows } from '../update-rows.ts';
import { type RevisedRow, type Revision, searchedText } from './revised-rows.ts';

/** Puts the quotes of before back under their ids, their speakers still open. */
export async function reserveQuotes(
  db: Transaction<Tables>,
  revision: Revision,
  rows: readonly RevisedRow<Quote>[],
  ruled: RuledNames,
): Promise<void> {
  const kept = rows.filter(({ id }) => id !== undefined);
  for (let from = 0; from < kept.length; from += MOST_ROWS)
    await db
      .insertInto('quotes')
      .values(
        kept
          .slice(from, from + MOST_ROWS)
          .map((row) => ({ ...columnsOf(revision, row, saidBy(row, revision, ruled)), id: row.id, speaker_id: null, member_id: null })),
      )
      .execute();
}

type SpokenQuote = RevisedRow<Quote> & Pick<Quote, 'speaker'>;

/** One statement takes so many rows: SQLite allows 32,766 parameters (https://www.sqlite.org/limits.html#max_variable_number). */
const MOST_ROWS = 500;

/** Stores the quotes of a revision, in its order, each with whoever said it; a statement for many, since an article has dozens. */
export async function saveQuotes(
  db: Transaction<Tables>,
  revision: Revision,
  rows: readonly SpokenQuote[],
  { cast, spoken }: { readonly cast: CastWriter; readonly spoken: Tally },
): Promise<void> {
  for (let from = 0; from < rows.length; from += MOST_ROWS) await saveSome(db, revision, rows.slice(from, from + MOST_ROWS), cast);
  for (const { told, speaker } of rows) if (speaker && told.kind !== 'indirect') spoken.quoted(cast.seatOf(speaker).speakerId);
}

async function saveSome(db: Transaction<Tables>, revision: Revision, rows: readonly SpokenQuote[], cast: CastWriter): Promise<void> {
  const whose = ({ speaker }: SpokenQuote) => {
    const seat = speaker && cast.seatOf(speaker);
    return { speaker_id: seat?.speakerId ?? null, member_id: seat?.memberId ?? null };
  };
  const fresh = rows.filter(({ id }) => id === undefined);
  const made =
    fresh.length === 0
      ? []
      : await db
          .insertInto('quotes')
          .values(fresh.map((row) => ({ ...columnsOf(revision, row, row.speaker), ...whose(row) })))
          .returning(['id', 'number'])
          .execute();
  const madeIds = new Map(made.map(({ id, number }) => [number, id]));
  const stored = rows.map((row) => {
    const id = row.id ?? madeIds.get(row.number);
    if (id === undefined) throw new Error(`Quote ${row.number} of article ${revision.articleId} got no id.`);
    return { id, row };
  });
  await updateRows(
    db,
    'quotes',
    stored.filter(({ row }) => row.id !== undefined).map(({ id, row }) => ({ id, ...whose(row) })),
  );
  const title = withoutJoiners(revision.reading.article.title);
  const searched = stored.map(({ id, row }) => ({ id, title, text: searchedText(row.told.spans) }));
  if (searched.length > 0) await dialectOf(db).index(db, 'quotes_search', searched);
  // What its source took back is told by no other article in its name.
  await saveRepeatKeys(
    db,
    stored.filter(({ row }) => !row.changed).map(({ id, row }) => ({ id, quote: row.told })),
  );
}

const wordsOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whose a quote is under the rulings. */
export function saidBy({ told, text }: RevisedRow<Quote>, { reading }: Revision, ruled: RuledNames): Quote['speaker'] {
  const { origin } = reading.article;
  return whoseWords(told, { origin, mention: told.mention ? wordsOf(text, told.mention) : '', named: reading.extraction.speakers }, ruled);
}

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
