import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { openSqlite } from './sqlite/open.ts';

/** Opens the database that `location` names, whatever the version of its schema: a server's by `postgres://…`, else a SQLite file. Throws `StoreError`. */
export async function openDatabase(location: string): Promise<Kysely<Tables>> {
  if (!isPostgres(location)) return openSqlite(location);
  const { openPostgres } = await import('./postgres/open.ts');
  return openPostgres(location);
}

const isPostgres = (location: string): boolean => /^postgres(?:ql)?:/i.test(location);
