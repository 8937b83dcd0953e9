import type { Span, TextSpan } from './span.ts';
import type { Mention, Speaker } from './speaker.ts';

/** `direct`: a whole utterance in quotation marks; `partial`: a quoted phrase inside the reporter's sentence; `indirect`: a reported clause without marks. */
export type QuoteKind = 'direct' | 'partial' | 'indirect';

/** Something wrong with the words as the source printed them, kept as it stands and said so. */
export interface Defect extends Span {
  readonly reason: 'garbled';
}

export interface Quote {
  readonly kind: QuoteKind;
  /** In order, apart, without the quotation marks; more than one where the attribution or a paragraph break interrupts the utterance. */
  readonly spans: readonly TextSpan[];
  /** Absent when unsure: no name is better than a wrong one. */
  readonly speaker?: Speaker | undefined;
  readonly mention?: Mention | undefined;
  /** The word or words that report it: "said", "according to". */
  readonly cue?: Span | undefined;
  /** How sure the attribution is, 0 to 1. */
  readonly confidence: number;
  /** The name of the rule that attributed it, or found it where nothing attributed it. */
  readonly rule: string;
  /** The name of the rule that took the mention for this speaker: "pronoun", "surname". */
  readonly resolution?: string | undefined;
  readonly defects: readonly Defect[];
}

/** What one has to read to know what was said: the words, whose they are, and the verb that reports them, with all that stands between. */
export function reportSpan({ spans, mention, cue }: Quote): Span {
  const parts: readonly Span[] = [...spans, ...[mention, cue].filter((part) => part !== undefined)];
  return { start: Math.min(...parts.map(({ start }) => start)), end: Math.max(...parts.map(({ end }) => end)) };
}
