import os from 'node:os';
import { copied } from '../ops/copied-error.ts';
import type { extractorOf } from '../reading/extractor.ts';
import type { BotMessage, ProcessMessage } from './process-message.ts';
import { runPolling } from './run-polling.ts';

/** Whoever asks the bot goes first: https://nodejs.org/api/os.html#ossetprioritypid-priority */
const BELOW_BOT = os.constants.priority.PRIORITY_BELOW_NORMAL;

/**
 * Makes this process, which the bot forked, its polling process: it takes its configuration and its orders from the bot alone, and never outlives it. An error that
 * nobody caught is told to the bot, and ends the process with status 1.
 */
export function pollForBot(process: NodeJS.Process, buildExtractor: typeof extractorOf): void {
  os.setPriority(BELOW_BOT);
  // The end of the terminal or of the service is the bot's to say.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
  process.on('disconnect', () => process.exit());
  const post = (message: ProcessMessage, sent?: () => void): void => void process.send?.(message, undefined, undefined, sent);
  const broke = (error: unknown): void => post({ kind: 'broke', error: copied(error) }, () => process.exit(1));
  process.on('uncaughtException', broke);
  const orders = Promise.withResolvers<ReturnType<typeof runPolling>>();
  process.on('message', (message: BotMessage) => {
    if (typeof message === 'object') orders.resolve(runPolling({ post, close: () => process.disconnect() }, message, buildExtractor));
    else
      orders.promise
        .then((running) => running)
        .then((work) => (message === 'stop' ? work.end() : work.remove()))
        .catch(() => undefined);
  });
  orders.promise.then((running) => running).catch(broke);
}
