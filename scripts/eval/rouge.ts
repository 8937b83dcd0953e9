import { lowerWords } from '../../src/text/words.ts';

/** Recall, precision and F1 of what a summary shares with a reference, 0 to 1. */
export interface Rouge {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** ROUGE-N: n-grams that both have, each as often as it stands in both (Lin 2004, "ROUGE: A Package for Automatic Evaluation of Summaries"). */
export function rougeN(n: number, summary: string, reference: string): Rouge {
  const [own, gold] = [grams(n, lowerWords(summary)), grams(n, lowerWords(reference))];
  let shared = 0;
  for (const [gram, count] of own) shared += Math.min(count, gold.get(gram) ?? 0);
  return rougeOf(shared, total(own), total(gold));
}

/** ROUGE-L: the longest common subsequence of the words of both as a whole, over sentence ends. */
export function rougeL(summary: string, reference: string): Rouge {
  const [own, gold] = [lowerWords(summary), lowerWords(reference)];
  let before = new Array<number>(gold.length + 1).fill(0);
  for (const word of own) {
    const row = [0];
    for (const [n, other] of gold.entries()) row.push(word === other ? before[n]! + 1 : Math.max(before[n + 1]!, row[n]!));
    before = row;
  }
  return rougeOf(before.at(-1)!, own.length, gold.length);
}

function grams(n: number, words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + n <= words.length; at++) {
    const gram = words.slice(at, at + n).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

const total = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0);

function rougeOf(shared: number, own: number, gold: number): Rouge {
  const [precision, recall] = [own === 0 ? 0 : shared / own, gold === 0 ? 0 : shared / gold];
  return { precision, recall, f1: shared === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
