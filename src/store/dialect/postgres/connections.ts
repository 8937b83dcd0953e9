import type { PostgresPool, PostgresPoolClient } from 'kysely';
import pg from 'pg';
import type Cursor from 'pg-cursor';
import type { ServerAddress } from './address.ts';
import { isHung, isOutdated, storeError } from './errors.ts';
import { poolOf } from './pool.ts';
import { PreparedStatements } from './prepared-statements.ts';

/** https://www.postgresql.org/docs/current/catalog-pg-type.html: object ids of the built-in types. */
const INT8 = 20;
const NUMERIC = 1700;
const WHOLE_NUMBERS: readonly number[] = [INT8, NUMERIC];

/** A pool of `pg` in the shape that Kysely's dialect asks for: integers come as numbers, and an error about which a person can do something as `StoreError`. */
export class PostgresConnections implements PostgresPool {
  readonly options = {};
  readonly #pool: pg.Pool;
  readonly #location: string;
  /** Kysely tells connections apart by identity. */
  readonly #clients = new WeakMap<pg.PoolClient, PostgresPoolClient>();

  constructor({ url, location, most }: ServerAddress) {
    this.#location = location;
    this.#pool = poolOf(url, { most, types: { getTypeParser } });
  }

  async connect(): Promise<PostgresPoolClient> {
    const client = await this.#translated(this.#pool.connect());
    const known = this.#clients.get(client);
    if (known) return known;
    // A connection may break between two statements of a transaction; the next statement says so.
    client.on('error', () => undefined);
    let hung: unknown;
    const prepared = new PreparedStatements();
    const execute = async (statement: string, values: readonly unknown[]) => {
      // Nothing comes over it any more: not even the end of a transaction is waited for.
      if (hung !== undefined) throw hung;
      try {
        return await this.#translated(client.query({ name: prepared.nameOf(statement), text: statement, values: values.map(storable) }));
      } catch (error) {
        if (isHung(error) || isOutdated(error)) hung = error;
        throw error;
      }
    };
    const query = (asked: string | Cursor, values: readonly unknown[] = []) =>
      typeof asked === 'string' ? execute(asked, values) : client.query(asked);
    const release = (destroy?: boolean): void => client.release(destroy || hung !== undefined);
    const made = { query, release } as PostgresPoolClient;
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
export const storableText = (text: string): string => (text.includes('\0') ? text.replaceAll('\0', '\ufffd') : text);

const storable = (value: unknown): unknown => (typeof value === 'string' ? storableText(value) : value);
