import type { Span, TextSpan } from '../span.ts';
import type { Speaker } from './speaker.ts';

export const FORCES = ['demand', 'request', 'ultimatum', 'condition'] as const;
export type Force = (typeof FORCES)[number];

/** `do`: something is to be done, or to stop. `refrain`: something is to be left; then the words say so themselves, "not" or "against" among them. */
export const POLARITIES = ['do', 'refrain'] as const;
export type Polarity = (typeof POLARITIES)[number];

export const RESPONSE_KINDS = ['accepted', 'rejected', 'ignored', 'countered', 'withdrawn', 'pending'] as const;
export type ResponseKind = (typeof RESPONSE_KINDS)[number];

/** Where a demand stands: as the latest evidence has it; `pending` while there is none. */
export type DemandStatus = ResponseKind;

/** What has not been met stands, whatever was answered to it. */
export const STANDING: readonly DemandStatus[] = RESPONSE_KINDS.filter((status) => status !== 'accepted' && status !== 'withdrawn');

/**
 * An edition or a feed goes to everybody and can't be asked back: it holds no demand that is less sure than this, 0 to 1. `npm run eval` prints how many of those from
 * here on are right in issuer and words; the dev sets hold eleven of them, too few to say that 95 % are. In British news in five folds 41 of 46 are demands as readers
 * marked them, and 40 of those the issuer's, under this name or another.
 */
export const SUREST_DEMAND = 0.98;
/** For what became of one: answers are told in more ways than are learned, so that only the very sure are told. */
export const SUREST_ANSWER = 0.95;

/** A reaction to a demand that the article reports; `withdrawn` is the reaction of whoever made it. */
export interface Response {
  readonly kind: ResponseKind;
  readonly by?: Speaker | undefined;
  readonly evidence: Span;
  /** How sure it is that this demand was answered so, 0 to 1. */
  readonly confidence: number;
}

/** Somebody who takes a demand's side: who neither made it nor is asked. It changes nothing about how the demand stands. */
export interface Supporter {
  readonly by: Speaker;
  /** The sentence that tells it. */
  readonly evidence: Span;
  /** How sure it is that they support this demand, 0 to 1. */
  readonly confidence: number;
}

export interface Demand {
  /** What is demanded, word for word. */
  readonly spans: readonly TextSpan[];
  readonly issuer?: Speaker | undefined;
  readonly addressee?: Speaker | undefined;
  readonly force: Force;
  readonly polarity: Polarity;
  /** The sentence that reports it. */
  readonly evidence: Span;
  readonly cue?: Span | undefined;
  /** The words that set a day or hour for it: "by Friday". */
  readonly deadline?: Span | undefined;
  readonly responses: readonly Response[];
  /** In the text's order; absent where nobody is told to support it. */
  readonly supporters?: readonly Supporter[] | undefined;
  /** How sure it is that this is demanded, and by this issuer, 0 to 1. */
  readonly confidence: number;
  readonly rule: string;
}
