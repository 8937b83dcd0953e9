import type { Generated } from 'kysely';
import type { DeliveryState } from '../../core/ports/delivery-ledger.ts';
import type { Paused } from '../../core/ports/schedule-store.ts';

export interface ScheduleTables {
  schedules: ScheduleRow;
  occurrences: OccurrenceRow;
}

export interface ScheduleRow {
  id: Generated<number>;
  brief: string;
  platform: 'discord' | 'slack' | 'terminal';
  space: string;
  channel: string;
  cron: string;
  zone: string;
  role: string | null;
  publish: Generated<0 | 1>;
  /** JSON array of names. */
  tags: Generated<string>;
  /** JSON of `EditionChoices`. */
  choices: Generated<string>;
  added_by: string | null;
  added_at: number;
  recorded_to: number;
  next_at: number;
  paused_at: number | null;
  paused_reason: Paused['reason'] | null;
  paused_detail: string | null;
}

export interface OccurrenceRow {
  id: Generated<number>;
  schedule_id: number;
  instant: number;
  by_hand: Generated<0 | 1>;
  state: DeliveryState;
  /** Earliest instant at which it may be claimed; null once sent, failed or skipped. */
  open_at: number | null;
  /** Goes up by one at each claim: who holds an older one has lost the claim. */
  token: Generated<number>;
  attempts: Generated<number>;
  may_sent: Generated<0 | 1>;
  /** JSON array of strings. */
  message_ids: Generated<string>;
  reason: string | null;
  /** JSON of `Edition`; null before it is posted, and again once it is too old to be shown. */
  edition: string | null;
  /** JSON: `{at, note}`, the instant as ISO 8601 text. */
  corrections: Generated<string>;
  at: number;
}
