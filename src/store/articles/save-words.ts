import type { Transaction } from 'kysely';
import { comparableDemand, comparableQuote } from '../../matching/source-change.ts';
import type { DemandWriter } from '../demands/demand-writer.ts';
import type { RuledNames } from '../speakers/rulings.ts';
import { SpeakerWriter } from '../speakers/speaker-writer.ts';
import type { Tables } from '../tables.ts';
import { type Revision, rowsOf } from './revised-rows.ts';
import { reserveDemand, saveDemand } from './save-demand.ts';
import { reserveQuote, saveQuote } from './save-quote.ts';

/** Stores the quotes and demands of a revision, and those of the revisions before that it lacks, flagged. */
export async function saveWords(
  db: Transaction<Tables>,
  revision: Revision,
  { ruled, demandWriter }: { readonly ruled: RuledNames; readonly demandWriter: DemandWriter },
): Promise<void> {
  const { reading, earlier } = revision;
  const speakers = new SpeakerWriter(db, reading.space, { ruled });
  const quotes = rowsOf(revision, reading.extraction.quotes, earlier?.quotes ?? [], comparableQuote);
  const demands = rowsOf(revision, reading.extraction.demands, earlier?.demands ?? [], comparableDemand);
  // Rows that go on take their ids back before a new row can get one of them.
  for (const row of quotes) await reserveQuote(db, revision, row, ruled);
  for (const row of demands) await reserveDemand(db, revision, row);
  for (const row of quotes) await saveQuote(db, revision, row, { speakers, ruled });
  for (const row of demands) await saveDemand(db, revision, row, { speakers, demandWriter });
  await speakers.settle();
  await demandWriter.settle();
}
