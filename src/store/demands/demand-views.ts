import { type Selectable, sql, type Transaction } from 'kysely';
import type { DemandStatus } from '../../core/news/demand.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { Tables } from '../tables.ts';
import { type DemandJson, demandJsonOf } from './demand-rows.ts';

interface StoredTelling {
  readonly identity_id: number;
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

/** Rebuilds the demands' rows in `demand_views` and `demand_events`, for every space, under `holdDemands`. A demand without tellings is deleted unless it was dismissed. */
export async function settleViews(db: Transaction<Tables>, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const { listed } = dialectOf(db);
  const identities = await db.selectFrom('demand_identities').selectAll().where('id', 'in', listed(ids)).execute();
  await db.deleteFrom('demand_views').where('identity_id', 'in', listed(ids)).execute();
  await db.deleteFrom('demand_events').where('identity_id', 'in', listed(ids)).execute();
  const tellingsOf = Map.groupBy(await tellingsOfAll(db, ids), ({ identity_id }) => identity_id);
  const dismissals = await db
    .selectFrom('demand_dismissals')
    .select(['identity_id', 'space'])
    .where('identity_id', 'in', listed(ids))
    .execute();
  const spacesOf = Map.groupBy(dismissals, ({ identity_id }) => identity_id);
  const unused = identities.filter(({ id }) => !tellingsOf.has(id) && !spacesOf.has(id)).map(({ id }) => id);
  if (unused.length > 0) await db.deleteFrom('demand_identities').where('id', 'in', listed(unused)).execute();
  const views = identities.flatMap((identity) =>
    viewsOfOne(identity, tellingsOf.get(identity.id) ?? [], new Set((spacesOf.get(identity.id) ?? []).map(({ space }) => space))),
  );
  if (views.length > 0)
    await db
      .insertInto('demand_views')
      .values(views.map(({ view }) => view))
      .execute();
  const events = views.flatMap(({ view: { identity_id, space }, changes }) =>
    changes.map(({ at, from, to, demandId, response }, number) => ({
      identity_id,
      space,
      number,
      at,
      from_status: from,
      to_status: to,
      demand_id: demandId,
      response,
    })),
  );
  if (events.length > 0) await db.insertInto('demand_events').values(events).execute();
}

/** What each space that sees a demand sees of it. */
function viewsOfOne(
  { id, issuer_id, addressee_id }: Selectable<Tables['demand_identities']>,
  tellings: readonly StoredTelling[],
  dismissed: ReadonlySet<string>,
) {
  return [...new Set([...tellings.map((telling) => telling.space), ...dismissed])].flatMap((space) => {
    const all = tellings.filter((telling) => telling.space === space || telling.space === '');
    // What one source took back says nothing of a demand that another tells still; one that all took back stays as it was.
    const standing = all.filter(({ changed }) => changed === null);
    const seen = standing.length > 0 ? standing : all;
    if (seen.length === 0) return [];
    const changes = changesOf(seen);
    const shown = shownOf(seen);
    const view = {
      identity_id: id,
      space,
      issuer_id,
      addressee_id,
      demand_id: shown.demand_id,
      article_id: shown.article_id,
      position: shown.position,
      first_at: seen[0]!.dated_at,
      last_at: seen.at(-1)!.dated_at,
      tellings: new Set(seen.map(({ article_id }) => article_id)).size,
      status: changes.at(-1)?.to ?? 'pending',
      dismissed: dismissed.has(space) || dismissed.has('') ? (1 as const) : (0 as const),
    };
    return [{ view, changes }];
  });
}

/** Of the tellings that name an issuer (of all, where none does): the newest whose words can be understood alone ("he step down" can't), else the newest. */
function shownOf(tellings: readonly StoredTelling[]): StoredTelling {
  const issued = tellings.filter(({ issuer_id }) => issuer_id !== null);
  const among = issued.length > 0 ? issued : tellings;
  return among.findLast(({ told }) => !POINTS_BACK.test(told.spans[0]?.text ?? '')) ?? among.at(-1)!;
}

const POINTS_BACK = /^(?:that )?(?:he|she|it|they|him|her|them|its|his|their|this|that|these|those|such|so)\b/i;

/** Those of each demand oldest first, in the article's order within it. */
async function tellingsOfAll(db: Transaction<Tables>, ids: readonly number[]): Promise<StoredTelling[]> {
  const { rows } = await sql<Omit<StoredTelling, 'told'> & { readonly demand: string }>`
    select t.identity_id, t.demand_id, t.space, t.dated_at, d.article_id, d.position, d.issuer_id, d.demand, d.changed from demand_tellings t
    join demands d on d.id = t.demand_id where t.identity_id in ${dialectOf(db).listed(ids)} order by t.dated_at, d.article_id, d.position, d.id`.execute(
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
