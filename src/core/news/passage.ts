import type { Span } from '../span.ts';

/** A passage of an article as it stands there, line breaks too, and the offsets in it of what was sought. */
export interface Passage {
  /** At most about 200 characters. */
  readonly passage: string;
  readonly marks: readonly Span[];
}
