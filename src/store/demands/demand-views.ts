import { sql, type Transaction } from 'kysely';
import type { DemandStatus } from '../../core/news/demand.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { Tables } from '../tables.ts';
import { type DemandJson, demandJsonOf } from './demand-rows.ts';

interface StoredTelling {
  readonly demand_id: number;
  readonly space: string;
  readonly dated_at: number;
  readonly article_id: number;
  readonly position: number;
  readonly issuer_id: number | null;
  readonly told: DemandJson;
  readonly changed: string | null;
}

interface StatusChange {
  readonly at: number;
  readonly from: DemandStatus;
  readonly to: DemandStatus;
  readonly demandId: number;
  readonly response: number;
}

/** Holds other writers of demands off until the transaction ends. */
export const holdDemands = (db: Transaction<Tables>): Promise<void> => dialectOf(db).lock(db, 'demands');

/** Rebuilds one demand's rows in `demand_views` and `demand_events`, for every space, under `holdDemands`. A demand without tellings is deleted unless it was dismissed. */
export async function settleViews(db: Transaction<Tables>, identityId: number): Promise<void> {
  const identity = await db.selectFrom('demand_identities').selectAll().where('id', '=', identityId).executeTakeFirst();
  if (!identity) return;
  await db.deleteFrom('demand_views').where('identity_id', '=', identityId).execute();
  await db.deleteFrom('demand_events').where('identity_id', '=', identityId).execute();
  const tellings = await tellingsOf(db, identityId);
  const dismissals = await db.selectFrom('demand_dismissals').select('space').where('identity_id', '=', identityId).execute();
  const dismissed = new Set(dismissals.map(({ space }) => space));
  if (tellings.length === 0 && dismissed.size === 0) await db.deleteFrom('demand_identities').where('id', '=', identityId).execute();
  for (const space of new Set([...tellings.map((telling) => telling.space), ...dismissed])) {
    const all = tellings.filter((telling) => telling.space === space || telling.space === '');
    // What one source took back says nothing of a demand that another tells still; one that all took back stays as it was.
    const standing = all.filter(({ changed }) => changed === null);
    const seen = standing.length > 0 ? standing : all;
    if (seen.length === 0) continue;
    const changes = changesOf(seen);
    const shown = shownOf(seen);
    await db
      .insertInto('demand_views')
      .values({
        identity_id: identityId,
        space,
        issuer_id: identity.issuer_id,
        addressee_id: identity.addressee_id,
        demand_id: shown.demand_id,
        article_id: shown.article_id,
        position: shown.position,
        first_at: seen[0]!.dated_at,
        last_at: seen.at(-1)!.dated_at,
        tellings: new Set(seen.map(({ article_id }) => article_id)).size,
        status: changes.at(-1)?.to ?? 'pending',
        dismissed: dismissed.has(space) || dismissed.has('') ? 1 : 0,
      })
      .execute();
    for (const [number, { at, from, to, demandId, response }] of changes.entries())
      await db
        .insertInto('demand_events')
        .values({ identity_id: identityId, space, number, at, from_status: from, to_status: to, demand_id: demandId, response })
        .execute();
  }
}

/** Of the tellings that name an issuer (of all, where none does): the newest whose words can be understood alone ("he step down" can't), else the newest. */
function shownOf(tellings: readonly StoredTelling[]): StoredTelling {
  const issued = tellings.filter(({ issuer_id }) => issuer_id !== null);
  const among = issued.length > 0 ? issued : tellings;
  return among.findLast(({ told }) => !POINTS_BACK.test(told.spans[0]?.text ?? '')) ?? among.at(-1)!;
}

const POINTS_BACK = /^(?:that )?(?:he|she|it|they|him|her|them|its|his|their|this|that|these|those|such|so)\b/i;

/** Oldest first, in the article's order within it. */
async function tellingsOf(db: Transaction<Tables>, identityId: number): Promise<StoredTelling[]> {
  const { rows } = await sql<Omit<StoredTelling, 'told'> & { readonly demand: string }>`
    select t.demand_id, t.space, t.dated_at, d.article_id, d.position, d.issuer_id, d.demand, d.changed from demand_tellings t
    join demands d on d.id = t.demand_id where t.identity_id = ${identityId} order by t.dated_at, d.article_id, d.position, d.id`.execute(
    db,
  );
  return rows.map(({ demand, ...row }) => ({ ...row, told: demandJsonOf({ id: row.demand_id, demand }) }));
}

/** Each change of status, oldest first, from `pending` on: a response sets the status to its kind, in the order of the articles' dates, then of its place in the text. */
function changesOf(tellings: readonly StoredTelling[]): StatusChange[] {
  const changes: StatusChange[] = [];
  let status: DemandStatus = 'pending';
  for (const telling of tellings) {
    const inOrder = [...telling.told.responses.entries()].sort(([, a], [, b]) => a.evidence.start - b.evidence.start);
    for (const [response, { kind }] of inOrder) {
      if (kind === status) continue;
      changes.push({ at: telling.dated_at, from: status, to: kind, demandId: telling.demand_id, response });
      status = kind;
    }
  }
  return changes;
}
