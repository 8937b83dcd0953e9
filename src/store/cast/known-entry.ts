import type { Transaction } from 'kysely';
import type { Speaker } from '../../core/news/speaker.ts';
import { foldName } from '../../text/names.ts';
import type { Tables } from '../tables.ts';

/** The stored speaker who is called all of this already. */
export async function knownAs(db: Transaction<Tables>, space: string, { name, kind, aliases }: Speaker): Promise<number | undefined> {
  const forms = await db
    .selectFrom('name_forms')
    .select(['speaker_id', 'aliases'])
    .where('space', '=', space)
    .where('folded_name', '=', foldName(name))
    .where('kind', '=', kind)
    .where('speaker_id', 'is not', null)
    .orderBy('articles', 'desc')
    .orderBy('id')
    .execute();
  for (const { speaker_id } of forms) {
    if (speaker_id === null) continue;
    const called = await db.selectFrom('aliases').select('alias').where('speaker_id', '=', speaker_id).execute();
    const own = new Set(called.map(({ alias }) => alias));
    if (kind === 'unnamed' || aliases.map(foldName).every((alias) => own.has(alias))) return speaker_id;
  }
  return undefined;
}
