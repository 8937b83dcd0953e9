import { constants } from 'node:fs';
import { access, stat, statfs } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Store } from '../../core/ports/store.ts';
import { storeError } from '../../store/errors.ts';
import { HOUR_MS } from '../../text/durations.ts';
import { type Config, type ConfigResult, TOKENS } from '../config.ts';
import { reportOf } from '../report.ts';

/** What one check of the doctor found. Only `wrong` needs someone to act; `todo` says how. */
export interface Check {
  readonly name: string;
  readonly state: 'fine' | 'note' | 'wrong';
  readonly says: string;
  readonly todo?: string | undefined;
}

export interface DoctorPorts {
  readonly config: ConfigResult;
  readonly nodeVersion: string;
  readonly now: Date;
  openStore(location: string): Promise<Store>;
}

const NEEDED_NODE = 24;
const NEEDED_BYTES = 100 * 1024 * 1024;
/** A clock that shows an earlier time than this is wrong: the program was written later. */
const EARLIEST_SANE_TIME = new Date('2026-01-01T00:00:00Z');
/** https://www.sqlite.org/rescode.html#corrupt */
const SQLITE_CORRUPT = 11;

const fine = (name: string, says: string): Check => ({ name, state: 'fine', says });
const note = (name: string, says: string, todo?: string): Check => ({ name, state: 'note', says, todo });
const wrong = (name: string, says: string, todo: string): Check => ({ name, state: 'wrong', says, todo });

/** Looks at everything that the program stands on, in the order in which to put it right. Changes nothing; makes no store where there is none. */
export async function checkUp({ config, nodeVersion, now, openStore }: DoctorPorts): Promise<Check[]> {
  const checks = [checkNode(nodeVersion)];
  if (!config.ok) {
    const problems = config.problems.map(({ message }) =>
      wrong('config', message, 'Put it right in the environment or in .env; .env.example says what each variable is for.'),
    );
    return [...checks, ...problems, checkClock(now, undefined)];
  }
  const { checks: ofStore, lastReadAt } = await checkStore(config.config.location, openStore);
  return [
    ...checks,
    fine('config', 'every variable can be used'),
    ...ofStore,
    await checkDisk(config.config.location),
    checkClock(now, lastReadAt),
    ...checkTokens(config.config),
  ];
}

const checkNode = (version: string): Check =>
  Number.parseInt(version, 10) >= NEEDED_NODE
    ? fine('node', `Node ${version}`)
    : wrong('node', `Node ${version} is too old`, `Install Node ${NEEDED_NODE} or later, or run it by npm from a checkout.`);

async function checkStore(
  location: string,
  openStore: DoctorPorts['openStore'],
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
            `${location}: ${articles} articles, ${quotes} quotes, ${demands} demands; schema ${schemaVersion}, sound and writable`,
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

async function checkDisk(location: string): Promise<Check> {
  const folder = await nearestFolder(location === ':memory:' ? process.cwd() : location);
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const says = `${Math.floor(free / 1024 / 1024).toLocaleString('en')} MB free in ${folder}`;
  return free < NEEDED_BYTES ? wrong('disk', says, 'Make room: a full disk stops reading, though it loses nothing.') : fine('disk', says);
}

function checkClock(now: Date, lastReadAt: Date | undefined): Check {
  const says = `${now.toISOString()} (UTC)`;
  if (now < EARLIEST_SANE_TIME)
    return wrong('clock', `${says} is before this program was written`, "Set the machine's clock; dates of articles and briefs go by it.");
  if (lastReadAt && lastReadAt.getTime() - now.getTime() > HOUR_MS) {
    return wrong(
      'clock',
      `${says} is before the store's last reading, ${lastReadAt.toISOString()}`,
      "Set the machine's clock; it was ahead then or is behind now.",
    );
  }
  return fine('clock', says);
}

const checkTokens = ({ tokens }: Config): Check[] =>
  TOKENS.map((name) => note('tokens', tokens.includes(name) ? `${name} is set` : `${name} is not set: not needed in the terminal`));

/** The nearest folder above `file` that exists. */
async function nearestFolder(file: string): Promise<string> {
  for (let folder = path.dirname(path.resolve(file)); ; folder = path.dirname(folder)) {
    const there = await stat(folder).catch(() => undefined);
    if (there?.isDirectory() || folder === path.dirname(folder)) return folder;
  }
}
