import { hash } from 'node:crypto';
import { CompiledQuery, type Kysely, PostgresAdapter, PostgresDialect, sql } from 'kysely';
import Cursor from 'pg-cursor';
import type { Tables } from '../../tables.ts';
import { copyToFile } from '../copy-to-file.ts';
import { LOCK_NAMES, type StoreDialect } from '../dialect.ts';
import { type PostgresConnections, storableText } from './connections.ts';
import { POSTGRES_MIGRATIONS, versionIn } from './schema.ts';
import { search } from './search.ts';

/** Tells our advisory locks from those of another program in the same database (https://www.postgresql.org/docs/current/explicit-locking.html#ADVISORY-LOCKS). */
const LOCK_SPACE = 0x76_62_74_6d;

const lock: StoreDialect['lock'] = async (db, name) => {
  await sql`select pg_advisory_xact_lock(${LOCK_SPACE}::int, ${LOCK_NAMES.indexOf(name)}::int)`.execute(db);
};

const lockKeys: StoreDialect['lockKeys'] = async (db, name, keys) => {
  const numbers = [...new Set(keys)].map((key) => BigInt.asIntN(64, BigInt(`0x${hash('sha256', `${name} ${key}`).slice(0, 16)}`)));
  const ascending = numbers.sort((a, b) => (a < b ? -1 : 1)).map(String);
  await sql`select pg_advisory_xact_lock_shared(${LOCK_SPACE}::int, ${LOCK_NAMES.indexOf(name)}::int)
    union all select pg_advisory_xact_lock(key) from unnest(${ascending}::bigint[]) as key`.execute(db);
};

const postgresAt = (location: string): StoreDialect => ({
  location,
  listed: (ids) => sql`(select unnest(${[...ids]}::bigint[]))`,
  listedTexts: (texts) => sql`(select unnest(${[...texts].map(storableText)}::text[]))`,
  records: (table, rows) => sql`jsonb_populate_recordset(null::${sql.table(table)}, ${jsonOf(rows)}::jsonb)`,
  ...search,
  lock,
  lockKeys,
  // What has an id got it from the same sequence.
  async reserve(db, table, { count }) {
    const { rows } = await sql<{ id: number }>`
      select nextval(pg_get_serial_sequence(${table}, 'id')) as id from generate_series(1, ${count}::int)`.execute(db);
    return rows.map(({ id }) => id).sort((a, b) => a - b);
  },
  alone: (db, name, statement) =>
    db.transaction().execute(async (transaction) => {
      await lock(transaction, name);
      return statement(transaction);
    }),
  now: () => sql`(extract(epoch from clock_timestamp()) * 1000)::bigint`,
  migrations: POSTGRES_MIGRATIONS,
  version: (db) => versionIn(db, location),
  async setVersion(db, version) {
    await sql`delete from store_version`.execute(db);
    await sql`insert into store_version (version) values (${version})`.execute(db);
  },
  async script(db, statements) {
    await sql.raw(statements).execute(db);
  },
  async bytes(db) {
    const { rows } = await sql<{ bytes: number | null }>`
      select sum(pg_total_relation_size(c.oid)) as bytes from pg_catalog.pg_class c
        join pg_catalog.pg_namespace n on n.oid = c.relnamespace where n.nspname = current_schema() and c.relkind = 'r'`.execute(db);
    return rows[0]?.bytes ?? 0;
  },
  backup: copyToFile,
  async afterCopy(db) {
    for (const { table } of await identityColumns(db))
      await sql`select setval(pg_get_serial_sequence(${table}, 'id'), coalesce((select max(id) from ${sql.table(table)}), 0) + 1, false)`.execute(
        db,
      );
  },
});

/** `jsonb` has no room for U+0000 and half of a surrogate pair, which are stored as U+FFFD where they are parameters of their own. */
const jsonOf = (rows: readonly unknown[]): string =>
  JSON.stringify(rows, (_key, value: unknown) => (typeof value === 'string' ? storableText(value.toWellFormed()) : value));

async function identityColumns(db: Kysely<Tables>): Promise<readonly { readonly table: string }[]> {
  const { rows } = await sql<{ table: string }>`
    select table_name as "table" from information_schema.columns
      where table_schema = current_schema() and column_name = 'id' and is_identity = 'YES' order by table_name`.execute(db);
  return rows;
}

class StorePostgresAdapter extends PostgresAdapter {
  readonly store: StoreDialect;

  constructor(store: StoreDialect) {
    super();
    this.store = store;
  }
}

/** Kysely's dialect for PostgreSQL, with what the store asks of one. */
export class StorePostgresDialect extends PostgresDialect {
  readonly #store: StoreDialect;

  constructor(pool: PostgresConnections, location: string) {
    super({
      pool,
      cursor: Cursor,
      // What is read after a lock must be what others had committed by then, whatever the server's default.
      onCreateConnection: async (connection) => {
        await connection.executeQuery(CompiledQuery.raw("set default_transaction_isolation = 'read committed'"));
      },
    });
    this.#store = postgresAt(location);
  }

  override createAdapter(): PostgresAdapter {
    return new StorePostgresAdapter(this.#store);
  }
}
