import { existsSync } from 'node:fs';
import path from 'node:path';
import { documentOf } from '../../src/extraction/grammar/document.ts';
import { ATTRIBUTION_RULES } from '../../src/extraction/quotes/attribution.ts';
import { cuesOf } from '../../src/extraction/quotes/cues.ts';
import { type PieceChoice, PieceRanking, probabilities } from '../../src/extraction/quotes/ranking/rank.ts';
import { TABLE_SIZE } from '../../src/extraction/quotes/ranking/sparse.ts';
import type { Attribution } from '../../src/extraction/quotes/rules/rule.ts';
import { Phrases } from '../../src/extraction/speakers/phrases.ts';
import { castOf } from '../../src/extraction/speakers/resolve.ts';
import { type GoldSource, type GoldText, readGold, readMarkedTexts, textsOf } from './gold.ts';
import { randomFrom, shuffled } from './random.ts';

/** A piece whose right candidates are known: `right[k]` for candidate k. */
export interface Example {
  readonly choice: PieceChoice;
  readonly right: readonly boolean[];
  readonly gold: GoldSource | undefined;
  /** By candidate: whom it means. */
  readonly entities: readonly (object | undefined)[];
  /** How often the weights see it in a round. */
  readonly times: number;
}

/** Whether two names are one's. */
export type SameName = (a: string | null | undefined, b: string | null | undefined) => boolean;

const sameWords: SameName = (a, b) => a != null && a === b;

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** The examples of one article. What was decided before is taken from the gold marks. */
export function examplesOf({ text, pieces: marked, times = 1 }: GoldText, sameName: SameName = sameWords): Example[] {
  const document = documentOf(text);
  const phrases = new Phrases(document, castOf(document));
  const cues = cuesOf(phrases);
  const ranking = new PieceRanking(phrases, { cues });
  const decided: (Attribution | undefined)[] = document.pieces.map(() => undefined);
  const examples: Example[] = [];
  const { resolutions, mentions } = phrases.cast;
  for (const [unit, { piece: index }] of document.units.entries()) {
    if (index < 0) continue;
    const piece = document.pieces[index]!;
    const gold = marked.find((each) => overlap(each, piece) > 0.6 * Math.max(each.end - each.start - 3, piece.end - piece.start));
    const choice = ranking.choiceOf(index, unit, decided);
    if (!choice) continue;
    const right = choice.candidates.map(({ mention }) => {
      if (mention < 0) return gold ? gold.isSpeech === false : true;
      if (!gold || gold.isSpeech === false) return false;
      const { start, end } = mentions[mention]!;
      if (gold.source) return overlap({ start, end }, gold.source) > 0;
      return gold.reference !== undefined && sameName(resolutions[mention]?.entity.name, gold.reference);
    });
    if (gold?.source) keepHead(phrases, choice, right);
    // A speaker whom the text doesn't name: nobody.
    if (gold && gold.isSpeech !== false && !gold.source && !gold.reference) right[0] = true;
    const best = rightCandidate(choice, right);
    if (best >= 0) {
      const first = choice.first?.mention === best ? choice.first : undefined;
      decided[index] = first ?? {
        mention: best,
        cue: ranking.cueOf(choice.piece, best),
        continues: false,
        rule: ATTRIBUTION_RULES[0]!,
        probability: 1,
      };
    }
    examples.push({ choice, right, gold, times, entities: choice.candidates.map(({ mention }) => resolutions[mention]?.entity) });
  }
  return examples;
}

/** Of several mentions that overlap the marked phrase, those that a preposition or possessive makes a part of another are no heads. */
function keepHead(phrases: Phrases, choice: PieceChoice, right: boolean[]): void {
  const heads = choice.candidates.map(({ mention }, at) => {
    if (!right[at] || mention < 0) return false;
    const { possessive, from } = phrases.cast.mentions[mention]!;
    const before = phrases.document.tokens[from - 1]?.lower ?? '';
    return !possessive && !/^(?:of|for|from|in|at|with|to|by|on|against)$/.test(before);
  });
  if (!heads.includes(true)) return;
  for (const at of right.keys()) right[at] = heads[at] ?? false;
}

/** The mention by which the right speaker is known for the pieces behind: the rules' own where it is right, else the nearest. */
function rightCandidate({ candidates, first }: PieceChoice, right: readonly boolean[]): number {
  if (first && candidates.some(({ mention }, at) => right[at] && mention === first.mention)) return first.mention;
  const at = right.findIndex((each, index) => each && (candidates[index]?.mention ?? -1) >= 0);
  return candidates[at]?.mention ?? -1;
}

/** Weights by AdaGrad (Duchi et al. 2011) on the log likelihood that a right candidate is chosen (a softmax with latent mention), with L2. */
export function fitWeights(examples: readonly Example[], { rounds = 8, rate = 0.03, l2 = 1e-3, initial = 0.3 } = {}): Float32Array {
  const weights = new Float32Array(TABLE_SIZE);
  const squares = new Float32Array(TABLE_SIZE).fill(initial);
  const order = examples.flatMap(({ right, times }, at) => (right.includes(true) ? Array.from({ length: times }, () => at) : []));
  const random = randomFrom(7);
  for (let round = 0; round < rounds; round++) {
    for (const at of shuffled(order, random)) {
      const { choice, right } = examples[at]!;
      const shares = probabilities(choice.candidates, weights);
      const sum = shares.reduce((a, b, k) => a + (right[k] ? b : 0), 0);
      for (const [k, { features }] of choice.candidates.entries()) {
        const pull = (right[k] ? shares[k]! / Math.max(sum, 1e-9) : 0) - shares[k]!;
        if (Math.abs(pull) < 1e-4) continue;
        for (const index of features.indexes) {
          const gradient = pull - l2 * weights[index]!;
          squares[index]! += gradient * gradient;
          weights[index]! += (rate * gradient) / Math.sqrt(squares[index]!);
        }
      }
    }
  }
  return weights;
}

/** How often the weights see each of our articles of the feature pages, of which there are few: chosen by those and by news that nothing was trained on. */
const FEATURES_TIMES = 5;

/** What attribution is trained on: the articles of `folder` (`../shared/train`) that are there, and those of our own. */
export function attributionArticles(folder: string, own: string): GoldText[] {
  const british = path.join(folder, 'bbc-demands.train.jsonl');
  const american = path.join(folder, 'polnear.train.jsonl.gz');
  return [
    ...(existsSync(american) ? readGold(american) : []),
    ...(existsSync(british) ? readGold(path.join(own, 'bbc-sources.jsonl'), textsOf(british)) : []),
    ...readMarkedTexts(path.join(own, 'articles-a.txt')),
    ...readMarkedTexts(path.join(own, 'articles-b.txt')),
    ...readMarkedTexts(path.join(own, 'articles-c.txt')).map((article) => ({ ...article, times: FEATURES_TIMES })),
  ];
}
