import type { EditionChoices } from '../briefs/brief.ts';
import type { Destination, PostWishes } from '../briefs/destination.ts';
import type { Reply } from '../chat/reply.ts';
import type { Page, Slice, Space } from '../scope.ts';
import type { ClaimRequest, DeliveryClaim, DeliveryLedger, DeliveryState } from './delivery-ledger.ts';

/** A brief that a channel gets, and when. */
export interface ScheduleDraft extends PostWishes {
  readonly brief: string;
  readonly destination: Destination;
  /** Cron of five fields. */
  readonly cron: string;
  /** An IANA time zone. */
  readonly zone: string;
  /** The platform's own id of a role to mention. */
  readonly role?: string | undefined;
  readonly choices?: EditionChoices | undefined;
  /** Who added it: the platform's own id. */
  readonly addedBy?: string | undefined;
}

export interface Paused {
  readonly at: Date;
  /** A problem of the channel; `asked` where an admin paused it, `broken` where its own cron or zone is no longer understood. */
  readonly reason: 'asked' | 'broken' | 'gone' | 'forbidden' | 'archived' | 'revoked';
  readonly detail: string;
}

export interface StoredSchedule extends ScheduleDraft {
  readonly id: number;
  readonly addedAt: Date;
  /** Every occurrence up to this instant is stored. */
  readonly recordedTo: Date;
  /** The first instant after `recordedTo`, by the time zone's rules as they were when it was computed. */
  readonly nextAt: Date;
  readonly paused?: Paused | undefined;
}

/** What an edition held, so that the next in that channel doesn't tell it again. */
export interface EditionContents {
  readonly articles: readonly number[];
  /** The words of each quote, folded. */
  readonly quotes: readonly string[];
  /** Each demand by its words, with what had become of it. */
  readonly demands: Readonly<Record<string, string>>;
  /** The quotes as `/context` takes them, the demands as `/why` does, and the articles of each story, the one shown first; absent for what an older version sent. */
  readonly numbers?:
    | { readonly quotes: readonly string[]; readonly demands: readonly number[]; readonly stories: readonly (readonly number[])[] }
    | undefined;
}

export interface Edition {
  readonly reply: Reply;
  readonly contents: EditionContents;
  /** The same in its full form, where the reply is short. */
  readonly full?: Reply | undefined;
}

/** A change to an edition that readers have before them. */
export interface Correction {
  readonly at: Date;
  /** The editor's words; empty where the change speaks for itself. */
  readonly note: string;
}

/** An edition as it stands in its channel. */
export interface SentEdition {
  readonly occurrenceId: number;
  readonly schedule: StoredSchedule;
  readonly instant: Date;
  readonly sentAt: Date;
  readonly edition: Edition;
  readonly messageIds: readonly string[];
  readonly corrections: readonly Correction[];
}

/** An edition that was posted, as somebody who sees a space finds it again. */
export interface PostedEdition {
  readonly occurrenceId: number;
  /** The brief's own id. */
  readonly brief: string;
  /** When it was due. */
  readonly instant: Date;
  /** The IANA time zone of its schedule. */
  readonly zone: string;
  readonly sentAt: Date;
  readonly edition: Edition;
  /** Oldest first. */
  readonly corrections: readonly Correction[];
}

/** Which editions: those posted in the space's own channels and in the operator's, all or of one brief. */
export interface PostedFilter {
  readonly space: Space;
  readonly brief?: string | undefined;
}

/** Which editions: those of a day, of one brief or one schedule. */
export interface SentQuery {
  /** The UTC midnight of the day that it was by each schedule's own time zone. */
  readonly day: Date;
  readonly brief?: string | undefined;
  readonly scheduleId?: number | undefined;
  readonly channel?: string | undefined;
}

/**
 * Why an occurrence was not sent, and will not be. `missed`: the bot didn't run until it was too late; `superseded`: a later one of the same schedule
 * went out in its place; `paused`: its schedule was; `empty`: nothing was new, and the brief says that it is not posted then; `no_brief`: the brief's
 * file is no longer there.
 */
export type SkipReason = 'missed' | 'superseded' | 'paused' | 'empty' | 'no_brief';

/** One run of a schedule: (schedule, instant) is there once. */
export interface Occurrence {
  readonly id: number;
  readonly scheduleId: number;
  readonly brief: string;
  readonly instant: Date;
  /** Asked for by hand: it moves nothing else. */
  readonly byHand: boolean;
  readonly state: DeliveryState;
  /** How often a delivery was begun. */
  readonly attempts: number;
  readonly messageIds: readonly string[];
  /** Oldest first. */
  readonly corrections: readonly Correction[];
  /** Of a skip, of a failure, or of the last attempt that is to be repeated. */
  readonly reason?: string | undefined;
  /** The last change. */
  readonly at: Date;
}

export interface Claim extends DeliveryClaim {
  readonly schedule: StoredSchedule;
  readonly byHand: boolean;
  /** A later occurrence of the schedule is due already. */
  readonly superseded: boolean;
}

/** What was due up to `to`, and when the schedule is due next. */
export interface Due {
  readonly instants: readonly { readonly at: Date; readonly skip?: SkipReason | undefined }[];
  readonly to: Date;
  readonly nextAt: Date;
}

/** Which channels get which brief, and what became of each occurrence. Every method is one transaction. */
export interface ScheduleStore extends DeliveryLedger<Claim> {
  /** Undefined where this channel gets this brief already. */
  add(draft: ScheduleDraft, now: Date, nextAt: Date): Promise<StoredSchedule | undefined>;
  /** Oldest first; of one space of a platform, or all. */
  schedules(of?: Pick<Destination, 'platform' | 'space'>): Promise<readonly StoredSchedule[]>;
  /** False where it was paused already. What it had due is skipped. */
  pause(id: number, paused: Paused): Promise<boolean>;
  /** Ends a pause; what was due before `now` is not made up for. */
  resume(id: number, now: Date, nextAt: Date): Promise<void>;
  /** Removes the schedule with all of its occurrences. */
  remove(id: number): Promise<void>;
  /** Sets when the schedule is due next, for a time zone whose rules changed. */
  reschedule(id: number, nextAt: Date): Promise<void>;
  /**
   * For a clock that was set back. Returns the schedules recorded beyond `to`, in the order of their ids, which the caller must reschedule: they count
   * as recorded up to `now`, and their unsent occurrences after `now` are deleted. An open occurrence last changed after `to` (claimed, or waiting
   * for another try) can be claimed in `leaseMs` milliseconds at the latest.
   */
  rewind(back: { readonly to: Date; readonly now: Date; readonly leaseMs: number }): Promise<readonly StoredSchedule[]>;
  /** Deletes the contents of editions sent before `before`; their occurrences stay. */
  prune(before: Date): Promise<void>;
  /** The schedules whose next instant has come, in the order of instant and id, paused ones among them. */
  dueSchedules(request: Pick<ClaimRequest, 'now' | 'platforms'>): Promise<readonly StoredSchedule[]>;
  /** Records what is due. False, and nothing written, where the schedule moved on or changed since it was read. */
  record(schedule: StoredSchedule, due: Due, now: Date): Promise<boolean>;
  /** The id of a new occurrence by hand, due now; undefined where one of the schedule is under way. */
  runNow(id: number, now: Date): Promise<number | undefined>;
  /** The occurrence to deliver next, by instant, then by id of the schedule; undefined: none. Never two at once for one channel. */
  claim(request: ClaimRequest): Promise<Claim | undefined>;
  /** Notes, before the platform is asked, that it may get this edition. False where the claim has passed to another, or has run out. */
  sending(claim: Claim, edition: Edition, now: Date): Promise<boolean>;
  /** A schedule's occurrences, newest instant first. */
  occurrences(scheduleId: number, slice: Slice): Promise<Page<Occurrence>>;
  /** Editions that were sent and whose contents are still kept, the oldest instant first. */
  sentEditions(query: SentQuery): Promise<readonly SentEdition[]>;
  /** Editions that were posted and whose contents are still kept, the newest instant first. */
  posted(filter: PostedFilter, slice: Slice): Promise<Page<PostedEdition>>;
  /** One of those that `posted` finds; undefined where the space sees none with this number. */
  postedEdition(occurrenceId: number, space: Space): Promise<PostedEdition | undefined>;
  /** The briefs of which `posted` finds an edition, by their ids, in the order of the alphabet. */
  postedBriefs(space: Space): Promise<readonly string[]>;
  /** Replaces the contents and message ids of a sent edition, and adds the correction. */
  correct(occurrenceId: number, corrected: Edition & { readonly messageIds: readonly string[] }, correction: Correction): Promise<void>;
  /** The editions of a brief that a channel got for instants from `since` on, oldest first, without those by hand. */
  editions(to: Destination, brief: string, since: Date): Promise<readonly (Edition & { readonly instant: Date })[]>;
}
