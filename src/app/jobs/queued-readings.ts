import type { Job, JobWorker } from './jobs.ts';

/** A queue of articles to be worked out. Each is, those of one key in the order of adding. */
export interface QueuedReadings {
  addReading(reading: Job): Promise<void>;
  /** Names what does them in this process; before the queue starts. */
  workReadings(worker: JobWorker): void;
}
