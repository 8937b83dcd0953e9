import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely';
import type { Cursor, Slice } from '../core/scope.ts';
import type { Tables } from './tables.ts';

const MOST_ITEMS = 100;
/** For an `uncounted` slice, which is worked through and not shown. */
const MOST_UNCOUNTED = 1000;

export const limitOf = (slice: Slice): number => Math.min(slice.limit, slice.uncounted ? MOST_UNCOUNTED : MOST_ITEMS);

async function countOf(query: { clearOrderBy(): unknown }): Promise<number> {
  const counted = (query as unknown as SelectQueryBuilder<Tables, never, object>).select(sql<number>`count(*)`.as('total'));
  const row = (await counted.executeTakeFirstOrThrow()) as { total: number };
  return row.total;
}

/** The query's items in all, counted only where `found`, what a page and one item more came to, can't tell. `uncounted`: those up to the page's end. */
export async function totalOf(found: number, slice: Slice, query: SelectQueryBuilder<Tables, never, object>): Promise<number> {
  const shown = Math.min(found, limitOf(slice));
  return slice.uncounted || (slice.offset === 0 && !slice.after && found === shown) ? slice.offset + shown : countOf(query);
}

/** A column that a list is ordered by, and which way. */
export type Ordering = readonly [column: string, order: 'asc' | 'desc'];

/** Condition: the row stands behind the cursor in a list of this order. The outer comparison alone lets an index of that order find where to begin. */
export function behind(cursor: Cursor, orderings: readonly Ordering[]): RawBuilder<boolean> {
  if (cursor.length !== orderings.length)
    throw new Error(`The cursor ${cursor.join('.')} has ${cursor.length} numbers, not ${orderings.length}.`);
  return orderings.reduceRight<RawBuilder<boolean> | undefined>((rest, [column, order], index) => {
    const [ref, value] = [sql.ref(column), cursor[index]!];
    const past = order === 'asc' ? sql<boolean>`${ref} > ${value}` : sql<boolean>`${ref} < ${value}`;
    if (!rest) return past;
    return order === 'asc'
      ? sql<boolean>`(${ref} >= ${value} and (${past} or ${rest}))`
      : sql<boolean>`(${ref} <= ${value} and (${past} or ${rest}))`;
  }, undefined)!;
}

/** Of the rows that a query gives for one more than `limitOf`: those of the page, and where the next one begins. */
export function pageOf<T>(
  rows: readonly T[],
  slice: Slice,
  cursorOf: (row: T) => Cursor,
): { readonly shown: readonly T[]; readonly more: Cursor | undefined } {
  const shown = rows.slice(0, limitOf(slice));
  return { shown, more: shown.length < rows.length ? cursorOf(shown.at(-1)!) : undefined };
}
