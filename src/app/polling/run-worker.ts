import type { MessagePort } from 'node:worker_threads';
import { OPERATOR } from '../../core/scope.ts';
import { openStore } from '../../store/open.ts';
import { SECOND_MS } from '../../text/durations.ts';
import { modelIn, type WorkerConfig } from '../config/worker.ts';
import type { extractorOf } from '../reading/extractor.ts';
import { Retention } from '../retention/retention.ts';
import { PollLoop } from './loop.ts';
import type { PollProgress } from './poll-progress.ts';
import type { ThreadMessage } from './thread-message.ts';

const ALIVE_MS = 5 * SECOND_MS;

/** Polls, and removes what is too old, until the bot posts a message; tells it what is under way. */
export async function runPollWorker(bot: MessagePort, config: WorkerConfig, buildExtractor: typeof extractorOf): Promise<void> {
  const post = (message: ThreadMessage): void => bot.postMessage(message);
  const unexpected = (error: unknown): void =>
    post({
      kind: 'error',
      message: error instanceof Error ? error.message : String(error),
      stack: error instanceof Error ? error.stack : undefined,
    });
  const store = await openStore(config.location);
  const extractor = await buildExtractor({
    model: modelIn(config),
    store,
    tellOperator: (sentence) => post({ kind: 'notice', space: OPERATOR, sentence }),
    unexpected,
  });
  const progress: PollProgress = {
    claimed: (source, until) => post({ kind: 'claimed', source, until }),
    begins: ({ id }, url) => post({ kind: 'begins', id, url }),
    settled: ({ id }) => post({ kind: 'settled', id }),
  };
  const loop = new PollLoop({
    store,
    extractor,
    allowHosts: config.allowHosts,
    tell: ({ space }, sentence) => post({ kind: 'notice', space, sentence }),
    progress,
    polled: (counts) => post({ kind: 'polled', counts }),
    unexpected,
  });
  const retention =
    config.retentionDays === undefined
      ? undefined
      : new Retention({
          retention: store.retention,
          days: config.retentionDays,
          now: () => new Date(),
          removed: (articles) => post({ kind: 'removed', articles }),
          unexpected,
        });
  const beat = setInterval(() => post({ kind: 'alive' }), ALIVE_MS);
  bot.once('message', async () => {
    clearInterval(beat);
    extractor.stop();
    await Promise.all([loop.stop(), retention?.stop()]);
    await store.close();
    bot.close();
  });
  loop.start();
  retention?.start();
}
