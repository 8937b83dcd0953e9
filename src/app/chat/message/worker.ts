import { parentPort, workerData } from 'node:worker_threads';
import { type MessageParts, quotesInMessage } from './quotes.ts';

/** The thread that `quotesApart` starts. */
parentPort!.postMessage(await quotesInMessage(workerData as MessageParts));
