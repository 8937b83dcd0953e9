import { readFileSync } from 'node:fs';
import { extract } from '../../src/extraction/extract.ts';
import { DATELINE } from '../../src/extraction/lexicon/narrative.ts';
import { readGold } from '../attribution-gold.ts';
import { type Rouge, rougeL, rougeN } from './rouge.ts';

interface Referenced {
  readonly id: string;
  readonly text: string;
  readonly reference: string;
}

const RUNS = 2000;
const MEASURES: readonly (readonly [name: string, of: (summary: string, reference: string) => Rouge])[] = [
  ['ROUGE-1', (summary, reference) => rougeN(1, summary, reference)],
  ['ROUGE-2', (summary, reference) => rougeN(2, summary, reference)],
  ['ROUGE-L', rougeL],
];

/** The articles that have a reference summary: those of odd numbers to tune on, the others held out. */
function readReferences(half: 'tune' | 'held'): Referenced[] {
  const file = readFileSync(new URL('../../tests/fixtures/summaries/references.md', import.meta.url), 'utf8');
  const references = new Map(
    file
      .split(/^# /m)
      .slice(1)
      .map((part) => {
        const [id, ...lines] = part.split('\n') as [string, ...string[]];
        return [id.trim(), lines.join(' ').trim()];
      }),
  );
  return readGold().flatMap(({ id, text }) => {
    const reference = references.get(id);
    const isOdd = Number.parseInt(id, 10) % 2 === 1;
    return reference !== undefined && isOdd === (half === 'tune') ? [{ id, text, reference }] : [];
  });
}

/** What `/article` and briefs show. */
const summaryIn = (text: string): string =>
  extract(text)
    .summary.map(({ start, end }) => text.slice(start, end))
    .join(' ');

/** The first sentences behind the headline and the dateline: the floor that summaries of news are measured against. */
function leadOf(text: string, sentences = 3): string {
  const paragraphs = text.split(/\n+/).filter((line) => line.trim() !== '');
  const first = paragraphs.findIndex((line, n) => n > 2 || /[.!]["”’')]*$/.test(line.trim()));
  const body = paragraphs.slice(first).join(' ');
  const lead = body.slice(DATELINE.exec(body.slice(0, 90))?.[0].length ?? 0);
  const segments = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(lead)].map(({ segment }) => segment.trim());
  return segments.slice(0, sentences).join(' ');
}

/** Cut to as many words as the other has. */
const cutTo = (text: string, other: string): string => text.split(/\s+/).slice(0, other.split(/\s+/).length).join(' ');

/** Prints F1 of the summaries, of lead-3 as it is and of as many words of the lead, with a 95 % interval of the difference to lead-3 (paired bootstrap). */
export function scoreSummaries(print: (line: string) => void): void {
  for (const half of ['tune', 'held'] as const) {
    const articles = readReferences(half).map((article) => ({ ...article, own: summaryIn(article.text), lead: leadOf(article.text) }));
    print(`\nSummaries, ${half} (${articles.length} articles): F1 of ours, of lead-3, of as many words of the lead`);
    for (const [name, of] of MEASURES) {
      const f1 = (pick: (article: (typeof articles)[number]) => string): number[] =>
        articles.map((article) => 100 * of(pick(article), article.reference).f1);
      const [own, lead, cut] = [f1(({ own }) => own), f1(({ lead }) => lead), f1((one) => cutTo(leadOf(one.text, 12), one.own))];
      const [from, to] = interval(own.map((value, n) => value - lead[n]!));
      print(`  ${name}: ${mean(own)}, ${mean(lead)}, ${mean(cut)}; ours less lead-3 ${from} to ${to}`);
    }
  }
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const mean = (values: readonly number[]): string => meanOf(values).toFixed(1);

function interval(differences: readonly number[]): [from: string, to: string] {
  let seed = 1;
  const random = (): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const means = Array.from({ length: RUNS }, () =>
    meanOf(differences.map(() => differences[Math.floor(random() * differences.length)]!)),
  ).toSorted((a, b) => a - b);
  return [means[Math.floor(RUNS * 0.025)]!.toFixed(1), means[Math.floor(RUNS * 0.975)]!.toFixed(1)];
}
