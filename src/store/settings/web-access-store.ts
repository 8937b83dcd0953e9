import type { Kysely } from 'kysely';
import type { WebAccessStore } from '../../core/ports/access/web-access-store.ts';
import type { Tables } from '../tables.ts';

/** The archive's key and its used links, in the store's tables. */
export class SqlWebAccessStore implements WebAccessStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async signingKey(made: string): Promise<string> {
    const kept = await this.keptKey();
    if (kept !== undefined) return kept;
    await this.#db
      .insertInto('signing_keys')
      .values({ id: 1, key: made })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
    // Of two processes that begin at once, one has kept its key.
    return (await this.keptKey()) ?? made;
  }

  async useOnce({ id, expiresAt }: { readonly id: string; readonly expiresAt: Date }, now: Date): Promise<boolean> {
    const { numInsertedOrUpdatedRows } = await this.#db
      .insertInto('used_links')
      .values({ id, expires_at: expiresAt.getTime() })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirstOrThrow();
    await this.#db.deleteFrom('used_links').where('expires_at', '<', now.getTime()).execute();
    return numInsertedOrUpdatedRows === 1n;
  }

  async keptKey(): Promise<string | undefined> {
    return (await this.#db.selectFrom('signing_keys').select('key').where('id', '=', 1).executeTakeFirst())?.key;
  }
}
