import pg from 'pg';
import { addressOf } from '../../store/dialect/postgres/address.ts';
import { storeError } from '../../store/dialect/postgres/errors.ts';
import { connectionOptions } from '../../store/dialect/postgres/pool.ts';
import { MINUTE_MS } from '../../text/durations.ts';
import { count } from '../../text/lists.ts';
import { jobsSchemaOf, schemaRefusal } from '../jobs/jobs-schema.ts';
import { reportOf } from '../report.ts';
import { type Check, fine, note, wrong } from './check.ts';

interface ServerFacts {
  readonly own: string;
  readonly database: string;
  readonly account: string;
  readonly may_create: boolean;
  readonly schemas: readonly string[];
  readonly connections: number;
  readonly has_store: boolean;
  readonly now: Date;
}

const FACTS = `select current_schema() as own, current_database() as database, current_user as account,
  has_database_privilege(current_database(), 'CREATE') as may_create,
  array(select nspname::text from pg_catalog.pg_namespace) as schemas,
  current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int as connections,
  to_regclass('store_version') is not null as has_store, clock_timestamp() as now`;

interface ServerFindings {
  readonly checks: readonly Check[];
  /** No store was made there yet. */
  readonly isEmpty: boolean;
}

/** What one worker takes beside the two pools of its store: for its queues, and for the locks of hosts. */
const WORKERS_OWN = 7;
const POOLS = 2;

/** Whether several processes can share the work on a PostgreSQL: room for their queues, connections enough, and clocks that agree. Changes nothing. */
export async function checkServer(location: string, now: () => Date): Promise<ServerFindings> {
  const { url, location: shown, most } = addressOf(location);
  const client = new pg.Client(connectionOptions(url));
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<ServerFacts>(FACTS);
    const [facts] = rows;
    if (!facts) return { checks: [], isEmpty: false };
    const checks = [queueCheck(facts), connectionCheck(facts, POOLS * most + WORKERS_OWN), clockCheck(facts, now())];
    return { checks, isEmpty: !facts.has_store };
  } catch (error) {
    const { sentence } = reportOf(storeError(error, shown));
    return { checks: [wrong('queues', sentence, 'See to the server and DATABASE_URL, then run the doctor again.')], isEmpty: false };
  } finally {
    await client.end().catch(() => undefined);
  }
}

function queueCheck({ own, database, account, may_create, schemas }: ServerFacts): Check {
  const schema = jobsSchemaOf(own);
  if (schemas.includes(schema)) return fine('queues', `what processes share out stands in the schema ${schema}`);
  if (may_create) return note('queues', `the schema ${schema} is not there yet`, 'Nothing to do: the first process that reads makes it.');
  const { says, todo } = schemaRefusal({ schema, account, database });
  return wrong('queues', says, todo);
}

function connectionCheck({ connections }: ServerFacts, each: number): Check {
  const workers = Math.floor(connections / each);
  const says = `${count(connections, 'connection')}, of which a worker takes ${each} at most: ${count(workers, 'worker')}`;
  if (workers >= 2) return fine('server', says);
  return note('server', says, 'For more, set ?pool=4 at the end of DATABASE_URL, or max_connections on the server.');
}

function clockCheck({ now: server }: ServerFacts, own: Date): Check {
  const minutes = Math.round((own.getTime() - server.getTime()) / MINUTE_MS);
  if (minutes === 0) return fine('server', 'its clock and this machine’s agree');
  return note(
    'server',
    `this machine is ${count(Math.abs(minutes), 'minute')} ${minutes > 0 ? 'ahead of' : 'behind'} the database`,
    'Briefs and sources go by the database; set this machine’s clock, by which answers tell the time.',
  );
}
