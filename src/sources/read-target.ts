import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SourceArticle } from '../core/news/article.ts';
import { systemErrorCode } from '../core/system-error.ts';
import { type FetchedBytes, type FetchOptions, guardedFetch } from './fetch/guarded-fetch.ts';
import { declaredInHtml, declaredInXml, decode } from './file/decode.ts';
import { markdownArticle } from './file/markdown-article.ts';
import { textArticle, titleOf } from './file/text-article.ts';
import { htmlArticle } from './page/article.ts';
import { type ReadOutcome, SourceProblem } from './problem.ts';

const MOST_FILE_BYTES = 64_000_000;

export interface ReadOptions extends FetchOptions {
  /** Where relative paths begin; without it, at the process's working folder. */
  readonly folder?: string | undefined;
  /** What `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
  /** Decoded text as it stands, whatever it holds: nothing normalised, no article looked for in it. */
  readonly asIs?: boolean | undefined;
}

/** One thing to read: a file or a page. */
export interface ReadableItem {
  readonly origin: string;
  /** As a person names it. */
  readonly label: string;
  read(): Promise<SourceArticle>;
}

/** What stands behind FILE, DIR, URL or `-`, in a steady order. What can't even be listed is an item that fails when read. */
export async function itemsOf(target: string, options: ReadOptions = {}): Promise<ReadableItem[]> {
  if (target === '-')
    return [
      {
        origin: 'stdin:',
        label: 'standard input',
        read: async () => ofBytes(await all(options.stdin), { origin: 'stdin:', extension: '', asIs: options.asIs }),
      },
    ];
  if (/^https?:\/\//i.test(target)) return [pageItem(target, options)];
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(target))
    return [failing(target, new SourceProblem('unsupported', 'is neither a file nor a web page'))];
  try {
    const found = await stat(path.resolve(options.folder ?? '', target));
    if (found.isDirectory()) return await folderItems(target, options);
    return [found.isFile() || DESCRIPTOR.test(target) ? fileItem(target, options) : failing(target, NO_FILE)];
  } catch (error) {
    return [failing(target, fileProblem(error))];
  }
}

/** Reads everything that `target` names, one after the other; a failure is one outcome, and the rest go on. */
export async function* readTarget(target: string, options: ReadOptions = {}): AsyncGenerator<ReadOutcome> {
  for (const item of await itemsOf(target, options)) yield await readItem(item);
}

/** Reads one item; never throws. */
export async function readItem(item: ReadableItem): Promise<ReadOutcome> {
  try {
    return { ok: true, label: item.label, article: await item.read() };
  } catch (error) {
    const problem = error instanceof SourceProblem ? error : fileProblem(error);
    return { ok: false, label: item.label, origin: item.origin, code: problem.code, problem: problem.message };
  }
}

const failing = (target: string, problem: SourceProblem): ReadableItem => ({
  origin: target,
  label: withoutSecrets(target),
  read: () => Promise.reject(problem),
});

/** `/dev/stdin`, and what a shell puts in the place of `<(command)`: pipes with a writer, which are read to their end. */
const DESCRIPTOR = /^\/(?:dev\/(?:stdin$|fd\/)|proc\/self\/fd\/)/;
/** The problem of any other pipe or device: reading it may never end. */
const NO_FILE = new SourceProblem('unsupported', 'is neither a file nor a folder');
const LEADS_OUT = new SourceProblem('denied', 'is a link that leads out of the folder; name what it leads to, to read that');

/**
 * The files of a folder and its subfolders, by name. Hidden files and `node_modules` are left out. A folder is entered once, however often links lead
 * to it; a link that leads out of `root` is an item that fails.
 */
async function folderItems(root: string, options: ReadOptions): Promise<ReadableItem[]> {
  const absolute = (at: string): string => path.resolve(options.folder ?? '', at);
  const items: ReadableItem[] = [];
  const seen = new Set<string>();
  const realRoot = await realpath(absolute(root));
  const leadsOut = async (at: string): Promise<boolean> => {
    const fromRoot = path.relative(realRoot, await realpath(absolute(at)));
    return path.isAbsolute(fromRoot) || fromRoot.split(path.sep)[0] === '..';
  };
  const visit = async (folder: string): Promise<void> => {
    const real = await realpath(absolute(folder));
    if (seen.has(real)) return;
    seen.add(real);
    const names = (await readdir(absolute(folder))).sort();
    for (const name of names) {
      if (name.startsWith('.') || name === 'node_modules') continue;
      const at = path.join(folder, name);
      try {
        const found = await stat(absolute(at));
        if (await leadsOut(at)) items.push(failing(at, LEADS_OUT));
        else if (found.isDirectory()) await visit(at);
        else items.push(found.isFile() ? fileItem(at, options) : failing(at, NO_FILE));
      } catch (error) {
        items.push(failing(at, fileProblem(error)));
      }
    }
  };
  await visit(root);
  return items.length > 0 ? items : [failing(root, new SourceProblem('empty', 'has no file to read'))];
}

function fileItem(label: string, { folder = '', asIs }: ReadOptions): ReadableItem {
  const file = path.resolve(folder, label);
  const origin = pathToFileURL(file).href;
  return {
    origin,
    label,
    async read() {
      const { size } = await stat(file);
      if (size > MOST_FILE_BYTES) throw new SourceProblem('too_large', `is larger than ${MOST_FILE_BYTES / 1_000_000} MB; split it first`);
      return ofBytes(await readFile(file), { origin, extension: path.extname(file).toLowerCase(), asIs });
    },
  };
}

function pageItem(target: string, options: ReadOptions): ReadableItem {
  return {
    origin: withoutSecrets(target),
    label: withoutSecrets(target),
    async read() {
      return articleOfPage(await guardedFetch(target, options), options.asIs);
    },
  };
}

/** The article of a page that was fetched. Throws `SourceProblem`. */
export function articleOfPage({ url, bytes, contentType, charset }: FetchedBytes, asIs = false): SourceArticle {
  const extension = contentType === 'text/plain' ? '.txt' : contentType === 'text/markdown' ? '.md' : '.html';
  return ofBytes(bytes, { origin: url, extension, charset, asIs });
}

interface ByteFormat {
  readonly origin: string;
  /** With its dot, lower case; empty where nothing tells. */
  readonly extension: string;
  readonly charset?: string | undefined;
  readonly asIs?: boolean | undefined;
}

function ofBytes(bytes: Uint8Array, { origin, extension, charset, asIs }: ByteFormat): SourceArticle {
  if (bytes.length === 0) throw new SourceProblem('empty', 'is empty');
  const decoded = decode(bytes, charset, declaredInXml(bytes), declaredInHtml(bytes));
  if (!decoded.ok) throw new SourceProblem('binary', `is ${decoded.what}, not text; save it as text or HTML first`);
  const { text } = decoded;
  if (asIs) return { origin, title: titleOf(text), text };
  if (/^\.(?:html?|xhtml)$/.test(extension) || (extension === '' && /^\s*(?:<!doctype html|<html[\s>])/i.test(text)))
    return htmlArticle(text, origin);
  if (/^\.(?:md|markdown)$/.test(extension)) return markdownArticle(text, origin);
  return textArticle(text, { origin });
}

async function all(stream: AsyncIterable<Uint8Array> | undefined): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream ?? []) {
    size += chunk.length;
    if (size > MOST_FILE_BYTES) throw new SourceProblem('too_large', `is larger than ${MOST_FILE_BYTES / 1_000_000} MB; split it first`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A URL as it may be shown and stored: without the user and password in it. */
function withoutSecrets(target: string): string {
  const url = /^https?:/i.test(target) ? URL.parse(target) : null;
  if (!url || (url.username === '' && url.password === '')) return target;
  url.username = '';
  url.password = '';
  return url.href;
}

const FILE_WORDS: Readonly<Record<string, readonly ['missing' | 'denied', string]>> = {
  ENOENT: ['missing', 'does not exist'],
  ENOTDIR: ['missing', 'does not exist'],
  EACCES: ['denied', 'may not be read by this account'],
  EPERM: ['denied', 'may not be read by this account'],
  ELOOP: ['missing', 'is a link that leads to itself'],
};

function fileProblem(error: unknown): SourceProblem {
  if (error instanceof SourceProblem) return error;
  const known = FILE_WORDS[systemErrorCode(error) ?? ''];
  if (known) return new SourceProblem(known[0], known[1], { cause: error });
  return new SourceProblem('denied', `could not be read (${error instanceof Error ? error.message : String(error)})`, { cause: error });
}
