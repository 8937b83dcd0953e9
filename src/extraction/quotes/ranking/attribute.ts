import type { Entity } from '../../speakers/entities/entity.ts';
import type { Phrases } from '../../speakers/phrases.ts';
import type { Cue } from '../cues.ts';
import { cueBehind } from '../rules/behind.ts';
import type { Attribution, AttributionRule } from '../rules/rule.ts';
import { type Decision, decisionOf } from './decision.ts';
import { type RankerWeights, trainedWeights } from './model.ts';
import { type PieceChoice, PieceRanking, probabilities } from './rank.ts';

/** A piece is nobody's when that is so many times likelier than the likeliest speaker: a speaker who is given with a low confidence isn't shown, and words without one are. */
const NOBODY_FACTOR = 4;
/** How much of nobody's share goes to the speakers by their own: that the words are a quotation at all was asked before (`quotes/speech.ts`). */
const HELD_BACK = 0.7;

/** Stands where no rule found the speaker, and the ranker did. */
const RANKED: AttributionRule = { name: 'ranked', kind: 'phrase', precision: 0.5, match: () => undefined };

/** Pieces of speech, to be given to their speakers. */
export interface AttributionTask {
  readonly cues: readonly Cue[];
  readonly isSpoken: (piece: number) => boolean;
  /** Names of rules to leave out, to measure what each brings. */
  readonly skip: ReadonlySet<string>;
  /** Is told why each piece that the ranker gives to somebody is theirs. */
  readonly onDecision?: ((decision: Decision) => void) | undefined;
  /** Other weights than the trained ones, for whoever trains them. */
  readonly weights?: RankerWeights;
}

/** For each piece of the text, who is given it; undefined for what is not spoken and for what is nobody's. */
export function attribute(
  phrases: Phrases,
  { cues, isSpoken, skip, onDecision, weights = trainedWeights() }: AttributionTask,
): (Attribution | undefined)[] {
  const { document } = phrases;
  const ranking = new PieceRanking(phrases, { cues, skip, isTraced: onDecision !== undefined });
  const decided: (Attribution | undefined)[] = document.pieces.map(() => undefined);
  for (const [unit, { piece }] of document.units.entries()) {
    if (piece < 0 || !isSpoken(piece)) continue;
    const choice = ranking.choiceOf(piece, unit, decided);
    if (choice?.first?.rule.decides) decided[piece] = choice.first;
    else if (choice && !choice.isNobody) {
      const added = priors(phrases, choice);
      const shares = probabilities(choice.candidates, weights, added);
      const attribution = chosen(phrases, ranking, choice, shares);
      decided[piece] = attribution;
      if (attribution && onDecision)
        onDecision(decisionOf(phrases, choice, { ...rivals(phrases, choice, shares, attribution.mention), weights, priors: added }));
    }
  }
  return decided;
}

/** Added to the score of whom the first rule names by a word that reports: forms that the rules know and that are too rare to be learned. Log odds; ours. */
const RULE_PRIOR = 1.3;
/** The same of whoever's name and verb of saying stand right behind the words. */
const BEHIND_PRIOR = 1.7;

function priors({ cast: { resolutions } }: Phrases, { candidates, first }: PieceChoice): readonly number[] | undefined {
  if (!first?.cue) return undefined;
  const entity = resolutions[first.mention]?.entity;
  const prior = first.rule === cueBehind ? BEHIND_PRIOR : RULE_PRIOR;
  return candidates.map(({ mention }) =>
    mention === first.mention || (mention >= 0 && entity !== undefined && resolutions[mention]?.entity === entity) ? prior : 0,
  );
}

/** The likeliest speaker. Several mentions of one speaker count together. */
function chosen(
  phrases: Phrases,
  ranking: PieceRanking,
  { piece, candidates, first }: PieceChoice,
  shares: readonly number[],
): Attribution | undefined {
  const { resolutions } = phrases.cast;
  const byEntity = new Map<Entity | number, number>();
  const keyOf = (mention: number): Entity | number => resolutions[mention]?.entity ?? mention;
  let best: Entity | number | undefined;
  for (const [at, { mention }] of candidates.entries()) {
    if (mention < 0) continue;
    const key = keyOf(mention);
    const share = (byEntity.get(key) ?? 0) + (shares[at] ?? 0);
    byEntity.set(key, share);
    if (best === undefined || share > (byEntity.get(best) ?? 0)) best = key;
  }
  const probability = best === undefined ? 0 : Math.min(1, (byEntity.get(best) ?? 0) / (1 - HELD_BACK * (shares[0] ?? 0)));
  if (best === undefined || (shares[0] ?? 0) > NOBODY_FACTOR * probability) return undefined;
  // The rules' own mention tells the cue, and what goes on with what.
  if (first && keyOf(first.mention) === best) return { ...first, probability };
  let mention = -1;
  let highest = -1;
  for (const [at, candidate] of candidates.entries())
    if (candidate.mention >= 0 && keyOf(candidate.mention) === best && (shares[at] ?? 0) > highest) {
      highest = shares[at] ?? 0;
      mention = candidate.mention;
    }
  return { mention, cue: ranking.cueOf(piece, mention), continues: false, rule: RANKED, probability };
}

/** The likeliest candidate of the chosen speaker, and the likeliest of all others, as indexes: nobody's only where nobody else is near. */
function rivals(
  { cast: { resolutions } }: Phrases,
  { candidates }: PieceChoice,
  shares: readonly number[],
  mention: number,
): { readonly chosen: number; readonly runnerUp: number } {
  const entity = resolutions[mention]?.entity;
  const isOf = (other: number): boolean =>
    other === mention || (other >= 0 && entity !== undefined && resolutions[other]?.entity === entity);
  const likeliest = (fits: (mention: number) => boolean): number =>
    candidates.reduce((best, each, at) => (fits(each.mention) && (best < 0 || (shares[at] ?? 0) > (shares[best] ?? 0)) ? at : best), -1);
  return {
    chosen: likeliest(isOf),
    runnerUp: Math.max(
      0,
      likeliest((other) => other >= 0 && !isOf(other)),
    ),
  };
}
