import type { Selectable, Transaction } from 'kysely';
import { z } from 'zod';
import { isFull, type NameForm } from '../../matching/persons/known-name.ts';
import { namePartsOf, secondSoundOf, soundOf } from '../../matching/persons/name-parts.ts';
import { foldName } from '../../text/names.ts';
import { dialectOf } from '../dialect/dialect.ts';
import { storedJson } from '../stored-json.ts';
import type { Tables } from '../tables.ts';
import { updateRows } from '../update-rows.ts';

export type FormRow = Selectable<Tables['name_forms']>;

/** Names as printed, with the number of articles. Hundreds of forms are read to save one article: checked by hand, ten times as fast as entry by entry. */
export const nameCounts = z.custom<Record<string, number>>(
  (value) => typeof value === 'object' && value !== null && Object.values(value).every((item) => typeof item === 'number'),
);

const countsIn = (row: Pick<FormRow, 'id' | 'spellings' | 'aliases'>, column: 'spellings' | 'aliases'): Record<string, number> =>
  storedJson(nameCounts, row[column], { table: 'name_forms', id: row.id, column });

/** The other names of a form, as printed, with the number of articles. */
export const aliasCounts = (row: Pick<FormRow, 'id' | 'spellings' | 'aliases'>): Record<string, number> => countsIn(row, 'aliases');

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

/** A use of a form that may not be there yet. `indexed`: every folded name by which the form is to be found. */
export interface NewUse {
  readonly key: FormKey;
  readonly use: FormUse;
  readonly indexed: ReadonlySet<string>;
}

/** The id of the form of each use, made where there is none, with one more use counted. No two of them are of one form, and all of one space. */
export async function addUses(db: Transaction<Tables>, uses: readonly NewUse[]): Promise<number[]> {
  const [first] = uses;
  if (!first) return [];
  const found = await db
    .selectFrom('name_forms')
    .selectAll()
    .where('space', '=', first.key.space)
    .where('folded_name', 'in', dialectOf(db).listedTexts(uses.map(({ key }) => key.folded_name)))
    .execute();
  const known = new Map(found.map((row) => [textOf(row), row]));
  const fresh = uses.filter(({ key }) => !known.has(textOf(key)));
  if (fresh.length > 0) {
    const made = await db
      .insertInto('name_forms')
      .values(fresh.map(({ key, use }) => ({ ...emptyForm(key, use.name), ...counted(EMPTY, use, 1) })))
      .returningAll()
      .execute();
    for (const row of made) known.set(textOf(row), row);
  }
  const rows = uses.map(({ key, use, indexed }) => ({ row: known.get(textOf(key))!, use, indexed }));
  const isFresh = new Set(fresh.map(({ key }) => textOf(key)));
  await updateRows(
    db,
    'name_forms',
    rows.filter(({ row }) => !isFresh.has(textOf(row))).map(({ row, use }) => ({ id: row.id, ...counted(row, use, 1) })),
  );
  const aliases = rows.flatMap(({ row, indexed }) => [...indexed].map((alias) => ({ alias, space: row.space, form_id: row.id })));
  if (aliases.length > 0)
    await db
      .insertInto('name_form_aliases')
      .values(aliases)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  return rows.map(({ row }) => row.id);
}

const textOf = ({ folded_name, kind, office, ruled }: FormKey): string => [folded_name, kind, office, ruled].join('\n');

const EMPTY = { id: 0, name: '', spellings: '{}', aliases: '{}', articles: 0 };

const emptyForm = (key: FormKey, name: string) => ({
  ...key,
  block: key.kind === 'unnamed' ? '' : soundOf(namePartsOf(name)),
  second_block: key.kind === 'person' ? secondSoundOf(namePartsOf(name)) : '',
  lone: isLone(key, name) ? (1 as const) : (0 as const),
  speaker_id: null,
});

const isLone = ({ kind, folded_name }: FormKey, name: string): boolean => (kind === 'body' ? !folded_name.includes(' ') : !isFull(name));

/** Counts one use of each of the forms less. */
export async function removeUses(
  db: Transaction<Tables>,
  uses: readonly { readonly formId: number; readonly use: FormUse }[],
): Promise<void> {
  const rows = await db
    .selectFrom('name_forms')
    .selectAll()
    .where('id', 'in', dialectOf(db).listed(uses.map(({ formId }) => formId)))
    .execute();
  const known = new Map(rows.map((row) => [row.id, row]));
  await updateRows(
    db,
    'name_forms',
    uses.map(({ formId, use }) => ({ id: formId, ...counted(known.get(formId)!, use, -1) })),
  );
}

type CountedForm = Pick<FormRow, 'id' | 'name' | 'spellings' | 'aliases' | 'articles'>;

/** What the columns of a form are after one use more or less. */
function counted(row: CountedForm, { name, aliases, isArticle }: FormUse, by: 1 | -1): Omit<CountedForm, 'id'> {
  const spellings = countedNames(countsIn(row, 'spellings'), [name], by);
  const others = countedNames(aliasCounts(row), aliases, by);
  const [most] = Object.entries(spellings).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return {
    name: most?.[0] ?? row.name,
    spellings: JSON.stringify(spellings),
    aliases: JSON.stringify(others),
    articles: row.articles + (isArticle ? by : 0),
  };
}

/** Each counted once more or once less; what is counted no more is left out. */
function countedNames(before: Record<string, number>, names: readonly string[], by: 1 | -1): Record<string, number> {
  const after = { ...before };
  for (const name of new Set(names)) {
    const count = (after[name] ?? 0) + by;
    if (count > 0) after[name] = count;
    else delete after[name];
  }
  return after;
}
