import type { Kysely } from 'kysely';
import { StoreError } from '../errors.ts';
import type { Tables } from '../tables.ts';
import { openSqlite } from './sqlite/open.ts';

/** Opens the database that `location` names, whatever the version of its schema. Throws `StoreError`. */
export function openDatabase(location: string): Kysely<Tables> {
  if (/^postgres(?:ql)?:/i.test(location))
    throw new StoreError('unsupported', 'PostgreSQL is not supported yet. Set DATABASE_URL to a file, or leave it out.');
  return openSqlite(location);
}
