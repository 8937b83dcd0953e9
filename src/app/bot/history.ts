import { readFileSync, writeFileSync } from 'node:fs';
import { storeFileOf } from '../config/store-location.ts';

/** Beside the store's file; none for a store that is no file. */
const fileOf = (location: string): string | undefined => {
  const file = storeFileOf(location);
  return file && `${file}.history`;
};
const MOST_LINES = 500;

/** The lines typed in earlier runs, newest first; none where they can't be read. Kept beside the store's file, and nowhere where it is none. */
export function readHistory(location: string): string[] {
  const file = fileOf(location);
  if (file === undefined) return [];
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean);
  } catch {
    return [];
  }
}

/** Keeps the lines, newest first, for this account alone. Losing them is no failure. */
export function writeHistory(location: string, lines: readonly string[]): void {
  const file = fileOf(location);
  if (file === undefined) return;
  try {
    writeFileSync(file, `${lines.slice(0, MOST_LINES).join('\n')}\n`, { mode: 0o600 });
  } catch {}
}
