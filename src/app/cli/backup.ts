import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { App } from '../app.ts';
import { DONE, ExitError } from '../exit.ts';

export async function backup(app: App, [given = '']: readonly string[], options: { json?: boolean }): Promise<number> {
  const file = path.resolve(app.process.cwd(), given);
  if (await stat(file).catch(() => undefined)) throw new ExitError(`${file} is there already: name a new file, or move that one away.`);
  if (!(await stat(path.dirname(file)).catch(() => undefined))?.isDirectory())
    throw new ExitError(`${path.dirname(file)} is no folder: make it first.`);
  const store = await app.store();
  await store.backup(file);
  const { size } = await stat(file);
  await app.print(
    options.json ? JSON.stringify({ file, bytes: size }) : `Copied the store to ${file} (${size.toLocaleString('en')} bytes).`,
  );
  return DONE;
}
