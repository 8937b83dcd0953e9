import { writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  PRONOUN_FEATURES,
  type PronounFeature,
  type PronounFeatures,
  type PronounWeights,
  scoreOf,
} from '../src/extraction/speakers/pronouns.ts';
import type { PronounChoice } from '../src/extraction/speakers/resolve/reading.ts';
import { castOf } from '../src/extraction/speakers/resolve.ts';
import { documentOf } from '../src/extraction/text/document.ts';
import { type GoldQuotes, linesOf, loadScorer } from './eval/dev-sets.ts';

/**
 * `npm run fit` fits the weights by which a pronoun's candidates are ranked (`pronoun-weights.ts`) to the pronouns that speak in names.dev: a
 * softmax over the candidates, by gradient ascent with a Gaussian prior. What a pronoun is taken for changes the candidates of the next,
 * so each round adds what the last one's weights meet (DAgger; Ross et al. 2011). Prints the accuracy on the half that weights weren't fitted to.
 */

interface Example {
  readonly candidates: readonly PronounFeatures[];
  /** Which of the candidates is the one meant. */
  readonly gold: readonly boolean[];
}

const FILE = path.resolve(import.meta.dirname, '../src/extraction/speakers/pronoun-weights.ts');
/** What theory leads one to expect; everything else is expected to weigh nothing. */
const EXPECTED: Partial<PronounWeights> = {
  sameSubject: 1.8,
  previousSubject: 0.7,
  distance: -1,
  asked: 1.2,
  saysAgain: 1,
  spokeHere: 0.7,
  fullName: 0.7,
  genderKnown: 0.5,
  unsure: -1,
  unnamed: -1,
  namedInQuote: -1,
};
const PRIOR = byFeature((name) => EXPECTED[name] ?? 0);
const PRIOR_PRECISION = 2;
const ROUNDS = 4;
const STEPS = 600;
const RATE = 2;

const scorer = await loadScorer();
if (scorer) {
  const articles = linesOf<GoldQuotes>('names.dev.jsonl');
  const { sameParty } = scorer;
  for (const half of [0, 1]) {
    const weights = fitted(articles.filter((_, n) => n % 2 === half));
    const other = articles.filter((_, n) => n % 2 !== half);
    process.stdout.write(`fitted to one half, right on the other: ${shareRight(other, weights)}\n`);
  }
  const weights = fitted(articles);
  writeFileSync(FILE, moduleOf(weights));
  process.stdout.write(`fitted to both, right: ${shareRight(articles, weights)}; written to ${FILE}\n`);

  function fitted(training: readonly GoldQuotes[]): PronounWeights {
    let weights = PRIOR;
    const pool: Example[] = [];
    for (let round = 1; round <= ROUNDS; round++) {
      pool.push(...training.flatMap((article) => examplesOf(article, weights)));
      weights = ascend(pool, PRIOR_PRECISION * round);
    }
    return weights;
  }

  function shareRight(tested: readonly GoldQuotes[], weights: PronounWeights): string {
    const examples = tested.flatMap((article) => examplesOf(article, weights));
    return `${examples.filter((example) => isRight(example, weights)).length} of ${examples.length}`;
  }

  /** The pronouns of an article that are a quote's speaker, with the candidates that the weights leave them. */
  function examplesOf({ text, quotes }: GoldQuotes, weights: PronounWeights): Example[] {
    const choices: PronounChoice[] = [];
    castOf(documentOf(text), { weights, observe: (choice) => choices.push(choice) });
    const seen = new Set<PronounChoice>();
    return quotes.flatMap(({ reference, speaker_start: from, speaker_end: to }) => {
      const choice = choices.find(
        ({ mention }) => from != null && to != null && mention.start >= from && mention.end <= to && to - from <= 5,
      );
      if (!choice || !reference || seen.has(choice)) return [];
      seen.add(choice);
      const gold = choice.candidates.map(({ entity }) => sameParty(entity.name, reference));
      return gold.includes(true) ? [{ candidates: choice.candidates.map(({ features }) => features), gold }] : [];
    });
  }
}

function isRight({ candidates, gold }: Example, weights: PronounWeights): boolean {
  const scores = candidates.map((features) => scoreOf(features, weights));
  return gold[scores.indexOf(Math.max(...scores))] ?? false;
}

function ascend(examples: readonly Example[], precision: number): PronounWeights {
  let weights = PRIOR;
  for (let step = 0; step < STEPS; step++) {
    const before = weights;
    const gradient = gradientOf(examples, before);
    weights = byFeature((name) => before[name] + (RATE / examples.length) * (gradient[name] - precision * (before[name] - PRIOR[name])));
  }
  return weights;
}

/** Of the log probability that one of the right candidates is chosen, summed over the examples. */
function gradientOf(examples: readonly Example[], weights: PronounWeights): PronounWeights {
  const gradient: Record<PronounFeature, number> = byFeature(() => 0);
  for (const { candidates, gold } of examples) {
    const scores = candidates.map((features) => scoreOf(features, weights));
    const highest = Math.max(...scores);
    const shares = scores.map((score) => Math.exp(score - highest));
    const sum = shares.reduce((a, b) => a + b, 0);
    const right = shares.reduce((a, b, n) => a + (gold[n] ? b : 0), 0);
    for (const [n, features] of candidates.entries()) {
      const share = shares[n] ?? 0;
      const pull = (gold[n] ? share / right : 0) - share / sum;
      for (const name of PRONOUN_FEATURES) gradient[name] += pull * features[name];
    }
  }
  return gradient;
}

function byFeature(numberFor: (name: PronounFeature) => number): Record<PronounFeature, number> {
  return Object.fromEntries(PRONOUN_FEATURES.map((name) => [name, numberFor(name)])) as Record<PronounFeature, number>;
}

/** The text of `pronoun-weights.ts`. */
function moduleOf(weights: PronounWeights): string {
  const lines = PRONOUN_FEATURES.map((name) => `  ${name}: ${Number(weights[name].toFixed(2))},`);
  return [
    "import type { PronounWeights } from './pronouns.ts';",
    '',
    '/** Fitted by `npm run fit`, which writes this file. */',
    'export const PRONOUN_WEIGHTS: PronounWeights = Object.freeze({',
    ...lines,
    '});',
    '',
  ].join('\n');
}
