import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { extract } from '../src/extraction/extract.ts';
import { htmlArticle } from '../src/sources/html-article.ts';

/** `npm run eval` prints how well extraction does on the dev sets that stand beside the project (`../shared/eval`); where they don't, it says so. */

const FOLDER = path.resolve(import.meta.dirname, '../../shared/eval');

interface GoldArticle {
  readonly id: string;
  readonly text: string;
}
type Score = (gold: readonly GoldArticle[], predicted: ReadonlyMap<string, unknown>) => { readonly figures: object };
interface Scorer {
  readonly scoreQuotes: Score;
  readonly scoreDemands: Score;
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const linesOf = <T>(file: string): T[] =>
  readFileSync(path.join(FOLDER, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

if (!existsSync(path.join(FOLDER, 'score.mjs'))) {
  print(`The dev sets are not here: looked in ${FOLDER}. Nothing was measured.`);
} else {
  const scorer = (await import(pathToFileURL(path.join(FOLDER, 'score.mjs')).href)) as Scorer;
  score('Quotes and speakers (names.dev)', 'names.dev.jsonl', scorer.scoreQuotes);
  score('Demands (demands.dev)', 'demands.dev.jsonl', scorer.scoreDemands);
  scoreSentences();
  scorePages();
}

function score(title: string, file: string, by: Score): void {
  const gold = linesOf<GoldArticle>(file);
  const halves = [gold, gold.filter((_, n) => n % 2 === 0), gold.filter((_, n) => n % 2 === 1)];
  const figures = halves.map((half) => flat(by(half, new Map(half.map(({ id, text }) => [id, extract(text)]))).figures));
  table(title, figures);
}

function table(title: string, figures: readonly Record<string, number>[]): void {
  print(`\n${title}: all, even half, odd half`);
  for (const name of Object.keys(figures[0]!))
    print(`  ${name.padEnd(24)}${figures.map((column) => String(column[name]).padStart(8)).join('')}`);
}

/** `{a: {F1: 1}}` as `{'a F1': 1}`. */
function flat(figures: object, prefix = ''): Record<string, number> {
  return Object.fromEntries(
    Object.entries(figures).flatMap(([name, value]) =>
      typeof value === 'object' && value !== null
        ? Object.entries(flat(value as object, `${prefix}${name} `))
        : [[prefix + name, value as number]],
    ),
  );
}

/** Single sentences coded by event: is a demand found where, and only where, one was coded? */
function scoreSentences(): void {
  const rows = linesOf<{ readonly text: string; readonly isDemand: boolean }>('plover.jsonl');
  const found = rows.map((row) => extract(row.text).demands.length > 0);
  const hits = rows.filter((row, n) => row.isDemand && found[n]).length;
  const percent = (part: number, all: number): string => (all ? ((100 * part) / all).toFixed(1) : '–');
  print(
    `\nDemand sentences (plover): precision ${percent(hits, found.filter(Boolean).length)}, recall ${percent(hits, rows.filter((row) => row.isDemand).length)}`,
  );
}

/** Articles taken from web pages: 4-gram F1 of the text, and quotations of the true text that it lacks. */
function scorePages(): void {
  const pages = path.join(FOLDER, 'pages');
  if (!existsSync(pages)) return;
  const truth = Object.entries(JSON.parse(readFileSync(path.join(pages, 'ground-truth.json'), 'utf8')) as Record<string, { url: string }>);
  const read = truth.map(([id, { url }]) => JSON.stringify({ id, text: textOf(readFileSync(path.join(pages, `${id}.html.gz`)), url) }));
  const halves = [truth, truth.filter((_, n) => n % 2 === 0), truth.filter((_, n) => n % 2 === 1)];
  const folder = mkdtempSync(path.join(os.tmpdir(), 'verbatim-eval-'));
  try {
    const answers = path.join(folder, 'answers.jsonl');
    writeFileSync(answers, read.join('\n'));
    const figures = halves.map((half) => {
      writeFileSync(path.join(folder, 'ground-truth.json'), JSON.stringify(Object.fromEntries(half)));
      const lines = execFileSync(process.execPath, [path.join(FOLDER, 'score-pages.mjs'), folder, answers], { encoding: 'utf8' });
      return JSON.parse(lines.trim().split('\n').at(-1)!) as Record<string, number>;
    });
    table('Pages (article text)', figures);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function textOf(gzipped: Buffer, url: string): string {
  try {
    return htmlArticle(gunzipSync(gzipped).toString('utf8'), url).text;
  } catch {
    return '';
  }
}
