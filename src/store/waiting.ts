import { type Kysely, sql } from 'kysely';
import type { Waiting, WaitingWork } from '../core/ports/store.ts';
import { dialectOf } from './dialect/dialect.ts';
import type { Tables } from './tables.ts';

/** What is due at `now` and not done yet; what another process has claimed is not due. */
export async function waitingWork(db: Kysely<Tables>, now: Date): Promise<WaitingWork> {
  const open = dialectOf(db).now(now);
  const [sources, editions, alerts] = await Promise.all([
    waiting(db, sql`select next_poll_at as at from sources where paused = 0 and gone = 0 and next_poll_at <= ${now.getTime()}`),
    waiting(db, sql`select instant as at from occurrences where open_at is not null and open_at <= ${open}`),
    waiting(db, sql`select instant as at from alerts where open_at is not null and open_at <= ${open}`),
  ]);
  return { sources, editions, alerts };
}

async function waiting(db: Kysely<Tables>, due: ReturnType<typeof sql>): Promise<Waiting> {
  const { rows } = await sql<{ due: number; oldest: number | null }>`select count(*) as due, min(d.at) as oldest from (${due}) d`.execute(
    db,
  );
  const [row] = rows;
  return { due: row?.due ?? 0, oldestAt: row?.oldest == null ? undefined : new Date(row.oldest) };
}
