import type { Pool } from 'pg';
import type { PgBoss, Queue } from 'pg-boss';
import { z } from 'zod';
import { systemErrorCode } from '../../core/system-error.ts';
import { addressOf, type ServerAddress } from '../../store/dialect/postgres/address.ts';
import { storeError } from '../../store/dialect/postgres/errors.ts';
import { poolOf } from '../../store/dialect/postgres/pool.ts';
import { StoreError } from '../../store/errors.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../text/durations.ts';
import type { Job, JobKind, Jobs, JobWorker, QueueFigures } from './jobs.ts';
import { jobsSchemaOf, schemaRefusal } from './jobs-schema.ts';
import type { QueuedReadings } from './queued-readings.ts';

type QueueName = JobKind | 'read';

const seconds = (ms: number): number => ms / SECOND_MS;

/** One job a key, waiting or under way. It isn't tried again: what was left to do is found, and added, at the next look. */
const ONCE_A_KEY: Omit<Queue, 'name'> = {
  policy: 'exclusive',
  retryLimit: 0,
  heartbeatSeconds: seconds(MINUTE_MS),
  // The heartbeat tells of a process that is gone; slow hosts and platforms are waited for.
  expireInSeconds: seconds(6 * HOUR_MS),
  retentionSeconds: seconds(HOUR_MS),
  deleteAfterSeconds: seconds(MINUTE_MS),
};

/** https://pgboss.io/api/queues: how each kind of job waits, and what becomes of one whose process is gone. */
const QUEUES: Readonly<Record<QueueName, Omit<Queue, 'name'>>> = {
  poll: ONCE_A_KEY,
  edition: { ...ONCE_A_KEY, heartbeatSeconds: 20 },
  alert: { ...ONCE_A_KEY, heartbeatSeconds: 20 },
  examine: { ...ONCE_A_KEY, heartbeatSeconds: 15 },
  // Every reading is stored, those of one article in the order in which they were fetched; one that takes its process down is left after three.
  read: {
    policy: 'key_strict_fifo',
    retryLimit: 2,
    retryDelay: 5,
    retryBackoff: true,
    heartbeatSeconds: seconds(2 * MINUTE_MS),
    expireInSeconds: seconds(HOUR_MS),
    retentionSeconds: seconds(7 * DAY_MS),
    deleteAfterSeconds: seconds(10 * MINUTE_MS),
  },
};

const NAMES = Object.keys(QUEUES) as QueueName[];

/** https://www.postgresql.org/docs/current/errcodes-appendix.html: insufficient_privilege. */
const FORBIDDEN = '42501';
/** Ample for looking after a handful of queues; what jobs do themselves goes over the store's own connections. */
const CONNECTIONS = 3;
const LOOK_SECONDS = 1;
const SELDOM_SECONDS = 5;
/** How long jobs may take to end when the process stops. */
const STOP_MS = 7 * SECOND_MS;
const REPEATED_AFTER_MS = MINUTE_MS;

const jobData = z.object({ key: z.string(), data: z.string().optional() });

export interface PgBossParts {
  /** DATABASE_URL. */
  readonly location: string;
  /** Whether this one looks for jobs whose process is gone, and takes done ones away; one in a process does. */
  readonly supervises: boolean;
  readonly unexpected: (error: unknown) => void;
}

/** The queue that all processes on one database share: pg-boss, in a schema of its own beside the store's tables. */
export class PgBossJobs implements Jobs, QueuedReadings {
  readonly #address: ServerAddress;
  readonly #unexpected: (error: unknown) => void;
  readonly #supervises: boolean;
  readonly #workers = new Map<QueueName, JobWorker>();
  readonly #told = new Map<string, number>();
  #schema = jobsSchemaOf('public');
  #boss: { readonly boss: PgBoss; readonly pool: Pool } | undefined;

  constructor({ location, supervises, unexpected }: PgBossParts) {
    this.#address = addressOf(location);
    this.#supervises = supervises;
    this.#unexpected = unexpected;
  }

  work(kind: JobKind, worker: JobWorker): void {
    this.#workers.set(kind, worker);
  }

  workReadings(worker: JobWorker): void {
    this.#workers.set('read', worker);
  }

  async start(): Promise<void> {
    const pool = poolOf(this.#address.url, { most: CONNECTIONS });
    try {
      const boss = await this.#bossOn(pool);
      this.#boss = { boss, pool };
      await boss.start();
      for (const name of NAMES) {
        await boss.createQueue(name, QUEUES[name]);
        const worker = this.#workers.get(name);
        if (worker) await this.#employ(boss, name, worker);
      }
    } catch (error) {
      if (!this.#boss) await pool.end();
      await this.stop();
      throw systemErrorCode(error) === FORBIDDEN ? this.#refusal(error) : storeError(error, this.#address.location);
    }
  }

  #refusal(cause: unknown): StoreError {
    const { username, pathname } = new URL(this.#address.url);
    const { says, todo } = schemaRefusal({ schema: this.#schema, account: username, database: pathname.slice(1) });
    return new StoreError('read_only', `At ${this.#address.location} ${says}. ${todo}`, cause);
  }

  async add(kind: JobKind, jobs: readonly Job[]): Promise<void> {
    await this.#insert(kind, jobs);
  }

  async addReading(reading: Job): Promise<void> {
    await this.#insert('read', [reading]);
  }

  /** What another process may take is nothing to wait for. */
  async idle(): Promise<void> {}

  async stop(): Promise<void> {
    const begun = this.#boss;
    this.#boss = undefined;
    await begun?.boss.stop({ graceful: true, timeout: STOP_MS });
    await begun?.pool.end();
  }

  async figures(): Promise<readonly QueueFigures[]> {
    if (!this.#boss) return [];
    return this.#translated(Promise.all(NAMES.map((name) => this.#figuresOf(name))));
  }

  async #figuresOf(queue: QueueName): Promise<QueueFigures> {
    const { boss, pool } = this.#running();
    const [[stats], [oldest], { rows }] = await Promise.all([
      boss.getQueueStats(queue, { force: true }),
      boss.findJobs(queue, { queued: true, limit: 1 }),
      pool.query<{ now: Date }>('select clock_timestamp() as now'),
    ]);
    const ageMs = oldest && rows[0] ? rows[0].now.getTime() - oldest.createdOn.getTime() : 0;
    return { queue, waiting: stats?.readyCount ?? 0, underWay: stats?.activeCount ?? 0, oldestMs: Math.max(0, ageMs) };
  }

  async #bossOn(pool: Pool): Promise<PgBoss> {
    const { rows } = await pool.query<{ own: string }>('select current_schema() as own');
    this.#schema = jobsSchemaOf(rows[0]?.own ?? 'public');
    // A gateway has the queue and starts none.
    const { PgBoss } = await import('pg-boss');
    const boss = new PgBoss({
      db: { executeSql: (text, values) => pool.query(text, values as unknown[]) },
      schema: this.#schema,
      schedule: false,
      supervise: this.#supervises,
      superviseIntervalSeconds: 15,
      monitorIntervalSeconds: 15,
      maintenanceIntervalSeconds: seconds(2 * MINUTE_MS),
      monitorVacuum: false,
      registerInstance: false,
      openTelemetry: { enabled: false },
    });
    boss.on('error', (error) => this.#tell(error));
    return boss;
  }

  /**
   * Lanes side by side. One looks each second, the others seldom: who finds a job wakes the next lane, since there may be more, and looks again itself
   * as soon as the job is done. So an idle process asks little of the database, and a full queue is worked off without a pause.
   */
  async #employ(boss: PgBoss, name: QueueName, { atOnce, run }: JobWorker): Promise<void> {
    const lanes: Promise<string>[] = [];
    const wake = async (n: number): Promise<void> => boss.notifyWorker((await lanes[n]) ?? '');
    for (let n = 0; n < atOnce; n++)
      lanes.push(
        boss.work(name, { pollingIntervalSeconds: n === 0 ? LOOK_SECONDS : SELDOM_SECONDS }, async ([job]) => {
          await wake(n + 1);
          try {
            if (job) await run(jobData.parse(job.data));
          } catch (error) {
            this.#unexpected(error);
            throw error;
          } finally {
            await wake(n);
          }
        }),
      );
    await Promise.all(lanes);
  }

  async #insert(name: QueueName, jobs: readonly Job[]): Promise<void> {
    if (jobs.length === 0) return;
    await this.#translated(
      this.#running().boss.insert(
        name,
        jobs.map(({ key, data }) => ({ singletonKey: key, data: { key, data } })),
      ),
    );
  }

  #running(): { readonly boss: PgBoss; readonly pool: Pool } {
    if (!this.#boss) throw new Error('the queue was not started, or is stopped');
    return this.#boss;
  }

  async #translated<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      throw storeError(error, this.#address.location);
    }
  }

  /** A server that is gone fails every look of every queue: the same is told once a minute. */
  #tell(error: unknown): void {
    const told = storeError(plainError(error), this.#address.location);
    const [message, now] = [String(told), performance.now()];
    if (now - (this.#told.get(message) ?? Number.NEGATIVE_INFINITY) < REPEATED_AFTER_MS) return;
    this.#told.set(message, now);
    this.#unexpected(told);
  }
}

/** An error as the database's driver threw it: pg-boss (12.38) copies the fields of those that its workers meet, and puts the worker's name behind the message. */
function plainError(error: unknown): unknown {
  if (typeof error !== 'object' || error === null || !('message' in error)) return error;
  const message = String(error.message).replace(/ \(Queue: [^)]*\)$/, '');
  return Object.assign(new Error(message, { cause: error }), 'code' in error && { code: error.code });
}
