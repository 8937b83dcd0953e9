import type { Generated } from 'kysely';
import type { DeliveryState } from '../../core/ports/delivery-ledger.ts';
import type { Paused } from '../../core/ports/schedule-store.ts';

export interface WatchTables {
  watches: WatchRow;
  /** The last change of each watch that ever was: numbers ascend in the order in which changes are seen. */
  watch_changes: { watch_id: number; number: number };
  /** One row, `id` 1: the last revision that was looked through for the watches. */
  watch_progress: { id: number; revision_id: number };
  alerts: AlertRow;
  /** What a watch found, each once: `key`: hash of what names it. `item`: JSON of `AlertItem`. */
  alert_items: { watch_id: number; key: string; alert_id: number; item: string; at: number };
}

export interface WatchRow {
  id: Generated<number>;
  platform: 'discord' | 'slack' | 'terminal';
  space: string;
  channel: string;
  /** JSON of `WatchSubject`, its fields in the order of the alphabet. */
  subject: string;
  /** JSON of `QuietHours`. */
  quiet: string | null;
  most_an_hour: number;
  zone: string;
  role: string | null;
  added_by: string | null;
  added_at: number;
  since_at: number;
  since_revision: number;
  muted_until: number | null;
  paused_at: number | null;
  paused_reason: Paused['reason'] | null;
  paused_detail: string | null;
}

/** One message of a watch; the columns mean what those of `occurrences` do. */
export interface AlertRow {
  id: Generated<number>;
  watch_id: number;
  instant: number;
  state: DeliveryState;
  open_at: number | null;
  token: Generated<number>;
  attempts: Generated<number>;
  may_sent: Generated<0 | 1>;
  message_ids: Generated<string>;
  reason: string | null;
  at: number;
}
