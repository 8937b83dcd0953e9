import { editionKey } from '../../core/briefs/edition-key.ts';
import type { Claim, Edition, Paused, ScheduleStore, SkipReason, StoredSchedule } from '../../core/ports/schedule-store.ts';
import { lateReply } from '../../presentation/briefs/occurrences.ts';
import { HOUR_MS } from '../../text/durations.ts';
import { attempt, type DeliveryKind, type DeliveryTools, LATE_MS } from './deliver.ts';

/** An edition that was due longer ago is not sent any more. */
export const CATCH_UP_MS = 12 * HOUR_MS;
/** How long an edition that may have been sent is looked for while the platform doesn't answer. */
const LOOKED_FOR_MS = 2 * CATCH_UP_MS;

export interface EditionParts extends DeliveryTools {
  readonly schedules: ScheduleStore;
  /** The edition of an instant: the same schedule, instant and store give the same edition. A reason where there is none to post. */
  readonly compose: (schedule: StoredSchedule, instant: Date) => Promise<Edition | Extract<SkipReason, 'empty' | 'no_brief'>>;
  /** Tells the admins of the schedule's space; called once for each time that it is paused. */
  readonly paused: (schedule: StoredSchedule, paused: Paused) => Promise<void>;
  /** Tells them of an edition that the platform refuses for good; of several in a row that it refuses for the same reason, once. */
  readonly rejected: (schedule: StoredSchedule, rejected: { readonly instant: Date; readonly detail: string }) => Promise<void>;
}

/** What an edition is found by when it may have been posted before; at most 25 characters, as Discord's nonce. */
export const keyOf = ({ schedule, instant }: { readonly schedule: Pick<StoredSchedule, 'id'>; readonly instant: Date }): string =>
  editionKey({ scheduleId: schedule.id, instant });

const isLate = ({ instant, byHand }: Claim, now: Date): boolean => !byHand && now.getTime() - instant.getTime() > LATE_MS;

const isOver = ({ instant }: Claim, now: Date, afterMs = CATCH_UP_MS): boolean => now.getTime() - instant.getTime() > afterMs;

/** How editions of briefs are delivered. */
export function editionDelivery(parts: EditionParts): DeliveryKind<Claim, Edition> {
  const { schedules, now } = parts;
  return {
    ledger: schedules,
    address(claim) {
      const { destination, role: mentionRole, publish, tags } = claim.schedule;
      return { to: destination, options: { key: keyOf(claim), mentionRole, publish, tags } };
    },
    isLate,
    isGivenUp: (claim, at) => isOver(claim, at, LOOKED_FOR_MS),
    ended(claim, at) {
      if (claim.schedule.paused) return { state: 'skipped', reason: 'paused' };
      if (claim.superseded) return { state: 'skipped', reason: 'superseded' };
      if (!isOver(claim, at)) return undefined;
      return claim.attempt > 1 ? { state: 'failed', reason: 'unreachable' } : { state: 'skipped', reason: 'missed' };
    },
    async compose({ schedule, instant }, late) {
      const edition = await parts.compose(schedule, instant);
      if (typeof edition === 'string' || !late) return edition;
      return { ...edition, reply: lateReply(edition.reply, instant, schedule.zone) };
    },
    sending: (claim, edition, at) => schedules.sending(claim, edition, at),
    async pause({ schedule }, problem) {
      const paused: Paused = { at: now(), reason: problem.kind, detail: problem.detail };
      if (await schedules.pause(schedule.id, paused)) await attempt(parts.paused(schedule, paused), parts);
    },
    /** Admins hear of it unless the occurrence before failed for the same reason. */
    async reject({ id, schedule, instant }, { reason, detail }) {
      const { items } = await schedules.occurrences(schedule.id, { offset: 0, limit: 2 });
      const before = items.find((occurrence) => occurrence.id !== id);
      if (before?.state !== 'failed' || before.reason !== reason) await attempt(parts.rejected(schedule, { instant, detail }), parts);
    },
  };
}
