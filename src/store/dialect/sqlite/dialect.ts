import { SqliteAdapter, SqliteDialect, sql } from 'kysely';
import type { StoreDialect } from '../dialect.ts';
import type { NodeSqlite } from './database.ts';

const listed: StoreDialect['listed'] = (ids) => sql`(select value from json_each(${JSON.stringify(ids)}))`;

/** Search by FTS5 (https://www.sqlite.org/fts5.html); each word is quoted, so that nothing in it is read as syntax. */
const sqlite: StoreDialect = {
  listed,
  holding(table, words) {
    const match = words.map((word) => `"${word}"`).join(' ');
    return sql`(select rowid from ${sql.table(table)} where ${sql.table(table)} match ${match})`;
  },
  async index(db, table, { id, title, text }) {
    await sql`insert into ${sql.table(table)} (rowid, title, text) values (${id}, ${title}, ${text})`.execute(db);
  },
  async unindex(db, table, ids) {
    await sql`delete from ${sql.table(table)} where rowid in ${listed(ids)}`.execute(db);
  },
  async bytes(db) {
    const { rows } = await sql<{
      bytes: number;
    }>`select page_count * page_size as bytes from pragma_page_count(), pragma_page_size()`.execute(db);
    return rows[0]?.bytes ?? 0;
  },
};

class StoreSqliteAdapter extends SqliteAdapter {
  readonly store = sqlite;
}

/** Kysely's dialect for SQLite, with what the store asks of one. */
export class StoreSqliteDialect extends SqliteDialect {
  constructor(database: NodeSqlite) {
    super({ database });
  }

  override createAdapter(): SqliteAdapter {
    return new StoreSqliteAdapter();
  }
}
