import { SqliteAdapter, SqliteDialect, sql } from 'kysely';
import type { StoreDialect } from '../dialect.ts';
import type { NodeSqlite } from './database.ts';
import { SCHEMA_STATE, type SchemaState, SQLITE_MIGRATIONS, versionOf } from './schema.ts';

const listed: StoreDialect['listed'] = (ids) => sql`(select value from json_each(${JSON.stringify(ids)}))`;

const matchOf = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(' ');

/** Search by FTS5 (https://www.sqlite.org/fts5.html); each word is quoted, so that nothing in it is read as syntax. */
const search: Pick<StoreDialect, 'holding' | 'holds' | 'holdingPhrase' | 'index' | 'unindex'> = {
  holding: (table, words) => sql`(select rowid from ${sql.table(table)} where ${sql.table(table)} match ${matchOf(words)})`,
  holds: (table, words, id) =>
    sql`exists (select 1 from ${sql.table(table)} where ${sql.table(table)} match ${matchOf(words)} and rowid = ${sql.ref(id)})`,
  holdingPhrase: (words) => sql`(select rowid from articles_search where articles_search match ${`"${words.join(' ')}"`})`,
  async index(db, table, rows) {
    const values = rows.map(({ id, title, text }) => sql`(${id}, ${title}, ${text})`);
    await sql`insert into ${sql.table(table)} (rowid, title, text) values ${sql.join(values)}`.execute(db);
  },
  async unindex(db, table, ids) {
    await sql`delete from ${sql.table(table)} where rowid in ${listed(ids)}`.execute(db);
  },
};

const sqliteOver = (database: NodeSqlite): StoreDialect => ({
  location: database.location,
  listed,
  ...search,
  // A transaction begins `immediate`, and so has the one lock on the whole file already.
  async lock() {},
  alone: (db, _name, statement) => statement(db),
  now: (own) => sql`${own.getTime()}`,
  migrations: SQLITE_MIGRATIONS,
  async version(db) {
    const { rows } = await sql.raw<SchemaState>(SCHEMA_STATE).execute(db);
    return versionOf(rows[0]!, database.location);
  },
  async setVersion(db, version) {
    await sql.raw(`pragma user_version = ${version}`).execute(db);
  },
  async script(_db, statements) {
    database.script(statements);
  },
  async bytes(db) {
    const { rows } = await sql<{
      bytes: number;
    }>`select page_count * page_size as bytes from pragma_page_count(), pragma_page_size()`.execute(db);
    return rows[0]?.bytes ?? 0;
  },
  backup: (_db, file) => database.backup(file),
  // SQLite looks at the highest id by itself.
  async afterCopy() {},
});

class StoreSqliteAdapter extends SqliteAdapter {
  readonly store: StoreDialect;

  constructor(store: StoreDialect) {
    super();
    this.store = store;
  }
}

/** Kysely's dialect for SQLite, with what the store asks of one. */
export class StoreSqliteDialect extends SqliteDialect {
  readonly #store: StoreDialect;

  constructor(database: NodeSqlite) {
    super({ database });
    this.#store = sqliteOver(database);
  }

  override createAdapter(): SqliteAdapter {
    return new StoreSqliteAdapter(this.#store);
  }
}
