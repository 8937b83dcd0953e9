import type { Cue } from '../cues.ts';

/** What a rule of attribution says of a piece. */
export interface Proposal {
  /** Hash of its name. */
  readonly rule: number;
  readonly mention: number;
}

/** A piece to be given to a candidate, and what is known around it. */
export interface PieceView {
  /** Index into the document's pieces. */
  readonly index: number;
  readonly unit: number;
  readonly sentence: number;
  /** A sentence of its own. */
  readonly isWhole: boolean;
  /** In the order of the rules. */
  readonly proposals: readonly Proposal[];
  /** The cues of its sentence. */
  readonly cues: readonly Cue[];
  /** The mention to which the piece before was given, and the one before that; -1: none. */
  readonly before: number;
  readonly beforeThat: number;
  /** The mention that a cue gives the piece behind; -1: none. */
  readonly behind: number;
}
