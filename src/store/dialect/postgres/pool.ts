import pg from 'pg';

const CONNECT_TIMEOUT_MS = 10_000;
/** Longer than any statement of the store takes over a million articles; a lock that another transaction holds counts too. */
const STATEMENT_TIMEOUT_MS = 60_000;
/** No transaction waits for anything but the database. */
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 60_000;

/** How every connection to the server is made: what hangs, there or on the way, fails within about a minute. `url`: see `ServerAddress`. */
export const connectionOptions = (url: string) => ({
  connectionString: url,
  application_name: 'verbatim',
  connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  statement_timeout: STATEMENT_TIMEOUT_MS,
  // A server that is gone without a word answers no statement: the connection is given up a little after the server would have.
  query_timeout: STATEMENT_TIMEOUT_MS + CONNECT_TIMEOUT_MS,
  idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT_MS,
  keepAlive: true,
});

/** A pool of `pg` (https://node-postgres.com/apis/pool) of at most so many connections. */
export function poolOf(url: string, { most, types }: { readonly most: number; readonly types?: pg.CustomTypesConfig }): pg.Pool {
  const pool = new pg.Pool({ ...connectionOptions(url), max: most, ...(types && { types }) });
  // An idle connection that breaks is replaced at its next use, which reports what keeps it from being made.
  pool.on('error', () => undefined);
  return pool;
}
