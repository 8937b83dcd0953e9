import { existsSync, rmSync } from 'node:fs';
import type { Kysely } from 'kysely';
import { copyRows } from '../copy/copy-rows.ts';
import { StoreError } from '../errors.ts';
import { migrate } from '../migrations/migrate.ts';
import type { Tables } from '../tables.ts';
import { NodeSqlite } from './sqlite/database.ts';
import { sqliteConnection } from './sqlite/open.ts';

/** Writes a server's store, as it is at one instant, to a new SQLite file, which is a store itself; leaves no part of it where that fails. Throws `StoreError`, `exists` where the file is there. */
export async function copyToFile(db: Kysely<Tables>, file: string): Promise<void> {
  if (existsSync(file))
    throw new StoreError('exists', `${file} exists already. Name a file that doesn't, so that no backup is overwritten.`);
  const copy = sqliteConnection(new NodeSqlite(file));
  try {
    await migrate(copy);
    await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute((from) => copy.transaction().execute((to) => copyRows(from, to)));
    await copy.destroy();
  } catch (error) {
    await copy.destroy();
    for (const part of [file, `${file}-wal`, `${file}-shm`]) rmSync(part, { force: true });
    throw error;
  }
}
