/** What is shared out: hosts whose sources are due, editions and alerts to be delivered, and that there may be news for the watches. */
export type JobKind = 'poll' | 'edition' | 'alert' | 'examine';

/** Something to do. What has to be done follows from the store: a job that is lost is added again at the next look, and one too many finds nothing to do. */
export interface Job {
  /** Of two jobs of a kind with one key only one waits or is under way, whichever process it is in. */
  readonly key: string;
  readonly data?: string | undefined;
}

/** What does the jobs of a kind in this process. */
export interface JobWorker {
  /** How many at a time. */
  readonly atOnce: number;
  /** What it throws is reported; the job has ended then too. */
  readonly run: (job: Job) => Promise<void>;
}

/** What waits in a queue, as counted within the last minute; `oldestMs`: how long the first of it has waited by now, 0 where nothing waits. */
export interface QueueFigures {
  readonly queue: string;
  readonly waiting: number;
  readonly underWay: number;
  readonly oldestMs: number;
}

/** A queue of work: within this process, or shared by all that stand on one database. */
export interface Jobs {
  /** Names what does the jobs of a kind here; before `start`. */
  work(kind: JobKind, worker: JobWorker): void;
  start(): Promise<void>;
  /** Jobs whose key is there already are left out. */
  add(kind: JobKind, jobs: readonly Job[]): Promise<void>;
  /** Resolves when no job of the kind is left for this process alone to do: at once where processes share them. */
  idle(kind: JobKind): Promise<void>;
  /** Of each queue that processes share, once it is started; none of a process by itself. Throws `StoreError`. */
  figures(): Promise<readonly QueueFigures[]>;
  /** Begins no more jobs; resolves when those under way here have ended. */
  stop(): Promise<void>;
}
