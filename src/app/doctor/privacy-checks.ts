import { open, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { ENV_FILE } from '../config.ts';
import { type Check, fine, wrong } from './check.ts';

/** How every SQLite file begins (https://www.sqlite.org/fileformat.html#the_database_header). */
const SQLITE_HEADER = 'SQLite format 3\u0000';
/** Read, written or run by the file's group or by others. */
const OPEN_TO_OTHERS = 0o077;

interface PrivacyParts {
  /** Where `.env` is. */
  readonly folder: string;
  /** The store's file, where it is one. */
  readonly storeFile: string | undefined;
}

/** Whether `.env`, the store and the copies of it beside it are this account's alone. None where the system has no such permissions, or no such file. */
export async function checkPrivacy({ folder, storeFile }: PrivacyParts): Promise<Check[]> {
  if (process.platform === 'win32') return [];
  const files = [path.join(folder, ENV_FILE), ...(storeFile === undefined ? [] : await storesBeside(storeFile))];
  const modes = await Promise.all(files.map(async (file) => ({ file, mode: (await stat(file).catch(() => undefined))?.mode })));
  const found = modes.flatMap(({ file, mode }) => (mode === undefined ? [] : [{ file, isOpen: (mode & OPEN_TO_OTHERS) !== 0 }]));
  if (found.length === 0) return [];
  const open = found.filter(({ isOpen }) => isOpen);
  if (open.length === 0) return [fine('privacy', 'the store and .env are this account’s alone')];
  return open.map(({ file }) => wrong('privacy', `${file} can be read by other accounts of this machine`, `chmod 600 '${file}'`));
}

/** The store, its log, and whatever else in its folder is a SQLite file: a backup of it. */
async function storesBeside(location: string): Promise<string[]> {
  const folder = path.dirname(location);
  const names = await readdir(folder).catch(() => []);
  const others = names.map((name) => path.join(folder, name)).filter((file) => !file.startsWith(location));
  const areStores = await Promise.all(others.map(isSqlite));
  return [location, `${location}-wal`, `${location}-shm`, ...others.filter((_, index) => areStores[index])];
}

async function isSqlite(file: string): Promise<boolean> {
  if (!(await stat(file).catch(() => undefined))?.isFile()) return false;
  const handle = await open(file).catch(() => undefined);
  try {
    const { buffer } = (await handle?.read({ buffer: Buffer.alloc(SQLITE_HEADER.length) })) ?? {};
    return buffer?.toString('latin1') === SQLITE_HEADER;
  } finally {
    await handle?.close();
  }
}
