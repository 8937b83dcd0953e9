import { createReadStream, createWriteStream } from 'node:fs';
import { unlink } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { NotVerbatimError } from '../../core/ports/article-store.ts';
import type { Store } from '../../core/ports/store.ts';
import type { App } from '../app.ts';
import { DONE, ExitError, FAILED, USAGE } from '../exit.ts';
import { lineOfDismissal, lineOfReading, lineOfRuling, lineOfVerdict, parsedLine } from '../transfer/exchange.ts';
import { jsonLines, type Line } from '../transfer/jsonl.ts';

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
    await pipeline(Readable.from(lines), createWriteStream(file, { flags: 'wx' }));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new ExitError(`${file} is there already: name a new file, or move that one away.`);
    await unlink(file).catch(() => undefined);
    throw error;
  }
}

/** Every line by itself, all of it or nothing; a bad one is named and the rest go on. Status 1 where a line failed. */
export async function importStore(app: App, [given]: readonly string[], options: { json?: boolean }): Promise<number> {
  const store = await app.store();
  const input = given === '-' ? app.process.stdin : createReadStream(path.resolve(app.process.cwd(), given!));
  const outcome = { added: 0, unchanged: 0, revised: 0, failed: [] as { line: number; error: string }[] };
  for await (const line of jsonLines(input)) {
    const result = await importLine(line, store);
    if (typeof result === 'string') outcome[result]++;
    else {
      outcome.failed.push({ line: line.number, error: result.error });
      if (!options.json) app.say(`line ${line.number}: ${result.error}`);
    }
  }
  const { added, unchanged, revised, failed } = outcome;
  await app.print(
    options.json ? JSON.stringify(outcome) : `Imported ${added}, revised ${revised}, unchanged ${unchanged}, failed ${failed.length}.`,
  );
  return failed.length > 0 ? FAILED : DONE;
}

async function importLine(line: Line, store: Store): Promise<'added' | 'unchanged' | 'revised' | { error: string }> {
  const parsed = 'text' in line ? parsedLine(line.text) : line;
  if ('error' in parsed) return { error: parsed.error };
  if ('dismissed' in parsed) return (await store.demands.saveDismissal(parsed.dismissed)) ? 'added' : 'unchanged';
  if ('ruled' in parsed) return (await store.suggestions.saveRuling(parsed.ruled)) ? 'added' : 'unchanged';
  if ('ruling' in parsed) return (await store.rulings.rule(parsed.ruling)) ? 'added' : 'unchanged';
  const { article, extraction, space, readAt } = parsed.reading;
  try {
    return (await store.articles.save({ article, extraction, space, readAt })).outcome;
  } catch (error) {
    if (error instanceof NotVerbatimError) return { error: error.message };
    throw error;
  }
}
