import { sql, type Transaction } from 'kysely';
import { isFull } from '../../matching/persons/known-name.ts';
import { namePartsOf, secondSoundOf, soundOf } from '../../matching/persons/name-parts.ts';
import { foldName } from '../../text/names.ts';
import { nameCounts } from '../cast/form-rows.ts';
import { dialectOf } from '../dialect/dialect.ts';
import { storedJson } from '../stored-json.ts';
import type { Tables } from '../tables.ts';
import { updateRows } from '../update-rows.ts';
import { readAgain } from './surname-blocks.ts';

/**
 * Names are folded into the letters of English ("ı" is "i", "þ" is "th"), more titles are none of a name, and one person may have names of two surnames. Names that
 * are written otherwise now are taken down again by all their articles; whose the others are is found out by one article each, where that can be another's than it was.
 */
export async function speltNames(db: Transaction<Tables>): Promise<void> {
  const forms = await db
    .selectFrom('name_forms')
    .select(['id', 'space', 'name', 'folded_name', 'kind', 'block', 'second_block', 'lone', 'aliases'])
    .execute();
  const respelt = forms.filter(({ name, folded_name }) => foldName(name) !== folded_name).map(({ id }) => id);
  const moved = forms.flatMap(({ id, name, kind, folded_name, block, second_block, lone }) => {
    if (kind === 'unnamed') return [];
    const parts = namePartsOf(name);
    const after = {
      block: soundOf(parts),
      second_block: kind === 'person' ? secondSoundOf(parts) : '',
      lone: (kind === 'body' ? !folded_name.includes(' ') : !isFull(name)) ? (1 as const) : (0 as const),
    };
    return after.block === block && after.second_block === second_block && after.lone === lone ? [] : [{ id, ...after }];
  });
  await updateRows(db, 'name_forms', moved);
  const called = forms.flatMap(({ id, space, aliases }) =>
    Object.keys(storedJson(nameCounts, aliases, { table: 'name_forms', id, column: 'aliases' }))
      .filter((alias) => LETTERS.test(alias))
      .map((alias) => ({ alias: foldName(alias), space, form_id: id })),
  );
  for (let at = 0; at < called.length; at += AT_ONCE)
    await db
      .insertInto('name_form_aliases')
      .values(called.slice(at, at + AT_ONCE))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  const { listed } = dialectOf(db);
  await readAgain(db, sql`f.id in ${listed(respelt)} group by m.article_id`);
  await readAgain(
    db,
    sql`f.id in ${listed([...moved, ...called.map(({ form_id }) => ({ id: form_id }))].map(({ id }) => id))} group by f.id`,
  );
  await readAgain(db, sql`f.kind = 'person' group by f.space, f.block having count(distinct f.speaker_id) > 1`);
  await readAgain(
    db,
    sql`f.kind = 'person' and f.lone = 0 and (f.second_block <> '' or exists (select 1 from name_form_aliases n
      join name_forms o on o.space = n.space and o.folded_name = n.alias and o.lone = 0 and o.block <> f.block where n.form_id = f.id)) group by f.id`,
  );
}

/** Those that names are folded without since this version. */
const LETTERS = /[đðħıłøßþæœĐÐĦŁØÞÆŒ]/;

/** Rows of one statement: a database takes so many parameters and no more. */
const AT_ONCE = 300;
