import { type Kysely, sql } from 'kysely';
import { dialectOf } from './dialect/dialect.ts';
import type { Tables } from './tables.ts';

type Numbered = { readonly id: number } & Readonly<Record<string, string | number | null>>;

/** Sets columns of rows, each to values of its own, by one statement. All rows have the same columns. */
export async function updateRows(db: Kysely<Tables>, table: keyof Tables, rows: readonly Numbered[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const { id: _id, ...columns } = first;
  const set = Object.keys(columns).map((column) => sql`${sql.ref(column)} = given.${sql.ref(column)}`);
  await sql`update ${sql.table(table)} set ${sql.join(set)} from ${dialectOf(db).records(table, rows)} as given
    where ${sql.ref(`${table}.id`)} = given.id`.execute(db);
}
