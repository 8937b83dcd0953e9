import { hash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { ServerAddress } from './address.ts';
import { storeError } from './errors.ts';
import { connectionOptions } from './pool.ts';

/** Tells these advisory locks from the store's own (https://www.postgresql.org/docs/current/explicit-locking.html#ADVISORY-LOCKS). */
const LOCK_SPACE = 0x76_62_74_68;
const FIRST_WAIT_MS = 20;
const LONGEST_WAIT_MS = 500;
/** A lock is asked for and given back in a moment: what takes longer hangs. */
const ANSWER_MS = 10_000;
/** A connection that is cut without a word is given up by the server within a minute, and not, as by most systems' default, in two hours (https://www.postgresql.org/docs/current/runtime-config-connection.html). */
const KEEP_ALIVE = 'set tcp_keepalives_idle = 30; set tcp_keepalives_interval = 10; set tcp_keepalives_count = 3';

/**
 * Locks by name over all processes that use a database, each held while some work is done. All of a process stand on one connection of its own: the
 * server takes them back the moment that the process is gone, and within a minute where only the network between is, so that no crash leaves one behind.
 */
export class SessionLocks {
  readonly #address: ServerAddress;
  #client: Promise<pg.Client> | undefined;

  constructor(address: ServerAddress) {
    this.#address = address;
  }

  /** Does the work when no other process does work under this name; those of this process must not ask for one name twice at once. Throws `StoreError` where the lock can't be asked for. */
  async run<T>(name: string, work: () => Promise<T>): Promise<T> {
    const key = keyOf(name);
    await this.#take(key);
    try {
      return await work();
    } finally {
      // One that was lost with its connection was given back then.
      await this.#ask('select pg_advisory_unlock($1::int, $2::int) as held', key).catch(() => undefined);
    }
  }

  async close(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    await client?.then((one) => one.end()).catch(() => undefined);
  }

  /** Asks again and again instead of waiting in the server, which would keep the connection from every other lock. */
  async #take(key: number): Promise<void> {
    for (let waitMs = FIRST_WAIT_MS; !(await this.#ask('select pg_try_advisory_lock($1::int, $2::int) as held', key)); ) {
      await sleep(waitMs * (0.5 + Math.random() / 2));
      waitMs = Math.min(LONGEST_WAIT_MS, waitMs * 2);
    }
  }

  async #ask(statement: string, key: number): Promise<boolean> {
    this.#client ??= this.#connect();
    const connected = this.#client;
    try {
      const { rows } = await (await connected).query<{ held: boolean }>(statement, [LOCK_SPACE, key]);
      return rows[0]?.held === true;
    } catch (error) {
      this.#drop(connected);
      throw storeError(error, this.#address.location);
    }
  }

  async #connect(): Promise<pg.Client> {
    const client = new pg.Client({ ...connectionOptions(this.#address.url), query_timeout: ANSWER_MS });
    client.on('error', () => undefined);
    await client.connect();
    await client.query(KEEP_ALIVE);
    return client;
  }

  /** The next lock is asked for on a new connection. */
  #drop(connected: Promise<pg.Client>): void {
    if (this.#client === connected) this.#client = undefined;
    connected.then((client) => client.end()).catch(() => undefined);
  }
}

/** 32 bits, as the server takes them: two names with one key wait for each other, which does no harm. */
const keyOf = (name: string): number => Buffer.from(hash('sha256', name, 'hex').slice(0, 8), 'hex').readInt32BE();
