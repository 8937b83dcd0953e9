import { parentPort, workerData } from 'node:worker_threads';
import { type MessageParts, quotesInMessage } from './quotes.ts';

/** The thread that `quotesApart` starts. */
const parts: MessageParts = workerData;
parentPort?.postMessage(await quotesInMessage(parts));
