import type { Destination } from '../briefs/destination.ts';

/** What a watch waits for. Names and words are as people type them. */
export type WatchSubject =
  /** Somebody says something, word for word; with `about`, something that has all of these words in it or in its article's title. */
  | { readonly kind: 'person'; readonly speaker: string; readonly about?: string | undefined }
  /** A demand is told for the first time, or what has become of it changes. Of several conditions each has to fit; with none, every demand. */
  | { readonly kind: 'demands'; readonly about?: string | undefined; readonly by?: string | undefined; readonly of?: string | undefined }
  /** An article has in its title or text what a search for these words asks for (`src/text/search-terms.ts`). */
  | { readonly kind: 'words'; readonly words: string }
  /** Each article of a source: a publisher's name or a part of it, or the address of its site. */
  | { readonly kind: 'source'; readonly source: string };

/** From one time of day to another, each in minutes after midnight, 0 to 1439; over midnight where `to` is before `from`. By the watch's zone. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

/** How many alerts a watch sends within one hour of the clock, where nobody says otherwise. */
export const MOST_AN_HOUR = 10;

/** Something that a channel or a person wants to be told of when it happens. */
export interface WatchDraft {
  readonly destination: Destination;
  readonly subject: WatchSubject;
  /** What is found in these hours is told when they end, in one message. */
  readonly quiet?: QuietHours | undefined;
  /** At least 1. What is found beyond is told at the end of the hour, in one message. */
  readonly mostAnHour: number;
  /** An IANA time zone: that of the quiet hours and of the dates in an alert. */
  readonly zone: string;
  /** The platform's own id of a role to mention; only an admin may set one. */
  readonly role?: string | undefined;
  /** Who added it: the platform's own id. */
  readonly addedBy?: string | undefined;
}
