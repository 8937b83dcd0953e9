import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { probeApart } from '../../../../src/app/chat/probe/thread.ts';

const FEED = '<rss><channel><title>Quay Post</title><item><title>The quay opens</title><link>/1</link></item></channel></rss>';
const now = new Date('2026-11-23T12:00:00Z');

let server: Server;
let base: string;
let allowHosts: string[];

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/silent') return;
    response.end(request.url === '/feed' ? FEED : '<p>'.repeat(1_600_000));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  [base, allowHosts] = [`http://${host}`, [host]];
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('a feed is found from a thread of its own', async () => {
  expect(await probeApart({ url: `${base}/feed`, now, allowHosts })).toMatchObject({
    ok: true,
    value: { kind: 'feed', title: 'Quay Post', total: 1 },
  });
});

test('a page that no article is like is refused, and the thread ends', async () => {
  expect(await probeApart({ url: `${base}/deep`, now, allowHosts })).toMatchObject({ ok: false });
});

test('an inside address is none, today or tomorrow', async () => {
  expect(await probeApart({ url: `${base}/feed`, now, allowHosts: [] })).toMatchObject({ ok: false, lasting: true });
});

test('one that takes too long is ended, and said to be', async () => {
  expect(await probeApart({ url: `${base}/silent`, now, allowHosts }, 1_000)).toEqual({
    ok: false,
    problem: 'takes too long to read',
    lasting: false,
  });
});
