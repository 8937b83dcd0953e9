import { StoreError } from '../../errors.ts';

/** Connections of one process, unless the URL says otherwise by `pool`. PostgreSQL allows 100 in all as it comes. */
const MOST_CONNECTIONS = 8;

/** A database on a server. */
export interface ServerAddress {
  /** `postgres://user:password@host:port/database`, with libpq's `sslmode` and `sslrootcert` in its query where the server wants TLS. */
  readonly url: string;
  /** Server and database, without the password and without what stands in its query, as people are told it. */
  readonly location: string;
  /** Connections at once, of this process. */
  readonly most: number;
}

/** Reads DATABASE_URL. `pool` in its query: the most connections. Throws `StoreError` `unsupported`. */
export function addressOf(given: string): ServerAddress {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || url.pathname.length < 2)
    throw new StoreError('unsupported', 'DATABASE_URL is no address of a database: expected postgres://user:password@host:5432/database');
  const pool = url.searchParams.get('pool');
  const most = Number(pool ?? MOST_CONNECTIONS);
  if (!Number.isInteger(most) || most < 1)
    throw new StoreError('unsupported', `DATABASE_URL has pool=${pool}: expected a number of connections from 1 on.`);
  url.searchParams.delete('pool');
  const { protocol, username, host, pathname } = url;
  return { url: url.href, location: `${protocol}//${username === '' ? '' : `${username}@`}${host}${pathname}`, most };
}
