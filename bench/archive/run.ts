import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { digestOf } from '../../src/core/archive/paths.ts';
import { restoreFrom } from '../../src/store/dialect/restore.ts';
import { DAY_MS } from '../../src/text/durations.ts';
import { PostgresServer } from '../../tests/store/postgres-server.ts';
import { FIRST_DAY, PLACES, SUBJECTS } from '../fill.ts';
import { randomOf } from '../news.ts';
import { addEditions, EDITIONS } from './editions.ts';

const QUOTES = 1_000_000;
const ARTICLES = QUOTES / 10;
const PORT = 18_924;
/** What is compiled and read at the first requests is not what is measured. */
const WARM = 20;
const REQUESTS = 200;
const KB = 1024;
/** What a page may take. */
const SLOWEST_MS = 50;
const LARGEST_KB = 30;

export interface ArchiveBench {
  readonly folder: string;
  /** Fills a store with so many quotes, and gives the names in it. */
  readonly fill: (file: string, quotes: number, options: { readonly texts: boolean }) => Promise<readonly string[]>;
  readonly print: (line: string) => void;
  /** Whether the same is served from a PostgreSQL on this machine. */
  readonly onPostgres?: boolean;
}

/** The first byte of each kind of page, feed and data over HTTP on this machine, one request after the other, and how large each is without compression. */
export async function benchArchive({ folder, fill, print, onPostgres = false }: ArchiveBench): Promise<void> {
  const file = path.join(folder, 'archive.db');
  await fill(file, QUOTES, { texts: true });
  addEditions(file);
  if (!onPostgres) return measureArchive({ file, print }, file);
  const server = await PostgresServer.start();
  try {
    const url = await server.database();
    const from = performance.now();
    const rows = await restoreFrom(file, url);
    await server.query(url, 'vacuum analyze');
    print(`  ${rows.toLocaleString('en-US')} rows copied in ${Math.round((performance.now() - from) / 1000)} s`);
    await measureArchive({ file, print }, url);
  } finally {
    await server.stop();
  }
}

/** `file`: the store whose names and numbers are asked for; `served`: where the archive reads them, a file or a database. */
async function measureArchive({ file, print }: Pick<ArchiveBench, 'print'> & { readonly file: string }, served: string): Promise<void> {
  const server = spawn(process.execPath, [path.join(import.meta.dirname, 'server.ts'), served, String(PORT)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await new Promise((resolve, reject) => {
      server.stdout.once('data', resolve);
      server.once('exit', () => reject(new Error('The archive did not start.')));
    });
    for (const [kind, pathOf] of Object.entries(routes(file))) await measure(kind, pathOf, { print, server: server.pid ?? 0 });
  } finally {
    server.kill();
  }
}

type PathOf = (n: number) => string;

function routes(file: string): Readonly<Record<string, PathOf>> {
  const random = randomOf(11);
  const upTo = (most: number): number => Math.floor(random() * most) + 1;
  const db = new DatabaseSync(file, { readOnly: true });
  const speakers = Number(db.prepare('select max(id) as most from speakers').get()?.most);
  const names = db.prepare('select name from speakers where id = ?');
  const nameOf = (id: number): string => encodeURIComponent(String(names.get(id)?.name));
  const quotes = db.prepare('select article_id, number, quote from quotes where id = ?');
  const quoteAt = (id: number): string => {
    const row = quotes.get(id);
    return `/quotes/${row?.article_id}.${row?.number}-${digestOf(JSON.parse(String(row?.quote)))}`;
  };
  const place = (): string => PLACES[upTo(PLACES.length) - 1] ?? '';
  const dayAt = (): number => FIRST_DAY + upTo(900) * DAY_MS;
  const day = (): string => new Date(dayAt()).toISOString().slice(0, 10);
  return {
    '/': () => '/',
    '/briefs': () => '/briefs',
    '/briefs/:id': () => `/briefs/${upTo(EDITIONS)}`,
    '/articles': () => '/articles',
    '/articles, one of a day': () => `/articles?since=${day()}&until=${day()}`,
    '/articles about a word of one in a hundred': () => `/articles?about=${place()}`,
    '/articles about a word of one in nine': () => `/articles?about=${SUBJECTS[0]}`,
    '/articles about a word of all': () => '/articles?about=bridge',
    '/articles from an outlet': () => '/articles?source=post',
    '/articles/:id': () => `/articles/${upTo(ARTICLES)}`,
    '/quotes/:id': () => quoteAt(upTo(QUOTES)),
    '/people': () => '/people',
    '/people by name': () => `/people?name=${nameOf(upTo(speakers)).slice(0, 4)}`,
    '/people about a word of one in a hundred': () => `/people?about=${place()}`,
    '/people about a word of one in nine': () => `/people?about=${SUBJECTS[0]}`,
    '/people about a word of all': () => '/people?about=bridge',
    '/people since a day': () => `/people?since=${day()}`,
    '/people/:id': () => `/people/${upTo(speakers)}`,
    '/people/:id about a word of all': () => `/people/${upTo(speakers)}?about=bridge`,
    '/people/:id about a word of one in nine': () => `/people/${upTo(speakers)}?about=${SUBJECTS[0]}`,
    '/people/:id/compare': () => `/people/${upTo(speakers)}/compare?about=bridge`,
    '/demands': () => '/demands',
    '/demands by somebody': () => `/demands?by=${upTo(speakers)}`,
    '/demands that were accepted': () => '/demands?status=accepted',
    '/demands since a day': () => `/demands?since=${day()}`,
    '/demands about a word of all': () => '/demands?about=bridge',
    '/demands about a word of one in a hundred': () => `/demands?about=${place()}`,
    '/demands/:id': () => `/demands/${upTo(ARTICLES)}`,
    '/stories/:id': () => `/stories/${upTo(ARTICLES)}`,
    '/search, a word of one in a hundred': () => `/search?q=${place()}`,
    '/search, a word of one in nine': () => `/search?q=${SUBJECTS[0]}`,
    '/search, a word of one in a thousand': () => `/search?q=${SUBJECTS[120]}`,
    '/search, a word of all': () => '/search?q=bridge',
    '/search, a day': () => `/search?q=day+${upTo(ARTICLES)}`,
    '/search, articles far down': () => `/search?q=bridge&in=articles&page=${upTo(50)}`,
    '/search, a phrase and –without': () => `/search?q=%22close+the+bridge%22+-${place()}`,
    '/people/:id/compare far down': () => `/people/${upTo(speakers)}/compare?about=bridge&page=3`,
    '/people/:id of an outlet': () => `/people/${upTo(speakers)}?source=post`,
    '/articles far down': () => `/articles?after=${dayAt()}.50000`,
    '/articles, three filters': () => `/articles?about=bridge&source=post&since=${day()}`,
    '/demands far down': () => `/demands?after=${dayAt()}.50000.0.50000`,
    'feed of a brief': () => '/briefs/daily.atom',
    'feed of a person': () => `/people/${upTo(speakers)}.atom`,
    'feed of a word of one in a hundred': () => `/topics/${place()}.atom`,
    'feed of a word of one in nine': () => `/topics/${SUBJECTS[0]}.atom`,
    'feed of a word of all': () => '/topics/bridge.atom',
    '/people/:id.csv': () => `/people/${upTo(speakers)}.csv`,
    '/articles/:id.json': () => `/articles/${upTo(ARTICLES)}.json`,
    '/demands.csv': () => '/demands.csv',
    '/people.csv': () => '/people.csv',
    '/articles.csv': () => '/articles.csv',
    '/briefs.json': () => '/briefs.json',
    '/api/v1/quotations': () => '/api/v1/quotations',
    '/api/v1/quotations of somebody': () => `/api/v1/quotations?person=${upTo(speakers)}`,
    '/api/v1/quotations far down': () => `/api/v1/quotations?after=${dayAt()}.50000.3.5`,
    '/api/v1/quotations reported': () => '/api/v1/quotations?kind=reported',
    '/api/v1/demands': () => '/api/v1/demands',
    '/api/v1/demands/:id': () => `/api/v1/demands/${upTo(ARTICLES)}`,
    '/api/v1/articles': () => '/api/v1/articles',
    '/api/v1/people': () => '/api/v1/people',
    '/api/v1/people/:id': () => `/api/v1/people/${upTo(speakers)}`,
    '/api/v1/openapi.json': () => '/api/v1/openapi.json',
    '/style.css': () => '/style.css',
  };
}

async function measure(
  kind: string,
  pathOf: PathOf,
  { print, server }: Pick<ArchiveBench, 'print'> & { readonly server: number },
): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const answers = [];
  let before = cpuOf(server);
  for (let n = 0; n < WARM + REQUESTS; n++) {
    const answer = await ask(pathOf(n), agent);
    if (n === WARM) before = cpuOf(server);
    if (n >= WARM) answers.push(answer);
    // What takes so long that the rest would take minutes is told by the first few.
    if (n >= 5 && answer.ms > 10 * SLOWEST_MS) {
      answers.push(answer);
      break;
    }
  }
  agent.destroy();
  const cpu = (cpuOf(server) - before) / Math.max(1, answers.length);
  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  const largest = Math.max(...answers.map(({ bytes }) => bytes)) / KB;
  const statuses = [...new Set(answers.map(({ status }) => status))].filter((status) => status !== 200);
  const isPage = !/^feed|\.(?:csv|json)$|^\/api/.test(kind);
  const over = at(0.99) > SLOWEST_MS || (isPage && largest > LARGEST_KB) ? ' (over)' : '';
  print(
    `  ${kind}: p50 ${at(0.5).toFixed(1)} ms, p99 ${at(0.99).toFixed(1)} ms, ${cpu.toFixed(1)} ms of a core, ${largest.toFixed(1)} kB${statuses.length > 0 ? `, answered ${statuses.join(', ')}` : ''}${over}`,
  );
}

/** A tick of the times in `/proc`, as Linux counts them: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
const TICKS_MS = 10;

/** Milliseconds that a process has taken of a core, in steps of ten, where the system tells (Linux): unlike the clock's, they are the same beside other work. */
function cpuOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * TICKS_MS;
  } catch {
    return Number.NaN;
  }
}

function ask(url: string, agent: Agent): Promise<{ readonly ms: number; readonly bytes: number; readonly status: number }> {
  return new Promise((resolve, reject) => {
    const from = performance.now();
    const sent = request({ host: '127.0.0.1', port: PORT, path: url, agent }, (response) => {
      let ms = 0;
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        ms ||= performance.now() - from;
        bytes += chunk.length;
      });
      response.on('end', () => resolve({ ms, bytes, status: response.statusCode ?? 0 }));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end();
  });
}
