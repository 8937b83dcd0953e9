import type { Kysely, RawBuilder } from 'kysely';
import type { Tables } from '../tables.ts';

/** A table of full-text search: one row for each row of the table whose words it indexes, under the same id. */
export type SearchTable = 'articles_search' | 'quotes_search' | 'demands_search';

/**
 * The SQL that each database writes in its own way; what is written elsewhere in the store is SQL that SQLite and PostgreSQL both read. A dialect gives
 * its connection too (`open.ts`), which opens a transaction so that it may write, brings the schema up to date, turns the driver's errors into
 * `StoreError`, and writes a backup.
 */
export interface StoreDialect {
  /** SQL to stand behind `in`: any number of ids as one parameter, so that one prepared statement does for all. */
  listed(ids: readonly number[]): RawBuilder<number>;
  /** SQL to stand behind `in`: the ids of the rows with all of the words, which must be of letters and digits only. */
  holding(table: SearchTable, words: readonly string[]): RawBuilder<number>;
  /** Lets a row be found by the words of its title and text. */
  index(db: Kysely<Tables>, table: SearchTable, row: { readonly id: number; readonly title: string; readonly text: string }): Promise<void>;
  /** Takes rows out of a search table. */
  unindex(db: Kysely<Tables>, table: SearchTable, ids: readonly number[]): Promise<void>;
  /** Bytes that the whole store takes on disk, or in memory. */
  bytes(db: Kysely<Tables>): Promise<number>;
}

/** The dialect of a connection or transaction: Kysely's own adapter carries it. */
export function dialectOf(db: Kysely<Tables>): StoreDialect {
  const { adapter } = db.getExecutor();
  if (!('store' in adapter)) throw new Error('This connection was not opened by a dialect of the store.');
  return adapter.store as StoreDialect;
}
