import { parentPort, workerData } from 'node:worker_threads';
import type { WorkerConfig } from '../../../src/app/config/worker.ts';
import { runPollWorker } from '../../../src/app/polling/run-worker.ts';
import { extractorOf } from '../../../src/app/reading/extractor.ts';

/** Two kinds of texts that no extractor should know: the one takes all memory, the other never ends. */
const POISONS: readonly (readonly [RegExp, () => void])[] = [
  [
    /the glutton/i,
    () => {
      for (const kept: number[][] = []; ; ) kept.push(new Array<number>(1_000_000).fill(kept.length));
    },
  ],
  [
    /the treadmill/i,
    () => {
      // Silent and endless, and no load on the machine.
      for (const cell = new Int32Array(new SharedArrayBuffer(4)); ; ) Atomics.wait(cell, 0, 0, 20);
    },
  ],
];

/** The worker of the bot, with an extractor that such texts break. */
await runPollWorker(parentPort!, workerData as WorkerConfig, async (parts) => {
  const extractor = await extractorOf(parts);
  return {
    stop: () => extractor.stop(),
    extract: (text, from) => {
      for (const [words, poison] of POISONS) if (words.test(text)) poison();
      return extractor.extract(text, from);
    },
  };
});
