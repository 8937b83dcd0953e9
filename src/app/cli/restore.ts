import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { App } from '../app.ts';
import { DONE, ExitError } from '../exit.ts';

/** Fills an empty store, a file or a server's database, with a backup. */
export async function restore(app: App, [given = '']: readonly string[], options: { json?: boolean }): Promise<number> {
  const file = path.resolve(app.process.cwd(), given);
  if (!(await stat(file).catch(() => undefined))?.isFile()) throw new ExitError(`${file} is no file: name one that \`backup\` wrote.`);
  const { restoreFrom } = await import('../../store/dialect/restore.ts');
  const rows = await restoreFrom(file, app.config.location);
  const { location, articles, quotes, demands } = await (await app.store()).status();
  await app.print(
    options.json
      ? JSON.stringify({ file, location, rows, articles, quotes, demands })
      : `Restored ${file} to ${location}: ${articles.toLocaleString('en')} articles, ${quotes.toLocaleString('en')} quotes, ${demands.toLocaleString('en')} demands.`,
  );
  return DONE;
}
