import type { Kysely } from 'kysely';
import { dialectOf, type StoreDialect } from '../dialect/dialect.ts';
import { StoreError } from '../errors.ts';
import type { Tables } from '../tables.ts';

const newestOf = ({ migrations }: StoreDialect): number => migrations.at(-1)?.version ?? 0;

/**
 * Brings a store's schema to the newest version that its dialect knows, or to `target`, in one transaction; a store that is at that version already is
 * left as it is. Of two processes that start at once, one waits for the other. Throws `StoreError` `newer_version`.
 */
export async function migrate(db: Kysely<Tables>, target?: number): Promise<void> {
  const dialect = dialectOf(db);
  const version = target ?? newestOf(dialect);
  const found = await dialect.version(db);
  refuseNewer(dialect, found);
  if (found >= version) return;
  await db.transaction().execute(async (transaction) => {
    await dialect.lock(transaction, 'schema');
    const from = await dialect.version(transaction);
    if (from >= version) return;
    for (const migration of dialect.migrations) {
      if (migration.version <= from || migration.version > version) continue;
      if (typeof migration.run === 'string') await dialect.script(transaction, migration.run);
      else await migration.run(transaction);
    }
    await dialect.setVersion(transaction, version);
  });
}

/** Throws `StoreError` `newer_version` where a later Verbatim has changed the schema to what this one can't know. */
export function refuseNewer(dialect: Pick<StoreDialect, 'location' | 'migrations'>, found: number): void {
  const known = dialect.migrations.at(-1)?.version ?? 0;
  if (found > known)
    throw new StoreError(
      'newer_version',
      `${dialect.location} was written by a newer Verbatim (schema ${found}; this one knows ${known}). Update Verbatim, or set DATABASE_URL to another file.`,
    );
}
