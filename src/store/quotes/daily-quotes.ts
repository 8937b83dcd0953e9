import { type Kysely, sql } from 'kysely';
import type { DayCount, QuoteStore } from '../../core/ports/quote-store.ts';
import { DAY_MS } from '../../text/durations.ts';
import { among } from '../among.ts';
import { foundBy, soughtBy } from '../search.ts';
import { sameSpeaker } from '../speakers/same-speaker.ts';
import type { Tables } from '../tables.ts';

export async function dailyQuotes(
  db: Kysely<Tables>,
  { space, speakerIds, about, since, until }: Parameters<QuoteStore['daily']>[0],
): Promise<readonly DayCount[]> {
  const ids = await sameSpeaker(db, speakerIds, space);
  let query = db
    .selectFrom('quotes as q')
    .where('q.speaker_id', 'in', among(ids))
    .where('q.verbatim', '=', 1)
    .where('q.space', 'in', [space, '']);
  if (since) query = query.where('q.dated_at', '>=', since.getTime());
  if (until) query = query.where('q.dated_at', '<=', until.getTime());
  if (about !== undefined) query = query.where((await foundBy(db, soughtBy(about, 'quotes_search'), true))('q.id'));
  const day = sql<number>`q.dated_at / ${sql.lit(DAY_MS)}`;
  const rows = await query
    .select([day.as('day'), sql<number>`count(*)`.as('quotes')])
    .groupBy(day)
    .orderBy(day)
    .execute();
  return rows.map(({ day, quotes }) => ({ day: new Date(day * DAY_MS), quotes }));
}
