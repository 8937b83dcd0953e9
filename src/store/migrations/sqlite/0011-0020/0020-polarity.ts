import { sql, type Transaction } from 'kysely';
import { z } from 'zod';
import { upgradedDemand } from '../../../../matching/older-demands.ts';
import { polarityOf } from '../../../../matching/polarity.ts';
import { storedJson } from '../../../stored-json.ts';
import type { Tables } from '../../../tables.ts';

const toldDemand = z.looseObject({ evidence: z.looseObject({ start: z.int() }), evidenceText: z.string() });
const extraction = z.looseObject({ demands: z.array(z.unknown()) });
const dismissal = z.looseObject({ content: z.array(z.string()) });

/** Which way each demand points, and how sure it and its answers are. What was stored turned round ("driving", of a warning against driving) is told again with its "against", as another demand. */
export async function polarity(db: Transaction<Tables>): Promise<void> {
  const turned: number[] = [];
  for (const { id, demand } of await db.selectFrom('demands').select(['id', 'demand']).execute()) {
    const told = storedJson(toldDemand, demand, { table: 'demands', id, column: 'demand' });
    // Offsets are the article's, of which the row holds one sentence.
    const upgraded = upgradedDemand(told, ' '.repeat(told.evidence.start) + told.evidenceText);
    await db
      .updateTable('demands')
      .set({ demand: JSON.stringify(upgraded.demand) })
      .where('id', '=', id)
      .execute();
    if (upgraded.turned) turned.push(id);
  }
  await upgradeRevisions(db);
  for (const { identity_id: id, space, told } of await db.selectFrom('demand_dismissals').selectAll().execute()) {
    const dismissed = storedJson(dismissal, told, { table: 'demand_dismissals', id, column: 'told' });
    await db
      .updateTable('demand_dismissals')
      .set({ told: JSON.stringify({ ...dismissed, polarity: polarityOf(dismissed.content.join(' ')) }) })
      .where('identity_id', '=', id)
      .where('space', '=', space)
      .execute();
  }
  for (const id of turned) await tellAgain(db, id);
}

async function upgradeRevisions(db: Transaction<Tables>): Promise<void> {
  for (const { id, text, extraction: json } of await db.selectFrom('revisions').select(['id', 'text', 'extraction']).execute()) {
    const found = storedJson(extraction, json, { table: 'revisions', id, column: 'extraction' });
    if (found.demands.length === 0) continue;
    const demands = found.demands.map((demand) => upgradedDemand(demand, text).demand);
    await db
      .updateTable('revisions')
      .set({ extraction: JSON.stringify({ ...found, demands }) })
      .where('id', '=', id)
      .execute();
  }
}

/** Takes apart the demands that this telling was joined to, unless somebody dismissed them; opening the store joins their tellings anew. */
async function tellAgain(db: Transaction<Tables>, demandId: number): Promise<void> {
  const { rows } = await sql<{ id: number }>`select identity_id as id from demand_tellings where demand_id = ${demandId}
    and identity_id not in (select identity_id from demand_dismissals)`.execute(db);
  for (const { id } of rows) {
    await sql`insert or ignore into demand_backlog select demand_id from demand_tellings where identity_id = ${id}`.execute(db);
    await db.deleteFrom('demand_views').where('identity_id', '=', id).execute();
    await db.deleteFrom('demand_identities').where('id', '=', id).execute();
  }
}
