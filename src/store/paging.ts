import { type SelectQueryBuilder, sql } from 'kysely';
import type { Slice } from '../core/scope.ts';
import type { Tables } from './tables.ts';

const MOST_ITEMS = 100;
/** For what works through many pages, and shows none. */
const MOST_UNCOUNTED = 1000;

export const limitOf = (slice: Slice): number => Math.min(slice.limit, slice.uncounted ? MOST_UNCOUNTED : MOST_ITEMS);

export async function countOf(query: { clearOrderBy(): unknown }): Promise<number> {
  const counted = (query as unknown as SelectQueryBuilder<Tables, never, object>).select(sql<number>`count(*)`.as('total'));
  const row = (await counted.executeTakeFirstOrThrow()) as { total: number };
  return row.total;
}

/** A first page that is not full holds everything; only beyond it is there something to count. */
export async function totalOf(found: number, slice: Slice, query: SelectQueryBuilder<Tables, never, object>): Promise<number> {
  return slice.uncounted || (slice.offset === 0 && found < limitOf(slice)) ? slice.offset + found : countOf(query);
}
