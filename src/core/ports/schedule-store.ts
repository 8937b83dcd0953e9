import type { Destination, PostWishes } from '../briefs/destination.ts';
import type { Reply } from '../chat/reply.ts';
import type { Page, Slice } from '../scope.ts';

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
  /** Everything due up to this instant is in the ledger. */
  readonly recordedTo: Date;
  /** The first instant behind it, by the time zone's rules as they were when it was worked out. */
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
}

export interface Edition {
  readonly reply: Reply;
  readonly contents: EditionContents;
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

/** `due -> claimed -> sending -> sent | failed | skipped`. */
export type OccurrenceState = 'due' | 'claimed' | 'sending' | 'sent' | 'failed' | 'skipped';

/** One run of a schedule: (schedule, instant) is there once. */
export interface Occurrence {
  readonly id: number;
  readonly scheduleId: number;
  readonly brief: string;
  readonly instant: Date;
  /** Asked for by hand: it moves nothing else. */
  readonly byHand: boolean;
  readonly state: OccurrenceState;
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

/** What one instance may deliver until `leaseUntil`; every write names `token`, and one whose claim has passed to another writes nothing. */
export interface Claim {
  readonly occurrenceId: number;
  readonly token: number;
  readonly leaseUntil: Date;
  readonly schedule: StoredSchedule;
  readonly instant: Date;
  readonly byHand: boolean;
  /** 1 for the first. */
  readonly attempt: number;
  /** An attempt before this one may have reached the platform. */
  readonly maySent: boolean;
  /** A later occurrence of the schedule is due already. */
  readonly superseded: boolean;
}

export interface ClaimRequest {
  readonly now: Date;
  readonly leaseMs: number;
  /** Only for these: what this process can post to. */
  readonly platforms: readonly Destination['platform'][];
}

/** What was due up to `to`, and when the schedule is due next. */
export interface Due {
  readonly instants: readonly { readonly at: Date; readonly skip?: SkipReason | undefined }[];
  readonly to: Date;
  readonly nextAt: Date;
}

/** Which channels get which brief, and what became of each occurrence. Every method is one transaction. */
export interface ScheduleStore {
  /** Undefined where this channel gets this brief already. */
  add(draft: ScheduleDraft, now: Date, nextAt: Date): Promise<StoredSchedule | undefined>;
  /** Oldest first; of one space of a platform, or all. */
  schedules(of?: Pick<Destination, 'platform' | 'space'>): Promise<readonly StoredSchedule[]>;
  /** False where it was paused already. What it had due is skipped. */
  pause(id: number, paused: Paused): Promise<boolean>;
  /** From `now` on. */
  resume(id: number, now: Date, nextAt: Date): Promise<void>;
  /** With all of its occurrences. */
  remove(id: number): Promise<void>;
  /** For a zone whose rules changed: what is due next, by the rules of today. */
  reschedule(id: number, nextAt: Date): Promise<void>;
  /**
   * For a clock that was set back. Gives the schedules that were recorded beyond `to`: they are recorded up to `now` from here on, their unsent
   * occurrences after `now` are forgotten, and they have to be rescheduled. An open occurrence that was last changed after `to`, claimed or
   * waiting to be tried again, can be claimed once `leaseMs` are over.
   */
  rewind(back: { readonly to: Date; readonly now: Date; readonly leaseMs: number }): Promise<readonly StoredSchedule[]>;
  /** Lets go of the words of editions sent before `before`; that they were sent stays. */
  prune(before: Date): Promise<void>;
  /** Whose next instant has come, in the order of instant and id, paused ones among them. */
  dueSchedules(request: Pick<ClaimRequest, 'now' | 'platforms'>): Promise<readonly StoredSchedule[]>;
  /** Records what is due. False, and nothing written, where the schedule moved on or changed since it was read. */
  record(schedule: StoredSchedule, due: Due, now: Date): Promise<boolean>;
  /** An occurrence by hand, now; undefined where one is under way. */
  runNow(id: number, now: Date): Promise<number | undefined>;
  /** The next to deliver, oldest instant first and by id within it; never two at once for one channel. */
  claim(request: ClaimRequest): Promise<Claim | undefined>;
  /** Marks that the platform is asked from now on, and with what. These four: false where the claim has passed to another. */
  sending(claim: Claim, edition: Edition, now: Date): Promise<boolean>;
  sent(claim: Claim, messageIds: readonly string[], now: Date): Promise<boolean>;
  /** Not sent, never to be. */
  drop(claim: Claim, state: 'failed' | 'skipped', reason: string, now: Date): Promise<boolean>;
  /** To be tried again at `notBefore`, and nothing else for this channel before. */
  retry(claim: Claim, notBefore: Date, reason: string, now: Date): Promise<boolean>;
  /** Newest instant first. */
  occurrences(scheduleId: number, slice: Slice): Promise<Page<Occurrence>>;
  /** Editions that were sent and whose words are kept, the oldest instant first. */
  sentEditions(query: SentQuery): Promise<readonly SentEdition[]>;
  /** What stands in the channel from now on. */
  correct(occurrenceId: number, corrected: Edition & { readonly messageIds: readonly string[] }, correction: Correction): Promise<void>;
  /** What the editions of a brief sent to a channel at `since` or later held, oldest first, with their instants; those by hand left out. */
  editions(to: Destination, brief: string, since: Date): Promise<readonly (Edition & { readonly instant: Date })[]>;
}
