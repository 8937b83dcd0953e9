import { type Kysely, sql } from 'kysely';
import { StoreError } from '../../errors.ts';
import { tables } from '../../migrations/postgres/0023-tables.ts';
import { watches } from '../../migrations/postgres/0024-watches.ts';
import { outletLines } from '../../migrations/postgres/0025-outlet-lines.ts';
import { rulings } from '../../migrations/postgres/0026-rulings.ts';
import { activeSpeakers } from '../../migrations/postgres/0027-active-speakers.ts';
import { demandParties } from '../../migrations/postgres/0029-demand-parties.ts';
import { webAccess } from '../../migrations/postgres/0030-web-access.ts';
import { entryNumbers } from '../../migrations/postgres/0031-entry-numbers.ts';
import { retention } from '../../migrations/postgres/0032-retention.ts';
import { latestMembers } from '../../migrations/postgres/0034-latest-members.ts';
import { speltNames } from '../../migrations/spelt-names.ts';
import { surnameBlocks } from '../../migrations/surname-blocks.ts';
import type { Tables } from '../../tables.ts';
import type { Migration } from '../dialect.ts';

/** The versions are those of SQLite's schema: the same tables and columns at the same number. PostgreSQL begins at the first that it knew. */
export const POSTGRES_MIGRATIONS: readonly Migration[] = [
  { version: 23, run: tables },
  { version: 24, run: watches },
  { version: 25, run: outletLines },
  { version: 26, run: rulings },
  { version: 27, run: activeSpeakers },
  { version: 28, run: surnameBlocks },
  { version: 29, run: demandParties },
  { version: 30, run: webAccess },
  { version: 31, run: entryNumbers },
  { version: 32, run: retention },
  { version: 33, run: speltNames },
  { version: 34, run: latestMembers },
];

/** The version of the schema, 0 in an empty one. Throws `StoreError` `not_a_database` where another program's tables stand, `unsupported` where text isn't UTF-8. */
export async function versionIn(db: Kysely<Tables>, location: string): Promise<number> {
  const { rows } = await sql<{ encoding: string; foreign: number; versioned: boolean }>`
    select current_setting('server_encoding') as encoding, to_regclass('store_version') is not null as versioned,
      (select count(*) from pg_catalog.pg_tables where schemaname = current_schema()) as "foreign"`.execute(db);
  const { encoding, foreign, versioned } = rows[0]!;
  if (encoding !== 'UTF8')
    throw new StoreError(
      'unsupported',
      `The database at ${location} keeps text as ${encoding}. Make one with: create database … encoding 'UTF8'`,
    );
  if (versioned) return (await sql<{ version: number }>`select version from store_version`.execute(db)).rows[0]?.version ?? 0;
  if (foreign > 0)
    throw new StoreError(
      'not_a_database',
      `The database at ${location} holds another program's tables. Set DATABASE_URL to an empty database.`,
    );
  return 0;
}
