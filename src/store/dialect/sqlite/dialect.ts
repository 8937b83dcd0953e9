import { SqliteAdapter, SqliteDialect, sql } from 'kysely';
import type { Sought, StoreDialect } from '../dialect.ts';
import type { NodeSqlite } from './database.ts';
import { SCHEMA_STATE, type SchemaState, SQLITE_MIGRATIONS, versionOf } from './schema.ts';

const listed: StoreDialect['listed'] = (ids) => sql`(select value from json_each(${JSON.stringify(ids)}))`;

const listedTexts: StoreDialect['listedTexts'] = (texts) => sql`(select value from json_each(${jsonOf([...texts])}))`;

const records: StoreDialect['records'] = (_table, rows) => {
  const columns = Object.keys(rows[0] ?? {}).map((column) => sql`json_extract(value, ${sql.lit(`$.${column}`)}) as ${sql.ref(column)}`);
  return sql`(select ${sql.join(columns)} from json_each(${jsonOf(rows)}))`;
};

/** Half of a surrogate pair is no text: as a parameter of its own it is stored as U+FFFD, and so it is here. */
const jsonOf = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? part.toWellFormed() : part));

function matchOf({ words, isPhrase, isOwn }: Sought): string {
  const all = isPhrase ? `"${words.join(' ')}"` : words.map((word) => `"${word}"`).join(' ');
  return isOwn ? `text : (${all})` : all;
}

/** Search by FTS5 (https://www.sqlite.org/fts5.html); each word is quoted, so that nothing in it is read as syntax. */
const search: Pick<StoreDialect, 'holding' | 'holds' | 'held' | 'newestHolding' | 'index' | 'unindex'> = {
  holding: (sought) => sql`(select rowid from ${sql.table(sought.table)} where ${sql.table(sought.table)} match ${matchOf(sought)})`,
  holds: (sought, id) =>
    sql`exists (select 1 from ${sql.table(sought.table)} where ${sql.table(sought.table)} match ${matchOf(sought)} and rowid = ${sql.ref(id)})`,
  held: (sought, most) =>
    sql`(select count(*) from (select 1 from ${sql.table(sought.table)} where ${sql.table(sought.table)} match ${matchOf(sought)} limit ${sql.lit(most)}))`,
  newestHolding: (sought, condition, { most }) =>
    sql`select q.id from quotes_search join quotes q on q.id = quotes_search.rowid where quotes_search match ${matchOf(sought)} and ${condition}
      order by quotes_search.rowid desc limit ${sql.lit(most)}`,
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
  listedTexts,
  records,
  ...search,
  // A transaction begins `immediate`, and so has the one lock on the whole file already.
  async lock() {},
  async lockKeys() {},
  async reserve(db, table, { count, above }) {
    const { rows } = await sql<{ id: number }>`select coalesce(max(id), 0) as id from ${sql.table(table)}`.execute(db);
    return Array.from({ length: count }, (_, n) => Math.max(above, rows[0]?.id ?? 0) + n + 1);
  },
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
