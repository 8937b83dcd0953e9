import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BufferedIncomingMessage, HTTPModuleFunctions, HTTPReceiver } from '@slack/bolt';
import { z } from 'zod';
import { QUIET } from './quiet.ts';
import { Signatures } from './signature.ts';

const LARGEST_BODY = 1_000_000;
/** How long a request may take to come in, headers and body. */
export const SLOWEST_REQUEST_MS = 10_000;
/** Node looks for slow requests every half minute by itself: https://nodejs.org/api/http.html#httpcreateserveroptions-requestlistener */
const CHECK_EACH_MS = 1000;
const EVENTS_PATH = '/slack/events';

const BODY = z.union([
  z.looseObject({ type: z.literal('event_callback'), event: z.looseObject({ type: z.string() }) }),
  z.looseObject({}).refine(({ type }) => type !== 'event_callback'),
]);

export interface HttpAddress {
  readonly signingSecret: string;
  /** The address of this machine that is listened on. */
  readonly host: string;
  /** 0 gives a free one. */
  readonly port: number;
  /** `SLOWEST_REQUEST_MS` where it is left out. */
  readonly slowestRequestMs?: number | undefined;
}

/** Where Slack's requests come in. Before Bolt sees one it has a size, a signature of these minutes, and was not seen before: Bolt itself would take one from the future, or twice. */
export class HttpRequests {
  readonly receiver: HTTPReceiver;
  readonly #signatures: Signatures;
  readonly #server: Server;
  readonly #address: { readonly host: string; readonly port: number };
  readonly #pages: { readonly paths: readonly string[]; readonly listener: RequestListener } | undefined;

  /** `pages`: what else is answered, by GET. */
  constructor(
    { signingSecret, host, port, slowestRequestMs = SLOWEST_REQUEST_MS }: HttpAddress,
    pages?: { readonly paths: readonly string[]; readonly listener: RequestListener },
  ) {
    this.#pages = pages;
    this.receiver = new HTTPReceiver({ signingSecret, endpoints: [EVENTS_PATH], bodyLimit: LARGEST_BODY, logger: QUIET });
    this.#signatures = new Signatures(signingSecret, () => new Date());
    this.#address = { host, port };
    this.#server = createServer(
      { requestTimeout: slowestRequestMs, headersTimeout: slowestRequestMs, connectionsCheckingInterval: CHECK_EACH_MS },
      (request, response) => {
        this.#on(request, response).catch(() => end(response, 400));
      },
    );
  }

  /** The port that it listens on. Throws where it is taken. */
  async listen(): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(this.#address, resolve);
    });
    return (this.#server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  async #on(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url?.split('?')[0] ?? '';
    if (request.method === 'GET' && this.#pages?.paths.includes(path)) return this.#pages.listener(request, response);
    if (request.method !== 'POST' || path !== EVENTS_PATH) return end(response, 404);
    const body = await bodyOf(request);
    if (body === undefined) return end(response.setHeader('connection', 'close'), 413);
    const { 'x-slack-signature': signature, 'x-slack-request-timestamp': timestamp } = request.headers;
    // A check of the certificate, which Slack doesn't sign. https://docs.slack.dev/interactivity/implementing-slash-commands
    if (signature === undefined && body.toString() === 'ssl_check=1') return end(response, 200);
    if (!this.#signatures.take({ signature: one(signature), timestamp: one(timestamp), body })) return end(response, 401);
    const buffered = Object.assign(request, { rawBody: body });
    if (!isReadable(buffered)) return end(response, 400);
    this.receiver.requestListener(buffered, response);
  }
}

/** Whether it holds what Bolt reads of it: for anything else Bolt ends the process, by a promise that nobody waits for. */
function isReadable(request: BufferedIncomingMessage): boolean {
  try {
    const body: unknown = HTTPModuleFunctions.parseHTTPRequestBody(request);
    return BODY.safeParse(body).success;
  } catch {
    return false;
  }
}

const one = (header: string | string[] | undefined): string | undefined => (Array.isArray(header) ? undefined : header);

/** The request's body; undefined where it is larger than `LARGEST_BODY`, and the rest of it is left unread. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) return undefined;
  const received: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false });
  for await (const chunk of received) {
    size += chunk.length;
    if (size > LARGEST_BODY) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function end(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status);
  response.end();
}
