import type { Selectable } from 'kysely';
import type { Correction, Edition, Occurrence, StoredSchedule } from '../../core/ports/schedule-store.ts';
import type { OccurrenceRow, ScheduleRow } from '../tables.ts';

export function scheduleOf(row: Selectable<ScheduleRow>): StoredSchedule {
  return {
    id: row.id,
    brief: row.brief,
    destination: { platform: row.platform, space: row.space, channel: row.channel },
    cron: row.cron,
    zone: row.zone,
    role: row.role ?? undefined,
    publish: row.publish === 1,
    tags: JSON.parse(row.tags) as string[],
    addedBy: row.added_by ?? undefined,
    addedAt: new Date(row.added_at),
    recordedTo: new Date(row.recorded_to),
    nextAt: new Date(row.next_at),
    paused:
      row.paused_at === null || row.paused_reason === null
        ? undefined
        : { at: new Date(row.paused_at), reason: row.paused_reason, detail: row.paused_detail ?? '' },
  };
}

export function occurrenceOf(row: Selectable<Omit<OccurrenceRow, 'edition'>> & { readonly brief: string }): Occurrence {
  return {
    id: row.id,
    scheduleId: row.schedule_id,
    brief: row.brief,
    instant: new Date(row.instant),
    byHand: row.by_hand === 1,
    state: row.state,
    attempts: row.attempts,
    messageIds: JSON.parse(row.message_ids) as string[],
    corrections: correctionsOf(row.corrections),
    reason: row.reason ?? undefined,
    at: new Date(row.at),
  };
}

export const correctionsOf = (json: string): Correction[] =>
  (JSON.parse(json) as { at: string; note: string }[]).map(({ at, note }) => ({ at: new Date(at), note }));

/** JSON has no `Date`: a quote's is ISO 8601 text in it. */
export function editionOf(json: string): Edition {
  const { reply, contents } = JSON.parse(json) as Edition;
  const blocks = reply.blocks.map((block) => (block.kind === 'quote' && block.date ? { ...block, date: new Date(block.date) } : block));
  return { reply: { ...reply, blocks }, contents };
}
