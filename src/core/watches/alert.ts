import { HOUR_MS } from '../../text/durations.ts';
import type { DemandStatus } from '../news/demand.ts';

/**
 * News that is older tells nobody anything new, and an alert that waited longer is not sent any more: after an outage a channel is not flooded with what
 * everybody knows by then, while a night's maintenance or a feed that is asked every few hours loses nothing.
 */
export const ALERT_WINDOW_MS = 6 * HOUR_MS;

/** One thing that an alert tells, by the numbers under which the store keeps it: what it says is read when it is sent. */
export type AlertItem =
  /** A quote of an article, by its number in it. */
  | { readonly kind: 'quote'; readonly articleId: number; readonly number: number }
  /** A demand with the status that it had; `changed`: it was known before, and this is what became of it. */
  | {
      readonly kind: 'demand';
      readonly articleId: number;
      readonly id: number;
      readonly status: DemandStatus;
      readonly changed: boolean;
    }
  | { readonly kind: 'article'; readonly articleId: number };

/** Something found for a watch. */
export interface FoundItem {
  /** What it tells, the same in each copy and revision: a watch tells it once. */
  readonly key: string;
  /** Other keys under which the same may have been told. */
  readonly sameAs: readonly string[];
  readonly item: AlertItem;
}

/** What one article has for one watch, at least one item: one alert. */
export interface AlertFinding {
  readonly watchId: number;
  readonly items: readonly FoundItem[];
}
