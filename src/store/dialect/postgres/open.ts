import { Kysely } from 'kysely';
import type { Tables } from '../../tables.ts';
import { addressOf } from './address.ts';
import { PostgresConnections } from './connections.ts';
import { StorePostgresDialect } from './dialect.ts';

/** Opens the database that a URL names; connects at the first statement. Throws `StoreError` `unsupported`. */
export function openPostgres(given: string): Kysely<Tables> {
  const address = addressOf(given);
  return new Kysely({ dialect: new StorePostgresDialect(new PostgresConnections(address), address.location) });
}
