import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

interface NewsSite {
  readonly host: string;
  readonly url: string;
  /** The pages that each feed lists, by its path: every path under `/page/` is one. */
  readonly feeds: Map<string, readonly string[]>;
  readonly asked: readonly string[];
  /** How many requests were open at once. */
  mostOpen(): number;
}

/** A site with feeds, whose pages tell each its own news; ends with the test. */
export async function newsSite(): Promise<NewsSite> {
  const [feeds, asked] = [new Map<string, readonly string[]>(), [] as string[]];
  let [open, mostOpen] = [0, 0];
  const listening = createServer(async ({ url = '' }, response) => {
    asked.push(url);
    mostOpen = Math.max(mostOpen, ++open);
    await sleep(15);
    open--;
    const items = feeds.get(url);
    const name = url.split('/').at(-1);
    if (items)
      response
        .writeHead(200, { 'content-type': 'application/rss+xml' })
        .end(
          `<rss><channel><title>Port of call</title>${items.map((link) => `<item><title>At ${link.split('/').at(-1)}</title><link>${link}</link><guid>${link}</guid></item>`).join('')}</channel></rss>`,
        );
    else if (url.startsWith('/page/'))
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(
          `<html><head><title>At ${name}</title></head><body><article><h1>At ${name}</h1>${`<p>“Berth ${name} opens when the dredger has left,” said Ana Ruiz, the harbour master. Ferries to quay ${name} wait until the tide has turned.</p>`.repeat(5)}</article></body></html>`,
        );
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    listening.closeAllConnections();
    listening.close();
  });
  const host = `127.0.0.1:${(listening.address() as AddressInfo).port}`;
  return { host, url: `http://${host}`, feeds, asked, mostOpen: () => mostOpen };
}
