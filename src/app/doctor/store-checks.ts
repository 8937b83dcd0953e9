import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import type { Store } from '../../core/ports/store.ts';
import { damageOf } from '../../store/dialect/sqlite/integrity.ts';
import { count } from '../../text/lists.ts';
import { reportOf } from '../report.ts';
import { type Check, fine, note, wrong } from './check.ts';
import { nearestFolder } from './nearest-folder.ts';

export type StoreOpener = (location: string) => Promise<Pick<Store, 'status' | 'close'>>;

/** Whether the store can be opened, is sound and can be written, or could be made; changes nothing. `lastReadAt`: of its newest reading. */
export async function checkStore(location: string, openStore: StoreOpener): Promise<{ checks: Check[]; lastReadAt?: Date | undefined }> {
  if (location === ':memory:')
    return { checks: [note('store', 'in memory: gone when the program ends', 'Set DATABASE_URL to a file to keep what is read.')] };
  const there = await stat(location).catch(() => undefined);
  if (!there) return { checks: [await checkFutureStore(location)] };
  if (!there.isFile()) return { checks: [wrong('store', `${location} is no file`, 'Set DATABASE_URL to a file.')] };
  try {
    const damage = damageOf(location);
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
      checks: [wrong('store', reportOf(error).sentence, 'See to the file, its folder and who else uses it, then run the doctor again.')],
    };
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
