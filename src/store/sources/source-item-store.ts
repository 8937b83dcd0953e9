import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { ListedItem, OpenItem, ReadPage, SourceItemStore } from '../../core/ports/source-item-store.ts';
import { DAY_MS, HOUR_MS } from '../../text/durations.ts';
import type { Tables } from '../tables.ts';

const MOST_TRIES = 3;
/** An entry whose mark changed is read again after this time at the earliest: some marks change with every answer, as a count of comments does. */
const LEAST_BETWEEN_MS = HOUR_MS;
const MOST_REREADS = 6;
/** When an entry was last listed is stored only this exactly, so that most polls write nothing. */
const SEEN_WITHIN_MS = 7 * DAY_MS;
/** Entries in one statement: under SQLite's limit of bound values, and quick to parse. */
const BATCH = 200;

/** The entries of feeds in SQLite. */
export class SqlSourceItemStore implements SourceItemStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async listed(
    sourceId: number,
    items: readonly ListedItem[],
    { at, archive }: { readonly at: Date; readonly archive: boolean },
  ): Promise<ReadonlyMap<string, OpenItem>> {
    const byKey = new Map(items.map((item) => [keyOf(item.id), item]));
    // A source that was removed while it was polled has nothing to note.
    if (!(await this.#exists(sourceId))) return new Map();
    const open = new Map<string, OpenItem>();
    for (const batch of batches([...byKey])) {
      await this.#note(
        batch.map(([key, { mark }]) => ({
          source_id: sourceId,
          key,
          mark,
          tries: 0,
          done: 0,
          archive: archive ? 1 : 0,
          at: at.getTime(),
        })),
      );
      const keys = batch.map(([key]) => key);
      const rows = await this.#of(sourceId).select(['key', 'archive']).where('key', 'in', keys).where(isOpen).execute();
      const found = new Map(rows.map((row) => [row.key, { archive: row.archive === 1 }]));
      for (const [key, { id }] of batch) {
        const item = found.get(key);
        if (item) open.set(id, item);
      }
    }
    return open;
  }

  async #note(values: readonly ItemValues[]): Promise<void> {
    const changed = sql<boolean>`(source_items.mark <> excluded.mark and coalesce(source_items.read_at, 0) <= excluded.at - ${LEAST_BETWEEN_MS} and source_items.rereads < ${MOST_REREADS})`;
    await this.#db
      .insertInto('source_items')
      .values([...values])
      .onConflict((conflict) =>
        conflict
          .columns(['source_id', 'key'])
          .doUpdateSet({
            at: sql`excluded.at`,
            tries: sql`case when ${changed} then 0 else source_items.tries end`,
            done: sql`case when ${changed} then 0 else source_items.done end`,
            rereads: sql`case when ${changed} then source_items.rereads + 1 else source_items.rereads end`,
            mark: sql`case when source_items.mark is null or ${changed} then excluded.mark else source_items.mark end`,
          })
          .where(sql<boolean>`source_items.mark is null or ${changed} or source_items.at < excluded.at - ${SEEN_WITHIN_MS}`),
      )
      .execute();
  }

  async tried(sourceId: number, id: string): Promise<void> {
    const query = this.#update(sourceId, [id]).set({ tries: sql`tries + 1` });
    await query.execute();
  }

  async done(
    sourceId: number,
    ids: readonly string[],
    { at, again }: { readonly at: Date; readonly again?: { readonly url: string; readonly at: Date } | undefined },
  ): Promise<void> {
    const outcome = { done: 1, read_at: at.getTime(), ...(again && { url: again.url, again_at: again.at.getTime() }) };
    for (const batch of batches(ids)) await this.#update(sourceId, batch).set(outcome).execute();
  }

  async dueAgain(sourceId: number, now: Date, limit: number): Promise<readonly ReadPage[]> {
    const rows = await this.#of(sourceId)
      .select(['key', 'url', 'rereads'])
      .where('again_at', '<=', now.getTime())
      .orderBy('again_at')
      .orderBy('key')
      .limit(limit)
      .execute();
    return rows.map(({ key, url, rereads }) => ({ key, url: url!, rereads }));
  }

  async readAgain(sourceId: number, key: string, next: Date | undefined): Promise<void> {
    const query = this.#db
      .updateTable('source_items')
      .set({ again_at: next?.getTime() ?? null, rereads: sql`rereads + 1` })
      .where('source_id', '=', sourceId)
      .where('key', '=', key);
    await query.execute();
  }

  async forget(before: Date): Promise<number> {
    const query = this.#db.deleteFrom('source_items').where('at', '<', before.getTime());
    const { numDeletedRows } = await query.executeTakeFirstOrThrow();
    return Number(numDeletedRows);
  }

  async #exists(sourceId: number): Promise<boolean> {
    return (await this.#db.selectFrom('sources').select('id').where('id', '=', sourceId).executeTakeFirst()) !== undefined;
  }

  #of(sourceId: number) {
    return this.#db.selectFrom('source_items').where('source_id', '=', sourceId);
  }

  #update(sourceId: number, ids: readonly string[]) {
    return this.#db.updateTable('source_items').where('source_id', '=', sourceId).where('key', 'in', ids.map(keyOf));
  }
}

interface ItemValues {
  readonly source_id: number;
  readonly key: string;
  readonly mark: string;
  readonly tries: number;
  readonly done: number;
  readonly archive: number;
  readonly at: number;
}

const isOpen = sql<boolean>`done = 0 and tries < ${MOST_TRIES}`;

const keyOf = (item: string): string => createHash('sha256').update(item).digest('base64url').slice(0, 22);

function batches<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, i) => items.slice(i * BATCH, (i + 1) * BATCH));
}
