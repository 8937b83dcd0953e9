import type { StoredSpeaker } from '../news/speaker.ts';
import type { Space } from '../scope.ts';

/** `merge`: `other` is `name` by another name; `split`: `other` is nobody but itself, whatever the rules say. The last ruling on a name holds. */
export interface SpeakerRuling {
  readonly kind: 'merge' | 'split';
  readonly name: string;
  readonly other: string;
  readonly ruledAt: Date;
}

export type NumberedRuling = SpeakerRuling & { readonly id: number };

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

/** What an operator rules about names: it holds for what was read, in every space, and for whatever is read later. */
export interface RulingStore {
  /** In the order ruled. */
  list(): Promise<readonly NumberedRuling[]>;
  /** False where the last ruling on the two says so already; nothing is changed then. */
  rule(ruling: SpeakerRuling): Promise<boolean>;
  /** Takes one back, as if it had never been made; false where there is none. */
  undo(id: number): Promise<boolean>;
  /** Whether a space other than this one and the operator's has articles, schedules or settings: a ruling would hold for it too. */
  othersThan(space: Space): Promise<boolean>;
  /** The speakers with these ids, with every name that articles give them; ids of nobody are left out. */
  explain(ids: readonly number[]): Promise<readonly ExplainedSpeaker[]>;
}
