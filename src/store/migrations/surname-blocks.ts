import { type RawBuilder, sql, type Transaction } from 'kysely';
import { namePartsOf, secondSoundOf, soundOf } from '../../matching/persons/name-parts.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { Tables } from '../tables.ts';

/**
 * Names are compared within the sound of a surname, which is worked out by newer rules: family names of East Asia that stand first, and two surnames with a
 * hyphen. Whose the names are is then found out again, by one article for each name that has moved and one for each surname with several entries.
 */
export async function surnameBlocks(db: Transaction<Tables>): Promise<void> {
  const moved: number[] = [];
  const forms = await db
    .selectFrom('name_forms')
    .select(['id', 'name', 'kind', 'block', 'second_block'])
    .where('kind', '<>', 'unnamed')
    .execute();
  for (const { id, name, kind, ...before } of forms) {
    const parts = namePartsOf(name);
    const after = { block: soundOf(parts), second_block: kind === 'person' ? secondSoundOf(parts) : '' };
    if (after.block === before.block && after.second_block === before.second_block) continue;
    await db.updateTable('name_forms').set(after).where('id', '=', id).execute();
    moved.push(id);
  }
  await readAgain(db, sql`f.id in ${dialectOf(db).listed(moved)} group by f.id`);
  await readAgain(db, sql`f.kind = 'person' group by f.space, f.block having count(distinct f.speaker_id) > 1`);
}

/** Lets the cast of the first article in each group of forms be taken down again, when the store is opened. */
export async function readAgain(db: Transaction<Tables>, groups: RawBuilder<unknown>): Promise<void> {
  await sql`insert into cast_backlog (article_id) select min(m.article_id) from cast_members m join name_forms f on f.id = m.form_id
    where m.article_id is not null and ${groups} on conflict do nothing`.execute(db);
}
