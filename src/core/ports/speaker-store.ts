import type { StoredSpeaker } from '../news/speaker.ts';
import type { Page, Slice, Space } from '../scope.ts';

/** How a name as typed was understood. `exact`: that name or an alias of it; `close`: by a part, a role or with one typo. */
export interface SpeakerMatches {
  readonly matches: readonly StoredSpeaker[];
  readonly how: 'exact' | 'close' | 'none';
  /** Names nearest to what was typed, best first, at most five; for when nothing matches. */
  readonly nearest: readonly string[];
}

export interface SpeakerStore {
  /** Everyone with a name who says or demands something, those with most quotes first. */
  list(space: Space, slice: Slice): Promise<Page<StoredSpeaker>>;
  /** Whom a name means as people type it: any case, surname only, alias, role, one typo. */
  resolve(typed: string, space: Space): Promise<SpeakerMatches>;
  /** At most `limit` names for what was typed so far, nearest first. */
  complete(prefix: string, space: Space, limit: number): Promise<readonly string[]>;
}
