import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kysely } from 'kysely';
import { systemErrorCode } from '../../../core/system-error.ts';
import { StoreError } from '../../errors.ts';
import type { Tables } from '../../tables.ts';
import { NodeSqlite } from './database.ts';
import { StoreSqliteDialect } from './dialect.ts';

/** Opens a file, made with its folder where it isn't there. `location`: its path, one after `file:` or `sqlite:`, a `file:///` URL, or `:memory:`. Throws `StoreError`. */
export function openSqlite(location: string): Kysely<Tables> {
  const file = fileOf(location);
  if (file !== ':memory:') makeFolderOf(file);
  return sqliteConnection(new NodeSqlite(file));
}

export const sqliteConnection = (database: NodeSqlite): Kysely<Tables> => new Kysely({ dialect: new StoreSqliteDialect(database) });

function makeFolderOf(file: string): void {
  const folder = path.dirname(file);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    if (!isFolderError(error)) throw error;
    throw new StoreError('unreachable', `${folder} can't be made or entered: ${(error as Error).message}`, error);
  }
}

function fileOf(location: string): string {
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
