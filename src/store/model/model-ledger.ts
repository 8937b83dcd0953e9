import { type Kysely, sql } from 'kysely';
import {
  dayOf,
  type ModelCount,
  type ModelLedger,
  type ModelSpend,
  monthOf,
  type Reservation,
  type Reserved,
  type Settlement,
} from '../../core/ports/model-ledger.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { Tables } from '../tables.ts';

/** The model's ledger in the store's tables. */
export class SqlModelLedger implements ModelLedger {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async reserve({ use, model, microUsd, at, dayCap, monthCap }: Reservation): Promise<Reserved> {
    const [day, month] = [spentSince(dayOf(at)), spentSince(monthOf(at))];
    const insertion = sql<{
      id: number;
    }>`insert into model_calls (at, use, model, micro_usd) select ${at.getTime()}, ${use}, ${model}, ${microUsd}
        where ${day} + ${microUsd} <= ${dayCap} and ${month} + ${microUsd} <= ${monthCap} returning id`;
    // Two who ask at once can't both take the last of it.
    const { rows } = await dialectOf(this.#db).alone(this.#db, 'model_calls', (db) => insertion.execute(db));
    if (rows[0]) return { ok: true, id: rows[0].id };
    const spent = await sql<{ fits: number }>`select ${day} + ${microUsd} <= ${dayCap} as fits`.execute(this.#db);
    return { ok: false, trouble: spent.rows[0]!.fits ? 'month_budget' : 'day_budget' };
  }

  async settle(id: number, { microUsd, inputTokens, outputTokens }: Settlement): Promise<void> {
    const change = { micro_usd: microUsd, input_tokens: inputTokens, output_tokens: outputTokens };
    await this.#db.updateTable('model_calls').set(change).where('id', '=', id).execute();
  }

  async spend(since: Date): Promise<readonly ModelSpend[]> {
    return this.#db
      .selectFrom('model_calls')
      .where('at', '>=', since.getTime())
      .groupBy('use')
      .select((of) => [
        'use',
        of.fn.countAll<number>().as('calls'),
        of.fn.sum<number>('micro_usd').as('microUsd'),
        of.fn.sum<number>('input_tokens').as('inputTokens'),
        of.fn.sum<number>('output_tokens').as('outputTokens'),
      ])
      .orderBy('microUsd', 'desc')
      .orderBy('use')
      .execute();
  }

  async answer(key: string): Promise<string | undefined> {
    return (await this.#db.selectFrom('model_answers').select('answer').where('key', '=', key).executeTakeFirst())?.answer;
  }

  async keep(key: string, answer: string, at: Date, forgetBefore: Date): Promise<void> {
    const row = { answer, at: at.getTime() };
    const kept = this.#db
      .insertInto('model_answers')
      .values({ key, ...row })
      .onConflict((conflict) => conflict.column('key').doUpdateSet(row));
    await kept.execute();
    await this.#db.deleteFrom('model_answers').where('at', '<', forgetBefore.getTime()).execute();
  }

  async count(counts: readonly ModelCount[], at: Date): Promise<void> {
    if (counts.length === 0) return;
    const day = dayOf(at).getTime();
    const counted = this.#db
      .insertInto('model_counts')
      .values(counts.map((one) => ({ day, ...one })))
      .onConflict((conflict) =>
        conflict.columns(['day', 'kind', 'reason']).doUpdateSet({ count: sql`model_counts.count + excluded.count` }),
      );
    await counted.execute();
  }

  async counts(since: Date): Promise<readonly ModelCount[]> {
    return this.#db
      .selectFrom('model_counts')
      .where('day', '>=', dayOf(since).getTime())
      .groupBy(['kind', 'reason'])
      .select((of) => ['kind', 'reason', of.fn.sum<number>('count').as('count')])
      .orderBy('count', 'desc')
      .orderBy('reason')
      .orderBy('kind')
      .execute();
  }
}

const spentSince = (since: Date) => sql<number>`(select coalesce(sum(micro_usd), 0) from model_calls where at >= ${since.getTime()})`;
