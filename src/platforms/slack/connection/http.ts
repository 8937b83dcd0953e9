import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HTTPReceiver } from '@slack/bolt';
import { QUIET } from './quiet.ts';
import { Signatures } from './signature.ts';

const LARGEST_BODY = 1_000_000;
const SLOWEST_REQUEST_MS = 10_000;
const EVENTS_PATH = '/slack/events';

/** Where Slack's requests come in. Before Bolt sees one it has a size, a signature of these minutes, and was not seen before: Bolt itself would take one from the future, or twice. */
export class HttpEntrance {
  readonly receiver: HTTPReceiver;
  readonly #signatures: Signatures;
  readonly #server: Server;
  readonly #port: number;
  readonly #pages: { readonly paths: readonly string[]; readonly listener: RequestListener } | undefined;

  /** `pages`: what else is answered, by GET. */
  constructor(
    { signingSecret, port }: { readonly signingSecret: string; readonly port: number },
    pages?: { readonly paths: readonly string[]; readonly listener: RequestListener },
  ) {
    this.#pages = pages;
    this.receiver = new HTTPReceiver({ signingSecret, endpoints: [EVENTS_PATH], bodyLimit: LARGEST_BODY, logger: QUIET });
    this.#signatures = new Signatures(signingSecret, () => new Date());
    this.#port = port;
    this.#server = createServer({ requestTimeout: SLOWEST_REQUEST_MS }, (request, response) => {
      this.#on(request, response).catch(() => end(response, 400));
    });
  }

  /** The port that it listens on; 0 gives a free one. Throws where it is taken. */
  async listen(): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(this.#port, resolve);
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
    this.receiver.requestListener(Object.assign(request, { rawBody: body }), response);
  }
}

const one = (header: string | string[] | undefined): string | undefined => (Array.isArray(header) ? undefined : header);

/** Undefined for one over the limit; the rest of it is not read. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) return undefined;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += (chunk as Buffer).length;
    if (size > LARGEST_BODY) return undefined;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

function end(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status);
  response.end();
}
