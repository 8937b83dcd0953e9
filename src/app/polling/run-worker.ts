import type { MessagePort } from 'node:worker_threads';
import { OPERATOR } from '../../core/scope.ts';
import { openStore } from '../../store/open.ts';
import { SECOND_MS } from '../../text/durations.ts';
import { modelIn, type WorkerConfig } from '../config/worker.ts';
import { isServer } from '../config.ts';
import { LocalJobs } from '../jobs/local-jobs.ts';
import { StoreClock } from '../jobs/store-clock.ts';
import type { PollCounts } from '../ops/monitor.ts';
import type { extractorOf } from '../reading/extractor.ts';
import { Retention } from '../retention/retention.ts';
import { PollLoop } from './loop.ts';
import type { PollProgress } from './poll-progress.ts';
import { sharedPolling } from './shared-polling.ts';
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
  const clock = new StoreClock(store);
  await clock.look();
  const polled = (counts: PollCounts): void => post({ kind: 'polled', counts });
  const sharing = isServer(config.location)
    ? await sharedPolling(config.location, { store, extractor, clock, progress, polled, unexpected })
    : undefined;
  const jobs = sharing?.jobs ?? new LocalJobs(unexpected);
  const loop = new PollLoop({
    store,
    jobs,
    clock,
    readings: sharing?.readings,
    hostLock: sharing?.hostLock,
    extractor,
    allowHosts: config.allowHosts,
    tell: ({ space }, sentence) => post({ kind: 'notice', space, sentence }),
    progress,
    polled,
    unexpected,
  });
  const retention =
    config.retentionDays === undefined
      ? undefined
      : new Retention({
          retention: store.retention,
          days: config.retentionDays,
          now: clock.now,
          removed: (articles) => post({ kind: 'removed', articles }),
          unexpected,
        });
  const beat = setInterval(() => post({ kind: 'alive' }), ALIVE_MS);
  bot.once('message', async () => {
    clearInterval(beat);
    extractor.stop();
    await Promise.all([loop.stop(), retention?.stop()]);
    await jobs.stop();
    await sharing?.close();
    await store.close();
    bot.close();
  });
  await jobs.start();
  loop.start();
  retention?.start();
}
