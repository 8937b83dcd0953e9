import type { Topic } from '../news/abstract.ts';
import type { StoredSpeaker } from '../news/speaker.ts';
import type { Page, Slice, Space } from '../scope.ts';

/** Of whom there is something to show: quoted word for word, reported without marks, demanding something, or something demanded of them. */
export const SPEAKER_GROUPS = ['quoted', 'reported', 'issuers', 'addressees'] as const;
export type SpeakerGroup = (typeof SPEAKER_GROUPS)[number];

/** Somebody whom a typed name can mean. */
export interface SpeakerMatch extends StoredSpeaker {
  /** The newest article that quotes them word for word: its publisher and when it was published, where it says so. Known for the first five of several alone. */
  readonly lastQuoted?: { readonly outlet: string | undefined; readonly at: Date | undefined } | undefined;
}

/** Whom a name as typed means, and whom else it can mean. */
export interface SpeakerMatches {
  /**
   * Whom it means: one person or body, the one that is by far most quoted and most recently; a body with those who speak for it; or unnamed sources of one
   * body. Empty where several are as likely, and where nobody bears the name.
   */
  readonly meant: readonly SpeakerMatch[];
  /** All whom it can mean, likeliest first; those of `meant` among them. */
  readonly matches: readonly SpeakerMatch[];
  /** `exact`: a name or an alias of somebody, or a surname; `close`: a part, a role or one typo; `empty`: it is somebody's of whom there is nothing to show. */
  readonly how: 'exact' | 'close' | 'empty' | 'none';
  /** Names nearest to what was typed, best first, at most five; for when nothing matches. */
  readonly nearest: readonly string[];
}

/** Whose quotations are counted: of those that meet every condition given. */
export interface ActivityFilter {
  readonly space: Space;
  readonly since?: Date | undefined;
  /** The end of the last week. */
  readonly until: Date;
  /** Words that must all stand in the quote or in its article's title, in any order. */
  readonly about?: string | undefined;
  /** Any of these alone; without `since` and `about` each of them is found, quoted or not. */
  readonly speakerIds?: readonly number[] | undefined;
  /** How many quotations are counted at most, the newest, where a time or a subject is asked for: `MOST_COUNTED` unless told. */
  readonly most?: number | undefined;
  /** False: what the articles are about is not looked up, which takes longest. */
  readonly topics?: boolean | undefined;
}

/** A speaker, with how much of what was asked for they are quoted with. `quotes` counts that alone, every printing: the same words in two articles are two. */
export interface SpeakerActivity extends Omit<StoredSpeaker, 'demands'> {
  /** Of all times; absent where a time or a subject was asked for. */
  readonly demands?: number | undefined;
  /** Quotations in the last seven days, in the seven before, and so on: four numbers. */
  readonly weeks: readonly number[];
  /** What the newest articles that quote them so are about, the most frequent first, at most three; none where that is not looked up. */
  readonly topics: readonly Topic[];
}

/** To count all quotations that hold a common word takes seconds in a large store. */
export const MOST_COUNTED = 5_000;

export interface ActivityPage extends Page<SpeakerActivity> {
  /** The counts are over so many of the newest quotations that fit, the most that are counted; absent where all that fit were counted. */
  readonly newest?: number | undefined;
}

export interface SpeakerStore {
  /** Everyone with a name who says or demands something, those with most quotes first. */
  list(space: Space, slice: Slice): Promise<Page<StoredSpeaker>>;
  /** Everyone with a name who is quoted word for word as the filter asks, those with most such quotations first. */
  activity(filter: ActivityFilter, slice: Slice): Promise<ActivityPage>;
  /**
   * Whom a name means as people type it: any case, surname only, alias, role, one typo, or a name with its number. With `group`: of that group
   * alone.
   */
  resolve(typed: string, space: Space, group?: SpeakerGroup): Promise<SpeakerMatches>;
  /** At most `limit` speakers for what was typed so far, nearest first; with `group`, of that alone. */
  complete(prefix: string, space: Space, limit: number, group?: SpeakerGroup): Promise<readonly StoredSpeaker[]>;
}
