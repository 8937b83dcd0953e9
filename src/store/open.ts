import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Store } from '../core/store.ts';
import { StoreError, storeError } from './errors.ts';
import { migrate } from './migrations/migrate.ts';
import { NodeSqlite } from './sqlite/database.ts';
import { SqliteStore } from './sqlite/store.ts';

/** Opens the store, made and brought up to date where needed. `location`: a file's path, a `file:` or `sqlite:` URL, or `:memory:`. Throws `StoreError`. */
export async function openStore(location: string): Promise<Store> {
  const file = fileOf(location);
  let sqlite: NodeSqlite | undefined;
  try {
    if (file !== ':memory:') mkdirSync(path.dirname(file), { recursive: true });
    sqlite = new NodeSqlite(file);
    migrate(sqlite.raw, file);
    return new SqliteStore(sqlite, file);
  } catch (error) {
    if (sqlite?.raw.isOpen) sqlite.close();
    if (isFolderError(error))
      throw new StoreError('unreachable', `${path.dirname(file)} can't be made or entered: ${(error as Error).message}`, error);
    throw storeError(error, file);
  }
}

function fileOf(location: string): string {
  if (/^postgres(?:ql)?:/i.test(location))
    throw new StoreError('unsupported', 'PostgreSQL is not supported yet. Set DATABASE_URL to a file, or leave it out.');
  if (location.startsWith('file:')) return fileURLToPath(location);
  return location.startsWith('sqlite:') ? location.slice('sqlite:'.length).replace(/^\/\/(?=\/)/, '') : location;
}

const isFolderError = (error: unknown): boolean =>
  ['EACCES', 'EPERM', 'ENOTDIR', 'EROFS', 'EEXIST', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '');
