import type { Kysely } from 'kysely';
import type { PostedEdition, PostedFilter } from '../../core/ports/schedule-store.ts';
import type { Page, Slice, Space } from '../../core/scope.ts';
import { among } from '../among.ts';
import { limitOf, totalOf } from '../paging.ts';
import type { Tables } from '../tables.ts';
import { correctionsOf, editionOf } from './schedule-rows.ts';

/** Posted in a channel of the space or of the operator's, and kept with what they held. */
const postedIn = (db: Kysely<Tables>, space: Space) =>
  db
    .selectFrom('occurrences as o')
    .innerJoin('schedules as s', 's.id', 'o.schedule_id')
    .where('o.state', '=', 'sent')
    .where('o.edition', 'is not', null)
    .where('s.space', 'in', [space, '']);

const withEdition = (db: Kysely<Tables>, space: Space) =>
  postedIn(db, space).select(['o.id', 's.brief', 's.zone', 'o.instant', 'o.at', 'o.edition', 'o.corrections']);

type PostedRow = Awaited<ReturnType<ReturnType<typeof withEdition>['execute']>>[number];

const postedOf = ({ id, brief, zone, instant, at, edition, corrections }: PostedRow): PostedEdition[] =>
  edition === null
    ? []
    : [
        {
          occurrenceId: id,
          brief,
          instant: new Date(instant),
          zone,
          sentAt: new Date(at),
          edition: editionOf({ id, edition }),
          corrections: correctionsOf({ id, corrections }),
        },
      ];

export async function postedEditions(db: Kysely<Tables>, { space, brief }: PostedFilter, slice: Slice): Promise<Page<PostedEdition>> {
  let query = postedIn(db, space);
  if (brief !== undefined) query = query.where('s.brief', '=', brief);
  // What an edition held is long: the page's alone are read.
  const found = await query
    .select('o.id')
    .orderBy('o.instant', 'desc')
    .orderBy('o.id', 'desc')
    .limit(limitOf(slice) + 1)
    .offset(slice.offset)
    .execute();
  const ids = found.slice(0, limitOf(slice)).map(({ id }) => id);
  const rows = await withEdition(db, space).where('o.id', 'in', among(ids)).orderBy('o.instant', 'desc').orderBy('o.id', 'desc').execute();
  return { items: rows.flatMap(postedOf), total: await totalOf(found.length, slice, query) };
}

export async function postedEditionOf(db: Kysely<Tables>, occurrenceId: number, space: Space): Promise<PostedEdition | undefined> {
  const row = await withEdition(db, space).where('o.id', '=', occurrenceId).executeTakeFirst();
  return row && postedOf(row)[0];
}

export async function briefsPosted(db: Kysely<Tables>, space: Space): Promise<readonly string[]> {
  const rows = await postedIn(db, space).select('s.brief').distinct().orderBy('s.brief').execute();
  return rows.map(({ brief }) => brief);
}
