import type { Transaction } from 'kysely';
import { comparableDemand, comparableQuote } from '../../matching/source-change.ts';
import type { CastWriter } from '../cast/cast-writer.ts';
import type { DemandWriter } from '../demands/demand-writer.ts';
import type { RuledNames } from '../speakers/rulings.ts';
import { Tally } from '../speakers/tally.ts';
import type { Tables } from '../tables.ts';
import { type Revision, rowsOf } from './revised-rows.ts';
import { reserveDemands, saveDemands } from './save-demand.ts';
import { reserveQuotes, saidBy, saveQuotes } from './save-quote.ts';

/** Stores the quotes and demands of a revision, and those of the revisions before that it lacks, flagged. */
export async function saveWords(
  db: Transaction<Tables>,
  revision: Revision,
  { ruled, cast, demandWriter }: { readonly ruled: RuledNames; readonly cast: CastWriter; readonly demandWriter: DemandWriter },
): Promise<void> {
  const { reading, earlier, articleId, datedAt } = revision;
  const quotes = rowsOf(revision, reading.extraction.quotes, earlier?.quotes ?? [], comparableQuote);
  const demands = rowsOf(revision, reading.extraction.demands, earlier?.demands ?? [], comparableDemand);
  // Rows that go on take their ids back before a new row can get one of them.
  await reserveQuotes(db, revision, quotes, ruled);
  await reserveDemands(db, revision, demands);
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
