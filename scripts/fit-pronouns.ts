import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Feature, PRONOUN_WEIGHTS } from '../src/extraction/speakers/pronoun-weights.ts';
import { weighBy } from '../src/extraction/speakers/pronouns.ts';
import type { Choice } from '../src/extraction/speakers/resolve/pronoun.ts';
import { castOf } from '../src/extraction/speakers/resolve.ts';
import { documentOf } from '../src/extraction/text/document.ts';
import { type GoldQuotes, linesOf, loadScorer } from './eval/dev-sets.ts';

/**
 * `npm run fit` fits the weights by which a pronoun's candidates are ranked (`pronoun-weights.ts`) to the pronouns that speak in names.dev: a
 * softmax over the candidates, by gradient ascent with a Gaussian prior. What a pronoun is taken for changes the candidates of the next,
 * so each round adds what the last one's weights meet (DAgger; Ross et al. 2011). Prints the accuracy on the half that weights weren't fitted to.
 */

type Weights = Record<Feature, number>;
interface Example {
  readonly candidates: readonly Readonly<Weights>[];
  /** Which of the candidates is the one meant. */
  readonly gold: readonly boolean[];
}

/** The weights in use. */
const current: Weights = { ...PRONOUN_WEIGHTS };
const FILE = path.resolve(import.meta.dirname, '../src/extraction/speakers/pronoun-weights.ts');
const NAMES = Object.keys(PRONOUN_WEIGHTS) as Feature[];
/** What theory leads one to expect; everything else is expected to weigh nothing. */
const PRIOR: Partial<Weights> = {
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
const PRIOR_PRECISION = 2;
const ROUNDS = 4;
const STEPS = 600;
const RATE = 2;

const scorer = await loadScorer();
if (scorer) {
  const articles = linesOf<GoldQuotes>('names.dev.jsonl');
  const { sameParty } = scorer;
  for (const half of [0, 1]) {
    use(fitted(articles.filter((_, n) => n % 2 === half)));
    const other = articles.filter((_, n) => n % 2 !== half).flatMap(examplesOf);
    process.stdout.write(`fitted to one half, right on the other: ${other.filter(isRight).length} of ${other.length}\n`);
  }
  const weights = fitted(articles);
  use(weights);
  const lines = NAMES.map((name) => `  ${name}: ${Number(weights[name].toFixed(2))},`);
  writeFileSync(
    FILE,
    `/** How much each feature of a candidate weighs. Fitted by \`npm run fit\`; see there. */\nexport const PRONOUN_WEIGHTS = {\n${lines.join('\n')}\n};\n\nexport type Feature = keyof typeof PRONOUN_WEIGHTS;\n`,
  );
  const all = articles.flatMap(examplesOf);
  process.stdout.write(`fitted to both, right: ${all.filter(isRight).length} of ${all.length}; written to ${FILE}\n`);

  function fitted(training: readonly GoldQuotes[]): Weights {
    use(Object.fromEntries(NAMES.map((name) => [name, PRIOR[name] ?? 0])) as Weights);
    let weights = { ...current };
    const pool: Example[] = [];
    for (let round = 1; round <= ROUNDS; round++) {
      pool.push(...training.flatMap(examplesOf));
      weights = ascend(pool, PRIOR_PRECISION * round);
      use(weights);
    }
    return weights;
  }

  /** The pronouns of an article that are a quote's speaker, with the candidates that today's weights leave them. */
  function examplesOf({ text, quotes }: GoldQuotes): Example[] {
    const choices: Choice[] = [];
    castOf(documentOf(text), (choice) => choices.push(choice));
    const seen = new Set<Choice>();
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

function use(weights: Weights): void {
  Object.assign(current, weights);
  weighBy(weights);
}

function scoresOf({ candidates }: Example, weights: Weights): number[] {
  return candidates.map((features) => NAMES.reduce((sum, name) => sum + features[name] * weights[name], 0));
}

function isRight(example: Example): boolean {
  const scores = scoresOf(example, current);
  return example.gold[scores.indexOf(Math.max(...scores))]!;
}

function ascend(examples: readonly Example[], precision: number): Weights {
  const weights = Object.fromEntries(NAMES.map((name) => [name, PRIOR[name] ?? 0])) as Weights;
  for (let step = 0; step < STEPS; step++) {
    const gradient = Object.fromEntries(NAMES.map((name) => [name, -precision * (weights[name] - (PRIOR[name] ?? 0))])) as Weights;
    for (const example of examples) addGradient(example, weights, gradient);
    for (const name of NAMES) weights[name] += (RATE / examples.length) * gradient[name];
  }
  return weights;
}

/** Of the log probability that one of the right candidates is chosen. */
function addGradient(example: Example, weights: Weights, gradient: Weights): void {
  const scores = scoresOf(example, weights);
  const highest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - highest));
  const sum = shares.reduce((a, b) => a + b, 0);
  const right = shares.reduce((a, b, n) => a + (example.gold[n] ? b : 0), 0);
  for (const [n, share] of shares.entries()) {
    const pull = (example.gold[n] ? share / right : 0) - share / sum;
    for (const name of NAMES) gradient[name] += pull * example.candidates[n]![name];
  }
}
