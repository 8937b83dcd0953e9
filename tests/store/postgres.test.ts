import { sql } from 'kysely';
import { afterAll, beforeAll, describe, vi } from 'vitest';
import type { Store } from '../../src/core/ports/store.ts';
import { dialectOf } from '../../src/store/dialect/dialect.ts';
import { openPostgres } from '../../src/store/dialect/postgres/open.ts';
import { SqlStore } from '../../src/store/store.ts';
import { activityContract } from '../contracts/activity.ts';
import { alertContract } from '../contracts/alert-store.ts';
import { archiveContract } from '../contracts/archive.ts';
import { commandCallContract } from '../contracts/command-call-store.ts';
import { cursorContract } from '../contracts/cursors.ts';
import { demandContract } from '../contracts/demands.ts';
import { nearDuplicateContract } from '../contracts/near-duplicates.ts';
import { echoContract } from '../contracts/repeated-quotes.ts';
import { retentionContract } from '../contracts/retention.ts';
import { revisionContract } from '../contracts/revisions.ts';
import { rulingContract } from '../contracts/rulings.ts';
import { ledgerContract } from '../contracts/schedule-store.ts';
import { searchContract } from '../contracts/search.ts';
import { sourceDeskContract } from '../contracts/source-store.ts';
import { storeContract } from '../contracts/store.ts';
import { watchContract } from '../contracts/watch-store.ts';
import { webAccessContract } from '../contracts/web-access-store.ts';
import { closedFolder, PostgresServer } from './postgres-server.ts';

// Each statement is a round trip between two processes: many times slower where others keep the machine busy.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let server: PostgresServer;
beforeAll(async () => {
  if (closedFolder() !== undefined) return;
  server = await PostgresServer.start();
});
afterAll(async () => {
  await server?.stop();
  vi.resetConfig();
});

/** Databases whose store was closed. */
const free: string[] = [];

class ReusedStore extends SqlStore {
  readonly #url: string;

  constructor(url: string) {
    const db = openPostgres(url);
    // Leases go by the test's clock.
    dialectOf(db).now = (own) => sql`${own.getTime()}::bigint`;
    super(db);
    this.#url = url;
  }

  override async close(): Promise<void> {
    await super.close();
    await server.clear(this.#url);
    free.push(this.#url);
  }
}

const open = async (): Promise<Store> => new ReusedStore(free.pop() ?? (await server.emptyStore()));

describe.skipIf(closedFolder() !== undefined)('on PostgreSQL', () => {
  storeContract('a store', open);
  ledgerContract('the schedules of a store', open);
  sourceDeskContract('the sources of a store', open);
  searchContract('the search of a store', open);
  activityContract('who spoke most', open);
  archiveContract('what the archive asks', open);
  nearDuplicateContract('one text of several outlets', open);
  cursorContract('lists page by page', open);
  echoContract('one quote of several outlets', open);
  revisionContract('an article that changes', open);
  watchContract('the watches of a store', open);
  alertContract('the alerts of a store', open);
  commandCallContract('the calls of buttons', open);
  webAccessContract('the archive’s links', open);
  demandContract('the demands of a store', open);
  retentionContract('old articles', open, 3);
  rulingContract('what an admin ruled', open);
});
