import { DatabaseSync } from 'node:sqlite';
import { storeError } from './errors.ts';

/** https://www.sqlite.org/rescode.html#corrupt */
const CORRUPT = 11;
const WAIT_MS = 2000;

/** What SQLite finds wrong with the file, in its own words; undefined where it is sound. Changes nothing. Throws `StoreError` where the file can't be opened or written. */
export function damageOf(file: string): string | undefined {
  try {
    return looked(file);
  } catch (error) {
    if (((error as { errcode?: number }).errcode ?? 0) % 256 === CORRUPT) return (error as Error).message;
    throw storeError(error, file);
  }
}

function looked(file: string): string | undefined {
  const database = new DatabaseSync(file, { timeout: WAIT_MS });
  try {
    const row = database.prepare('pragma quick_check(1)').get();
    if (row?.['quick_check'] !== 'ok') return String(row?.['quick_check'] ?? 'no answer');
    // Takes the right to write and gives it back.
    database.exec('begin immediate; rollback');
    return undefined;
  } finally {
    database.close();
  }
}
