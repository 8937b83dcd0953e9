import { parentPort, workerData } from 'node:worker_threads';
import { probe } from '../../../sources/feed/probe.ts';
import type { ProbeParts } from './thread.ts';

/** The thread that `probeApart` starts. */
const { url, now, allowHosts }: ProbeParts = workerData;
parentPort?.postMessage(await probe(url, now, { allowHosts }));
