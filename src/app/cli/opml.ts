import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Source } from '../../core/ports/source-store.ts';
import { OPERATOR } from '../../core/scope.ts';
import { PASSWORD_LEFT_OUT } from '../../presentation/notices/sources.ts';
import { readOpml, writeOpml } from '../../sources/feed/opml.ts';
import { decode } from '../../sources/file/decode.ts';
import { SourceProblem } from '../../sources/problem.ts';
import type { App } from '../app.ts';
import { DONE, ExitError } from '../exit.ts';

/** Adds the feeds of an OPML file; those that are followed already stay as they are. */
export async function importOpml(app: App, [file = '']: readonly string[], options: { json?: boolean }): Promise<number> {
  const bytes = await readFile(path.resolve(app.process.cwd(), file)).catch((error) => fileProblem(file, error));
  const { feeds, leftOut, passwords } = feedsIn(file, bytes);
  const store = await app.store();
  const counts = { added: 0, known: 0, leftOut };
  for (const { url, title } of feeds) {
    const { added } = await store.sources.add({ url, title, space: OPERATOR, kind: 'feed', addedAt: new Date() });
    counts[added ? 'added' : 'known']++;
  }
  if (options.json) await app.print(JSON.stringify(counts));
  else {
    for (const name of leftOut) app.say(`left out: ${name}: it names no feed on the web`);
    if (passwords > 0) app.say(PASSWORD_LEFT_OUT);
    await app.print(`added ${counts.added}, known ${counts.known}${leftOut.length > 0 ? `, left out ${leftOut.length}` : ''}`);
  }
  return DONE;
}

/** Writes the operator's feeds to a new file, or to stdout with `-`. */
export async function exportOpml(app: App, [file = '']: readonly string[]): Promise<number> {
  const opml = writeOpml(await feedsOf(app), new Date());
  if (file === '-') await app.print(opml);
  else await writeFile(path.resolve(app.process.cwd(), file), `${opml}\n`, { flag: 'wx' }).catch((error) => fileProblem(file, error));
  return DONE;
}

const PAGE = 100;

async function feedsOf(app: App): Promise<Source[]> {
  const { sources } = await app.store();
  const all: Source[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const { items } = await sources.list(OPERATOR, { offset, limit: PAGE });
    all.push(...items.filter(({ kind }) => kind === 'feed'));
    if (items.length < PAGE) return all;
  }
}

function feedsIn(file: string, bytes: Uint8Array) {
  const decoded = decode(bytes);
  if (!decoded.ok) throw new ExitError(`${file} is ${decoded.what}, not an OPML file.`);
  try {
    return readOpml(decoded.text);
  } catch (error) {
    if (error instanceof SourceProblem) throw new ExitError(`${file} ${error.message}.`);
    throw error;
  }
}

function fileProblem(file: string, error: NodeJS.ErrnoException): never {
  const why: Readonly<Record<string, string>> = {
    ENOENT: 'does not exist',
    EEXIST: 'exists already; name a file that does not',
    EISDIR: 'is a folder',
  };
  throw new ExitError(`${file} ${why[error.code ?? ''] ?? `can't be used (${error.code})`}.`);
}
