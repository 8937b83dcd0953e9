import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import type { Store } from '../../core/ports/store.ts';
import { storeError } from '../../store/errors.ts';
import { count } from '../../text/lists.ts';
import { reportOf } from '../report.ts';
import { type Check, fine, note, wrong } from './check.ts';
import { nearestFolder } from './nearest-folder.ts';

/** https://www.sqlite.org/rescode.html#corrupt */
const SQLITE_CORRUPT = 11;

/** Whether the store can be opened, is sound and can be written, or could be made; changes nothing. `lastReadAt`: of its newest reading. */
export async function checkStore(
  location: string,
  openStore: (location: string) => Promise<Store>,
): Promise<{ checks: Check[]; lastReadAt?: Date | undefined }> {
  if (location === ':memory:')
    return { checks: [note('store', 'in memory: gone when the program ends', 'Set DATABASE_URL to a file to keep what is read.')] };
  const there = await stat(location).catch(() => undefined);
  if (!there) return { checks: [await checkFutureStore(location)] };
  if (!there.isFile()) return { checks: [wrong('store', `${location} is no file`, 'Set DATABASE_URL to a file.')] };
  try {
    const damage = integrityOf(location);
    if (damage)
      return {
        checks: [wrong('store', `${location} is damaged: ${damage}`, 'Put a backup in its place, or move it away and import an export.')],
      };
    const store = await openStore(location);
    try {
      const { articles, quotes, demands, schemaVersion, lastReadAt } = await store.status();
      return {
        checks: [
          fine(
            'store',
            `${location}: ${count(articles, 'article')}, ${count(quotes, 'quote')}, ${count(demands, 'demand')}; schema ${schemaVersion}, sound and writable`,
          ),
        ],
        lastReadAt,
      };
    } finally {
      await store.close();
    }
  } catch (error) {
    return {
      checks: [
        wrong(
          'store',
          reportOf(storeError(error, location)).sentence,
          'See to the file, its folder and who else uses it, then run the doctor again.',
        ),
      ],
    };
  }
}

/** What SQLite finds wrong with the file, or nothing. Throws where the file can't be opened or written. */
function integrityOf(location: string): string | undefined {
  const database = new DatabaseSync(location, { timeout: 2000 });
  try {
    const [row] = database.prepare('PRAGMA quick_check(1)').all() as { quick_check: string }[];
    if (row?.quick_check !== 'ok') return row?.quick_check ?? 'no answer';
    // Takes the right to write and gives it back.
    database.exec('BEGIN IMMEDIATE; ROLLBACK');
    return undefined;
  } catch (error) {
    if (((error as { errcode?: number }).errcode ?? 0) % 256 === SQLITE_CORRUPT) return (error as Error).message;
    throw error;
  } finally {
    database.close();
  }
}

async function checkFutureStore(location: string): Promise<Check> {
  const folder = await nearestFolder(location);
  return access(folder, constants.W_OK).then(
    () => note('store', `${location} is not there yet`, 'Nothing to do: the first command makes it and reads the sample article into it.'),
    () =>
      wrong(
        'store',
        `${location} is not there, and ${folder} can't be written`,
        'Set DATABASE_URL to a place that this account may write to.',
      ),
  );
}
