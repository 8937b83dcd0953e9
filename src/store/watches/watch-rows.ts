import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Fields } from '../../core/json.ts';
import type { StoredWatch } from '../../core/ports/watch-store.ts';
import type { QuietHours, WatchSubject } from '../../core/watches/watch.ts';
import { storedJson } from '../stored-json.ts';
import type { WatchRow } from './watch-tables.ts';

type SubjectOf<K extends WatchSubject['kind']> = Extract<WatchSubject, { kind: K }>;

const text = z.string().min(1);
const subjectJson = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), speaker: text, about: text.optional() } satisfies Fields<SubjectOf<'person'>>),
  z.object({
    kind: z.literal('demands'),
    about: text.optional(),
    by: text.optional(),
    of: text.optional(),
  } satisfies Fields<SubjectOf<'demands'>>),
  z.object({ kind: z.literal('words'), words: text } satisfies Fields<SubjectOf<'words'>>),
  z.object({ kind: z.literal('source'), source: text } satisfies Fields<SubjectOf<'source'>>),
]);

const minuteOfDay = z.int().min(0).max(1439);
const quietJson = z.object({ from: minuteOfDay, to: minuteOfDay } satisfies Fields<QuietHours>);

/** The same text for the same subject, whatever the order of its fields. */
export const subjectText = (subject: WatchSubject): string =>
  JSON.stringify(Object.fromEntries(Object.entries(subject).sort(([a], [b]) => (a < b ? -1 : 1))));

export function watchOf(row: Selectable<WatchRow>): StoredWatch {
  const { id, quiet } = row;
  return {
    id,
    destination: { platform: row.platform, space: row.space, channel: row.channel },
    subject: storedJson(subjectJson, row.subject, { table: 'watches', id, column: 'subject' }),
    quiet: quiet === null ? undefined : storedJson(quietJson, quiet, { table: 'watches', id, column: 'quiet' }),
    mostAnHour: row.most_an_hour,
    zone: row.zone,
    role: row.role ?? undefined,
    addedBy: row.added_by ?? undefined,
    addedAt: new Date(row.added_at),
    since: new Date(row.since_at),
    sinceRevision: row.since_revision,
    mutedUntil: row.muted_until === null ? undefined : new Date(row.muted_until),
    paused:
      row.paused_at === null || row.paused_reason === null
        ? undefined
        : { at: new Date(row.paused_at), reason: row.paused_reason, detail: row.paused_detail ?? '' },
  };
}
