import { StoreError, type StoreErrorCode } from '../../errors.ts';

export const notAStore = (location: string): string =>
  `${location} is no Verbatim store. Move it away, or set DATABASE_URL to another file.`;

interface SqliteError extends Error {
  readonly errcode?: number;
}

/** SQLite's primary result codes that a person can do something about (https://www.sqlite.org/rescode.html). */
const SENTENCES: ReadonlyMap<number, readonly [StoreErrorCode, (location: string) => string]> = new Map<
  number,
  readonly [StoreErrorCode, (location: string) => string]
>([
  [5, ['busy', (at) => `Another process has kept ${at} locked for too long. Try again when it is done.`]],
  [6, ['busy', (at) => `Another process has kept ${at} locked for too long. Try again when it is done.`]],
  [8, ['read_only', (at) => `${at} can't be written. Make the file and its folder writable, or set DATABASE_URL to another file.`]],
  [10, ['full', (at) => `The disk failed while ${at} was read or written. Nothing was stored by halves.`]],
  [11, ['not_a_database', (at) => `${at} is damaged. Move it away and restore a backup, or set DATABASE_URL to another file.`]],
  [13, ['full', (at) => `The disk that holds ${at} is full. Nothing was stored by halves; free some space and run it again.`]],
  [14, ['unreachable', (at) => `${at} can't be opened. See that its folder exists and can be written.`]],
  [26, ['not_a_database', notAStore]],
]);

/** A `StoreError` for an error of SQLite's that a person can do something about; any other error as it is. */
export function storeError(error: unknown, location: string): unknown {
  const code = (error as SqliteError | undefined)?.errcode;
  const known = code === undefined ? undefined : SENTENCES.get(code & 0xff);
  return known ? new StoreError(known[0], known[1](location), error) : error;
}
