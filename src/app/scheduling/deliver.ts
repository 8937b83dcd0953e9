import { type Backoff, backoffMs } from '../../core/backoff.ts';
import type { Destination, Poster, PostOutcome, PostProblem } from '../../core/briefs/destination.ts';
import { editionKey } from '../../core/briefs/edition-key.ts';
import type { Claim, Edition, Paused, ScheduleStore, SkipReason, StoredSchedule } from '../../core/ports/schedule-store.ts';
import { lateReply } from '../../presentation/briefs/occurrences.ts';
import { rejectedWords } from '../../presentation/briefs/schedule-notices.ts';
import { MINUTE_MS } from '../../text/durations.ts';

/** An edition that was due longer ago is not sent any more. */
export const CATCH_UP_MS = 12 * 60 * MINUTE_MS;
/** How long an edition that may have been sent is looked for while the platform doesn't answer. */
const LOOKED_FOR_MS = 2 * CATCH_UP_MS;
/** An edition that is later than this says so. */
const LATE_MS = 5 * MINUTE_MS;
/** How long a platform may take to answer: looking, composing and posting have to fit into a lease. */
const PLATFORM_MS = MINUTE_MS;
export const LEASE_MS = 5 * MINUTE_MS;
/** Up to half of a wait is left to chance. */
const RETRIES: Backoff = { firstMs: MINUTE_MS / 2, longestMs: 15 * MINUTE_MS, shares: [0.5, 1] };

export interface DeliveryParts {
  readonly schedules: ScheduleStore;
  /** The platforms that this process can post to. */
  readonly posters: Readonly<Partial<Record<Destination['platform'], Poster>>>;
  /** The edition of an instant: the same schedule, instant and store give the same edition. A reason where there is none to post. */
  readonly compose: (schedule: StoredSchedule, instant: Date) => Promise<Edition | Extract<SkipReason, 'empty' | 'no_brief'>>;
  /** Tells the admins of the schedule's space; called once for each time that it is paused. */
  readonly paused: (schedule: StoredSchedule, paused: Paused) => Promise<void>;
  /** Tells them of an edition that the platform refuses for good; of several in a row that it refuses for the same reason, once. */
  readonly rejected: (schedule: StoredSchedule, rejected: { readonly instant: Date; readonly detail: string }) => Promise<void>;
  readonly now: () => Date;
  /** Gives 0 to 1. */
  readonly random: () => number;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Called with an error that nobody foresaw. */
  readonly unexpected: (error: unknown) => void;
}

/** What an edition is found by when it may have been posted before; at most 25 characters, as Discord's nonce. */
export const keyOf = ({ schedule, instant }: { readonly schedule: Pick<StoredSchedule, 'id'>; readonly instant: Date }): string =>
  editionKey({ scheduleId: schedule.id, instant });

/** Delivers one claimed occurrence, or records why it is not sent. Throws `StoreError`; the occurrence can be claimed again when its lease is over. */
export async function deliver(claim: Claim, parts: DeliveryParts): Promise<void> {
  const { schedules, now } = parts;
  const to = claim.schedule.destination;
  const poster = parts.posters[to.platform]!;
  const found = await sentBefore(claim, poster, parts);
  if (found === 'unknown') {
    if (!isOver(claim, now(), LOOKED_FOR_MS)) return retry(claim, 'the channel could not be looked at', 0, parts);
    return void (await schedules.drop(claim, 'failed', 'unconfirmed', now()));
  }
  if (found.length > 0) return void (await schedules.sent(claim, found, now()));
  const ended = endOf(claim, now());
  if (ended) return void (await schedules.drop(claim, ended.state, ended.reason, now()));
  const edition = await composed(claim, parts);
  if (edition === undefined) return retry(claim, 'it could not be composed', 0, parts);
  if (typeof edition === 'string') return void (await schedules.drop(claim, 'skipped', edition, now()));
  if (!(await schedules.sending(claim, edition, now()))) return;
  const outcome = await post(claim, edition, poster, parts);
  if (outcome.ok) return void (await schedules.sent(claim, outcome.messageIds, now()));
  const { problem } = outcome;
  if (problem.kind === 'later') return retry(claim, problem.detail, problem.retryAfterMs, parts);
  if (problem.kind === 'rejected') return reject(claim, problem.detail, parts);
  await schedules.drop(claim, 'failed', problem.kind, now());
  await pause(claim.schedule, problem, parts);
}

const isLate = ({ instant, byHand }: Claim, now: Date): boolean => !byHand && now.getTime() - instant.getTime() > LATE_MS;

/**
 * The ids of the messages that an earlier attempt posted; empty where there are none. A late occurrence is looked for although the store knows of no
 * attempt: a machine that lost its power can have lost the last rows of the store.
 */
async function sentBefore(claim: Claim, poster: Poster, parts: DeliveryParts): Promise<readonly string[] | 'unknown'> {
  if (!claim.maySent && !isLate(claim, parts.now())) return [];
  try {
    return await limited(poster.find(claim.schedule.destination, keyOf(claim)), parts);
  } catch (error) {
    parts.unexpected(error);
    return claim.maySent ? 'unknown' : [];
  }
}

const isOver = ({ instant }: Claim, now: Date, afterMs = CATCH_UP_MS): boolean => now.getTime() - instant.getTime() > afterMs;

/** Why an occurrence is not to be sent any more; undefined where it still is. */
function endOf(claim: Claim, now: Date): { readonly state: 'failed' | 'skipped'; readonly reason: string } | undefined {
  if (claim.schedule.paused) return { state: 'skipped', reason: 'paused' };
  if (claim.superseded) return { state: 'skipped', reason: 'superseded' };
  if (!isOver(claim, now)) return undefined;
  return claim.attempt > 1 ? { state: 'failed', reason: 'unreachable' } : { state: 'skipped', reason: 'missed' };
}

/** The edition, which says so where it is late, or why there is none. Undefined where composing failed. */
async function composed(claim: Claim, parts: DeliveryParts): Promise<Edition | 'empty' | 'no_brief' | undefined> {
  try {
    const edition = await parts.compose(claim.schedule, claim.instant);
    if (typeof edition === 'string' || !isLate(claim, parts.now())) return edition;
    return { ...edition, reply: lateReply(edition.reply, claim.instant, claim.schedule.zone) };
  } catch (error) {
    parts.unexpected(error);
    return undefined;
  }
}

async function post(claim: Claim, { reply }: Edition, poster: Poster, parts: DeliveryParts): Promise<PostOutcome> {
  const { destination, role: mentionRole, publish, tags } = claim.schedule;
  try {
    return await limited(poster.post(destination, reply, { key: keyOf(claim), mentionRole, publish, tags }), parts);
  } catch (error) {
    // Whether it was posted is not known: the next attempt looks first.
    parts.unexpected(error);
    return { ok: false, problem: { kind: 'later', retryAfterMs: 0, detail: 'the platform did not answer' } };
  }
}

/** Puts the occurrence off: by 30 seconds, then 1 minute, 2, 4 … to 15, less up to half of it by chance; longer where the platform asks, up to `CATCH_UP_MS`. */
async function retry(claim: Claim, reason: string, retryAfterMs: number, { schedules, now, random }: DeliveryParts): Promise<void> {
  const waitMs = Math.min(CATCH_UP_MS, Math.max(backoffMs(claim.attempt, RETRIES, random()), retryAfterMs));
  await schedules.retry(claim, new Date(now().getTime() + Math.ceil(waitMs)), reason, now());
}

async function pause(
  schedule: StoredSchedule,
  problem: Extract<PostProblem, { kind: Paused['reason'] }>,
  parts: DeliveryParts,
): Promise<void> {
  const paused: Paused = { at: parts.now(), reason: problem.kind, detail: problem.detail };
  if (await parts.schedules.pause(schedule.id, paused)) await attempt(parts.paused(schedule, paused), parts);
}

/** Fails an occurrence whose edition the platform refuses for good; admins hear of it unless the occurrence before failed for the same reason. */
async function reject(claim: Claim, detail: string, parts: DeliveryParts): Promise<void> {
  const { schedule, instant } = claim;
  const reason = rejectedWords(detail);
  const { items } = await parts.schedules.occurrences(schedule.id, { offset: 0, limit: 2 });
  const before = items.find(({ id }) => id !== claim.id);
  await parts.schedules.drop(claim, 'failed', reason, parts.now());
  if (before?.state !== 'failed' || before.reason !== reason) await attempt(parts.rejected(schedule, { instant, detail }), parts);
}

/** Waits for what may fail or hang without consequence for the delivery. */
async function attempt(work: Promise<void>, parts: DeliveryParts): Promise<void> {
  try {
    await limited(work, parts);
  } catch (error) {
    parts.unexpected(error);
  }
}

/** Throws where the platform takes too long. */
async function limited<T>(work: Promise<T>, { sleep }: DeliveryParts): Promise<T> {
  const timer = new AbortController();
  const late = sleep(PLATFORM_MS, timer.signal).then((): never => {
    throw new Error(`no answer within ${PLATFORM_MS / 1000} s`);
  });
  // Aborted when the work is done: nobody waits for it then.
  late.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    timer.abort('done');
  }
}
