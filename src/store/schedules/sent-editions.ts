import type { Kysely, Transaction } from 'kysely';
import type { Destination } from '../../core/briefs/destination.ts';
import type { Correction, Edition, SentEdition, SentQuery } from '../../core/ports/schedule-store.ts';
import { DAY_MS, HOUR_MS } from '../../text/durations.ts';
import { civilAt } from '../../text/time-zone.ts';
import type { Tables } from '../tables.ts';
import { holdClaims } from './claims.ts';
import { correctionsOf, editionOf, messageIdsOf, scheduleOf } from './schedule-rows.ts';

/** The editions of a brief that a channel got for instants from `since` on, oldest first, without those by hand. */
export async function editionsIn(
  db: Kysely<Tables>,
  to: Destination,
  brief: string,
  since: Date,
): Promise<readonly (Edition & { readonly instant: Date })[]> {
  const rows = await db
    .selectFrom('occurrences as o')
    .innerJoin('schedules as s', 's.id', 'o.schedule_id')
    .select(['o.id', 'o.instant', 'o.edition'])
    .where('s.platform', '=', to.platform)
    .where('s.space', '=', to.space)
    .where('s.channel', '=', to.channel)
    .where('s.brief', '=', brief)
    .where('o.state', '=', 'sent')
    .where('o.by_hand', '=', 0)
    .where('o.edition', 'is not', null)
    .where('o.instant', '>=', since.getTime())
    .orderBy('o.instant')
    .execute();
  return rows.flatMap(({ id, instant, edition }) =>
    edition === null ? [] : [{ ...editionOf({ id, edition }), instant: new Date(instant) }],
  );
}

/** Time zones are at most 14 hours from UTC. */
const FURTHEST_ZONE_MS = 14 * HOUR_MS;

export async function sentIn(db: Kysely<Tables>, { day, brief, scheduleId, channel }: SentQuery): Promise<readonly SentEdition[]> {
  let query = db
    .selectFrom('occurrences as o')
    .innerJoin('schedules as s', 's.id', 'o.schedule_id')
    .selectAll('s')
    .select(['o.id as occurrence_id', 'o.instant', 'o.at', 'o.edition', 'o.message_ids', 'o.corrections'])
    .where('o.state', '=', 'sent')
    .where('o.edition', 'is not', null)
    .where('o.instant', '>=', day.getTime() - FURTHEST_ZONE_MS)
    .where('o.instant', '<', day.getTime() + DAY_MS + FURTHEST_ZONE_MS)
    .orderBy('o.instant')
    .orderBy('o.id');
  if (brief !== undefined) query = query.where('s.brief', '=', brief);
  if (scheduleId !== undefined) query = query.where('s.id', '=', scheduleId);
  if (channel !== undefined) query = query.where('s.channel', '=', channel);
  const rows = (await query.execute()).filter(
    ({ zone, instant }) => Math.floor(civilAt(zone, instant) / DAY_MS) * DAY_MS === day.getTime(),
  );
  return rows.flatMap(({ edition, occurrence_id: id, ...row }) =>
    edition === null
      ? []
      : [
          {
            occurrenceId: id,
            schedule: scheduleOf(row),
            instant: new Date(row.instant),
            sentAt: new Date(row.at),
            edition: editionOf({ id, edition }),
            messageIds: messageIdsOf({ ...row, id }),
            corrections: correctionsOf({ ...row, id }),
          },
        ],
  );
}

export async function correctIn(
  db: Transaction<Tables>,
  {
    occurrenceId,
    corrected: { messageIds, ...edition },
    correction,
  }: {
    readonly occurrenceId: number;
    readonly corrected: Edition & { readonly messageIds: readonly string[] };
    readonly correction: Correction;
  },
): Promise<void> {
  await holdClaims(db);
  const row = await db.selectFrom('occurrences').select(['id', 'corrections']).where('id', '=', occurrenceId).executeTakeFirstOrThrow();
  await db
    .updateTable('occurrences')
    .set({
      edition: JSON.stringify(edition),
      message_ids: JSON.stringify(messageIds),
      corrections: JSON.stringify([...correctionsOf(row), correction]),
    })
    .where('id', '=', occurrenceId)
    .execute();
}
