import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Platform } from '../../core/ports/platform-store.ts';
import { SECOND_MS } from '../../text/durations.ts';
import type { MetricsConfig } from '../config/metrics.ts';
import { listenOn } from '../listen.ts';
import type { BotMetrics } from './bot-metrics.ts';
import type { StoreFigures } from './store-figures.ts';

/** A store that takes longer to answer is not ready. */
const READY_MS = 2 * SECOND_MS;

export interface OpsServerParts {
  readonly config: MetricsConfig;
  readonly metrics: Pick<BotMetrics, 'contentType' | 'print'>;
  readonly figures: () => Promise<StoreFigures>;
  /** The platforms whose tokens are set. */
  readonly platforms: readonly Platform[];
  readonly unexpected: (error: unknown) => void;
}

/**
 * What monitors and orchestrators ask a running bot: `/healthz`, whether the process answers; `/readyz`, whether the store does and every platform is connected;
 * `/metrics`, in Prometheus' text format. Nothing else is served, and nothing can be changed by it.
 */
export class OpsServer {
  readonly #parts: OpsServerParts;
  readonly #server: Server;
  #port = 0;

  constructor(parts: OpsServerParts) {
    this.#parts = parts;
    this.#server = createServer({ requestTimeout: 5 * SECOND_MS, headersTimeout: 5 * SECOND_MS }, ({ method = '', url = '' }, response) => {
      const answer =
        method === 'GET' || method === 'HEAD'
          ? this.#answer(url.split('?')[0] ?? '')
          : Promise.resolve(textAnswer(405, 'GET alone is answered here'));
      answer.then((one) => send(response, one));
    });
    this.#server.unref();
  }

  /** Throws a `ListenError`. */
  async listen(): Promise<void> {
    const variables = { hostVariable: 'METRICS_HOST', portVariable: 'METRICS_PORT' };
    this.#port = await listenOn(this.#server, this.#parts.config, { what: 'The metrics', ...variables });
  }

  /** Where it listens; 0 before that. */
  get port(): number {
    return this.#port;
  }

  async close(): Promise<void> {
    if (!this.#server.listening) return;
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#server.closeAllConnections();
    await closed;
  }

  async #answer(path: string): Promise<OpsAnswer> {
    try {
      if (path === '/healthz') return textAnswer(200, 'ok');
      if (path === '/readyz') return await this.#readiness();
      if (path === '/metrics') return { status: 200, type: this.#parts.metrics.contentType, body: await this.#parts.metrics.print() };
      return textAnswer(404, '/healthz, /readyz and /metrics are here');
    } catch (error) {
      this.#parts.unexpected(error);
      return textAnswer(503, 'the store does not answer');
    }
  }

  async #readiness(): Promise<OpsAnswer> {
    const { figures, platforms } = this.#parts;
    const late = Promise.withResolvers<undefined>();
    const timer = setTimeout(() => late.resolve(undefined), READY_MS);
    try {
      const found = await Promise.race([figures(), late.promise]);
      if (!found) return textAnswer(503, 'the store does not answer');
      const connected = found.platforms.filter(({ isConnected }) => isConnected).map(({ platform }) => platform);
      const missing = platforms.filter((platform) => !connected.includes(platform));
      return missing.length === 0 ? textAnswer(200, 'ready') : textAnswer(503, `not connected: ${missing.join(', ')}`);
    } finally {
      clearTimeout(timer);
    }
  }
}

interface OpsAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const textAnswer = (status: number, words: string): OpsAnswer => ({ status, type: 'text/plain; charset=utf-8', body: `${words}\n` });

function send(response: ServerResponse, { status, type, body }: OpsAnswer): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}
