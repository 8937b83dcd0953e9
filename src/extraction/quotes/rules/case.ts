import type { Cast } from '../../speakers/cast.ts';
import type { Document, Sentence } from '../../text/document.ts';
import type { Cue } from '../cues.ts';

/** A piece given to a mention by a rule. `cue`: index into the cues; absent where no word reports it. */
export interface Attribution {
  readonly rule: string;
  readonly mention: number;
  readonly cue: Cue | undefined;
  /** Goes on the utterance of the piece before: one quote, several spans. */
  readonly continues: boolean;
}

/** What a rule finds for a piece. */
export type Found = Omit<Attribution, 'rule'>;

/** One piece, and what a rule may know of it. */
export interface Case {
  readonly document: Document;
  readonly cast: Cast;
  readonly sentence: Sentence;
  readonly sentenceIndex: number;
  readonly piece: number;
  /** The piece's unit. */
  readonly unit: number;
  /** The cues of the sentence. */
  readonly cues: readonly Cue[];
  readonly cuesOf: (sentence: number) => readonly Cue[];
  /** What was decided for the pieces before. */
  readonly decided: readonly (Attribution | undefined)[];
  /** The piece opens its sentence, and is a sentence itself. */
  readonly whole: boolean;
}

export const given = (cue: Cue, continues = false): Found => ({ mention: cue.mention, cue, continues });

/** Empty past the ends of the text. */
export const lowerAt = (c: Case, unit: number): string => c.document.units[unit]?.lower ?? '';

/** The mention that holds the unit; -1: none. */
export const mentionAt = (c: Case, unit: number): number => {
  const u = c.document.units[unit];
  return u && u.kind !== 'piece' ? c.cast.mentionOfToken[u.tokenIndex]! : -1;
};

/** The unit at which a mention begins. */
export const startUnit = (c: Case, mention: number): number => c.document.unitOfToken[c.cast.mentions[mention]!.from]!;
