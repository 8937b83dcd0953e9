import type { Reply } from '../../core/chat/reply.ts';
import type { AlertClaim, AlertStore } from '../../core/ports/alert-store.ts';
import type { Paused } from '../../core/ports/schedule-store.ts';
import type { StoredWatch, WatchStore } from '../../core/ports/watch-store.ts';
import { ALERT_WINDOW_MS } from '../../core/watches/alert.ts';
import type { AlertContent } from '../../core/watches/alert-content.ts';
import { alertKey } from '../../core/watches/alert-key.ts';
import { alertReply, lateAlert } from '../../presentation/watches/alert.ts';
import { attempt, type DeliveryKind, type DeliveryTools, LATE_MS } from '../scheduling/deliver.ts';

export interface AlertDeliveryParts extends DeliveryTools {
  readonly alerts: AlertStore;
  readonly watches: WatchStore;
  /** What an alert tells; undefined where nothing of it is left. */
  readonly content: (claim: AlertClaim) => Promise<AlertContent | undefined>;
  /** Tells the admins of the watch's space; called once for each time that it is paused. */
  readonly paused: (watch: StoredWatch, paused: Paused) => Promise<void>;
  /** Tells them of an alert that the platform refuses for good; of several in a row that it refuses for the same reason, once. */
  readonly rejected: (watch: StoredWatch, detail: string) => Promise<void>;
}

const isOver = ({ instant }: AlertClaim, now: Date, afterMs = ALERT_WINDOW_MS): boolean => now.getTime() - instant.getTime() > afterMs;

/** How alerts are delivered. */
export function alertDelivery(parts: AlertDeliveryParts): DeliveryKind<AlertClaim, { readonly reply: Reply }> {
  const { alerts, watches, now } = parts;
  return {
    ledger: alerts,
    address: ({ watch: { id, destination, role }, instant }) => ({
      to: destination,
      options: { key: alertKey({ watchId: id, instant }), mentionRole: role },
    }),
    isLate: ({ instant }, at) => at.getTime() - instant.getTime() > LATE_MS,
    isGivenUp: (claim, at) => isOver(claim, at, 2 * ALERT_WINDOW_MS),
    ended(claim, at) {
      const { paused, mutedUntil } = claim.watch;
      if (paused) return { state: 'skipped', reason: 'paused' };
      if (mutedUntil && at < mutedUntil) return { state: 'skipped', reason: 'muted' };
      if (!isOver(claim, at)) return undefined;
      return claim.attempt > 1 ? { state: 'failed', reason: 'unreachable' } : { state: 'skipped', reason: 'missed' };
    },
    async compose(claim, late) {
      const content = await parts.content(claim);
      if (!content) return 'empty';
      const reply = alertReply(content);
      return { reply: late ? lateAlert(reply, content) : reply };
    },
    sending: (claim, _message, at) => alerts.sending(claim, at),
    async pause({ watch }, problem) {
      const paused: Paused = { at: now(), reason: problem.kind, detail: problem.detail };
      if (await watches.pause(watch.id, paused)) await attempt(parts.paused(watch, paused), parts);
    },
    /** Admins hear of it unless the alert before failed for the same reason. */
    async reject({ id, watch }, { reason, detail }) {
      const { items } = await alerts.alerts(watch.id, { offset: 0, limit: 2 });
      const before = items.find((alert) => alert.id !== id);
      if (before?.state !== 'failed' || before.reason !== reason) await attempt(parts.rejected(watch, detail), parts);
    },
  };
}
