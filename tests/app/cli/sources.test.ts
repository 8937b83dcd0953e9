import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openStore } from '../../../src/store/open.ts';
import { start, temporaryFolder, verbatim } from '../helpers.ts';

let server: Server;
let base: string;
let env: Record<string, string>;

beforeAll(async () => {
  const story =
    '<p>“The bridge stays,” said Ana Ruiz, the mayor. The council had met until late at night and had heard the engineers twice.</p>'.repeat(
      5,
    );
  const routes: Record<string, [string, string]> = {
    '/': ['text/html', '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body>Front</body></html>'],
    '/story': ['text/html', `<html><head><title>The bridge</title></head><body><article>${story}</article></body></html>`],
  };
  server = createServer((request, response) => {
    const feed = `<rss><channel><title>Bridge\u001b[31m News</title><item><title>The bridge</title><link>${base}/story</link></item></channel></rss>`;
    const [type, body] = request.url === '/feed' ? ['application/rss+xml', feed] : (routes[request.url!] ?? []);
    response.writeHead(type ? 200 : 404, type ? { 'content-type': type } : {}).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  base = `http://${host}`;
  env = { ALLOW_HOSTS: host };
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('a site that is followed by its address gives its feed’s articles', async () => {
  const folder = temporaryFolder();
  const run = (...args: string[]) => verbatim(args, { folder, env });
  expect((await run('sources', 'test', `${base}/`)).stdout).toMatch(/Bridge News[\s\S]*A feed with 1 item: http.*\/feed/);
  expect((await run('sources', 'add', `${base}/`)).stdout).toContain('Source added');
  expect(await run('poll', '--once')).toMatchObject({ status: 0, stdout: 'polled 1, unchanged 0, articles 1, revised 0, failed 0\n' });
  expect((await run('quote', 'ruiz')).stdout).toContain('“The bridge stays,”');
  expect((await run('sources', 'list')).stdout).toMatch(/Bridge News[\s\S]*last read/);
  expect((await run('poll', '--once', '--json')).stdout).toContain('"polled": 0');
});

test('a source that fails is named, and the status says so', async () => {
  const folder = temporaryFolder();
  const run = (...args: string[]) => verbatim(args, { folder, env });
  await run('sources', 'add', `${base}/missing`);
  expect(await run('poll', '--once')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining(`${base}/missing answers 404 Not Found.`),
  });
});

test('OPML goes in and comes out', async () => {
  const folder = temporaryFolder();
  const run = (...args: string[]) => verbatim(args, { folder });
  writeFileSync(path.join(folder, 'in.opml'), '<opml><body><outline text="A" xmlUrl="https://a.example/feed"/></body></opml>');
  expect((await run('sources', 'import', 'in.opml')).stdout).toBe('added 1, known 0\n');
  expect((await run('sources', 'import', 'in.opml')).stdout).toBe('added 0, known 1\n');
  writeFileSync(
    path.join(folder, 'more.opml'),
    '<opml><body><outline text="B" xmlUrl="https://ann:hunter2@b.example/feed"/><outline text="No\u009b2J feed" type="link" url="https://c.example/"/></body></opml>',
  );
  const more = await run('sources', 'import', 'more.opml');
  expect(more).toMatchObject({ status: 0, stdout: 'added 1, known 0, left out 1\n' });
  expect(more.stderr).toBe(
    'left out: No2J feed: it names no feed on the web\nA user name or password in an address is not kept: the source is read without.\n',
  );
  expect((await run('sources', 'export', 'out.opml')).status).toBe(0);
  expect(readFileSync(path.join(folder, 'out.opml'), 'utf8')).toContain('xmlUrl="https://a.example/feed"');
  expect(await run('sources', 'export', 'out.opml')).toMatchObject({
    status: 1,
    stderr: 'out.opml exists already; name a file that does not.\n',
  });
  expect(await run('sources', 'import', 'none.opml')).toMatchObject({ status: 1, stderr: 'none.opml does not exist.\n' });
});

test('the help of the group shows all of it', async () => {
  const { stdout } = await verbatim(['sources', '--help'], { folder: temporaryFolder() });
  for (const word of ['add', 'list', 'remove', 'test', 'import', 'export']) expect(stdout).toMatch(new RegExp(`^  ${word} `, 'm'));
});

test('the bot reads its sources while it answers, and ends when its input does', async () => {
  const folder = temporaryFolder();
  const child = start([], { folder, env });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  let said = '';
  child.stdout.on('data', (data) => (said += data));
  child.stdin.write(`/sources add ${base}/feed\n`);
  await vi.waitFor(() => expect(said).toContain('Source added'), { timeout: 20_000, interval: 50 });
  const store = await openStore(path.join(folder, 'data/verbatim.db'));
  try {
    await vi.waitFor(async () => expect((await store.articles.find({ space: '' }, { offset: 0, limit: 9 })).total).toBe(2), {
      timeout: 30_000,
      interval: 200,
    });
  } finally {
    await store.close();
  }
  child.stdin.end('/quote ruiz\n');
  expect(await ended).toBe(0);
  expect(said).toContain('“The bridge stays,”');
}, 60_000);
