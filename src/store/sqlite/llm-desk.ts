import { type Kysely, sql, type Transaction } from 'kysely';
import {
  dayOf,
  type ModelCount,
  type ModelLedger,
  type ModelSpend,
  monthOf,
  type Reservation,
  type Reserved,
  type Settlement,
} from '../../core/model.ts';
import type { Tables } from './tables.ts';

/** The model's ledger in the store's tables. `guard` words the database's own failures. */
export class LlmDesk implements ModelLedger {
  readonly #db: Kysely<Tables>;
  readonly #guard: <T>(work: () => Promise<T>) => Promise<T>;

  constructor(db: Kysely<Tables>, guard: <T>(work: () => Promise<T>) => Promise<T>) {
    this.#db = db;
    this.#guard = guard;
  }

  reserve({ use, model, microUsd, at, dayCap, monthCap }: Reservation): Promise<Reserved> {
    return this.#guard(() =>
      this.#db.transaction().execute(async (db): Promise<Reserved> => {
        if ((await spentSince(db, dayOf(at))) + microUsd > dayCap) return { ok: false, trouble: 'day_budget' };
        if ((await spentSince(db, monthOf(at))) + microUsd > monthCap) return { ok: false, trouble: 'month_budget' };
        const { id } = await db
          .insertInto('model_calls')
          .values({ at: at.getTime(), use, model, micro_usd: microUsd })
          .returning('id')
          .executeTakeFirstOrThrow();
        return { ok: true, id };
      }),
    );
  }

  async settle(id: number, { microUsd, inputTokens, outputTokens }: Settlement): Promise<void> {
    const change = { micro_usd: microUsd, input_tokens: inputTokens, output_tokens: outputTokens };
    await this.#guard(() => this.#db.updateTable('model_calls').set(change).where('id', '=', id).execute());
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
    await this.#guard(() =>
      this.#db.transaction().execute(async (db) => {
        await db
          .insertInto('model_answers')
          .values({ key, ...row })
          .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
          .execute();
        await db.deleteFrom('model_answers').where('at', '<', forgetBefore.getTime()).execute();
      }),
    );
  }

  async count(counts: readonly ModelCount[], at: Date): Promise<void> {
    const day = dayOf(at).getTime();
    await this.#guard(() =>
      this.#db.transaction().execute(async (db) => {
        for (const { kind, reason, count } of counts)
          await db
            .insertInto('model_counts')
            .values({ day, kind, reason, count })
            .onConflict((conflict) =>
              conflict.columns(['day', 'kind', 'reason']).doUpdateSet({ count: sql`model_counts.count + excluded.count` }),
            )
            .execute();
      }),
    );
  }

  async counts(since: Date): Promise<readonly ModelCount[]> {
    return this.#db
      .selectFrom('model_counts')
      .where('day', '>=', dayOf(since).getTime())
      .groupBy(['kind', 'reason'])
      .select((of) => ['kind', 'reason', of.fn.sum<number>('count').as('count')])
      .orderBy('count', 'desc')
      .orderBy('reason')
      .execute();
  }
}

async function spentSince(db: Transaction<Tables>, since: Date): Promise<number> {
  const { spent } = await db
    .selectFrom('model_calls')
    .where('at', '>=', since.getTime())
    .select((of) => of.fn.coalesce(of.fn.sum<number>('micro_usd'), sql<number>`0`).as('spent'))
    .executeTakeFirstOrThrow();
  return spent;
}
