import { parentPort, workerData } from 'node:worker_threads';
import type { WorkerConfig } from '../config/worker.ts';
import { extractorOf } from '../reading/extractor.ts';
import { runPollWorker } from './run-worker.ts';

/** The thread that `PollThread` starts: everything between a feed's address and the store. */
const config: WorkerConfig = workerData;
await runPollWorker(parentPort!, config, extractorOf);
