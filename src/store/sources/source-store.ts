import { type Kysely, type RawBuilder, type Selectable, sql, type Transaction, type UpdateObject } from 'kysely';
import type { NewSource, PollRecord, Source, SourceStore } from '../../core/ports/source-store.ts';
import type { Page, Slice, Space } from '../../core/scope.ts';
import { dialectOf } from '../dialect/dialect.ts';
import { likeText } from '../search.ts';
import type { Tables } from '../tables.ts';
import type { SourceRow } from './source-tables.ts';

const MOST_ITEMS = 100;

/** The sources that are polled. */
export class SqlSourceStore implements SourceStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async add({ url, space, kind, title, addedBy, addedAt }: NewSource): ReturnType<SourceStore['add']> {
    const at = addedAt.getTime();
    const inserted = await this.#db
      .insertInto('sources')
      .values({
        space,
        kind,
        url,
        lower_url: url.toLowerCase(),
        title: title ?? null,
        lower_title: title?.toLowerCase() ?? null,
        added_by: addedBy ?? null,
        added_at: at,
        next_poll_at: at,
      })
      .onConflict((conflict) => conflict.columns(['space', 'url']).doNothing())
      .returningAll()
      .executeTakeFirst();
    if (inserted) return { source: sourceOf(inserted), added: true };
    const known = this.#db.selectFrom('sources').selectAll().where('space', '=', space).where('url', '=', url);
    return { source: sourceOf(await known.executeTakeFirstOrThrow()), added: false };
  }

  async list(space: Space, { offset, limit }: Slice): Promise<Page<Source>> {
    const query = this.#db.selectFrom('sources').where('space', 'in', [space, '']);
    const rows = await query.selectAll().orderBy('id').limit(Math.min(limit, MOST_ITEMS)).offset(offset).execute();
    const { total } = await query.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
    return { items: rows.map(sourceOf), total };
  }

  async find(typed: string, space: Space, limit: number): Promise<readonly Source[]> {
    const own = this.#db.selectFrom('sources').selectAll().where('space', '=', space);
    const words = typed.trim();
    // A number that is nobody's here must not find a source whose address holds it.
    const number = /^#?(\d+)$/.exec(words)?.[1];
    if (number !== undefined) return (await own.where('id', '=', Number(number.slice(0, 15))).execute()).map(sourceOf);
    const exact = await own.where('url', '=', words).execute();
    if (exact.length > 0 || words === '') return exact.map(sourceOf);
    const part = sql<string>`${`%${likeText(words.toLowerCase())}%`} escape '\\'`;
    const rows = await own
      .where((where) => where.or([where('lower_url', 'like', part), where('lower_title', 'like', part)]))
      .orderBy('id')
      .limit(limit)
      .execute();
    return rows.map(sourceOf);
  }

  async get(id: number): Promise<Source | undefined> {
    const row = await this.#db.selectFrom('sources').selectAll().where('id', '=', id).executeTakeFirst();
    return row && sourceOf(row);
  }

  async remove(id: number, space: Space): Promise<boolean> {
    const query = this.#db.deleteFrom('sources').where('id', '=', id).where('space', '=', space).returning('id');
    return (await query.execute()).length > 0;
  }

  async pause(id: number, space: Space, paused: boolean, now: Date): Promise<boolean> {
    const query = this.#db
      .updateTable('sources')
      .set(paused ? { paused: 1 } : { paused: 0, gone: 0, next_poll_at: now.getTime() })
      .where('id', '=', id)
      .where('space', '=', space)
      .returning('id');
    return (await query.execute()).length > 0;
  }

  async due(now: Date, limit: number): Promise<readonly Source[]> {
    const rows = await this.#db
      .selectFrom('sources')
      .selectAll()
      .where(sql<boolean>`paused = 0 and gone = 0`)
      .where('next_poll_at', '<=', dialectOf(this.#db).now(now))
      .orderBy('next_poll_at')
      .orderBy('id')
      .limit(limit)
      .execute();
    return rows.map(sourceOf);
  }

  async claim(source: ClaimedSource, { now, leaseMs }: { readonly now: Date; readonly leaseMs: number }): Promise<Date | undefined> {
    return this.#move(source, sql<number>`${dialectOf(this.#db).now(now)} + ${leaseMs}`);
  }

  async release(source: ClaimedSource, dueAt: Date): Promise<void> {
    await this.#move(source, dueAt.getTime());
  }

  async rest(host: string, until: Date): Promise<void> {
    const under = (scheme: string) => sql<string>`${`${scheme}://${likeText(host)}/%`} escape '\\'`;
    await this.#db
      .updateTable('sources')
      .set({ next_poll_at: until.getTime() })
      .where('next_poll_at', '<', until.getTime())
      .where((where) => where.or([where('lower_url', 'like', under('https')), where('lower_url', 'like', under('http'))]))
      .execute();
  }

  /** Changes when a source is next due, and gives that; undefined where it is due at another time than was read, or not to be polled. */
  async #move({ id, nextPollAt }: ClaimedSource, to: number | RawBuilder<number>): Promise<Date | undefined> {
    const row = await this.#db
      .updateTable('sources')
      .set({ next_poll_at: to })
      .where('id', '=', id)
      .where('next_poll_at', '=', nextPollAt.getTime())
      .where(sql<boolean>`paused = 0 and gone = 0`)
      .returning('next_poll_at')
      .executeTakeFirst();
    return row && new Date(row.next_poll_at);
  }

  async nextDueAt(): Promise<Date | undefined> {
    const row = await this.#db
      .selectFrom('sources')
      .select('next_poll_at')
      .where(sql<boolean>`paused = 0 and gone = 0`)
      .orderBy('next_poll_at')
      .limit(1)
      .executeTakeFirst();
    return row && new Date(row.next_poll_at);
  }

  async isNewDue(now: Date): Promise<boolean> {
    const row = await this.#db
      .selectFrom('sources')
      .select('id')
      .where(sql<boolean>`paused = 0 and gone = 0`)
      .where('next_poll_at', '<=', dialectOf(this.#db).now(now))
      .where('last_good_at', 'is', null)
      .where('failures', '=', 0)
      .limit(1)
      .executeTakeFirst();
    return row !== undefined;
  }

  async record(id: number, outcome: PollRecord): Promise<void> {
    const { url, lower_url, ...others } = columnsOf(outcome);
    if (url === undefined) return change(this.#db, id, others);
    await this.#db.transaction().execute(async (db) => {
      await dialectOf(db).lock(db, 'sources');
      // A redirect to a URL that the space reads already: the source keeps its own, and both go on.
      await change(db, id, (await isTaken(db, id, url)) ? others : { ...others, url, lower_url });
    });
  }
}

async function change(db: Kysely<Tables>, id: number, columns: UpdateObject<Tables, 'sources'>): Promise<void> {
  await db.updateTable('sources').set(columns).where('id', '=', id).execute();
}

/** Whether another source of the same space has this URL. */
async function isTaken(db: Transaction<Tables>, id: number, url: string): Promise<boolean> {
  const rows = await db
    .selectFrom('sources')
    .select('id')
    .where('url', '=', url)
    .where('id', '!=', id)
    .where('space', '=', (from) => from.selectFrom('sources').select('space').where('id', '=', id))
    .execute();
  return rows.length > 0;
}

type ClaimedSource = Pick<Source, 'id' | 'nextPollAt'>;

const dated = (at: number | null): Date | undefined => (at === null ? undefined : new Date(at));
const instant = (at: Date | undefined): number | undefined => at?.getTime();
const bit = (value: boolean | undefined): 0 | 1 | undefined => (value === undefined ? undefined : value ? 1 : 0);

function sourceOf(row: Selectable<SourceRow>): Source {
  return {
    id: row.id,
    space: row.space,
    url: row.url,
    kind: row.kind,
    title: row.title ?? undefined,
    addedBy: row.added_by ?? undefined,
    addedAt: new Date(row.added_at),
    paused: row.paused === 1,
    nextPollAt: new Date(row.next_poll_at),
    etag: row.etag ?? undefined,
    lastModified: row.last_modified ?? undefined,
    rhythmMs: row.rhythm_ms ?? undefined,
    lastNewAt: dated(row.last_new_at),
    lastGoodAt: dated(row.last_good_at),
    failures: row.failures,
    problem: row.problem ?? undefined,
    gone: row.gone === 1,
    told: row.told === 1,
  };
}

const columnsOf = (outcome: PollRecord) => ({
  next_poll_at: instant(outcome.nextPollAt),
  url: outcome.url,
  lower_url: outcome.url?.toLowerCase(),
  title: outcome.title,
  lower_title: outcome.title?.toLowerCase(),
  etag: outcome.etag,
  last_modified: outcome.lastModified,
  rhythm_ms: outcome.rhythmMs === undefined ? undefined : Math.round(outcome.rhythmMs),
  last_new_at: instant(outcome.lastNewAt),
  last_good_at: instant(outcome.lastGoodAt),
  failures: outcome.failures,
  problem: outcome.problem,
  gone: bit(outcome.gone),
  told: bit(outcome.told),
});
