import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mention.ts';
import { FEATURES, type Feature, type FeatureVector } from './features.ts';

/** What is ranked with weights of its own: "he", "it", "they", a description of a person, of a body, of several, and a name. */
export const MENTION_CLASSES = ['personal', 'it', 'they', 'person', 'body', 'group', 'name'] as const;
export type MentionClass = (typeof MENTION_CLASSES)[number];

/** How much each feature counts for a candidate, by class; what is left out counts nothing. */
export type CoreferenceWeights = Readonly<Record<MentionClass, Partial<Readonly<Record<Feature, number>>>>>;

/** Whom a mention may mean; without `entity`: none of the others. */
export interface Candidate {
  readonly entity: Entity | undefined;
  readonly features: FeatureVector;
}

export interface Choice {
  readonly mention: Mention;
  readonly mentionClass: MentionClass;
  readonly candidates: readonly Candidate[];
}

/** Rows of weights in the order of `FEATURES`, and an observer that is told of each choice before it is made, for whoever fits the weights. */
export interface CoreferenceModel {
  readonly rows: Readonly<Record<MentionClass, Float64Array>>;
  readonly observe?: (choice: Choice) => void;
}

export const rowsOf = (weights: CoreferenceWeights): CoreferenceModel['rows'] =>
  Object.fromEntries(
    MENTION_CLASSES.map((name) => [name, Float64Array.from(FEATURES, (feature) => weights[name][feature] ?? 0)]),
  ) as Record<MentionClass, Float64Array>;

/** The candidate that is likeliest meant, the first of equals, and the probability of each: its share of a softmax over all. */
export function choose(
  { candidates, mentionClass }: Choice,
  { rows }: CoreferenceModel,
): { readonly best: Candidate; readonly probability: number; readonly shares: readonly number[] } {
  const scores = candidates.map(({ features }) => scoreOf(features, rows[mentionClass]));
  let at = 0;
  for (let k = 1; k < scores.length; k++) if (scores[k]! > scores[at]!) at = k;
  const shares = scores.map((score) => Math.exp(score - scores[at]!));
  const sum = shares.reduce((total, share) => total + share, 0);
  for (const k of shares.keys()) shares[k]! /= sum;
  return { best: candidates[at]!, probability: shares[at]!, shares };
}

/** The higher, the likelier the candidate is meant; the differences are log odds. */
export function scoreOf({ indexes, values }: FeatureVector, row: Float64Array): number {
  let score = 0;
  for (let k = 0; k < indexes.length; k++) score += row[indexes[k]!]! * values[k]!;
  return score;
}
