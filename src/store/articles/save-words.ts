import type { Transaction } from 'kysely';
import type { Demand } from '../../core/news/demand.ts';
import type { Quote } from '../../core/news/quote.ts';
import { comparableDemand, comparableQuote } from '../../matching/source-change.ts';
import { withoutJoiners } from '../../text/fold.ts';
import type { CastWriter } from '../cast/cast-writer.ts';
import type { DemandWriter } from '../demands/demand-writer.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { RuledNames } from '../speakers/rulings.ts';
import { Tally } from '../speakers/tally.ts';
import type { Tables } from '../tables.ts';
import { MOST_ROWS, type NumberedRow, type RevisedRow, type Revision, rowsOf, searchedText } from './revised-rows.ts';
import { saveDemands } from './save-demand.ts';
import { saidBy, saveQuotes } from './save-quote.ts';

/** The quotes and demands that are to be stored, under the ids that they will have. */
interface NumberedWords {
  readonly quotes: readonly NumberedRow<Quote>[];
  readonly demands: readonly NumberedRow<Demand>[];
}

/** Gives ids to the quotes and demands of a revision, and to those of the revisions before that it lacks, and lets them be found by their words. */
export async function numberWords(db: Transaction<Tables>, revision: Revision): Promise<NumberedWords> {
  const { reading, earlier } = revision;
  const quotes = rowsOf(revision, reading.extraction.quotes, earlier?.quotes ?? [], comparableQuote);
  const demands = rowsOf(revision, reading.extraction.demands, earlier?.demands ?? [], comparableDemand);
  return {
    quotes: await numbered(db, 'quotes', { revision, rows: quotes }),
    demands: await numbered(db, 'demands', { revision, rows: demands }),
  };
}

async function numbered<T extends Quote | Demand>(
  db: Transaction<Tables>,
  table: 'quotes' | 'demands',
  { revision, rows }: { readonly revision: Revision; readonly rows: readonly RevisedRow<T>[] },
): Promise<NumberedRow<T>[]> {
  if (rows.length === 0) return [];
  // A new row gets none of the ids that rows before it take back.
  const ids = rows.flatMap(({ id }) => id ?? []);
  const fresh = await dialectOf(db).reserve(db, table, { count: rows.length - ids.length, above: Math.max(0, ...ids) });
  const all = rows.map((row) => ({ ...row, id: row.id ?? fresh.shift()! }));
  const title = withoutJoiners(revision.reading.article.title);
  for (let from = 0; from < all.length; from += MOST_ROWS)
    await dialectOf(db).index(
      db,
      `${table}_search`,
      all.slice(from, from + MOST_ROWS).map(({ id, told }) => ({ id, title, text: searchedText(told.spans) })),
    );
  return all;
}

/** What stores who said and demanded what. */
export interface WordWriters {
  readonly ruled: RuledNames;
  readonly cast: CastWriter;
  readonly demandWriter: DemandWriter;
}

/** Stores the quotes and demands of a revision, each with whoever said it. */
export async function saveWords(
  db: Transaction<Tables>,
  revision: Revision,
  { quotes, demands }: NumberedWords,
  { ruled, cast, demandWriter }: WordWriters,
): Promise<void> {
  const { reading, articleId, datedAt } = revision;
  const quoted = quotes.map((row) => ({ ...row, speaker: saidBy(row, revision, ruled) }));
  const named = [...quoted.map(({ speaker }) => speaker), ...demands.flatMap(({ told }) => [told.issuer, told.addressee])];
  await cast.add(
    { space: reading.space, articleId, datedAt },
    named.filter((speaker) => speaker !== undefined),
  );
  await cast.settle();
  const spoken = new Tally(db, datedAt);
  await saveQuotes(db, revision, quoted, { cast, spoken });
  await saveDemands(db, revision, demands, { cast, spoken, demandWriter });
  await spoken.settle();
  await demandWriter.settle();
}
