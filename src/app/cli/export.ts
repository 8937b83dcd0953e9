import { createWriteStream } from 'node:fs';
import { unlink } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { OPERATOR } from '../../core/scope.ts';
import { systemErrorCode } from '../../core/system-error.ts';
import type { App } from '../app.ts';
import { DONE, ExitError, USAGE } from '../exit.ts';
import { lineOfDismissal, lineOfReading, lineOfRuling, lineOfVerdict } from '../transfer/export-lines.ts';
import { CSV_TABLES, csvOfTable } from '../transfer/long-tables.ts';

interface ExportOptions {
  readonly output?: string;
  readonly json?: boolean;
  readonly csv?: string;
}

/** All that the store has as lines of JSON, which an import restores; with `csv`, one table of what the operator’s own space sees. */
export async function exportStore(app: App, _operands: readonly string[], { output, json, csv }: ExportOptions): Promise<number> {
  if (json && !output) throw new ExitError('error: --json needs --output: without it stdout holds the export.', USAGE);
  const table = CSV_TABLES.find((name) => name === csv);
  if (csv !== undefined && !table) throw new ExitError(`error: --csv '${csv}': expected ${CSV_TABLES.join(' or ')}`, USAGE);
  const store = await app.store();
  let count = 0;
  const wrote = (more: number): void => {
    count += more;
  };
  const pieces = table ? csvOfTable(store, { table, space: OPERATOR, archive: app.config.web?.url }, wrote) : readingLines(store, wrote);
  if (!output) {
    // Each piece ends with the line feed that `print` adds.
    for await (const piece of pieces) await app.print(piece.slice(0, -1));
    return DONE;
  }
  const file = path.resolve(app.process.cwd(), output);
  await writeNew(file, pieces);
  const [name, one] = table ? (['rows', 'row'] as const) : (['readings', 'reading'] as const);
  await app.print(json ? JSON.stringify({ file, [name]: count }) : `Wrote ${count} ${count === 1 ? one : name} to ${file}.`);
  return DONE;
}

async function* readingLines(store: Awaited<ReturnType<App['store']>>, wrote: (readings: number) => void): AsyncGenerator<string> {
  // First, so that an import reads all under them.
  for (const ruling of await store.rulings.list()) yield `${lineOfRuling(ruling)}\n`;
  for await (const reading of store.export()) {
    wrote(1);
    yield `${lineOfReading(reading)}\n`;
  }
  for (const dismissal of await store.demands.allDismissals()) yield `${lineOfDismissal(dismissal)}\n`;
  for (const ruled of await store.suggestions.rulings()) yield `${lineOfVerdict(ruled)}\n`;
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
