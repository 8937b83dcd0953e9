import type { Store } from '../../core/ports/store.ts';
import { OPERATOR, type Space } from '../../core/scope.ts';
import { count } from '../../text/lists.ts';
import { workerConfigOf } from '../config/worker.ts';
import type { Config } from '../config.ts';
import { LocalJobs } from '../jobs/local-jobs.ts';
import { StoreClock } from '../jobs/store-clock.ts';
import type { Monitor, PollCounts } from '../ops/monitor.ts';
import type { ExtractorParts } from '../reading/extractor.ts';
import type { PollLoopParts } from './loop.ts';
import { PollProcess } from './poll-process.ts';

interface PollingParts {
  readonly config: Config;
  readonly store: PollLoopParts['store'] & ExtractorParts['store'] & Pick<Store, 'clock'>;
  readonly tellAdmins: (space: Space, sentence: string) => void | Promise<void>;
  /** Told what was removed, in a line for the operator. */
  readonly say?: ((line: string) => void) | undefined;
  /** Absent where nobody monitors the process. */
  readonly monitor?: Pick<Monitor, 'polled' | 'removed'> | undefined;
  readonly unexpected: (error: unknown) => void;
}

export interface Polling {
  start(): void;
  /** Waits until nothing more is written. */
  stop(): Promise<void>;
}

/** Reads the sources again and again, in a process of its own; a store in memory can't be shared, and is filled in this one; nothing in it gets old. */
export async function pollingOf({ config, store, tellAdmins, say, monitor, unexpected }: PollingParts): Promise<Polling> {
  const polled = (counts: PollCounts): void => monitor?.polled(counts);
  const removed = (articles: number): void => {
    monitor?.removed(articles);
    say?.(`Removed ${count(articles, 'article')} older than ${config.retentionDays} days.`);
  };
  if (config.location !== ':memory:')
    return new PollProcess({ config: workerConfigOf(config), sources: store.sources, tellAdmins, polled, removed, unexpected });
  // The rules of extraction take 12 MB, which the polling process has, and this one only where it reads.
  const [{ extractorOf }, { PollLoop }] = await Promise.all([import('../reading/extractor.ts'), import('./loop.ts')]);
  const tellOperator = (sentence: string): void => void tellAdmins(OPERATOR, sentence);
  const extractor = await extractorOf({ model: config.model, store, tellOperator, unexpected });
  const jobs = new LocalJobs(unexpected);
  const loop = new PollLoop({
    store,
    jobs,
    clock: new StoreClock(store),
    extractor,
    allowHosts: config.allowHosts,
    tell: ({ space }, sentence) => tellAdmins(space, sentence),
    polled,
    unexpected,
  });
  return {
    start: () => loop.start(),
    async stop() {
      extractor.stop();
      await loop.stop();
      await jobs.stop();
    },
  };
}
