import type { Kysely, Transaction } from 'kysely';
import { rulingJson } from '../../core/news/ruling-json.ts';
import type { NumberedRuling } from '../../core/ports/ruling-store.ts';
import { dialectOf } from '../dialect/dialect.ts';
import { storedJson } from '../stored-json.ts';
import type { Tables } from '../tables.ts';
import { type RuledNames, ruledNames } from './rulings.ts';

/** All rulings of the store, in the order in which they were made. */
export async function rulingsOf(db: Kysely<Tables>): Promise<NumberedRuling[]> {
  const rows = await db.selectFrom('rulings').selectAll().orderBy('id').execute();
  return rows.map(({ id, ruling }) => ({ ...storedJson(rulingJson, ruling, { table: 'rulings', id, column: 'ruling' }), id }));
}

/**
 * The rulings, which nobody changes until the transaction ends, nor does anybody make or rename a speaker: to be called before a speaker is looked for
 * that is made where there is none.
 */
export async function holdNames(db: Transaction<Tables>): Promise<RuledNames> {
  await dialectOf(db).lock(db, 'speakers');
  return ruledIn(db);
}

export const ruledIn = async (db: Kysely<Tables>): Promise<RuledNames> => ruledNames(await rulingsOf(db));
