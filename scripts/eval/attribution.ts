import type { Quote } from '../../src/core/news/quote.ts';
import { extract } from '../../src/extraction/extract.ts';
import { ATTRIBUTION_RULES } from '../../src/extraction/quotes/attribution.ts';
import { type GoldArticle, halfOf, type loadScorer } from './dev-sets.ts';

type Scorer = NonNullable<Awaited<ReturnType<typeof loadScorer>>>;
interface Figures {
  readonly speakerRight: number;
  readonly misattributed: number;
  readonly endToEnd: { readonly F1: number };
}
const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** What each rule brings: end-to-end F1 and misattributed pieces on both halves without it, against all rules. */
export function printAblation(gold: readonly GoldArticle[], { scoreQuotes }: Scorer): void {
  const measure = (articles: readonly GoldArticle[], skip: ReadonlySet<string>): Figures =>
    scoreQuotes(articles, new Map(articles.map(({ id, text }) => [id, extract(text, { skip })]))).figures as Figures;
  const halves = [halfOf(gold, 0), halfOf(gold, 1)];
  const all = halves.map((half) => measure(half, new Set()));
  print('\nWithout a rule: end-to-end F1 and misattributed, even half, odd half; change from all rules');
  for (const { name, kind } of ATTRIBUTION_RULES) {
    const changes = halves.map((half, n) => {
      const without = measure(half, new Set([name]));
      return [without.endToEnd.F1 - all[n]!.endToEnd.F1, without.misattributed - all[n]!.misattributed];
    });
    print(`  ${`${name} (${kind})`.padEnd(36)}${changes.map(([f1, wrong]) => signed(f1!) + signed(wrong!)).join('')}`);
  }
}

const signed = (change: number): string => (Math.abs(change) < 0.05 ? '0' : `${change > 0 ? '+' : ''}${change.toFixed(1)}`).padStart(8);

const BINS = [0, 0.55, 0.7, 0.8, 0.9, 0.95, 1.01];

/** How often a name given with some confidence is right; below the threshold no name is given, and what the mention stands for is not told. */
export function printReliability(gold: readonly GoldArticle[], scorer: Scorer): void {
  const bins = BINS.slice(1).map(() => ({ n: 0, right: 0, sum: 0 }));
  for (const article of gold) {
    const { quotes } = extract(article.text);
    for (const piece of scorer.goldSegments(article)) {
      const quote = piece.reference ? quotes.find((q) => matches(q, piece, article.text, scorer)) : undefined;
      if (!quote?.speaker) continue;
      const bin = bins[BINS.findIndex((_, n) => quote.confidence < BINS[n + 1]!)]!;
      bin.n++;
      bin.sum += quote.confidence;
      if (scorer.sameParty(quote.speaker.name, piece.reference)) bin.right++;
    }
  }
  print('\nConfidence of a name given: pieces, mean confidence, right');
  for (const [index, { n, right, sum }] of bins.entries())
    if (n > 0)
      print(
        `  ${`${BINS[index]!.toFixed(2)} to ${Math.min(1, BINS[index + 1]!).toFixed(2)}`.padEnd(24)}${String(n).padStart(8)}${(sum / n).toFixed(2).padStart(8)}${((100 * right) / n).toFixed(1).padStart(8)}`,
      );
}

function matches(quote: Quote, piece: { start: number; end: number }, text: string, { trim }: Scorer): boolean {
  if (quote.kind === 'indirect') return false;
  return quote.spans.some((span) => {
    const { start, end } = trim(text, span);
    const overlap = Math.min(end, piece.end) - Math.max(start, piece.start);
    return overlap / (Math.max(end, piece.end) - Math.min(start, piece.start)) >= 0.8;
  });
}
