import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { systemErrorCode } from '../../core/system-error.ts';

/**
 * The text of an `.env` with these variables set and all else as it was: a line that sets one is replaced, else the commented one that shows it, else
 * it is added at the end.
 */
export function withVariables(text: string, values: Readonly<Record<string, string>>): string {
  const lines = text.split('\n');
  for (const [name, value] of Object.entries(values)) {
    const line = `${name}=${value}`;
    const sets = lines.findLastIndex((one) => new RegExp(`^\\s*(?:export\\s+)?${name}\\s*=`).test(one));
    const shows = lines.findIndex((one) => new RegExp(`^#\\s*${name}=`).test(one));
    const at = sets >= 0 ? sets : shows;
    if (at >= 0) lines[at] = line;
    else lines.splice(lines.at(-1) === '' ? -1 : lines.length, 0, line);
  }
  return lines.join('\n');
}

/** Sets the variables in `file`, at once or not at all; begins it from `example` where it isn't there. Its owner alone may read it. Throws what the file system throws. */
export function setVariables(file: string, example: string, values: Readonly<Record<string, string>>): void {
  const written = `${file}.new`;
  // One that a crash has left behind would keep its mode.
  rmSync(written, { force: true });
  writeFileSync(written, withVariables(textOf(file) ?? textOf(example) ?? '', values), { mode: 0o600 });
  renameSync(written, file);
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
