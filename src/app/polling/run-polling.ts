import { OPERATOR } from '../../core/scope.ts';
import { openStore } from '../../store/open.ts';
import { SECOND_MS } from '../../text/durations.ts';
import { isServer } from '../config/store-location.ts';
import { modelIn, type WorkerConfig } from '../config/worker.ts';
import { LocalJobs } from '../jobs/local-jobs.ts';
import { StoreClock } from '../jobs/store-clock.ts';
import { copied } from '../ops/copied-error.ts';
import { logContext } from '../ops/log-context.ts';
import type { PollCounts } from '../ops/monitor.ts';
import type { extractorOf } from '../reading/extractor.ts';
import { Retention } from '../retention/retention.ts';
import { PollLoop } from './loop.ts';
import type { PollProgress } from './poll-progress.ts';
import { type BotPort, type ProcessMessage, staysFor } from './process-message.ts';
import { sharedPolling } from './shared-polling.ts';

const ALIVE_MS = 5 * SECOND_MS;

/** What a polling process does until it ends. */
interface PollingWork {
  /** Removes what is too old. */
  remove(): void;
  /** Waits until nothing more is written. */
  end(): Promise<void>;
}

/** Polls until nothing is left to do or the bot ends it; tells the bot what is under way. Throws `StoreError`. */
export async function runPolling(bot: BotPort, config: WorkerConfig, buildExtractor: typeof extractorOf): Promise<PollingWork> {
  const post = (message: ProcessMessage): void => bot.post(message);
  const unexpected = (error: unknown): void => post({ kind: 'error', error: copied(error), context: logContext() });
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
  const loop: PollLoop = new PollLoop({
    store,
    jobs,
    clock,
    readings: sharing?.readings,
    hostLock: sharing?.hostLock,
    extractor,
    allowHosts: config.allowHosts,
    tell: ({ space }, sentence) => post({ kind: 'notice', space, sentence, context: logContext() }),
    progress,
    polled,
    unexpected,
    ...(staysFor(config) ? {} : { idle: () => void removing.then(end) }),
  });
  const { retentionDays: days } = config;
  const retention = days === undefined ? undefined : new Retention({ retention: store.retention, days, now: clock.now });
  let removing: Promise<void> = Promise.resolve();
  const beat = setInterval(() => post({ kind: 'alive' }), ALIVE_MS);
  let ended: Promise<void> | undefined;
  const end = (): Promise<void> => {
    ended ??= (async () => {
      clearInterval(beat);
      extractor.stop();
      retention?.stop();
      await Promise.all([loop.stop(), removing]);
      await jobs.stop();
      await sharing?.close();
      await store.close();
      bot.close();
    })();
    return ended;
  };
  await jobs.start();
  loop.start();
  return {
    end,
    remove() {
      removing = (async () => {
        const articles = (await retention?.round().catch(unexpected)) ?? 0;
        if (!ended) post({ kind: 'removed', articles });
      })();
    },
  };
}
