import { hash } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { StoredWatch } from '../../core/ports/watch-store.ts';
import type { AlertFinding, FoundItem } from '../../core/watches/alert.ts';
import { alertDue } from '../../core/watches/alert-timing.ts';
import { HOUR_MS } from '../../text/durations.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { Tables } from '../tables.ts';
import { watchOf } from './watch-rows.ts';

/** Notes how far the revisions were looked through, and makes the alerts that tell what was found; gives how many. The caller holds the lock. */
export async function examinedIn(
  db: Transaction<Tables>,
  { revisionId, findings, now }: { readonly revisionId: number; readonly findings: readonly AlertFinding[]; readonly now: Date },
): Promise<number> {
  await db.updateTable('watch_progress').set({ revision_id: revisionId }).where('revision_id', '<', revisionId).execute();
  let made = 0;
  for (const { watchId, items } of findings) {
    const watch = await running(db, watchId, now);
    const news = watch ? await untold(db, watchId, items) : [];
    if (watch && news.length > 0 && (await tell(db, { watch, items: news, now }))) made++;
  }
  return made;
}

async function running(db: Kysely<Tables>, id: number, now: Date): Promise<StoredWatch | undefined> {
  const row = await db.selectFrom('watches').selectAll().where('id', '=', id).where('paused_at', 'is', null).executeTakeFirst();
  return row && (row.muted_until === null || row.muted_until <= now.getTime()) ? watchOf(row) : undefined;
}

/** A key can hold a whole speech. */
const shortKey = (key: string): string => hash('sha256', key, 'base64url').slice(0, 22);

async function untold(db: Kysely<Tables>, watchId: number, items: readonly FoundItem[]): Promise<readonly FoundItem[]> {
  const keys = [...new Set(items.flatMap(({ key, sameAs }) => [key, ...sameAs]))].map(shortKey);
  const rows = await db.selectFrom('alert_items').select('key').where('watch_id', '=', watchId).where('key', 'in', keys).execute();
  const told = new Set(rows.map(({ key }) => key));
  return items.filter(({ key, sameAs }) => ![key, ...sameAs].some((one) => told.has(shortKey(one))));
}

/** Adds the items to the alert of their instant, or makes it; false where it was there. */
async function tell(
  db: Transaction<Tables>,
  { watch, items, now }: { readonly watch: StoredWatch; readonly items: readonly FoundItem[]; readonly now: Date },
): Promise<boolean> {
  const others = await db
    .selectFrom('alerts')
    .select('instant')
    .where('watch_id', '=', watch.id)
    .where('instant', '>=', now.getTime() - HOUR_MS)
    .execute();
  const due = alertDue(
    watch,
    now,
    others.map(({ instant }) => new Date(instant)),
  );
  const { id, added } = await alertAt(db, { watchId: watch.id, instant: due.getTime(), now });
  const rows = items.map(({ key, item }) => ({
    watch_id: watch.id,
    key: shortKey(key),
    alert_id: id,
    item: JSON.stringify(item),
    at: now.getTime(),
  }));
  await db
    .insertInto('alert_items')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return added;
}

/** The watch's alert of an instant, to which something can still be added: a millisecond later each, where one is being sent already. */
async function alertAt(
  db: Transaction<Tables>,
  { watchId, instant, now }: { readonly watchId: number; readonly instant: number; readonly now: Date },
): Promise<{ readonly id: number; readonly added: boolean }> {
  for (let at = instant; ; at++) {
    const there = await db
      .selectFrom('alerts')
      .select(['id', 'state', 'attempts'])
      .where('watch_id', '=', watchId)
      .where('instant', '=', at)
      .executeTakeFirst();
    if (there?.state === 'due' && there.attempts === 0) return { id: there.id, added: false };
    if (there) continue;
    // Due by the clock that claims go by.
    const openAt = sql<number>`${dialectOf(db).now(now)} + ${at - now.getTime()}`;
    const { id } = await db
      .insertInto('alerts')
      .values({ watch_id: watchId, instant: at, state: 'due', open_at: openAt, reason: null, at: now.getTime() })
      .returning('id')
      .executeTakeFirstOrThrow();
    return { id, added: true };
  }
}
