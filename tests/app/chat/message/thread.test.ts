import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { quotesInMessage } from '../../../../src/app/chat/message/quotes.ts';
import { quotesApart } from '../../../../src/app/chat/message/thread.ts';

const PARAGRAPH = '<p>“We will not close the bridge in the spring, and we never said that we would,” said Maria Holt, the mayor.</p>';
const page = (paragraphs: number): string =>
  `<!doctype html><html lang="en"><head><title>The bridge stays</title></head><body><article>${PARAGRAPH.repeat(paragraphs)}</article></body></html>`;

let server: Server;
let base: string;
let allowHosts: string[];

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/silent') return;
    response.writeHead(200, { 'content-type': 'text/html' }).end(page(request.url === '/long' ? 4_000 : 8));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  [base, allowHosts] = [`http://${host}`, [host]];
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('what is read on the thread is what is read without it', async () => {
  const parts = { text: `${base}/short`, allowHosts };
  expect(await quotesApart(parts)).toEqual(await quotesInMessage(parts));
});

test('the work of a long page is not the main thread’s', async () => {
  const [here, everywhere] = [process.threadCpuUsage(), process.cpuUsage()];
  const reply = await quotesApart({ text: `${base}/long`, allowHosts });
  const [own, all] = [process.threadCpuUsage(here), process.cpuUsage(everywhere)];
  expect(JSON.stringify(reply.blocks)).toContain('The first 12 of its');
  expect(own.user).toBeLessThan(all.user / 3);
}, 60_000);

test('one that takes too long is ended, and said to be', async () => {
  expect((await quotesApart({ text: `${base}/silent`, allowHosts }, 1_000)).blocks).toEqual([
    { kind: 'text', text: 'It took too long to read.' },
  ]);
});
