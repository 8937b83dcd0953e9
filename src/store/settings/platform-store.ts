import type { Kysely } from 'kysely';
import type { Platform, PlatformReport, PlatformState, PlatformStore } from '../../core/ports/platform-store.ts';
import { among } from '../among.ts';
import type { Tables } from '../tables.ts';

/** How the platforms fare, in the store's tables. */
export class SqlPlatformStore implements PlatformStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async report(platform: Platform, state: PlatformState, detail: string, now: Date): Promise<void> {
    const at = now.getTime();
    const set = this.#db
      .insertInto('platform_states')
      .values({ platform, state, detail, since: at, seen_at: at })
      .onConflict((conflict) =>
        conflict.column('platform').doUpdateSet((row) => ({
          state,
          detail,
          seen_at: at,
          since: row.case().when('platform_states.state', '=', state).then(row.ref('platform_states.since')).else(at).end(),
        })),
      );
    await set.execute();
  }

  async beat(platforms: readonly Platform[], now: Date): Promise<void> {
    const set = this.#db
      .updateTable('platform_states')
      .set({ seen_at: now.getTime() })
      .where('platform', 'in', among(platforms))
      .where('state', '!=', 'stopped');
    await set.execute();
  }

  async all(): Promise<readonly PlatformReport[]> {
    const rows = await this.#db.selectFrom('platform_states').selectAll().orderBy('platform').execute();
    return rows.map(({ since, seen_at, ...row }) => ({ ...row, since: new Date(since), seenAt: new Date(seen_at) }));
  }
}
