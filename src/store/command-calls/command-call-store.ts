import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { commandCallJson } from '../../core/chat/reply-json.ts';
import type { Fields } from '../../core/json.ts';
import type { CommandCallStore, PagedCall } from '../../core/ports/command-call-store.ts';
import { DAY_MS } from '../../text/durations.ts';
import { storedJson } from '../stored-json.ts';
import type { Tables } from '../tables.ts';

const KEPT_MS = 30 * DAY_MS;
const KEY_LENGTH = 22;

const pagedCall = z.object({ ...commandCallJson.shape, page: z.int().min(1) } satisfies Fields<PagedCall>);

export class SqlCommandCallStore implements CommandCallStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async keep({ command, options, page }: PagedCall, now: Date): Promise<string> {
    const inOrder = Object.fromEntries(Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1)));
    const call = JSON.stringify({ command, options: inOrder, page });
    const key = createHash('sha256').update(call).digest('base64url').slice(0, KEY_LENGTH);
    const at = now.getTime();
    await this.#db
      .insertInto('command_calls')
      .values({ key, call, at })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ at }))
      .execute();
    await this.#db
      .deleteFrom('command_calls')
      .where('at', '<', at - KEPT_MS)
      .execute();
    return key;
  }

  async find(key: string): Promise<PagedCall | undefined> {
    const row = await this.#db.selectFrom('command_calls').select('call').where('key', '=', key).executeTakeFirst();
    return row && storedJson(pagedCall, row.call, { table: 'command_calls', id: key, column: 'call' });
  }
}
