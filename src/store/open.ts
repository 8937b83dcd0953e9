import type { Store } from '../core/ports/store.ts';
import type { BacklogProgress } from './cast/cast-backlog.ts';
import { openDatabase } from './dialect/open.ts';
import { migrate } from './migrations/migrate.ts';
import { SqlStore } from './store.ts';

/** Opens the store, made and brought up to date where needed. `location`: a file's path, one after `file:` or `sqlite:`, a `file:///` URL, `:memory:`, or `postgres://…`. Throws `StoreError`. `progress`: see `SqlStore.settleBacklog`. */
export async function openStore(location: string, progress?: BacklogProgress): Promise<Store> {
  const db = await openDatabase(location);
  try {
    await migrate(db);
    const store = new SqlStore(db);
    await store.settleBacklog(progress);
    return store;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}
