import { once } from 'node:events';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Source } from '../../../src/core/ports/source-store.ts';
import type { Feed } from '../../../src/sources/feed/feed.ts';
import { pollFeed } from '../../../src/sources/feed/poll.ts';
import { probe } from '../../../src/sources/feed/probe.ts';
import { readFeed } from '../../../src/sources/feed/read-feed.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const ITEM_BYTES = 25_000;
const ITEMS = 480;
/** Whole items of 25,000 bytes in the first 5 MB, of which the feed's head takes some. */
const WHOLE = 199;

const RSS_HEAD = '<?xml version="1.0"?><rss version="2.0"><channel><title>The Harbour Post</title><link>https://news.example/</link>';
const padded = (head: string, tail: string): string =>
  head + 'The quay is shut. '.repeat(2_000).slice(0, ITEM_BYTES - Buffer.byteLength(head + tail)) + tail;
const rssItem = (n: number): string =>
  padded(`<item><title>“Story ${n}”</title><link>https://news.example/story/${n}</link><description>`, '</description></item>');
const jsonItem = (n: number): string =>
  padded(
    `{"id":"${n}","url":"https://news.example/story/${n}","title":"“Story ${n}”","attachments":[{"url":"x"}],"content_text":"A \\"} ]`,
    '"}',
  );
const numbers = Array.from({ length: ITEMS }, (_, index) => index + 1);
const LARGE_RSS = `${RSS_HEAD}${numbers.map(rssItem).join('')}</channel></rss>`;
const JSON_HEAD = '{"version":"https://jsonfeed.org/version/1.1","title":"The Harbour Post","items":[';
const LARGE_JSON = `${JSON_HEAD}${numbers.map(jsonItem).join(',')}]}`;

/** What the server wrote of the feed that never ends, once its reader is gone. */
let endless: Promise<number>;

function writeWithoutEnd(response: ServerResponse): void {
  let written = Buffer.byteLength(RSS_HEAD);
  let n = 0;
  const more = (): void => {
    let goesOn = true;
    while (goesOn && !response.destroyed) {
      const item = rssItem(++n);
      written += Buffer.byteLength(item);
      goesOn = response.write(item);
    }
  };
  endless = once(response, 'close').then(() => written);
  response.write(RSS_HEAD);
  response.on('drain', more);
  more();
}

const routes: Record<string, RequestListener> = {
  '/rss': (_request, response) => response.writeHead(200, { etag: '"1"' }).end(LARGE_RSS),
  '/json': (_request, response) => response.writeHead(200, { 'content-type': 'application/feed+json' }).end(LARGE_JSON),
  '/gzip': (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(LARGE_RSS)),
  '/brotli': (_request, response) => response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync(LARGE_RSS)),
  '/endless': (_request, response) => writeWithoutEnd(response),
  '/one-item': (_request, response) => response.end(`${RSS_HEAD}<item><title>Long</title><description>${'x'.repeat(6_000_000)}`),
  '/json-version-last': (_request, response) =>
    response.end(`{"items":[${numbers.map(jsonItem).join(',')}],"version":"https://jsonfeed.org/version/1"}`),
  '/page': (_request, response) =>
    response.end(`<html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head><body>${'<p>x'.repeat(1_500_000)}`),
};

let server: Server;
let base: string;
let allowHosts: string[];

beforeAll(async () => {
  server = createServer((request, response) => routes[request.url!]!(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  allowHosts = [`127.0.0.1:${(server.address() as AddressInfo).port}`];
  base = `http://${allowHosts[0]}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const polled = (path: string) =>
  pollFeed(
    {
      id: 1,
      space: '',
      url: base + path,
      kind: 'feed',
      addedAt: NOW,
      paused: false,
      nextPollAt: NOW,
      failures: 0,
      gone: false,
      told: false,
    } satisfies Source,
    NOW,
    { allowHosts },
  );

async function feedAt(path: string): Promise<Feed> {
  const result = await polled(path);
  if (result.kind !== 'changed' || typeof result.content === 'string') throw new Error(`no feed: ${JSON.stringify(result)}`);
  return result.content;
}

describe('a feed larger than 5 MB', () => {
  it.each(['/rss', '/json', '/gzip', '/brotli', '/endless'])(
    'at %s is read by the items that are whole in its first 5 MB',
    async (path) => {
      const { title, items, complaint } = await feedAt(path);
      expect(title).toBe('The Harbour Post');
      expect(items.map((item) => item.title)).toEqual(numbers.slice(0, WHOLE).map((n) => `“Story ${n}”`));
      expect(complaint).toBe('is larger than 5 MB: only its first 199 items were read');
    },
  );

  it('is no further downloaded', async () => {
    await feedAt('/endless');
    // What the sockets of both sides hold is sent, though nobody reads it.
    expect(await endless).toBeLessThan(20_000_000);
  });

  it('is asked for again by its version: an answer of the same version has no more items', async () => {
    expect(await polled('/rss')).toMatchObject({ kind: 'changed', etag: '"1"', content: { cut: false } });
  });

  it.each(['/one-item', '/json-version-last'])('at %s is refused, as no item of it can be read', async (path) =>
    expect(await polled(path)).toMatchObject({ kind: 'failed', code: 'too_large', problem: 'is larger than 5 MB' }),
  );

  it('is told of by whoever looks at its address', async () =>
    expect(await probe(`${base}/rss`, NOW, { allowHosts })).toMatchObject({
      ok: true,
      value: { kind: 'feed', total: WHOLE, complaint: 'is larger than 5 MB: only its first 199 items were read' },
    }));

  it('is read in its own encoding, though a letter of it is cut in two', () => {
    const whole = Buffer.from(`${RSS_HEAD}<item><title>Zürich</title><link>/a</link></item><item><title>é`);
    const { items } = readFeed({ bytes: whole.subarray(0, -1), url: base, now: NOW, isBeginning: true });
    expect(items.map(({ title }) => title)).toEqual(['Zürich']);
  });
});

it('a page larger than 5 MB is refused, whatever feed it names', async () => {
  const refused = { code: 'too_large', problem: 'is larger than 5 MB' };
  expect(await polled('/page')).toMatchObject(refused);
  expect(await probe(`${base}/page`, NOW, { allowHosts })).toMatchObject({ ok: false, problem: refused.problem });
});
