import { parentPort } from 'node:worker_threads';
import { App } from '../app.ts';
import { extractorOf } from '../reading/extractor.ts';
import { PollLoop } from './loop.ts';
import type { ThreadNews } from './thread.ts';

/** The thread that `PollThread` starts: everything between a feed's address and the store. */
const bot = parentPort!;
const app = new App(process);
app.tellAdmins = async (space, sentence) => bot.postMessage({ space, sentence } satisfies ThreadNews);
const loop = new PollLoop({
  store: await app.store(),
  extractor: await extractorOf(app),
  allowHosts: app.config.allowHosts,
  tell: ({ space }, sentence) => app.tellAdmins(space, sentence),
  unexpected: (error) => void app.logId(error),
});
app.beforeClose(() => loop.stop());
bot.once('message', async () => {
  await app.close();
  bot.close();
});
loop.start();
