import { createWriteStream } from 'node:fs';
import { unlink } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { systemErrorCode } from '../../core/system-error.ts';
import type { App } from '../app.ts';
import { DONE, ExitError, USAGE } from '../exit.ts';
import { lineOfDismissal, lineOfReading, lineOfRuling, lineOfVerdict } from '../transfer/export-lines.ts';

export async function exportStore(app: App, _operands: readonly string[], options: { output?: string; json?: boolean }): Promise<number> {
  if (options.json && !options.output) throw new ExitError('error: --json needs --output: without it stdout holds the export.', USAGE);
  const store = await app.store();
  let lines = 0;
  async function* readings() {
    // First, so that an import reads all under them.
    for (const ruling of await store.rulings.list()) yield `${lineOfRuling(ruling)}\n`;
    for await (const reading of store.export()) {
      lines++;
      yield `${lineOfReading(reading)}\n`;
    }
    for (const dismissal of await store.demands.allDismissals()) yield `${lineOfDismissal(dismissal)}\n`;
    for (const ruled of await store.suggestions.rulings()) yield `${lineOfVerdict(ruled)}\n`;
  }
  if (!options.output) {
    for await (const line of readings()) await app.print(line.slice(0, -1));
    return DONE;
  }
  const file = path.resolve(app.process.cwd(), options.output);
  await writeNew(file, readings());
  await app.print(
    options.json ? JSON.stringify({ file, readings: lines }) : `Wrote ${lines} ${lines === 1 ? 'reading' : 'readings'} to ${file}.`,
  );
  return DONE;
}

/** Writes a file that isn't there yet; where that fails half-way, no file is left. */
async function writeNew(file: string, lines: AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(lines), createWriteStream(file, { flags: 'wx', mode: 0o600 }));
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST') throw new ExitError(`${file} is there already: name a new file, or move that one away.`);
    await unlink(file).catch(() => undefined);
    throw error;
  }
}
