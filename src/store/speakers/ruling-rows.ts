import type { Kysely } from 'kysely';
import type { NumberedRuling } from '../../core/ports/ruling-store.ts';
import type { Tables } from '../tables.ts';
import { type RuledNames, ruledNames } from './rulings.ts';

/** All rulings of the store, in the order in which they were made. */
export async function rulingsOf(db: Kysely<Tables>): Promise<NumberedRuling[]> {
  const rows = await db.selectFrom('speaker_rulings').selectAll().orderBy('id').execute();
  return rows.map(({ ruled_at, ...row }) => ({ ...row, ruledAt: new Date(ruled_at) }));
}

export const ruledIn = async (db: Kysely<Tables>): Promise<RuledNames> => ruledNames(await rulingsOf(db));
