import type { PostgresPool, PostgresPoolClient } from 'kysely';
import pg from 'pg';
import type Cursor from 'pg-cursor';
import { storeError } from './errors.ts';

/** https://www.postgresql.org/docs/current/catalog-pg-type.html: object ids of the built-in types. */
const INT8 = 20;
const NUMERIC = 1700;
const WHOLE_NUMBERS: readonly number[] = [INT8, NUMERIC];

const CONNECT_TIMEOUT_MS = 10_000;
/** Longer than any statement of the store takes over a million articles; a lock that another transaction holds counts too. */
const STATEMENT_TIMEOUT_MS = 60_000;
/** No transaction of the store waits for anything but the database. */
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 60_000;

export interface ConnectionOptions {
  /** `postgres://user:password@host:port/database`, with libpq's `sslmode` and `sslrootcert` in its query where the server wants TLS. */
  readonly url: string;
  /** The same without its password, as people are told it. */
  readonly location: string;
  /** Connections at once, of this process. */
  readonly most: number;
}

/** A pool of `pg` (https://node-postgres.com/apis/pool) in the shape that Kysely's dialect asks for: integers come as numbers, and an error about which a person can do something as `StoreError`. */
export class PostgresConnections implements PostgresPool {
  readonly options = {};
  readonly #pool: pg.Pool;
  readonly #location: string;
  /** Kysely tells connections apart by identity. */
  readonly #clients = new WeakMap<pg.PoolClient, PostgresPoolClient>();

  constructor({ url, location, most }: ConnectionOptions) {
    this.#location = location;
    this.#pool = new pg.Pool({
      connectionString: url,
      max: most,
      application_name: 'verbatim',
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      statement_timeout: STATEMENT_TIMEOUT_MS,
      // A server that is gone without a word answers no statement: the connection is given up a little after the server would have.
      query_timeout: STATEMENT_TIMEOUT_MS + CONNECT_TIMEOUT_MS,
      idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT_MS,
      keepAlive: true,
      types: { getTypeParser },
    });
    // An idle connection that breaks is replaced at its next use, which reports what keeps it from being made.
    this.#pool.on('error', () => undefined);
  }

  async connect(): Promise<PostgresPoolClient> {
    const client = await this.#translated(this.#pool.connect());
    const known = this.#clients.get(client);
    if (known) return known;
    // A connection may break between two statements of a transaction; the next statement says so.
    client.on('error', () => undefined);
    const query = (asked: string | Cursor, values: readonly unknown[] = []) =>
      typeof asked === 'string' ? this.#translated(client.query(asked, values.map(storable))) : client.query(asked);
    const made = { query, release: (destroy?: boolean) => client.release(destroy) } as PostgresPoolClient;
    this.#clients.set(client, made);
    return made;
  }

  async #translated<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      throw storeError(error, this.#location);
    }
  }

  end(): Promise<void> {
    return this.#pool.end();
  }
}

const getTypeParser = ((oid: number, format?: 'text' | 'binary') =>
  format !== 'binary' && WHOLE_NUMBERS.includes(oid) ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser;

/** U+0000 has no place in PostgreSQL's text (https://www.postgresql.org/docs/current/datatype-character.html): a character that says so stands for it. */
const storable = (value: unknown): unknown =>
  typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\ufffd') : value;
