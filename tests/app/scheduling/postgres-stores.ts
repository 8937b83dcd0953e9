import { sql } from 'kysely';
import type { Store } from '../../../src/core/ports/store.ts';
import { dialectOf } from '../../../src/store/dialect/dialect.ts';
import { openPostgres } from '../../../src/store/dialect/postgres/open.ts';
import { SqlStore } from '../../../src/store/store.ts';
import { HOUR_MS } from '../../../src/text/durations.ts';
import { PostgresServer } from '../../store/postgres-server.ts';
import type { SharedStores } from './simulation.ts';

/** A store on PostgreSQL whose server's clock says what `now` does. */
function storeByClock(url: string, now: () => number): Store {
  const db = openPostgres(url);
  dialectOf(db).now = () => sql`${Math.trunc(now())}::bigint`;
  return new SqlStore(db);
}

/** Four processes with clocks up to two hours apart, each with a pool of two connections, on one PostgreSQL that is restarted in the middle. */
export async function fourOnPostgres(): Promise<SharedStores> {
  const server = await PostgresServer.start();
  const url = await server.emptyStore();
  const skewsMs = [0, HOUR_MS, -HOUR_MS, HOUR_MS / 2];
  return {
    open: async (now) => skewsMs.map(() => storeByClock(`${url}?pool=2`, now)),
    skewsMs,
    inTurn: false,
    disturb: () => server.restart(),
    close: () => server.stop(),
  };
}
