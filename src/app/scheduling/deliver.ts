import { type Backoff, backoffMs } from '../../core/backoff.ts';
import type { Destination, Poster, PostOptions, PostOutcome, PostProblem } from '../../core/briefs/destination.ts';
import type { Reply } from '../../core/chat/reply.ts';
import type { DeliveryClaim, DeliveryLedger } from '../../core/ports/delivery-ledger.ts';
import { rejectedWords } from '../../presentation/briefs/schedule-notices.ts';
import { HOUR_MS, MINUTE_MS } from '../../text/durations.ts';
import { withinRequest } from '../ops/log-context.ts';

/** What waited longer than it may is not sent any more; what a platform asks for is waited for as long. */
const LONGEST_WAIT_MS = 12 * HOUR_MS;
/** What is later than this is looked for before it is sent. */
export const LATE_MS = 5 * MINUTE_MS;
/** How long a platform may take to answer: looking, composing and posting have to fit into a lease. */
const PLATFORM_MS = MINUTE_MS;
export const LEASE_MS = 5 * MINUTE_MS;
/** Up to half of a wait is left to chance. */
const RETRIES: Backoff = { firstMs: MINUTE_MS / 2, longestMs: 15 * MINUTE_MS, shares: [0.5, 1] };

/** What delivering needs of the world. */
export interface DeliveryTools {
  /** The platforms that this process can post to. */
  readonly posters: Readonly<Partial<Record<Destination['platform'], Poster>>>;
  readonly now: () => Date;
  /** Gives 0 to 1. */
  readonly random: () => number;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Called with an error that nobody foresaw. */
  readonly unexpected: (error: unknown) => void;
}

/** A problem of the channel, which lasts until somebody changes something. */
export type LastingProblem = Extract<PostProblem, { kind: 'gone' | 'forbidden' | 'archived' | 'revoked' }>;

/** How one kind of message is delivered, an edition or an alert: all in which they differ. */
export interface DeliveryKind<C extends DeliveryClaim, M extends { readonly reply: Reply }> {
  readonly ledger: DeliveryLedger<C>;
  /** Where it goes and how it is posted: the key is what it is found by when it may have been posted before. */
  address(claim: C): { readonly to: Destination; readonly options: PostOptions };
  /** Whether it is so late that it is looked for, and says so. */
  isLate(claim: C, now: Date): boolean;
  /** Why it is not to be sent any more; undefined where it still is. */
  ended(claim: C, now: Date): { readonly state: 'failed' | 'skipped'; readonly reason: string } | undefined;
  /** Whether it is looked for no longer while the platform doesn't answer. */
  isGivenUp(claim: C, now: Date): boolean;
  /** The message: the same claim and store give the same. Where there is none to post, the reason. */
  compose(claim: C, late: boolean): Promise<M | string>;
  /** Notes, before the platform is asked, that it may get this message. False where the claim has passed to another, or has run out. */
  sending(claim: C, message: M, now: Date): Promise<boolean>;
  /** Stops what wants the message, since its channel can't be posted to, and tells the admins. */
  pause(claim: C, problem: LastingProblem): Promise<void>;
  /** Tells the admins of a message that the platform refuses for good; `reason` is how that was recorded. */
  reject(claim: C, refused: { readonly reason: string; readonly detail: string }): Promise<void>;
}

/** Delivers what was claimed, or records why it is not sent. Throws `StoreError`; it can be claimed again when its lease is over. */
export const deliver = <C extends DeliveryClaim, M extends { readonly reply: Reply }>(
  claim: C,
  kind: DeliveryKind<C, M>,
  tools: DeliveryTools,
): Promise<void> =>
  withinRequest({ platform: kind.address(claim).to.platform, delivery: claim.id, attempt: claim.attempt }, () =>
    delivered(claim, kind, tools),
  );

async function delivered<C extends DeliveryClaim, M extends { readonly reply: Reply }>(
  claim: C,
  kind: DeliveryKind<C, M>,
  tools: DeliveryTools,
): Promise<void> {
  const { ledger } = kind;
  const { now } = tools;
  const { to, options } = kind.address(claim);
  const poster = tools.posters[to.platform]!;
  const late = kind.isLate(claim, now());
  const found = await sentBefore(claim, { late, look: () => poster.find(to, options.key) }, tools);
  if (found === 'unknown') {
    if (!kind.isGivenUp(claim, now())) return retry(claim, { ledger, reason: 'the channel could not be looked at' }, tools);
    return void (await ledger.drop(claim, 'failed', 'unconfirmed', now()));
  }
  if (found.length > 0) return void (await ledger.sent(claim, found, now()));
  const ended = kind.ended(claim, now());
  if (ended) return void (await ledger.drop(claim, ended.state, ended.reason, now()));
  const message = await composed(claim, kind, tools);
  if (message === undefined) return retry(claim, { ledger, reason: 'it could not be composed' }, tools);
  if (typeof message === 'string') return void (await ledger.drop(claim, 'skipped', message, now()));
  if (!(await kind.sending(claim, message, now()))) return;
  const outcome = await post(() => poster.post(to, message.reply, options), tools);
  if (outcome.ok) return void (await ledger.sent(claim, outcome.messageIds, now()));
  const { problem } = outcome;
  if (problem.kind === 'later') return retry(claim, { ledger, reason: problem.detail, retryAfterMs: problem.retryAfterMs }, tools);
  if (problem.kind === 'rejected') return reject(claim, { kind, detail: problem.detail }, tools);
  await ledger.drop(claim, 'failed', problem.kind, now());
  await kind.pause(claim, problem);
}

/**
 * The ids of the messages that an earlier attempt posted; empty where there are none. What is late is looked for although the store knows of no
 * attempt: a machine that lost its power can have lost the last rows of the store.
 */
async function sentBefore(
  { maySent }: DeliveryClaim,
  { late, look }: { readonly late: boolean; readonly look: () => Promise<readonly string[]> },
  tools: DeliveryTools,
): Promise<readonly string[] | 'unknown'> {
  if (!maySent && !late) return [];
  try {
    return await limited(look(), tools);
  } catch (error) {
    tools.unexpected(error);
    return maySent ? 'unknown' : [];
  }
}

/** The message, which says so where it is late, or why there is none. Undefined where composing failed. */
async function composed<C extends DeliveryClaim, M extends { readonly reply: Reply }>(
  claim: C,
  kind: DeliveryKind<C, M>,
  { now, unexpected }: DeliveryTools,
): Promise<M | string | undefined> {
  try {
    return await kind.compose(claim, kind.isLate(claim, now()));
  } catch (error) {
    unexpected(error);
    return undefined;
  }
}

async function post(work: () => Promise<PostOutcome>, tools: DeliveryTools): Promise<PostOutcome> {
  try {
    return await limited(work(), tools);
  } catch (error) {
    // Whether it was posted is not known: the next attempt looks first.
    tools.unexpected(error);
    return { ok: false, problem: { kind: 'later', retryAfterMs: 0, detail: 'the platform did not answer' } };
  }
}

/** Puts it off: by 30 seconds, then 1 minute, 2, 4 … to 15, less up to half of it by chance; longer where the platform asks, up to `LONGEST_WAIT_MS`. */
async function retry<C extends DeliveryClaim>(
  claim: C,
  { ledger, reason, retryAfterMs = 0 }: { readonly ledger: DeliveryLedger<C>; readonly reason: string; readonly retryAfterMs?: number },
  { now, random }: DeliveryTools,
): Promise<void> {
  const waitMs = Math.min(LONGEST_WAIT_MS, Math.max(backoffMs(claim.attempt, RETRIES, random()), retryAfterMs));
  await ledger.retry(claim, new Date(now().getTime() + Math.ceil(waitMs)), reason, now());
}

/** Fails a message that the platform refuses for good. */
async function reject<C extends DeliveryClaim, M extends { readonly reply: Reply }>(
  claim: C,
  { kind, detail }: { readonly kind: DeliveryKind<C, M>; readonly detail: string },
  { now }: DeliveryTools,
): Promise<void> {
  const reason = rejectedWords(detail);
  await kind.ledger.drop(claim, 'failed', reason, now());
  await kind.reject(claim, { reason, detail });
}

/** Waits for what may fail or hang without consequence for the delivery. */
export async function attempt(work: Promise<void>, tools: Pick<DeliveryTools, 'sleep' | 'unexpected'>): Promise<void> {
  try {
    await limited(work, tools);
  } catch (error) {
    tools.unexpected(error);
  }
}

/** Throws where the platform takes too long. */
async function limited<T>(work: Promise<T>, { sleep }: Pick<DeliveryTools, 'sleep'>): Promise<T> {
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
