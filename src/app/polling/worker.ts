import { parentPort, workerData } from 'node:worker_threads';
import { OPERATOR, type Space } from '../../core/scope.ts';
import { openStore } from '../../store/open.ts';
import { modelIn, type WorkerConfig } from '../config/worker.ts';
import { extractorOf } from '../reading/extractor.ts';
import { logLine } from '../report.ts';
import { PollLoop } from './loop.ts';
import type { ThreadNews } from './thread.ts';

/** The thread that `PollThread` starts: everything between a feed's address and the store. */
const bot = parentPort!;
const config = workerData as WorkerConfig;
const tellAdmins = (space: Space, sentence: string): void => bot.postMessage({ space, sentence } satisfies ThreadNews);
const unexpected = (error: unknown): void => void process.stderr.write(`${logLine(error, config.logLevel)}\n`);
const store = await openStore(config.location);
const extractor = await extractorOf({
  model: modelIn(config),
  store,
  tellOperator: (sentence) => tellAdmins(OPERATOR, sentence),
  unexpected,
});
const loop = new PollLoop({
  store,
  extractor,
  allowHosts: config.allowHosts,
  tell: ({ space }, sentence) => tellAdmins(space, sentence),
  unexpected,
});
bot.once('message', async () => {
  extractor.stop();
  await loop.stop();
  await store.close();
  bot.close();
});
loop.start();
