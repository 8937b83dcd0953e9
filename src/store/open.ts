import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Store } from '../core/ports/store.ts';
import { systemErrorCode } from '../core/system-error.ts';
import { NodeSqlite } from './dialect/sqlite/database.ts';
import { StoreError, storeError } from './errors.ts';
import { migrate } from './migrations/migrate.ts';
import { SqlStore } from './store.ts';

/** Opens the store, made and brought up to date where needed. `location`: a file's path, one after `file:` or `sqlite:`, a `file:///` URL, or `:memory:`. Throws `StoreError`. */
export async function openStore(location: string): Promise<Store> {
  const file = fileOf(location);
  let sqlite: NodeSqlite | undefined;
  try {
    if (file !== ':memory:') mkdirSync(path.dirname(file), { recursive: true });
    sqlite = new NodeSqlite(file);
    migrate(sqlite.raw, file);
    const store = new SqlStore(sqlite, file);
    await store.settleBacklog();
    return store;
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
  const file = /^file:\/\//i.test(location) ? pathOf(location) : location.replace(/^(?:file|sqlite):(?:\/\/(?=\/))?/i, '');
  if (file === '') throw new StoreError('unsupported', `DATABASE_URL names no file: '${location}'. Set it to a file, or leave it out.`);
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(file);
  if (scheme) throw new StoreError('unsupported', `DATABASE_URL begins with '${scheme[0]}': expected a file, or nothing.`);
  return file;
}

function pathOf(url: string): string {
  try {
    return fileURLToPath(url);
  } catch (error) {
    throw new StoreError('unsupported', `DATABASE_URL is no file of this machine: '${url}'. Expected file:///, then its path.`, error);
  }
}

const isFolderError = (error: unknown): boolean =>
  ['EACCES', 'EPERM', 'ENOTDIR', 'EROFS', 'EEXIST', 'ENOENT'].includes(systemErrorCode(error) ?? '');
