import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The dev sets beside the project (`../shared/eval`, described in its README), and their scorer. */

export const FOLDER = path.resolve(import.meta.dirname, '../../../shared/eval');

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
}
/** A quote as marked. `reference`: the speaker's name; offsets are UTF-16 units. */
export interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly reference?: string | null;
  readonly speaker_start?: number | null;
  readonly speaker_end?: number | null;
}
export type Score = (gold: readonly GoldArticle[], predicted: ReadonlyMap<string, unknown>) => { readonly figures: object };
interface Scorer {
  readonly scoreQuotes: Score;
  readonly scoreDemands: Score;
  /** The quoted pieces that are speech, edges trimmed. */
  readonly goldSegments: (article: GoldArticle) => readonly (GoldQuote & { readonly named?: boolean })[];
  readonly trim: (text: string, span: { start: number; end: number }) => { start: number; end: number };
  readonly sameParty: (a: string | null | undefined, b: string | null | undefined) => boolean;
}

/** Undefined where the dev sets aren't there, and says so. */
export async function loadScorer(): Promise<Scorer | undefined> {
  const file = path.join(FOLDER, 'score.mjs');
  if (existsSync(file)) return (await import(pathToFileURL(file).href)) as Scorer;
  process.stdout.write(`The dev sets are not here: looked in ${FOLDER}. Nothing was measured.\n`);
  return undefined;
}

export const linesOf = <T>(file: string): T[] =>
  readFileSync(path.join(FOLDER, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

export const halfOf = <T>(rows: readonly T[], half: 0 | 1): T[] => rows.filter((_, n) => n % 2 === half);

export function table(title: string, figures: readonly Record<string, number>[], columns = 'all, even half, odd half'): void {
  process.stdout.write(`\n${title}: ${columns}\n`);
  for (const name of Object.keys(figures[0]!))
    process.stdout.write(`  ${name.padEnd(24)}${figures.map((column) => String(column[name]).padStart(8)).join('')}\n`);
}
