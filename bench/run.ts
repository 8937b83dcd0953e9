import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createDispatch } from '../src/app/chat/dispatch.ts';
import { loadRegistry } from '../src/app/chat/registry.ts';
import type { Reading } from '../src/core/ports/article-store.ts';
import type { Store } from '../src/core/ports/store.ts';
import { extract } from '../src/extraction/extract.ts';
import { renderReply } from '../src/platforms/terminal/render.ts';
import { openStore } from '../src/store/open.ts';
import { fillStore, LAST_MONTH, namesFor } from './fill.ts';
import { articleOf, randomOf, wordsIn } from './news.ts';

/**
 * `npm run bench` prints the figures that README quotes, `npm run bench -- chat` those of one part; `--quick` leaves out the large store. `npm run bench -- store
 * --million` measures one of a million articles besides, which is filled once and kept in the system's folder for temporary files: some 12 GB, a quarter of an hour. `--built` runs the program
 * that `npm run build` left in `dist`, where one is run.
 */
const quick = process.argv.includes('--quick');
const million = process.argv.includes('--million');
/** In quotes, of which an article has ten. */
const MILLION_ARTICLES = 10_000_000;
/** What stands behind the `=` of an option. */
const optionValue = (option: string): string | undefined =>
  process.argv.find((word) => word.startsWith(`${option}=`))?.slice(option.length + 1);
const ROOT = path.resolve(import.meta.dirname, '..');
/** The program as it is installed, behind `npm run build`, or the checkout's. */
const START = path.join(ROOT, process.argv.includes('--built') ? 'dist' : '', 'src/app/start.js');
const QUERIES = 2000;

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const whole = (n: number): string => Math.round(n).toLocaleString('en-US');

function quantiles(times: number[]): { p50: number; p99: number } {
  times.sort((a, b) => a - b);
  return { p50: times[Math.floor(times.length / 2)]!, p99: times[Math.floor(times.length * 0.99)]! };
}

/** Milliseconds of each run, one after the other. */
async function timed(runs: number, work: (n: number) => unknown): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < runs; n++) {
    const from = performance.now();
    await work(n);
    times.push(performance.now() - from);
  }
  return times;
}

function benchExtraction(): void {
  const sample = readFileSync(path.join(ROOT, 'samples/putin-nato.txt'), 'utf8');
  for (const [name, texts] of [
    ['made-up news', Array.from({ length: 400 }, (_, n) => articleOf(n))],
    ['the sample article', Array.from({ length: 300 }, () => sample)],
  ] as const) {
    for (const text of texts.slice(0, 100)) extract(text);
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 5; round++) {
      const from = performance.now();
      for (const text of texts) extract(text);
      best = Math.min(best, performance.now() - from);
    }
    const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
    print(`  ${name}: ${whole((words / best) * 1000)} words a second (${whole(words)} words, best of 5)`);
  }
}

const BARE_QUOTES = `select a.id, a.title, a.origin, a.canonical_url, a.publisher, a.published_at, a.read_at, q.id, q.quote, q.speaker_id, s.name, s.kind
  from quotes q join articles a on a.id = q.article_id left join speakers s on s.id = q.speaker_id
  where q.space in ('') and q.speaker_id = ? order by q.dated_at desc, q.article_id desc, q.position limit 10`;
const BARE_COUNT = `select count(*) from quotes q where q.space in ('') and q.speaker_id = ?`;
const BARE_DEMANDS = `select a.id, a.title, a.origin, a.canonical_url, a.publisher, a.published_at, a.read_at, q.id, q.demand, i.name, d.name
  from demands q join articles a on a.id = q.article_id left join speakers i on i.id = q.issuer_id left join speakers d on d.id = q.addressee_id
  where q.space in ('') and q.issuer_id = ? order by q.dated_at desc, q.article_id desc, q.position limit 15`;

const SAVES = 200;
const FIRST_SAVED = 10_000_000;

/** Saves articles of 450 words in which four persons speak whom the store knows, each worked out beforehand and none stored before. */
async function saving(store: Store): Promise<(n: number) => Promise<unknown>> {
  const first = FIRST_SAVED + (await store.status()).articles;
  const articles = Array.from({ length: SAVES }, (_, n) => articleOf(first + n));
  const readings = articles.map((text, n): Reading => {
    const article = {
      origin: `file:///saved/${first + n}.txt`,
      title: `The harbour, day ${n}`,
      text,
      publisher: 'The Gazette',
      publishedAt: new Date(),
    };
    return { article, extraction: extract(text), space: '', readAt: new Date() };
  });
  return (n) => store.articles.save(readings[n]!);
}

async function benchStore(file: string, quotes: number): Promise<void> {
  const names = await filled(file, quotes);
  const store = await openStore(file);
  const registry = await loadRegistry(ROOT);
  const dispatch = createDispatch({
    registry,
    store,
    space: '',
    asker: { platform: 'terminal', admin: true },
    now: () => new Date(),
    unexpected: (error) => {
      throw error;
    },
  });
  const random = randomOf(7);
  const picks = Array.from({ length: QUERIES }, () => Math.floor(random() * names.length));
  const ask = (command: (name: string) => string) => async (n: number) =>
    renderReply((await dispatch.line(command(names[picks[n]!]!))).reply, { colour: false });
  const bare = new DatabaseSync(file);
  const rows = bare.prepare(BARE_QUOTES);
  const total = bare.prepare(BARE_COUNT);
  const demandRows = bare.prepare(BARE_DEMANDS);
  await timed(
    200,
    ask((name) => `/quote "${name}"`),
  );
  const measured = [
    [
      '/quote',
      await timed(
        QUERIES,
        ask((name) => `/quote "${name}"`),
      ),
    ],
    [
      '/quote by surname',
      await timed(
        QUERIES,
        ask((name) => `/quote "${name.slice(name.indexOf(' ') + 1)}"`),
      ),
    ],
    ['/quote, bare SQL', await timed(QUERIES, (n) => [rows.all(picks[n]! + 1), total.get(picks[n]! + 1)])],
    [
      '/demands by',
      await timed(
        QUERIES,
        ask((name) => `/demands by "${name}"`),
      ),
    ],
    ['/demands by, bare SQL', await timed(QUERIES, (n) => demandRows.all(picks[n]! + 1))],
    [
      '/demands',
      await timed(
        200,
        ask(() => '/demands'),
      ),
    ],
    [
      '/speakers',
      await timed(
        50,
        ask(() => '/speakers'),
      ),
    ],
    [
      '/speakers since, of a month',
      await timed(
        50,
        ask(() => `/speakers since ${LAST_MONTH}`),
      ),
    ],
    [
      '/quote with a typo',
      await timed(
        100,
        ask((name) => `/quote "${name.replace(/(.)(.)/, '$2$1').slice(1)}"`),
      ),
    ],
    ['a save', await timed(SAVES, await saving(store))],
    ['completion', await timed(300, (n) => store.speakers.complete(names[picks[n]!]!.slice(0, 4), '', 25))],
  ] as const;
  for (const [what, times] of measured) {
    const { p50, p99 } = quantiles(times);
    print(`  ${what}: p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`);
  }
  print(`  resident memory: ${whole(process.memoryUsage.rss() / 1_048_576)} MB`);
  bare.close();
  await store.close();
}

/** The names in a store of so many quotes, which is filled where it isn't there. */
async function filled(file: string, quotes: number): Promise<readonly string[]> {
  if (existsSync(file)) return namesFor(quotes);
  // Under another name until it is whole: a fill may be broken off.
  const begun = `${file}.begun`;
  rmSync(begun, { force: true });
  const names = await fillStore(begun, quotes, { compared: true });
  renameSync(begun, file);
  return names;
}

/** From the start of the process to its first line of answer, in ms; with the most memory that it held, in MB. */
function firstAnswer(folder: string, given: readonly string[]): Promise<{ ms: number; mb: number }> {
  return new Promise((resolve, reject) => {
    const from = performance.now();
    const child = spawn(process.execPath, [START, ...given], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
    let ms = 0;
    let mb = 0;
    child.stdout.on('data', () => {
      ms ||= performance.now() - from;
      mb = Math.max(mb, peakOf(child.pid!));
    });
    child.on('error', reject);
    child.on('exit', () => resolve({ ms, mb }));
  });
}

/** The most resident memory of a process so far, in MB, where the system tells (Linux); else 0. */
function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

async function benchStart(folder: string): Promise<void> {
  await firstAnswer(folder, ['quote', 'putin']);
  const runs = [];
  for (let n = 0; n < 11; n++) runs.push(await firstAnswer(folder, ['quote', 'putin']));
  print(
    `  verbatim quote putin: ${whole(quantiles(runs.map(({ ms }) => ms)).p50)} ms to the first answer (median of 11), ${whole(Math.max(...runs.map(({ mb }) => mb)))} MB resident`,
  );
}

/** Each part's figures under a line that says what they are. */
const PARTS: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  async extraction() {
    print('Extraction, whole pipeline, one core');
    benchExtraction();
  },
  async start(folder) {
    print('Start');
    await benchStart(folder);
  },
  async store(folder) {
    for (const quotes of quick ? [10_000] : [10_000, 1_000_000]) {
      print(`Store of ${whole(quotes)} quotes`);
      await benchStore(path.join(folder, `${quotes}.db`), quotes);
    }
    if (million) {
      print(`Store of ${whole(MILLION_ARTICLES)} quotes, in a million articles`);
      await benchStore(path.join(tmpdir(), `verbatim-bench-${MILLION_ARTICLES}.db`), MILLION_ARTICLES);
    }
  },
  async briefs(folder) {
    print('Briefs, one morning');
    await (await import('./briefs.ts')).benchBriefs(folder, print);
  },
  async watches(folder) {
    print('Watches, 10,000 of 500 servers, over 10,000 articles a day');
    await (await import('./watches.ts')).benchWatches(folder, print, quick ? 100 : 500);
  },
  async memory(folder) {
    print('Memory by what is loaded, one behind the other');
    (await import('./memory/modules.ts')).benchModules(print);
    print('Memory of a bot on Discord');
    await (await import('./memory/bots.ts')).benchBots({ folder, start: START, print });
  },
  async sources(folder) {
    print('Sources, a loopback news site of 10,000 feeds');
    await (await import('./sources/run.ts')).benchSources({
      folder,
      fill: fillStore,
      start: START,
      print,
      answersAlone: optionValue('--only') === 'answers',
    });
  },
  async archive(folder) {
    print('Archive of 1,000,000 quotes, the first byte over HTTP on this machine');
    await (await import('./archive/run.ts')).benchArchive({ folder, fill: fillStore, print });
  },
  async 'archive-postgres'(folder) {
    print('Archive of 1,000,000 quotes on PostgreSQL, the first byte over HTTP on this machine');
    await (await import('./archive/run.ts')).benchArchive({ folder, fill: fillStore, print, onPostgres: true });
  },
  async writers() {
    print('Articles stored on PostgreSQL');
    await (await import('./writers.ts')).benchWriters(print);
  },
  async transfer(folder) {
    print('Export and import of a store, `verbatim export | verbatim import`');
    await (await import('./transfer/run.ts')).benchTransfer({ folder, start: START, quick, print });
  },
  async chat(folder) {
    print('Chat, from an interaction to its acknowledgement, with 100,000 quotes stored');
    await (await import('./chat/run.ts')).benchChat({
      folder,
      fill: fillStore,
      start: START,
      print,
      quick,
      only: optionValue('--only'),
    });
  },
};

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0)
  throw new Error(`npm run bench -- ${unknown.join(' ')}: expected ${Object.keys(PARTS).join(', ')}, or nothing for all of them`);
const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-bench-'));
try {
  for (const [name, part] of Object.entries(PARTS)) if (asked.length === 0 || asked.includes(name)) await part(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
