import type { Span } from '../../../core/span.ts';
import type { Phrases } from '../../speakers/phrases.ts';
import type { RankerWeights } from './model.ts';
import { PLAIN_WORDS, RULE_WORDS } from './questions.ts';
import type { PieceChoice, SpeakerCandidate } from './rank.ts';

/** Something that is known of a speaker and a quotation, in plain words; `weight`: by how much it put the chosen before the runner-up, in log odds, below 0 for the runner-up. */
export interface DecidingFeature {
  readonly what: string;
  readonly weight: number;
}

/** Why one mention was chosen for a quoted piece and not the next likeliest. */
export interface Decision {
  /** The piece without its marks. */
  readonly piece: Span;
  readonly chosen: Span;
  /** The likeliest mention of anybody else; undefined where nobody else is near, and the words might only have been nobody's. */
  readonly runnerUp: Span | undefined;
  /** The weightiest first; at most four. None where a rule decides without the ranker. */
  readonly features: readonly DecidingFeature[];
}

const MOST_SHOWN = 4;
/** Log odds; less moves a probability by no more than a hundredth. */
const LEAST_SHOWN = 0.05;

/** Adds up, question by question, what the weights say for the chosen candidate and against the other. `priors`: what is added to the scores, by candidate. */
export function decisionOf(
  phrases: Phrases,
  { piece, candidates }: PieceChoice,
  {
    chosen,
    runnerUp,
    weights,
    priors,
  }: {
    readonly chosen: number;
    readonly runnerUp: number;
    readonly weights: RankerWeights;
    readonly priors: readonly number[] | undefined;
  },
): Decision {
  const sums = new Map<string, number>();
  const add = (what: string, weight: number): void => void sums.set(what, (sums.get(what) ?? 0) + weight);
  const count = (candidate: SpeakerCandidate | undefined, sign: 1 | -1): void => {
    for (const [at, index] of (candidate?.features.indexes ?? []).entries())
      add(PLAIN_WORDS[candidate?.features.questions?.[at] ?? 0] ?? '', sign * (weights[index] ?? 0));
  };
  count(candidates[chosen], 1);
  count(candidates[runnerUp], -1);
  add(RULE_WORDS, (priors?.[chosen] ?? 0) - (priors?.[runnerUp] ?? 0));
  const features = [...sums]
    .map(([what, weight]) => ({ what, weight: Math.round(weight * 100) / 100 }))
    .filter(({ weight }) => Math.abs(weight) >= LEAST_SHOWN)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST_SHOWN);
  return {
    piece: spanOf(phrases.piece(piece.index)),
    chosen: spanOf(phrases.mention(candidates[chosen]?.mention ?? 0)),
    runnerUp: spanOfCandidate(phrases, candidates[runnerUp]),
    features,
  };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const spanOfCandidate = (phrases: Phrases, candidate: SpeakerCandidate | undefined): Span | undefined =>
  candidate && candidate.mention >= 0 ? spanOf(phrases.mention(candidate.mention)) : undefined;
