import type { Job, JobKind, Jobs, JobWorker, QueueFigures } from './jobs.ts';

interface Lane {
  readonly waiting: Map<string, Job>;
  readonly underWay: Map<string, Promise<void>>;
}

/** The queue of a process by itself, in memory: in the order of adding. */
export class LocalJobs implements Jobs {
  readonly #failed: (error: unknown) => void;
  readonly #workers = new Map<JobKind, JobWorker>();
  readonly #lanes = new Map<JobKind, Lane>();
  #stopped = false;

  /** `failed` is told what a job throws; the others go on. */
  constructor(failed: (error: unknown) => void) {
    this.#failed = failed;
  }

  work(kind: JobKind, worker: JobWorker): void {
    this.#workers.set(kind, worker);
  }

  async start(): Promise<void> {}

  async add(kind: JobKind, jobs: readonly Job[]): Promise<void> {
    const { waiting, underWay } = this.#lane(kind);
    for (const job of jobs) if (!underWay.has(job.key) && !waiting.has(job.key)) waiting.set(job.key, job);
    this.#begin(kind);
  }

  async idle(kind: JobKind): Promise<void> {
    const { underWay } = this.#lane(kind);
    while (underWay.size > 0) await Promise.race(underWay.values());
  }

  async figures(): Promise<readonly QueueFigures[]> {
    return [];
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    for (const { waiting } of this.#lanes.values()) waiting.clear();
    await Promise.all([...this.#lanes.keys()].map((kind) => this.idle(kind)));
  }

  #lane(kind: JobKind): Lane {
    const known = this.#lanes.get(kind);
    if (known) return known;
    const lane: Lane = { waiting: new Map(), underWay: new Map() };
    this.#lanes.set(kind, lane);
    return lane;
  }

  #begin(kind: JobKind): void {
    const worker = this.#workers.get(kind);
    const { waiting, underWay } = this.#lane(kind);
    for (const [key, job] of waiting) {
      if (!worker || this.#stopped || underWay.size >= worker.atOnce) return;
      waiting.delete(key);
      underWay.set(key, this.#done(kind, job, worker));
    }
  }

  async #done(kind: JobKind, job: Job, { run }: JobWorker): Promise<void> {
    try {
      await run(job);
    } catch (error) {
      this.#failed(error);
    }
    this.#lane(kind).underWay.delete(job.key);
    this.#begin(kind);
  }
}
