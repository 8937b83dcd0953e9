import type { Selectable, Transaction } from 'kysely';
import { z } from 'zod';
import { isFull, type NameForm } from '../../matching/persons/known-name.ts';
import { namePartsOf, secondSoundOf, soundOf } from '../../matching/persons/name-parts.ts';
import { foldName } from '../../text/names.ts';
import { storedJson } from '../stored-json.ts';
import type { Tables } from '../tables.ts';

export type FormRow = Selectable<Tables['name_forms']>;

// Hundreds of forms are read to save one article: checked by hand, ten times as fast as entry by entry.
const counts = z.custom<Record<string, number>>(
  (value) => typeof value === 'object' && value !== null && Object.values(value).every((item) => typeof item === 'number'),
);

const countsIn = (row: Pick<FormRow, 'id' | 'spellings' | 'aliases'>, column: 'spellings' | 'aliases'): Record<string, number> =>
  storedJson(counts, row[column], { table: 'name_forms', id: row.id, column });

/** The other names of a form, as printed, with the number of articles. */
export const aliasCounts = (row: FormRow): Record<string, number> => countsIn(row, 'aliases');

/** The form as what decides whose it is sees it. */
export function nameFormOf(row: FormRow): NameForm {
  const aliases = new Map<string, number>();
  for (const [alias, count] of Object.entries(aliasCounts(row))) {
    const folded = foldName(alias);
    aliases.set(folded, (aliases.get(folded) ?? 0) + count);
  }
  return {
    id: row.id,
    name: row.name,
    kind: row.kind === 'body' ? 'body' : 'person',
    office: row.office === '' ? undefined : row.office,
    articles: row.articles,
    aliases,
    isRuled: row.ruled === 1,
  };
}

/** What tells one form from another within a space. */
export type FormKey = Pick<FormRow, 'space' | 'folded_name' | 'kind' | 'office' | 'ruled'>;

/** One use of a form: by one article, or by none, which counts for nothing. */
export interface FormUse {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly isArticle: boolean;
}

/** The id of the form, made where there is none, with one more use counted. `indexed`: every folded name by which it is to be found. */
export async function addUse(db: Transaction<Tables>, key: FormKey, use: FormUse, indexed: Iterable<string>): Promise<number> {
  const found = await db
    .selectFrom('name_forms')
    .selectAll()
    .where('space', '=', key.space)
    .where('folded_name', '=', key.folded_name)
    .where('kind', '=', key.kind)
    .where('office', '=', key.office)
    .where('ruled', '=', key.ruled)
    .executeTakeFirst();
  const row = found ?? (await insertForm(db, key, use.name));
  await recount(db, row, use, 1);
  for (const alias of indexed)
    await db
      .insertInto('name_form_aliases')
      .values({ alias, space: key.space, form_id: row.id })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  return row.id;
}

function insertForm(db: Transaction<Tables>, key: FormKey, name: string): Promise<FormRow> {
  return db
    .insertInto('name_forms')
    .values({
      ...key,
      name,
      spellings: '{}',
      aliases: '{}',
      block: key.kind === 'unnamed' ? '' : soundOf(namePartsOf(name)),
      second_block: key.kind === 'person' ? secondSoundOf(namePartsOf(name)) : '',
      lone: isLone(key, name) ? 1 : 0,
      articles: 0,
      speaker_id: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

const isLone = ({ kind, folded_name }: FormKey, name: string): boolean => (kind === 'body' ? !folded_name.includes(' ') : !isFull(name));

/** Counts one use of a form less. */
export async function removeUse(db: Transaction<Tables>, formId: number, use: FormUse): Promise<void> {
  const row = await db.selectFrom('name_forms').selectAll().where('id', '=', formId).executeTakeFirstOrThrow();
  await recount(db, row, use, -1);
}

async function recount(db: Transaction<Tables>, row: FormRow, { name, aliases, isArticle }: FormUse, by: 1 | -1): Promise<void> {
  const spellings = counted(countsIn(row, 'spellings'), [name], by);
  const others = counted(aliasCounts(row), aliases, by);
  const [most] = Object.entries(spellings).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  await db
    .updateTable('name_forms')
    .set({
      name: most?.[0] ?? row.name,
      spellings: JSON.stringify(spellings),
      aliases: JSON.stringify(others),
      articles: row.articles + (isArticle ? by : 0),
    })
    .where('id', '=', row.id)
    .execute();
}

/** Each counted once more or once less; what is counted no more is left out. */
function counted(before: Record<string, number>, names: readonly string[], by: 1 | -1): Record<string, number> {
  const after = { ...before };
  for (const name of new Set(names)) {
    const count = (after[name] ?? 0) + by;
    if (count > 0) after[name] = count;
    else delete after[name];
  }
  return after;
}
