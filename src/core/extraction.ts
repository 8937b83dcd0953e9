import type { Demand } from './demand.ts';
import type { Quote } from './quote.ts';
import type { Span } from './span.ts';
import type { Speaker } from './speaker.ts';

/** Everything that was worked out about one text. All offsets are into that text. */
export interface Extraction {
  readonly quotes: readonly Quote[];
  readonly demands: readonly Demand[];
  readonly speakers: readonly Speaker[];
  /** The sentences that sum the text up, at most three, in the text's order. */
  readonly summary: readonly Span[];
}

/** The port that the rules fill, and that a second engine can fill. */
export interface Extractor {
  extract(text: string): Promise<Extraction>;
}
