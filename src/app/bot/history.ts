import { readFileSync, writeFileSync } from 'node:fs';

const fileOf = (location: string): string => `${location}.history`;
const MOST_LINES = 500;

/** The lines typed in earlier runs, newest first; none where they can't be read. Kept beside the store, and nowhere for one in memory. */
export function readHistory(location: string): string[] {
  if (location === ':memory:') return [];
  try {
    return readFileSync(fileOf(location), 'utf8').split('\n').filter(Boolean);
  } catch {
    return [];
  }
}

/** Keeps the lines, newest first, for this account alone. Losing them is no failure. */
export function writeHistory(location: string, lines: readonly string[]): void {
  if (location === ':memory:') return;
  try {
    writeFileSync(fileOf(location), `${lines.slice(0, MOST_LINES).join('\n')}\n`, { mode: 0o600 });
  } catch {}
}
