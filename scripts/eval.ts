import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { extract } from '../src/extraction/extract.ts';

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
}

function score(title: string, file: string, by: Score): void {
  const gold = linesOf<GoldArticle>(file);
  const halves = [gold, gold.filter((_, n) => n % 2 === 0), gold.filter((_, n) => n % 2 === 1)];
  const figures = halves.map((half) => flat(by(half, new Map(half.map(({ id, text }) => [id, extract(text)]))).figures));
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
