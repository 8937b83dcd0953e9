import type { Kysely, RawBuilder, Transaction } from 'kysely';
import type { Tables } from '../tables.ts';

/** A table of full-text search: one row for each row of the table whose words it indexes, under the same id. */
export type SearchTable = 'articles_search' | 'quotes_search' | 'demands_search';

/** What rows are looked for. Words are of letters and digits only. */
export interface Sought {
  readonly table: SearchTable;
  /** All of them, in any of their forms and any order. */
  readonly words: readonly string[];
  /** Of articles: the words one behind another, all in the title or all in the text. */
  readonly isPhrase?: boolean | undefined;
  /**
   * The text alone, without titles. PostgreSQL tells the two apart in rows that were indexed since version 31 of the tables; in an older row a
   * title's words are found as the text's.
   */
  readonly isOwn?: boolean | undefined;
}

/** What one transaction at a time may look for and make. A transaction that takes several takes them in this order, so that no two wait for each other. */
export const LOCK_NAMES = ['schema', 'schedules', 'sources', 'model_calls', 'articles', 'speakers', 'demands', 'watches'] as const;
export type LockName = (typeof LOCK_NAMES)[number];

/** The step that takes a schema to `version` from the one before it: statements in the database's own SQL, or what our own code has to work out. */
export interface Migration {
  readonly version: number;
  readonly run: string | ((db: Transaction<Tables>) => Promise<void>);
}

/**
 * All in which one database differs from another, and all that the rest of the store knows of the one it stands on. Everything else in the store is
 * SQL that SQLite and PostgreSQL both read and answer alike; the tables have the same names and columns in each. `dialectOf` gives the dialect of a
 * connection or transaction, as Kysely's own adapter carries it.
 *
 * What the connection behind a dialect must see to, since no method can:
 * - a transaction begins so that it may write, and what it reads after `lock` is what others had committed by then;
 * - an error about which a person can do something is thrown as `StoreError`, by reads, writes and transactions alike;
 * - integers come back as numbers, sums and counts too: instants in milliseconds need 64 bits in a column, and fit into 53. A flag is the integer 0 or 1;
 * - text is compared and ordered by its code points, whatever the language; a search for U+0000, which PostgreSQL has no room for, finds nothing and doesn't fail;
 * - `destroy` of the `Kysely` closes it.
 */
export interface StoreDialect {
  /** Where the store stands, as people are told it: a file's path, or `:memory:`; never with a password. */
  readonly location: string;

  /** SQL to stand behind `in`: any number of ids as one parameter, so that one prepared statement does for all. */
  listed(ids: readonly number[]): RawBuilder<number>;
  /** The same for texts. */
  listedTexts(texts: Iterable<string>): RawBuilder<string>;
  /** SQL to stand behind `from` under a name: any number of rows as one parameter, each with the same columns of the table. */
  records(table: keyof Tables, rows: readonly Readonly<Record<string, string | number | null>>[]): RawBuilder<unknown>;
  /** SQL to stand behind `in`: the ids of the rows, all listed before any is used. */
  holding(sought: Sought): RawBuilder<number>;
  /** Condition: the row whose id `id` refers to is one of them; without listing the others. */
  holds(sought: Sought, id: string): RawBuilder<boolean>;
  /** SQL: how many rows there are, counted up to `most`. */
  held(sought: Sought, most: number): RawBuilder<number>;
  /**
   * SQL: the ids of those quotes, `q`, that meet a condition: the `most` that were saved last. `isCommon`: there are so many of them that the newest
   * are found sooner by going backwards through all quotes than by listing those that are sought.
   */
  newestHolding(
    sought: Sought,
    condition: RawBuilder<boolean>,
    part: { readonly most: number; readonly isCommon: boolean },
  ): RawBuilder<{ readonly id: number }>;
  /** Lets rows be found by the words of their titles and texts: at most as many as one statement takes. */
  index(
    db: Kysely<Tables>,
    table: SearchTable,
    rows: readonly { readonly id: number; readonly title: string; readonly text: string }[],
  ): Promise<void>;
  /** Takes rows out of a search table. */
  unindex(db: Kysely<Tables>, table: SearchTable, ids: readonly number[]): Promise<void>;

  /** Holds off every other transaction that takes this lock, until this one ends. To be called before reading what decides whether a row is made. */
  lock(db: Transaction<Tables>, name: LockName): Promise<void>;
  /** Holds off every other transaction that takes this lock as a whole or one of the keys, until this one ends; several are taken in one order, so that no two wait for each other. */
  lockKeys(db: Transaction<Tables>, name: LockName, keys: Iterable<string>): Promise<void>;
  /** So many ids above `above` for rows that this transaction will add, ascending; nobody else gets them. It adds no other new row to the table before these. */
  reserve(db: Transaction<Tables>, table: 'quotes' | 'demands', ids: { readonly count: number; readonly above: number }): Promise<number[]>;
  /** Executes one statement that decides by what it reads, as if `lock` were taken before it: a transaction only where a statement alone isn't safe. */
  alone<T>(db: Kysely<Tables>, name: LockName, statement: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  /**
   * SQL for the present instant, in milliseconds since 1970, by the one clock of all processes that use the store: the server's, where there is one.
   * `own` is what this process's clock says; a database within the process goes by it. Leases are given and found to be over by this.
   */
  now(own: Date): RawBuilder<number>;

  /** In ascending order, to the newest version; the first makes the tables in an empty database. */
  readonly migrations: readonly Migration[];
  /** The version of the schema, 0 in an empty database. Throws `StoreError` `not_a_database` where another program's tables stand. */
  version(db: Kysely<Tables>): Promise<number>;
  /** Notes the version within the transaction that changed the tables, so that both hold or neither does. */
  setVersion(db: Transaction<Tables>, version: number): Promise<void>;
  /** Executes several statements, one after the other. */
  script(db: Transaction<Tables>, statements: string): Promise<void>;

  /** Bytes that the whole store takes on disk, or in memory. */
  bytes(db: Kysely<Tables>): Promise<number>;
  /** Writes a consistent copy to a SQLite file, while others read and write; leaves no part of it where that fails. Throws `StoreError`, `exists` where the file is there. */
  backup(db: Kysely<Tables>, file: string): Promise<void>;
  /** Sees to it that the next ids are above those of rows that were copied with their ids. */
  afterCopy(db: Transaction<Tables>): Promise<void>;
}

/** The dialect of a connection or transaction: Kysely's own adapter carries it. */
export function dialectOf(db: Kysely<Tables>): StoreDialect {
  const { adapter } = db.getExecutor();
  if (!('store' in adapter)) throw new Error('This connection was not opened by a dialect of the store.');
  return adapter.store as StoreDialect;
}
