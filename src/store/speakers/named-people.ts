import type { Kysely } from 'kysely';
import type { Space } from '../../core/scope.ts';
import { foldName } from '../../text/names.ts';
import type { Tables } from '../tables.ts';
import { aliasesOf } from './speaker-rows.ts';

/**
 * The persons whom a name alone may mean, in the order of their ids: those with a name or alias that is this one or ends in it. None where more than
 * `most` persons have it as an alias or as a word of their name: it tells nobody apart then.
 */
export async function namedPeople(db: Kysely<Tables>, name: string, spaces: readonly Space[], most = Number.POSITIVE_INFINITY) {
  const folded = foldName(name);
  const called = db.selectFrom('aliases').select('speaker_id').where('alias', '=', folded);
  const worded = db.selectFrom('speaker_words').select('speaker_id').where('source', '=', 'name').where('word', '=', folded);
  let query = db
    .selectFrom('speakers')
    .selectAll()
    .where('space', 'in', [...spaces])
    .where('kind', '=', 'person')
    .where((where) => where.or([where('id', 'in', called), where('id', 'in', worded)]))
    .orderBy('id');
  if (Number.isFinite(most)) query = query.limit(most + 1);
  const rows = await query.execute();
  if (rows.length > most) return [];
  return rows.filter((row) =>
    [row.name, ...aliasesOf(row)].map(foldName).some((known) => known === folded || known.endsWith(` ${folded}`)),
  );
}
