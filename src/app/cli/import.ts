import { createReadStream } from 'node:fs';
import path from 'node:path';
import { NotVerbatimError } from '../../core/ports/article-store.ts';
import type { Store } from '../../core/ports/store.ts';
import type { App } from '../app.ts';
import { DONE, FAILED } from '../exit.ts';
import { parsedLine } from '../transfer/export-lines.ts';
import { type JsonlLine, jsonLines } from '../transfer/jsonl.ts';

/** Every line by itself, all of it or nothing; a bad one is named and the rest go on. Status 1 where a line failed. */
export async function importStore(app: App, [given = '']: readonly string[], options: { json?: boolean }): Promise<number> {
  const store = await app.store();
  const input = given === '-' ? app.process.stdin : createReadStream(path.resolve(app.process.cwd(), given));
  const failed: { line: number; error: string }[] = [];
  const outcome = { added: 0, unchanged: 0, revised: 0, failed };
  for await (const line of jsonLines(input)) {
    const result = await importLine(line, store);
    if (typeof result === 'string') outcome[result]++;
    else {
      failed.push({ line: line.number, error: result.error });
      if (!options.json) app.say(`line ${line.number}: ${result.error}`);
    }
  }
  const { added, unchanged, revised } = outcome;
  await app.print(
    options.json ? JSON.stringify(outcome) : `Imported ${added}, revised ${revised}, unchanged ${unchanged}, failed ${failed.length}.`,
  );
  return failed.length > 0 ? FAILED : DONE;
}

async function importLine(
  line: JsonlLine,
  store: Pick<Store, 'articles' | 'demands' | 'suggestions' | 'rulings'>,
): Promise<'added' | 'unchanged' | 'revised' | { error: string }> {
  const parsed = 'text' in line ? parsedLine(line.text) : line;
  if ('error' in parsed) return { error: parsed.error };
  if ('dismissed' in parsed) return (await store.demands.saveDismissal(parsed.dismissed)) ? 'added' : 'unchanged';
  if ('ruled' in parsed) return (await store.suggestions.saveRuling(parsed.ruled)) ? 'added' : 'unchanged';
  if ('ruling' in parsed) return (await store.rulings.rule(parsed.ruling)).isNew ? 'added' : 'unchanged';
  const { article, extraction, space, readAt } = parsed.reading;
  try {
    return (await store.articles.save({ article, extraction, space, readAt })).outcome;
  } catch (error) {
    if (error instanceof NotVerbatimError) return { error: error.message };
    throw error;
  }
}
