import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { HOUR_MS } from '../../src/text/durations.ts';
import { articleOf, nameOf } from '../news.ts';

/** A news site to be polled, as a process of its own: many hosts on loopback addresses, each with feeds of twenty stories. */
export const PORT = 18_931;
export const HOSTS = 250;
export const ITEMS = 20;

export const hostOf = (feed: number): string => `127.0.1.${(feed % HOSTS) + 1}:${PORT}`;
export const feedUrl = (feed: number): string => `http://${hostOf(feed)}/feed/${feed}`;
/** What the site calls a feed that has nothing new. */
export const QUIET = '"quiet"';

/** What the site has answered so far, by its sockets. */
export interface Traffic {
  readonly requests: number;
  readonly bytes: number;
}

const headline = (seed: number): string => `${nameOf(seed)} speaks of year ${seed}`;

function feedXml(feed: number): string {
  const items = Array.from({ length: ITEMS }, (_, n) => {
    const [seed, at] = [feed * ITEMS + n, new Date(Date.now() - ((n % 12) + 1) * HOUR_MS)];
    return `<item><title>${headline(seed)}</title><link>http://${hostOf(feed)}/story/${seed}</link><guid>${seed}</guid><pubDate>${at.toUTCString()}</pubDate></item>`;
  });
  return `<rss version="2.0"><channel><title>Outlet ${feed}</title><link>http://${hostOf(feed)}/</link>${items.join('')}</channel></rss>`;
}

function page(seed: number): string {
  const links = Array.from({ length: 40 }, (_, n) => `<li><a href="/story/${seed + n}">${headline(seed + n)}</a></li>`).join('');
  const text = articleOf(seed)
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
  return `<!doctype html><html lang="en"><head><title>${headline(seed)}</title></head><body><nav><ul>${links}</ul></nav><article><h1>${headline(seed)}</h1>${text}</article><aside><ul>${links}</ul></aside></body></html>`;
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const [, kind, id] = request.url!.split('/');
  if (kind === 'feed' && request.headers['if-none-match'] === QUIET) response.writeHead(304, { etag: QUIET }).end();
  else if (kind === 'feed') response.writeHead(200, { 'content-type': 'application/rss+xml', etag: QUIET }).end(feedXml(Number(id)));
  else if (kind === 'story') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(Number(id)));
  else response.writeHead(404).end();
}

if (process.argv[1] === import.meta.filename) {
  let [requests, bytes] = [0, 0];
  const servers = Array.from({ length: HOSTS }, (_, n) =>
    createServer((request, response) => {
      requests++;
      answer(request, response);
    })
      .on('connection', (socket) => socket.on('close', () => (bytes += socket.bytesRead + socket.bytesWritten)))
      .listen(PORT, `127.0.1.${n + 1}`),
  );
  await Promise.all(servers.map((server) => new Promise((resolve) => server.once('listening', resolve))));
  process.on('message', () => process.send!({ requests, bytes } satisfies Traffic));
  process.on('disconnect', () => process.exit());
  process.send!({ requests, bytes } satisfies Traffic);
}
