import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import type { Store, StoreStatus } from '../../core/ports/store.ts';
import type { StoredWatch } from '../../core/ports/watch-store.ts';
import { watchesCount } from '../../presentation/watches/watches-count.ts';
import { damageOf } from '../../store/dialect/sqlite/integrity.ts';
import { DAY_MS } from '../../text/durations.ts';
import { count } from '../../text/lists.ts';
import { storeFileOf } from '../config/store-location.ts';
import { reportOf } from '../report.ts';
import { type Check, fine, note, wrong } from './check.ts';
import { nearestFolder } from './nearest-folder.ts';

export type StoreOpener = (location: string) => Promise<Pick<Store, 'status' | 'watches' | 'webAccess' | 'retention' | 'close'>>;

/** For how many days articles are kept; undefined: for good. */
interface KeptFor {
  readonly days: number | undefined;
  readonly now: Date;
}

export interface StoreFindings {
  readonly checks: readonly Check[];
  /** Of the store's newest reading. */
  readonly lastReadAt?: Date | undefined;
  /** What the archive's links are signed with where WEB_SECRET is not set; absent where none was made yet. */
  readonly signingKey?: string | undefined;
}

/** Whether the store can be opened, is sound and can be written, or could be made; changes nothing in a file. */
export async function checkStore(location: string, openStore: StoreOpener, kept: KeptFor): Promise<StoreFindings> {
  if (location === ':memory:')
    return { checks: [note('store', 'in memory: gone when the program ends', 'Set DATABASE_URL to a file to keep what is read.')] };
  if (storeFileOf(location) === undefined)
    return checkOpened(location, openStore, { kept, todo: 'See to the server and DATABASE_URL, then run the doctor again.' });
  const there = await stat(location).catch(() => undefined);
  if (!there) return { checks: [await checkFutureStore(location)] };
  if (!there.isFile()) return { checks: [wrong('store', `${location} is no file`, 'Set DATABASE_URL to a file.')] };
  try {
    const damage = damageOf(location);
    if (damage)
      return {
        checks: [wrong('store', `${location} is damaged: ${damage}`, 'Put a backup in its place, or move it away and import an export.')],
      };
  } catch (error) {
    return { checks: [wrong('store', reportOf(error).sentence, SEE_TO_FILE)] };
  }
  return checkOpened(location, openStore, { kept, todo: SEE_TO_FILE });
}

const SEE_TO_FILE = 'See to the file, its folder and who else uses it, then run the doctor again.';

interface OpenedStore {
  readonly kept: KeptFor;
  /** What to do where it can't be opened. */
  readonly todo: string;
}

async function checkOpened(location: string, openStore: StoreOpener, { kept, todo }: OpenedStore): Promise<StoreFindings> {
  try {
    const store = await openStore(location);
    try {
      const status = await store.status();
      const checks = [
        fine('store', sentenceOf(status)),
        ...(await retentionChecks(store, kept)),
        ...watchChecks(await store.watches.list()),
      ];
      return { checks, lastReadAt: status.lastReadAt, signingKey: await store.webAccess.keptKey() };
    } finally {
      await store.close();
    }
  } catch (error) {
    return { checks: [wrong('store', reportOf(error).sentence, todo)] };
  }
}

const sentenceOf = ({ location, articles, quotes, demands, schemaVersion }: StoreStatus): string =>
  `${location}: ${count(articles, 'article')}, ${count(quotes, 'quote')}, ${count(demands, 'demand')}; schema ${schemaVersion}, sound and writable`;

/** What is old enough to go, and how much of that stays; nothing where articles are kept for good. */
async function retentionChecks({ retention }: Pick<Store, 'retention'>, { days, now }: KeptFor): Promise<readonly Check[]> {
  if (days === undefined) return [];
  const [{ old, oldestAt }, cited] = await Promise.all([retention.count(new Date(now.getTime() - days * DAY_MS)), retention.cited()]);
  const oldest = oldestAt ? `; the oldest article is of ${dateOf(oldestAt)}` : '';
  const stand = `editions, alerts and rulings stand on ${count(cited.size, 'article')}, which ${cited.size === 1 ? 'stays' : 'stay'}`;
  return [fine('retention', `articles go after ${days} days: ${old.toLocaleString('en-US')} are older${oldest}; ${stand}`)];
}

const dateOf = (at: Date): string => at.toISOString().slice(0, 10);

/** How many watches there are, and which a platform's refusal has paused; nothing where there is none. */
function watchChecks(watches: readonly StoredWatch[]): readonly Check[] {
  if (watches.length === 0) return [];
  const refused = watches.some(({ paused }) => paused && paused.reason !== 'asked');
  const says = watchesCount(watches);
  return [
    refused ? note('watches', says, 'Put that right on the platform; then /watch resume and the number, there.') : fine('watches', says),
  ];
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
