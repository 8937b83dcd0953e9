import type { Selectable } from 'kysely';
import { z } from 'zod';
import { BRIEF_FORMS, type BriefFilter, type EditionChoices } from '../../core/briefs/brief.ts';
import { replyJson } from '../../core/chat/reply-json.ts';
import { type Fields, instant } from '../../core/json.ts';
import { TOPICS } from '../../core/news/abstract.ts';
import type { Correction, Edition, EditionContents, Occurrence, StoredSchedule } from '../../core/ports/schedule-store.ts';
import { storedJson } from '../stored-json.ts';
import type { OccurrenceRow, ScheduleRow } from './schedule-tables.ts';

export function scheduleOf(row: Selectable<ScheduleRow>): StoredSchedule {
  return {
    id: row.id,
    brief: row.brief,
    destination: { platform: row.platform, space: row.space, channel: row.channel },
    cron: row.cron,
    zone: row.zone,
    role: row.role ?? undefined,
    publish: row.publish === 1,
    tags: storedJson(strings, row.tags, { table: 'schedules', id: row.id, column: 'tags' }),
    choices: storedJson(choicesJson, row.choices, { table: 'schedules', id: row.id, column: 'choices' }),
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

const list = z.array(z.string()).optional();
const choicesJson = z.object({
  form: z.enum(BRIEF_FORMS).optional(),
  filter: z
    .object({
      sources: list,
      speakers: list,
      words: list,
      topics: z.array(z.enum(TOPICS)).optional(),
      languages: list,
      withoutOpinion: z.boolean().optional(),
    } satisfies Fields<BriefFilter>)
    .optional(),
} satisfies Fields<EditionChoices>);

export function occurrenceOf(row: Selectable<Omit<OccurrenceRow, 'edition'>> & { readonly brief: string }): Occurrence {
  return {
    id: row.id,
    scheduleId: row.schedule_id,
    brief: row.brief,
    instant: new Date(row.instant),
    byHand: row.by_hand === 1,
    state: row.state,
    attempts: row.attempts,
    messageIds: messageIdsOf(row),
    corrections: correctionsOf(row),
    reason: row.reason ?? undefined,
    at: new Date(row.at),
  };
}

const corrections = z.array(z.object({ at: instant, note: z.string() } satisfies Fields<Correction>));

/** Oldest first. */
export const correctionsOf = (row: { id: number; corrections: string }): Correction[] =>
  storedJson(corrections, row.corrections, { table: 'occurrences', id: row.id, column: 'corrections' });

const strings = z.array(z.string());

export const messageIdsOf = (row: { id: number; message_ids: string }): string[] =>
  storedJson(strings, row.message_ids, { table: 'occurrences', id: row.id, column: 'message_ids' });

const contentsJson = z.object({
  articles: z.array(z.int()),
  quotes: z.array(z.string()),
  demands: z.record(z.string(), z.string()),
  numbers: z.object({ quotes: z.array(z.string()), demands: z.array(z.int()), stories: z.array(z.array(z.int())) }).optional(),
} satisfies Fields<EditionContents>);
const editionJson = z.object({ reply: replyJson, full: replyJson.optional(), contents: contentsJson } satisfies Fields<Edition>);
const contentsAlone = editionJson.pick({ contents: true });

export const editionOf = ({ id, edition }: { id: number; edition: string }): Edition =>
  storedJson(editionJson, edition, { table: 'occurrences', id, column: 'edition' });

export const editionContentsOf = ({ id, edition }: { id: number; edition: string }): EditionContents =>
  storedJson(contentsAlone, edition, { table: 'occurrences', id, column: 'edition' }).contents;
