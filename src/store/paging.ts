import { type SelectQueryBuilder, sql } from 'kysely';
import type { Slice } from '../core/scope.ts';
import type { Tables } from './tables.ts';

const MOST_ITEMS = 100;
/** For an `uncounted` slice, which is worked through and not shown. */
const MOST_UNCOUNTED = 1000;

export const limitOf = (slice: Slice): number => Math.min(slice.limit, slice.uncounted ? MOST_UNCOUNTED : MOST_ITEMS);

export async function countOf(query: { clearOrderBy(): unknown }): Promise<number> {
  const counted = (query as unknown as SelectQueryBuilder<Tables, never, object>).select(sql<number>`count(*)`.as('total'));
  const row = (await counted.executeTakeFirstOrThrow()) as { total: number };
  return row.total;
}

/** The query's items in all, counted only where `found`, the page's items, can't tell: a first page that is not full holds everything. `uncounted`: those up to the page's end. */
export async function totalOf(found: number, slice: Slice, query: SelectQueryBuilder<Tables, never, object>): Promise<number> {
  return slice.uncounted || (slice.offset === 0 && found < limitOf(slice)) ? slice.offset + found : countOf(query);
}
