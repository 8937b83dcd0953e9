import { Kysely } from 'kysely';
import { StoreError } from '../../errors.ts';
import type { Tables } from '../../tables.ts';
import { PostgresConnections } from './connections.ts';
import { StorePostgresDialect } from './dialect.ts';

/** Connections of one process, unless the URL says otherwise by `pool`. PostgreSQL allows 100 in all as it comes. */
const MOST_CONNECTIONS = 8;

/** Opens the database that a URL names; connects at the first statement. `pool` in its query: the most connections. Throws `StoreError` `unsupported`. */
export function openPostgres(location: string): Kysely<Tables> {
  const url = parsed(location);
  const most = Number(url.searchParams.get('pool') ?? MOST_CONNECTIONS);
  if (!Number.isInteger(most) || most < 1)
    throw new StoreError(
      'unsupported',
      `DATABASE_URL has pool=${url.searchParams.get('pool')}: expected a number of connections from 1 on.`,
    );
  url.searchParams.delete('pool');
  const shown = withoutPassword(location);
  return new Kysely({ dialect: new StorePostgresDialect(new PostgresConnections({ url: url.href, location: shown, most }), shown) });
}

/** As people are told it: server and database, without the password and without what stands in its query. */
function withoutPassword(location: string): string {
  const { protocol, username, host, pathname } = parsed(location);
  return `${protocol}//${username === '' ? '' : `${username}@`}${host}${pathname}`;
}

function parsed(location: string): URL {
  const url = URL.canParse(location) ? new URL(location) : undefined;
  if (!url || url.pathname.length < 2)
    throw new StoreError('unsupported', 'DATABASE_URL is no address of a database: expected postgres://user:password@host:5432/database');
  return url;
}
