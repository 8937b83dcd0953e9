import type { PlaceProblem } from './briefs/destination.ts';
import type { SpeakerMatch } from './ports/speaker-store.ts';

/** Every failure that a user can cause or meet, as a value; `presentation/failures.ts` says each in words. */
export type Failure =
  | { readonly code: 'speaker_unknown'; readonly asked: string; readonly nearest: readonly string[] }
  | { readonly code: 'speaker_ambiguous'; readonly asked: string; readonly matches: readonly SpeakerMatch[] }
  | { readonly code: 'speaker_same'; readonly asked: string; readonly name: string }
  | { readonly code: 'ruling_unknown'; readonly asked: string }
  /** What holds for every space is for whoever runs the bot, while several use it. */
  | { readonly code: 'not_operator' }
  | { readonly code: 'no_archive' }
  /** `asked` is empty where there were options alone; `narrowed`: the other options by their names, as they were typed. `namesakes`: who else bears a name of which nothing was found. */
  | {
      readonly code: 'nothing_found';
      readonly asked: string;
      readonly narrowed?: Readonly<Record<string, string>>;
      readonly namesakes?: Namesakes | undefined;
    }
  /** A search that only says what must not be there. */
  | { readonly code: 'words_missing'; readonly asked: string }
  /** An article was to be taken out of a story that tells no other. */
  | { readonly code: 'story_alone'; readonly article: number }
  | { readonly code: 'article_unknown'; readonly asked: string }
  | { readonly code: 'article_removed'; readonly asked: string; readonly keptDays: number }
  | { readonly code: 'quote_unknown'; readonly asked: string }
  | { readonly code: 'demand_unknown'; readonly asked: string }
  | { readonly code: 'suggestion_unknown'; readonly asked: string }
  | { readonly code: 'brief_unknown'; readonly asked: string; readonly known: readonly string[] }
  | { readonly code: 'schedule_unknown'; readonly asked: string }
  | { readonly code: 'schedule_exists'; readonly brief: string }
  | { readonly code: 'watch_unknown'; readonly asked: string }
  | { readonly code: 'watch_exists'; readonly watched: string }
  /** `adds`: a new watch for a channel; else one that a channel has was to be changed. */
  | { readonly code: 'watch_for_admins'; readonly adds: boolean }
  | { readonly code: 'watches_full'; readonly most: number; readonly of: 'person' | 'space' }
  | { readonly code: 'place_refused'; readonly problem: PlaceProblem }
  | { readonly code: 'schedule_paused'; readonly id: number }
  | { readonly code: 'nothing_sent'; readonly day: Date }
  | { readonly code: 'schedule_running'; readonly id: number }
  | { readonly code: 'source_unknown'; readonly asked: string; readonly matches: readonly string[] }
  | { readonly code: 'source_unreadable'; readonly asked: string; readonly problem: string }
  | { readonly code: 'not_admin'; readonly command: string }
  /** An answer that shows nothing of which rows are made. */
  | { readonly code: 'no_rows'; readonly command: string }
  /** The platform could not be asked whether someone is an admin. */
  | { readonly code: 'admin_unknown'; readonly command: string }
  | { readonly code: 'command_unknown'; readonly asked: string; readonly nearest: readonly string[] }
  | { readonly code: 'option_unknown'; readonly command: string; readonly asked: string; readonly known: readonly string[] }
  | { readonly code: 'option_missing'; readonly command: string; readonly option: string }
  | { readonly code: 'option_invalid'; readonly option: string; readonly asked: string; readonly allowed: string };

/** Who else bears a name than the one whom it was taken for. */
export interface Namesakes {
  /** As it was typed. */
  readonly name: string;
  readonly others: readonly SpeakerMatch[];
}

export type FailureCode = Failure['code'];
export type FailureOf<C extends FailureCode> = Extract<Failure, { code: C }>;

export type Result<T, F = Failure> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: F };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const fail = <F extends Failure>(failure: F): { readonly ok: false; readonly failure: F } => ({ ok: false, failure });
