import type { Span, TextSpan } from '../span.ts';
import type { MentionSpan, Speaker } from './speaker.ts';

/** `direct`: a whole utterance in quotation marks; `partial`: a quoted phrase inside the reporter's sentence; `indirect`: a reported clause without marks. */
export const QUOTE_KINDS = ['direct', 'partial', 'indirect'] as const;
export type QuoteKind = (typeof QUOTE_KINDS)[number];

/** Something wrong with the words as the source printed them, kept as it stands and said so. */
export interface Defect extends Span {
  readonly reason: 'garbled';
}

/** How sure it has to be whose words they are before a name is told as a fact to readers who can't ask back: in a brief, in a preview card. 0 to 1. */
export const SURE_NAME = 0.9;

export interface Quote {
  readonly kind: QuoteKind;
  /** In order, apart, without the quotation marks; more than one where the attribution or a paragraph break interrupts the utterance. */
  readonly spans: readonly TextSpan[];
  /** Absent when unsure: no name is better than a wrong one. */
  readonly speaker?: Speaker | undefined;
  readonly mention?: MentionSpan | undefined;
  /** The word or words that report it: "said", "according to". */
  readonly cue?: Span | undefined;
  /** Of an indirect quote, what one has to read to know what was said: its words, whose they are, the verb, and all that stands between. */
  readonly evidence?: Span | undefined;
  /** How sure the attribution is, 0 to 1. */
  readonly confidence: number;
  /** The name of the rule that attributed it, or found it where nothing attributed it. */
  readonly rule: string;
  /** The name of the rule that took the mention for this speaker: "pronoun", "surname". */
  readonly resolution?: string | undefined;
  readonly defects: readonly Defect[];
}

/** From the first of an indirect quote's words, its mention and its cue to the last: its evidence, where no engine gave one. */
export function evidenceOf({ evidence, spans, mention, cue }: Pick<Quote, 'evidence' | 'spans' | 'mention' | 'cue'>): Span {
  if (evidence) return evidence;
  const parts: readonly Span[] = [...spans, ...[mention, cue].filter((part) => part !== undefined)];
  return { start: Math.min(...parts.map(({ start }) => start)), end: Math.max(...parts.map(({ end }) => end)) };
}
