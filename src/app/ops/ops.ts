import type { Store } from '../../core/ports/store.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { BotMetrics } from './bot-metrics.ts';
import { OpsServer, type OpsServerParts } from './ops-server.ts';
import { storeFigures } from './store-figures.ts';

/** What a running bot is monitored by. */
export interface Ops {
  readonly metrics: BotMetrics;
  /** Serves them from now on. Throws a `ListenError`. */
  serve(parts: Pick<OpsServerParts, 'config' | 'platforms' | 'unexpected'>): Promise<OpsServer>;
}

interface OpsParts {
  readonly store: Pick<Store, 'waiting' | 'status' | 'modelLedger' | 'platforms'>;
  /** This process's own clock where it is left out. */
  readonly now?: (() => Date) | undefined;
  /** Absent where the process takes no jobs. */
  readonly jobs?: Pick<Jobs, 'figures'> | undefined;
}

export function opsOf({ store, jobs, now = () => new Date() }: OpsParts): Ops {
  const figures = storeFigures(store, now);
  const metrics = new BotMetrics(figures, async () => (await jobs?.figures()) ?? []);
  return {
    metrics,
    async serve(parts) {
      const server = new OpsServer({ ...parts, metrics, figures });
      await server.listen();
      return server;
    },
  };
}
