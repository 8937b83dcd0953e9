import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { copyRows } from '../copy/copy-rows.ts';
import { StoreError } from '../errors.ts';
import { migrate } from '../migrations/migrate.ts';
import { openDatabase } from './open.ts';
import { NodeSqlite } from './sqlite/database.ts';
import { sqliteConnection } from './sqlite/open.ts';

/**
 * Fills the empty store at `location`, a file or a server's database, with all that a backup holds, or with nothing where that fails; the backup stays
 * as it is, whatever its version. Gives the number of rows. Throws `StoreError`: `unreachable` where there is no backup, `exists` where the store
 * holds something already.
 */
export async function restoreFrom(backup: string, location: string): Promise<number> {
  if (!existsSync(backup)) throw new StoreError('unreachable', `${backup} is not there. Name a file that \`backup\` wrote.`);
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-restore-'));
  try {
    const file = path.join(folder, 'backup.db');
    for (const end of ['', '-wal']) if (existsSync(backup + end)) copyFileSync(backup + end, file + end);
    const from = sqliteConnection(new NodeSqlite(file));
    try {
      await migrate(from);
      const to = await openDatabase(location);
      try {
        await migrate(to);
        return await to.transaction().execute((transaction) => copyRows(from, transaction));
      } finally {
        await to.destroy();
      }
    } finally {
      await from.destroy();
    }
  } catch (error) {
    throw error instanceof StoreError ? aboutBackup(error, path.join(folder, 'backup.db'), backup) : error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An error that names the copy names the backup itself; one about the store is left as it is. */
function aboutBackup(error: StoreError, copy: string, backup: string): StoreError {
  if (!error.message.includes(copy)) return error;
  if (error.code === 'damaged' || error.code === 'not_a_database')
    return new StoreError(
      error.code,
      `${backup} is damaged, or no backup; nothing was restored. Name a file that \`backup\` wrote.`,
      error,
    );
  return new StoreError(error.code, error.message.replaceAll(copy, backup), error);
}
