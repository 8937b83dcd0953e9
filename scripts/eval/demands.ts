import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Demand } from '../../src/core/news/demand.ts';
import { extract } from '../../src/extraction/extract.ts';
import { type DemandText, demandTexts, readMarkedArticles, readMarkedRows } from '../train/demand-gold.ts';
import { fitDemands, foldOf, lessonsOf } from '../train/demands.ts';
import { FOLDER, type GoldArticle, linesOf, type loadScorer, table } from './dev-sets.ts';
import { flat } from './model.ts';

type Scorer = NonNullable<Awaited<ReturnType<typeof loadScorer>>>;

const TRAIN = path.resolve(FOLDER, '../train');
const OWN = path.resolve(import.meta.dirname, '../../training');
const HELD = path.resolve(import.meta.dirname, '../../tests/fixtures/demands/held.txt');
const BRITISH = path.join(TRAIN, 'bbc-demands.train.jsonl');

/** Demands on every set whose readers marked them. The British training articles are read by weights that were fitted on the four folds that they aren't in. */
export function scoreDemandSets({ scoreDemands }: Scorer, print: (line: string) => void): void {
  for (const file of ['demands.dev.jsonl', 'web-demands.dev.jsonl', 'bbc-demands.dev.jsonl'])
    if (existsSync(path.join(FOLDER, file))) {
      const articles = linesOf<GoldArticle>(file);
      const read = new Map(articles.map(({ id, text }) => [id, extract(text)]));
      table(`Demands (${file})`, [flat(scoreDemands(articles, read).figures)], 'all');
    }
  const held = readMarkedArticles(HELD);
  const found = new Map(held.map(({ id, text }) => [id, extract(text)]));
  table('Demands (tests/fixtures/demands, trained on by nothing)', [flat(scoreDemands(held, found).figures)], 'all');
  if (!existsSync(BRITISH)) return;
  const articles = linesOf<GoldArticle>(path.relative(FOLDER, BRITISH));
  const demands = demandsInFolds(readMarkedRows(BRITISH));
  table(
    'Demands (bbc-demands.train, in five folds)',
    [flat(scoreDemands(articles, new Map([...demands].map(([id, found]) => [id, { demands: found }]))).figures)],
    'all',
  );
  printCues(readMarkedRows(BRITISH), demands, print);
  printCalibration(readMarkedRows(BRITISH), demands, print);
}

/** By article: what weights find there that were fitted without it. */
function demandsInFolds(british: readonly DemandText[]): Map<string, readonly Demand[]> {
  const ids = new Set(british.map(({ id }) => id));
  const others = demandTexts(TRAIN, FOLDER, OWN)
    .filter(({ id }) => !ids.has(id))
    .map(lessonsOf);
  const lessons = british.map(lessonsOf);
  const demands = new Map<string, readonly Demand[]>();
  for (let fold = 0; fold < 5; fold++) {
    const demandWeights = fitDemands([...foldOf(lessons, fold).rest, ...others]);
    for (const { id, text } of foldOf(british, fold).held) demands.set(id, extract(text, { demandWeights }).demands);
  }
  return demands;
}

const fits = (article: DemandText, { spans }: Demand): boolean =>
  article.demands.some(({ start, end }) =>
    spans.some((span) => {
      const common = Math.min(span.end, end) - Math.max(span.start, start);
      return common > 0 && 2 * common >= 0.5 * (span.end - span.start + end - start);
    }),
  );

/** How many demands each way of telling one brings, and how many that are none it costs. */
function printCues(articles: readonly DemandText[], demands: ReadonlyMap<string, readonly Demand[]>, print: (line: string) => void): void {
  const counts = new Map<string, { right: number; wrong: number }>();
  for (const article of articles)
    for (const demand of demands.get(article.id) ?? []) {
      const count = counts.get(demand.rule) ?? { right: 0, wrong: 0 };
      if (fits(article, demand)) count.right++;
      else count.wrong++;
      counts.set(demand.rule, count);
    }
  print('\nWays of telling a demand (bbc-demands.train, in five folds): right, wrong');
  for (const [rule, { right, wrong }] of [...counts].sort((a, b) => b[1].right + b[1].wrong - a[1].right - a[1].wrong).slice(0, 25))
    print(`  ${rule.padEnd(24)}${String(right).padStart(8)}${String(wrong).padStart(8)}`);
}

const BINS = [0, 0.3, 0.5, 0.7, 0.85, 1.01];

/** How often a demand of some confidence is one that readers marked; its issuer may still be another. */
function printCalibration(
  articles: readonly DemandText[],
  demands: ReadonlyMap<string, readonly Demand[]>,
  print: (line: string) => void,
): void {
  print('\nConfidence of demands (bbc-demands.train, in five folds): demands, mean confidence, marked by readers');
  for (const [bin, low] of BINS.slice(0, -1).entries()) {
    const high = BINS[bin + 1] ?? 1;
    const found = articles.flatMap((article) =>
      (demands.get(article.id) ?? [])
        .filter(({ confidence }) => confidence >= low && confidence < high)
        .map((demand) => ({ article, demand })),
    );
    const mean = found.reduce((sum, { demand }) => sum + demand.confidence, 0) / found.length;
    const right = found.filter(({ article, demand }) => fits(article, demand)).length / found.length;
    if (found.length > 0)
      print(
        `  ${`${low.toFixed(2)} to ${Math.min(1, high).toFixed(2)}`.padEnd(24)}${String(found.length).padStart(8)}${mean.toFixed(2).padStart(8)}${(100 * right).toFixed(1).padStart(8)}`,
      );
  }
}
