import { closeSync, existsSync, openSync, rmSync } from 'node:fs';
import { backup, DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import { StoreError } from '../../errors.ts';
import { refuseNewer } from '../../migrations/migrate.ts';
import { storeError } from './errors.ts';
import { SCHEMA_STATE, type SchemaState, SQLITE_MIGRATIONS, versionOf } from './schema.ts';

/** Statements kept prepared; the store's own queries are fewer. */
const MOST_STATEMENTS = 200;
const BUSY_TIMEOUT_MS = 10_000;
const EVERY_PAGE = 0x7fff_ffff;
/**
 * After so many changed pages of 4 kB the commit that comes moves them into the file: the log has 16 MB at most then. A save changes some two hundred, so
 * with SQLite's default of 1000 every fifth waited for the disk; many of them are changed by save after save, and are moved once now.
 */
const CHECKPOINT_PAGES = 4000;

/** `node:sqlite` in the shape that Kysely's SQLite dialect asks for; a statement is prepared once. */
export class NodeSqlite implements SqliteDatabase {
  readonly raw: DatabaseSync;
  /** The file's path, or `:memory:`. */
  readonly location: string;
  readonly #statements = new Map<string, SqliteStatement>();

  /** Leaves the file of another program, or of a newer Verbatim, as it was. Throws `StoreError`. */
  constructor(location: string) {
    this.location = location;
    if (location !== ':memory:') createPrivate(location);
    this.raw = this.#translated(() => opened(location));
  }

  prepare(sql: string): SqliteStatement {
    // A full disk ends the transaction by itself (https://www.sqlite.org/lang_transaction.html#response_to_errors_within_a_transaction).
    if (sql === 'rollback' && !this.raw.isTransaction) return NOTHING;
    let statement = this.#statements.get(sql);
    if (!statement) {
      // Every transaction of the store writes: taking the write lock at once lets a second process wait, where an upgrade would fail.
      statement = this.#wrap(sql === 'begin' ? 'begin immediate' : sql);
      if (this.#statements.size >= MOST_STATEMENTS) this.#statements.delete(this.#statements.keys().next().value!);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  #wrap(sql: string): SqliteStatement {
    const statement = this.#translated(() => this.raw.prepare(sql));
    const values = (parameters: readonly unknown[]): SQLInputValue[] => parameters as SQLInputValue[];
    return {
      reader: statement.columns().length > 0,
      all: (parameters) => this.#translated(() => statement.all(...values(parameters))),
      run: (parameters) => this.#translated(() => statement.run(...values(parameters))),
      iterate: (parameters) => this.#translated(() => statement.iterate(...values(parameters))),
    };
  }

  /** Reads and writes alike throw a `StoreError` where a person can do something about it. */
  #translated<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw storeError(error, this.location);
    }
  }

  /** Executes several statements, one after the other. */
  script(statements: string): void {
    this.#translated(() => this.raw.exec(statements));
  }

  /** Writes a consistent copy to `file`; leaves no part of it where that fails. Throws `StoreError`, `exists` where the file is there. */
  async backup(file: string): Promise<void> {
    if (existsSync(file))
      throw new StoreError('exists', `${file} exists already. Name a file that doesn't, so that no backup is overwritten.`);
    createPrivate(file);
    // A connection of its own, and all pages in one step: what others write meanwhile neither breaks the copy nor starts it again.
    const source = this.location === ':memory:' ? this.raw : new DatabaseSync(this.location, { readOnly: true });
    try {
      await backup(source, file, { rate: EVERY_PAGE });
    } catch (error) {
      for (const part of [file, `${file}-journal`]) rmSync(part, { force: true });
      throw storeError(error, file);
    } finally {
      if (source !== this.raw) source.close();
    }
  }

  close(): void {
    this.#statements.clear();
    this.raw.close();
  }
}

function opened(location: string): DatabaseSync {
  const raw = new DatabaseSync(location, { timeout: BUSY_TIMEOUT_MS, enableForeignKeyConstraints: true });
  try {
    const state = raw.prepare(SCHEMA_STATE).get() as unknown as SchemaState;
    refuseNewer({ location, migrations: SQLITE_MIGRATIONS }, versionOf(state, location));
    patiently(() => raw.exec('pragma journal_mode = wal'));
    raw.exec(`pragma wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
    raw.exec('pragma synchronous = normal; pragma temp_store = memory; pragma cache_size = -16384; pragma mmap_size = 268435456');
    return raw;
  } catch (error) {
    raw.close();
    throw error;
  }
}

/** Creates a file that only its owner can read, if it doesn't exist; SQLite's journals get the same mode. Never throws: SQLite says why when it can't open the file. */
function createPrivate(file: string): void {
  try {
    closeSync(openSync(file, 'ax', 0o600));
  } catch {
    // It is there, or can't be.
  }
}

const SQLITE_BUSY = 5;
const PAUSE_MS = 20;

/** Repeats `work` while SQLite is busy: two processes may open a new file at once, and SQLite doesn't wait for the lock that changing the journal mode takes. */
function patiently(work: () => void): void {
  const until = Date.now() + BUSY_TIMEOUT_MS;
  for (;;) {
    try {
      work();
      return;
    } catch (error) {
      if (((error as { errcode?: number }).errcode ?? 0) % 256 !== SQLITE_BUSY || Date.now() > until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
}

const NOTHING: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [].values(),
};
