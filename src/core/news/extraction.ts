import type { Space } from '../scope.ts';
import type { Span } from '../span.ts';
import type { Bullet, Topic } from './abstract.ts';
import type { Demand } from './demand.ts';
import type { Quote } from './quote.ts';
import type { Speaker } from './speaker.ts';

/** Everything that was worked out about one text. All offsets are into that text. */
export interface Extraction {
  readonly quotes: readonly Quote[];
  readonly demands: readonly Demand[];
  readonly speakers: readonly Speaker[];
  /** The sentences that sum the text up, at most three, in the text's order. */
  readonly summary: readonly Span[];
  /** In a model's words, two or three, each grounded in the sentences that it cites; absent without a model. */
  readonly abstract?: readonly Bullet[] | undefined;
  /** From a model, at most three. */
  readonly topics?: readonly Topic[] | undefined;
}

/** Where a text comes from, for engines that may not see everything. */
export interface TextOrigin {
  readonly space: Space;
  /** The headline of its article. */
  readonly title?: string | undefined;
  /** Where it was read and what it calls its own address: `https:`, `file:`, `stdin:`. */
  readonly urls: readonly string[];
}

/** The port that the rules fill, and that a second engine can fill. */
export interface Extractor {
  extract(text: string, from?: TextOrigin): Promise<Extraction>;
}
