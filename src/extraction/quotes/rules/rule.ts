import type { Sentence } from '../../grammar/document.ts';
import type { Phrases } from '../../speakers/phrases.ts';
import type { Cue } from '../cues.ts';

/** What a rule finds for a piece: whose words it holds. */
export interface RuleMatch {
  readonly mention: number;
  /** The word that reports the piece; absent where none does. */
  readonly cue: Cue | undefined;
  /** Goes on the utterance of the piece before: one quote, several spans. */
  readonly continues: boolean;
}

/** A rule's finding that the words are nobody's whom the text names: no later rule is asked. */
export const NOBODY = 'nobody';

/** A piece given to a mention. */
export interface Attribution extends RuleMatch {
  /** The first rule that finds this speaker. */
  readonly rule: AttributionRule;
  /** 0 to 1: that whoever the mention means said it, as the ranker has it. */
  readonly probability: number;
}

/** A way to tell whose words a quoted piece holds. */
export interface AttributionRule {
  readonly name: string;
  /** What it goes by: a word that reports, the pieces and sentences before, the noun phrases around the piece, or how the lines are set. */
  readonly kind: 'cue' | 'continuation' | 'phrase' | 'layout';
  /** How often its mention is the right one, 0 to 1, as measured on public news; `npm run eval` prints what it is today. */
  readonly precision: number;
  /** What it says holds, whatever the ranker would say: a form of words that has one meaning, and is too rare to be learned. */
  readonly decides?: boolean;
  readonly match: (piece: PieceContext) => RuleMatch | typeof NOBODY | undefined;
}

/** One quoted piece, and what a rule may know of it. */
export interface PieceContext {
  /** Over the whole text. */
  readonly phrases: Phrases;
  readonly sentence: Sentence;
  readonly sentenceIndex: number;
  /** The piece's index in `document.pieces`. */
  readonly index: number;
  /** The piece's index in `document.units`. */
  readonly unit: number;
  /** The cues of the sentence. */
  readonly cues: readonly Cue[];
  readonly cuesOf: (sentence: number) => readonly Cue[];
  /** What was decided for the pieces before. */
  readonly decided: readonly (Attribution | undefined)[];
  /** The piece opens its sentence, and is a sentence itself. */
  readonly isWhole: boolean;
}

export const byCue = (cue: Cue, continues = false): RuleMatch => ({ mention: cue.mention, cue, continues });

/** The words of a mention that no cue leads to; undefined for none, -1. */
export const byMention = (mention: number): RuleMatch | undefined =>
  mention >= 0 ? { mention, cue: undefined, continues: false } : undefined;
