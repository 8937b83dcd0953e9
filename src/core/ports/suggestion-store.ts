import type { Space } from '../scope.ts';

/** Other words that an article uses for somebody, as a model reads it: "the Kremlin chief". Nothing until an admin accepts them. */
export interface Suggested {
  /** The name that the speaker goes by. */
  readonly speaker: string;
  /** As the article has them, without their article. */
  readonly words: string;
  /** The sentence in which they stand. */
  readonly evidence: string;
}

export interface Suggestion extends Suggested {
  readonly id: number;
  readonly at: Date;
}

export type Verdict = 'accepted' | 'refused';

/** An admin's say, for an export. */
export interface SuggestionVerdict extends Suggested {
  readonly space: Space;
  readonly verdict: Verdict;
  readonly at: Date;
}

/** Suggested words, and what became of them. What was refused once is never suggested again. */
export interface SuggestionStore {
  suggest(suggested: readonly Suggested[], space: Space, at: Date): Promise<void>;
  /** The open ones of a space, oldest first. */
  open(space: Space): Promise<readonly Suggestion[]>;
  /** Accepted words are another name of the speaker from then on. Undefined where the space has no such open suggestion. */
  rule(id: number, space: Space, verdict: Verdict, at: Date): Promise<Suggested | undefined>;
  /** Every space's, in the order in which they were made. */
  rulings(): Promise<readonly SuggestionVerdict[]>;
  /** Takes one back from an export. False where it was there already. */
  saveRuling(ruled: SuggestionVerdict): Promise<boolean>;
}
