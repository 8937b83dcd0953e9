import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { sql } from 'kysely';
import { extract } from '../../src/extraction/extract.ts';
import { openDatabase } from '../../src/store/dialect/open.ts';
import { DAY_MS } from '../../src/text/durations.ts';
import { PostgresServer } from '../../tests/store/postgres-server.ts';
import { FIRST_DAY } from '../fill.ts';
import { articleOf } from '../news.ts';

/** With all that follows from them, about a million rows. */
const ARTICLES = 7800;
const QUICK_ARTICLES = 300;
/** Dated on one day. */
const A_DAY = 100;
const LOOK_MS = 200;
const KB_A_MB = 1024;

export interface TransferBench {
  readonly folder: string;
  readonly start: string;
  readonly quick: boolean;
  readonly print: (line: string) => void;
}

/** `verbatim export | verbatim import` from a file to a PostgreSQL and back: how long, in how much memory, and whether the same comes out. */
export async function benchTransfer({ folder, start, quick, print }: TransferBench): Promise<void> {
  const server = await PostgresServer.start();
  try {
    const [first, last] = [path.join(folder, 'first.db'), path.join(folder, 'last.db')];
    const served = await server.database();
    const articles = quick ? QUICK_ARTICLES : ARTICLES;
    const filled = await moved({ start, folder, to: first }, Readable.from(linesOf(articles)));
    print(`  ${articles.toLocaleString('en-US')} articles read in from an export: ${filled}`);
    for (const [name, from, to] of [
      ['file to PostgreSQL', first, served],
      ['PostgreSQL to file', served, last],
    ] as const)
      print(`  ${name}: ${await moved({ start, folder, to }, from)}`);
    const [rows, digests] = [
      await Promise.all([first, served, last].map(rowsIn)),
      await Promise.all([first, last].map((at) => digestOf(start, folder, at))),
    ];
    print(`  rows: ${rows.map((count) => count.toLocaleString('en-US')).join(', then ')}`);
    print(`  the export of what came back is ${digests[0] === digests[1] ? 'the same, byte for byte' : 'ANOTHER than the first'}`);
  } finally {
    await server.stop();
  }
}

interface Move {
  readonly start: string;
  readonly folder: string;
  /** A file or a PostgreSQL. */
  readonly to: string;
}

/** Imports lines, or what another store exports; says how long it took and what either process held at most. */
async function moved({ start, folder, to }: Move, from: Readable | string): Promise<string> {
  const began = performance.now();
  const exporter = typeof from === 'string' ? verbatim({ start, folder, at: from }, ['export']) : undefined;
  const importer = verbatim({ start, folder, at: to }, ['import', '-']);
  const peaks = [exporter, importer].map((process) => process && peakOf(process));
  const ended = Promise.all([exporter, importer].map(async (process) => (process ? (await once(process, 'exit'))[0] : 0)));
  await pipeline(exporter?.stdout ?? (from as Readable), importer.stdin!);
  const statuses = await ended;
  if (statuses.some((status) => status !== 0)) throw new Error(`the move to ${to} ended with the statuses ${statuses.join(' and ')}`);
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  const [exporting, importing] = peaks.map((peak) => peak?.());
  return `${seconds} s, ${exporting === undefined ? '' : `${exporting} MB resident at most to export, `}${importing} MB to import`;
}

const verbatim = ({ start, folder, at }: Omit<Move, 'to'> & { at: string }, given: readonly string[]): ChildProcess => {
  mkdirSync(folder, { recursive: true });
  return spawn(process.execPath, [start, ...given], {
    cwd: folder,
    env: { ...process.env, DATABASE_URL: at },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
};

/** The most memory that a process held, in MB, once it has ended; 0 where the system doesn't tell. */
function peakOf(process: ChildProcess): () => number {
  let most = 0;
  const timer = setInterval(() => {
    try {
      most = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${process.pid}/status`, 'utf8'))?.[1] ?? most);
    } catch {
      // It has ended, or the system has no such file.
    }
  }, LOOK_MS);
  process.once('exit', () => clearInterval(timer));
  return () => Math.round(most / KB_A_MB);
}

/** Readings as an export has them. */
function* linesOf(articles: number): Generator<string> {
  for (let n = 0; n < articles; n++) {
    const text = articleOf(n);
    const at = new Date(FIRST_DAY + Math.floor(n / A_DAY) * DAY_MS).toISOString();
    const article = { origin: `file:///news/${n}.txt`, title: `Day ${n}`, publisher: `Outlet ${n % A_DAY}`, publishedAt: at, text };
    yield `${JSON.stringify({ version: 1, space: '', revision: 1, readAt: at, article, extraction: extract(text) })}\n`;
  }
}

/** Of all tables, without those of a database's own search. */
async function rowsIn(at: string): Promise<number> {
  const db = await openDatabase(at);
  let rows = 0;
  for (const { name } of await db.introspection.getTables())
    if (!/_search|^store_version$/.test(name))
      rows += (await sql<{ rows: number }>`select count(*) as rows from ${sql.table(name)}`.execute(db)).rows[0]?.rows ?? 0;
  await db.destroy();
  return rows;
}

async function digestOf(start: string, folder: string, at: string): Promise<string> {
  const exporter = verbatim({ start, folder, at }, ['export']);
  const digest = createHash('sha256');
  for await (const chunk of exporter.stdout!) digest.update(chunk);
  return digest.digest('hex');
}
