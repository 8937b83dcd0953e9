import { sql, type Transaction } from 'kysely';
import type { Speaker } from '../../core/news/speaker.ts';
import type { DismissedDemand } from '../../core/news/stored.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { Tables } from '../tables.ts';
import { dismissalOf, toldBy } from './demand-rows.ts';
import { holdDemands } from './demand-views.ts';
import { DemandWriter } from './demand-writer.ts';

/** Finds the stored speakers, made where there are none, that the parties of a dismissed demand are which no article of the store need tell. */
export type PartiesOf = (
  place: { readonly space: string; readonly datedAt: number },
  parties: readonly Speaker[],
) => Promise<ReadonlyMap<Speaker, number>>;

/** What is needed to make deleted demands again. */
export interface TakenDemands {
  /** By id in `demands`: the ids of the demands that the row told. */
  readonly tellings: ReadonlyMap<number, readonly number[]>;
  readonly dismissals: readonly { readonly number: number; readonly dismissal: DismissedDemand }[];
}

/** Deletes every demand with one of these speakers as a party, or in a telling of it, so that it can be made again once its parties are found again. */
export async function takeDemands(db: Transaction<Tables>, speakers: readonly number[]): Promise<TakenDemands> {
  await holdDemands(db);
  const identities = new Set<number>();
  for (const id of speakers) {
    const { rows } = await sql<{ id: number }>`select id from demand_identities where issuer_id = ${id} or addressee_id = ${id}
      union select t.identity_id from demands d join demand_tellings t on t.demand_id = d.id where d.issuer_id = ${id} or d.addressee_id = ${id}`.execute(
      db,
    );
    for (const row of rows) identities.add(row.id);
  }
  return takeIdentities(db, identities);
}

/** The ids of the demands that these articles tell. */
export async function demandsToldBy(db: Transaction<Tables>, articles: readonly number[]): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom('demands as d')
    .innerJoin('demand_tellings as t', 't.demand_id', 'd.id')
    .select('t.identity_id')
    .where('d.article_id', 'in', dialectOf(db).listed(articles))
    .execute();
  return new Set(rows.map(({ identity_id }) => identity_id));
}

/** Deletes these demands, so that they can be made again; the caller holds the lock on demands. */
export async function takeIdentities(db: Transaction<Tables>, identities: ReadonlySet<number>): Promise<TakenDemands> {
  const tellings = new Map<number, number[]>();
  const dismissals: { number: number; dismissal: DismissedDemand }[] = [];
  for (const number of [...identities].sort((a, b) => a - b)) {
    for (const { demand_id } of await db.selectFrom('demand_tellings').select('demand_id').where('identity_id', '=', number).execute())
      tellings.set(demand_id, [...(tellings.get(demand_id) ?? []), number]);
    const dismissed = await db
      .deleteFrom('demand_dismissals')
      .where('identity_id', '=', number)
      .returning(['identity_id', 'told'])
      .execute();
    for (const row of dismissed) dismissals.push({ number, dismissal: dismissalOf(row) });
    await db.deleteFrom('demand_views').where('identity_id', '=', number).execute();
    await db.deleteFrom('demand_identities').where('id', '=', number).execute();
  }
  return { tellings, dismissals };
}

/** Makes the demands again, in the order in which their articles were read. A demand keeps its id where it is still one. */
export async function rebuildDemands(db: Transaction<Tables>, { tellings, dismissals }: TakenDemands, partiesOf: PartiesOf): Promise<void> {
  for (const ofArticle of Map.groupBy(await inOrder(db, [...tellings.keys()]), (row) => row.article_id).values()) {
    const writer = await DemandWriter.begin(db);
    const ids = ofArticle.map(({ id }) => id);
    await writer.withdrawTellings(ofArticle[0]!.article_id, ids);
    await writer.tell(ofArticle.map((row) => ({ ...toldBy(row), numbers: tellings.get(row.id) })));
    await writer.settle();
  }
  for (const { number, dismissal } of dismissals) await putDismissal(db, dismissal, { partiesOf, numbers: [number] });
}

async function inOrder(db: Transaction<Tables>, ids: readonly number[]) {
  const { rows } = await sql<{
    id: number;
    space: string;
    article_id: number;
    dated_at: number;
    issuer_id: number | null;
    addressee_id: number | null;
    demand: string;
  }>`select d.id, d.space, d.article_id, d.dated_at, d.issuer_id, d.addressee_id, d.demand from demands d join articles a on a.id = d.article_id
    join revisions r on r.article_id = a.id and r.number = a.revision where d.id in ${dialectOf(db).listed(ids)} order by r.id, d.revision < a.revision, d.id`.execute(
    db,
  );
  return rows;
}

/** Stores that a space dismissed a demand, which is made where there is none yet. False where the space had dismissed it already. */
export async function putDismissal(
  db: Transaction<Tables>,
  dismissal: DismissedDemand,
  { numbers, partiesOf }: { readonly partiesOf: PartiesOf; readonly numbers?: readonly number[] },
): Promise<boolean> {
  const { space, issuer, addressee, content, polarity } = dismissal;
  const parties = [issuer, addressee].filter((party) => party !== undefined);
  const speakers = await partiesOf({ space, datedAt: dismissal.dismissedAt.getTime() }, parties);
  const writer = await DemandWriter.begin(db);
  const id = await writer.identityOf({
    space,
    issuerId: (issuer && speakers.get(issuer)) ?? null,
    addresseeId: (addressee && speakers.get(addressee)) ?? null,
    demand: { issuer, addressee, polarity, spans: content.map((text) => ({ start: 0, end: text.length, text })) },
    numbers,
  });
  const added = await keepDismissal(db, id, dismissal);
  await writer.settle();
  return added;
}

/** Stores a dismissal of the demand `id`. False where the space had dismissed it already. */
export async function keepDismissal(db: Transaction<Tables>, id: number, dismissal: DismissedDemand): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('demand_dismissals')
    .values({
      identity_id: id,
      space: dismissal.space,
      dismissed_at: dismissal.dismissedAt.getTime(),
      told: JSON.stringify(dismissal),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}
