import { FEATURES, type PairFeature } from './features.ts';
import weights from './weights.json' with { type: 'json' };

/** A logistic regression: how likely two articles tell of one event. `npm run train -- stories` writes it. */
export interface PairModel {
  readonly bias: number;
  readonly weights: Readonly<Record<PairFeature, number>>;
}

/** What ships. */
export const SHIPPED_MODEL: PairModel = weights;

/** The logarithm of the odds: 0 where it is as likely as not. */
export const logOddsOf = (features: Readonly<Record<PairFeature, number>>, { bias, weights }: PairModel): number =>
  FEATURES.reduce((sum, feature) => sum + weights[feature] * features[feature], bias);
