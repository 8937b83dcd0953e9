import type { Speaker, StoredSpeaker } from '../news/speaker.ts';
import type { Space } from '../scope.ts';

/** `merge`: `other` is `name` by another name; `split`: `other` is nobody but itself, whatever the rules say. The last ruling on a name holds. */
export interface SpeakerRuling {
  readonly kind: 'merge' | 'split';
  readonly name: string;
  readonly other: string;
  readonly ruledAt: Date;
}

/**
 * Some words of an article are not whose the rules say: they are `other`'s, or nobody's whom one knows. They are found again by the words themselves,
 * folded, and by the origin of each article that told them.
 */
export interface AttributionRuling {
  readonly kind: 'attribution';
  readonly words: string;
  readonly origins: readonly string[];
  /** Whose they were taken for; absent where that was nobody. */
  readonly name?: string | undefined;
  readonly other?: Pick<Speaker, 'name' | 'kind'> | undefined;
  readonly ruledAt: Date;
}

/** An article tells of another event than those with which it was taken for one story; each by its origin. */
export interface StoryRuling {
  readonly kind: 'story';
  readonly origin: string;
  readonly title: string;
  readonly others: readonly string[];
  readonly ruledAt: Date;
}

export type AnyRuling = SpeakerRuling | AttributionRuling | StoryRuling;
export type NumberedRuling = AnyRuling & { readonly id: number };

/** Why a form of a name was taken for a speaker. */
export type AliasReason =
  | 'same-name'
  | 'spelling'
  | 'surname'
  | 'given-name'
  | 'part'
  | 'longer'
  | 'initials'
  | 'article'
  | 'alias-known'
  | 'likeliest-bearer'
  | 'context'
  | 'ruled';

/** One form under which articles name a speaker. */
export interface ExplainedAlias {
  readonly alias: string;
  readonly reason: AliasReason;
  /** The name that the reason refers to, as those articles have it. */
  readonly of: string;
  /** The articles, oldest first. */
  readonly articles: readonly { readonly id: number; readonly title: string }[];
}

export interface ExplainedSpeaker {
  readonly speaker: StoredSpeaker;
  readonly aliases: readonly ExplainedAlias[];
}

/** What an operator rules about names, words and stories: it holds for what was read, in every space, and for whatever is read later. */
export interface RulingStore {
  /** In the order ruled. */
  list(): Promise<readonly NumberedRuling[]>;
  /** Makes a ruling. Where the last one on the same says so already nothing is changed, and `id` is its number. */
  rule(ruling: AnyRuling): Promise<{ readonly id: number; readonly isNew: boolean }>;
  /** Takes one back, as if it had never been made; false where there is none. */
  undo(id: number): Promise<boolean>;
  /** Whether a space other than this one and the operator's has articles, schedules or settings: a ruling would hold for it too. */
  othersThan(space: Space): Promise<boolean>;
  /** The speakers with these ids, with every name that articles give them; ids of nobody are left out. */
  explain(ids: readonly number[]): Promise<readonly ExplainedSpeaker[]>;
}
