import type { AnswerWeights } from './features.ts';
import { ANSWER_WEIGHTS } from './weights.ts';

/** How likely a pair with these features is an answer, 0 to 1 (logistic regression). */
export function likelihoodOf(features: readonly string[], weights: AnswerWeights = ANSWER_WEIGHTS): number {
  let odds = 0;
  for (const feature of features) odds += weights[feature] ?? 0;
  return 1 / (1 + Math.exp(-odds));
}
