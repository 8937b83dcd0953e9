import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono } from 'hono';
import { SECOND_MS } from '../../text/durations.ts';
import { ClientAddresses } from '../../web/access/client-address.ts';
import { REQUEST_RATES, type RequestRates, requestLimits } from '../../web/access/limits.ts';
import { securityHeaders } from '../../web/security.ts';
import type { WebConfig } from '../config/web.ts';
import { listenOn } from '../listen.ts';

/** How long a request may take to come in, headers and body. */
const SLOWEST_REQUEST_MS = 10 * SECOND_MS;
/** How long a connection without a request is kept. */
const IDLE_MS = 5 * SECOND_MS;
/** Node looks for slow requests every half minute by itself: https://nodejs.org/api/http.html#httpcreateserveroptions-requestlistener */
const CHECK_EACH_MS = SECOND_MS;
/** How long answers that are under way may take when it stops. */
const STOP_MS = 2 * SECOND_MS;
const LOOK_MS = 50;
const MOST_HEADER_BYTES = 16_384;

export interface ArchiveServerParts {
  readonly config: Pick<WebConfig, 'url' | 'host' | 'port' | 'proxies'>;
  readonly archive: { fetch(request: Request): Response | Promise<Response> };
  readonly rates?: RequestRates | undefined;
}

/** The archive on a port of this machine. */
export class ArchiveServer {
  readonly #server: Server;
  readonly #config: ArchiveServerParts['config'];

  constructor({ config, archive, rates = REQUEST_RATES }: ArchiveServerParts) {
    this.#config = config;
    const addresses = new ClientAddresses(config.proxies);
    const served = new Hono();
    const limits = requestLimits({
      url: config.url,
      rates,
      clientOf: (context) => addresses.of(getConnInfo(context).remote.address ?? '', context.req.header('x-forwarded-for')),
    });
    served.use(securityHeaders);
    for (const limit of limits) served.use(limit);
    served.all('*', (context) => archive.fetch(context.req.raw));
    this.#server = createServer(
      {
        requestTimeout: SLOWEST_REQUEST_MS,
        headersTimeout: SLOWEST_REQUEST_MS,
        keepAliveTimeout: IDLE_MS,
        connectionsCheckingInterval: CHECK_EACH_MS,
        maxHeaderSize: MOST_HEADER_BYTES,
      },
      getRequestListener(served.fetch),
    );
  }

  /** The port that it listens on; `config.port` 0 gives a free one. Throws a `ListenError` where it can't listen. */
  async listen(): Promise<number> {
    return listenOn(this.#server, this.#config, { what: 'The archive', hostVariable: 'WEB_HOST', portVariable: 'WEB_PORT' });
  }

  /** Lets answers end that are under way, for two seconds, and closes every connection. */
  async close(): Promise<void> {
    if (!this.#server.listening) return;
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    // A connection is idle once its answer has ended.
    const idle = setInterval(() => this.#server.closeIdleConnections(), LOOK_MS);
    const late = setTimeout(() => this.#server.closeAllConnections(), STOP_MS);
    await closed;
    clearInterval(idle);
    clearTimeout(late);
  }
}
