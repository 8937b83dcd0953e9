import type { Store } from '../../core/ports/store.ts';
import { BotMetrics } from './bot-metrics.ts';
import { OpsServer, type OpsServerParts } from './ops-server.ts';
import { storeFigures } from './store-figures.ts';

/** What a running bot is monitored by. */
export interface Ops {
  readonly metrics: BotMetrics;
  /** Serves them from now on. Throws a `ListenError`. */
  serve(parts: Pick<OpsServerParts, 'config' | 'platforms' | 'unexpected'>): Promise<OpsServer>;
}

export function opsOf(store: Pick<Store, 'waiting' | 'status' | 'modelLedger' | 'platforms'>): Ops {
  const figures = storeFigures(store, () => new Date());
  const metrics = new BotMetrics(figures);
  return {
    metrics,
    async serve(parts) {
      const server = new OpsServer({ ...parts, metrics, figures });
      await server.listen();
      return server;
    },
  };
}
