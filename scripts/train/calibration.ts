import { documentOf } from '../../src/extraction/grammar/document.ts';
import type { CalibrationKnot } from '../../src/extraction/quotes/calibration.ts';
import { rawConfidence } from '../../src/extraction/quotes/confidence.ts';
import { cuesOf } from '../../src/extraction/quotes/cues.ts';
import { attribute } from '../../src/extraction/quotes/ranking/attribute.ts';
import type { RankerWeights } from '../../src/extraction/quotes/ranking/model.ts';
import { notSpeech } from '../../src/extraction/quotes/speech.ts';
import { voiceOf } from '../../src/extraction/quotes/spokespeople.ts';
import { unsaidPieces } from '../../src/extraction/quotes/unsaid.ts';
import type { Entity } from '../../src/extraction/speakers/entities/entity.ts';
import { Phrases } from '../../src/extraction/speakers/phrases.ts';
import { castOf } from '../../src/extraction/speakers/resolve.ts';
import { foldLetters } from '../../src/text/fold.ts';
import { type Example, examplesOf, fitWeights } from './attribution.ts';
import type { GoldSource, GoldText } from './gold.ts';

/** A piece given to somebody: how sure that was, whether it is right, and the fold that its article is in. */
export interface Outcome {
  readonly fold: number;
  readonly confidence: number;
  readonly isRight: boolean;
}

const FOLDS = 3;

/** What comes out for each fold of the articles by weights that are trained on the others. Coreference keeps its weights. */
export function crossValidated(articles: readonly GoldText[]): Outcome[] {
  const examples: Example[][] = articles.map((article) => examplesOf(article));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fitWeights(examples.filter((_own, n) => n % FOLDS !== fold).flat());
    return articles.filter((_article, n) => n % FOLDS === fold).flatMap((article) => outcomesOf(article, fold, weights));
  }).flat();
}

function outcomesOf({ text, pieces: marked }: GoldText, fold: number, weights: RankerWeights): Outcome[] {
  const document = documentOf(text);
  const phrases = new Phrases(document, castOf(document));
  const unsaid = unsaidPieces(phrases);
  const isSpoken = (piece: number): boolean => notSpeech(document, piece) === undefined && !unsaid[piece];
  const attributions = attribute(phrases, { cues: cuesOf(phrases), isSpoken, skip: new Set(), weights });
  return document.pieces.flatMap((piece, index): Outcome[] => {
    const gold = marked.find(
      ({ start, end }) => start <= piece.end && end >= piece.start && start >= piece.start - 2 && end <= piece.end + 2,
    );
    const attribution = attributions[index];
    const resolution = attribution && voiceOf(phrases, attributions, index);
    if (!gold || (gold.isSpeech !== false && !gold.reference && !isUnnamed(gold)) || !resolution) return [];
    return [{ fold, confidence: rawConfidence(attribution, resolution), isRight: isRight(gold, resolution.entity) }];
  });
}

/** Somebody whom the article describes and doesn't name. */
const isUnnamed = ({ isSpeech, source, reference }: GoldSource): boolean =>
  isSpeech === true && source !== undefined && reference === undefined;

function isRight(gold: GoldSource, { kind, name, aliases }: Entity): boolean {
  if (isUnnamed(gold)) return kind === 'unnamed';
  const { isSpeech, reference } = gold;
  return isSpeech !== false && reference !== undefined && [name, ...aliases].some((each) => agree(each, reference));
}

/** All words of the shorter name are words of the other's. */
function agree(a: string, b: string): boolean {
  const [short = [], long = []] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  return short.length > 0 && short.every((word) => long.includes(word));
}

const wordsOf = (name: string): string[] => foldLetters(name).match(/[\p{L}\p{N}]+/gu) ?? [];

/** As many outcomes stand behind a knot, at least. */
const PER_KNOT = 150;

/** Pools what violates the order (Ayer et al. 1955) over groups of outcomes of like confidence. */
export function fitCalibration(outcomes: readonly Outcome[]): CalibrationKnot[] {
  const ordered = outcomes.toSorted((a, b) => a.confidence - b.confidence);
  const pools: { n: number; right: number; sum: number }[] = [];
  for (let from = 0; from < ordered.length; from += PER_KNOT) {
    const group = ordered.slice(from, from + PER_KNOT);
    let pool = {
      n: group.length,
      right: group.filter((each) => each.isRight).length,
      sum: group.reduce((sum, each) => sum + each.confidence, 0),
    };
    for (let last = pools.at(-1); last && last.right / last.n >= pool.right / pool.n; last = pools.at(-1)) {
      pool = { n: pool.n + last.n, right: pool.right + last.right, sum: pool.sum + last.sum };
      pools.pop();
    }
    pools.push(pool);
  }
  // One more of each (Laplace): nothing is ever sure.
  return pools.map(({ n, right, sum }) => [rounded(sum / n), rounded((right + 1) / (n + 2))] as const);
}

const rounded = (share: number): number => Math.round(share * 1000) / 1000;

/** The module that holds the knots. */
export const calibrationModule = (knots: readonly CalibrationKnot[]): string =>
  `/** Written by \`npm run train\`. */
// biome-ignore format: a knot a line
export const CALIBRATION: readonly (readonly [confidence: number, right: number])[] = [
${knots.map(([x, y]) => `  [${x}, ${y}],`).join('\n')}
];
`;
