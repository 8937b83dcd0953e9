import { request } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { ArchiveServer, type ArchiveServerParts } from '../../../src/app/web/archive-server.ts';

const CONFIG = { url: 'https://archive.example.org', host: '127.0.0.1', port: 0, proxies: [] };
const hello = { fetch: () => new Response('hello') };

async function serving(parts: Partial<ArchiveServerParts> = {}): Promise<{ readonly port: number; readonly server: ArchiveServer }> {
  const server = new ArchiveServer({ config: CONFIG, archive: hello, ...parts });
  onTestFinished(() => server.close());
  return { port: await server.listen(), server };
}

interface Asked {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** A request as a proxy would send it: `fetch` sets the host itself. */
const ask = (port: number, { path = '/', method = 'GET', headers = {}, body }: Asked = {}) =>
  new Promise<{ status: number; text: string; headers: NodeJS.Dict<string | string[]> }>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers: { host: 'archive.example.org', ...headers } }, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }));
    });
    sent.on('error', reject);
    sent.end(body);
  });

test('it answers under its public name and to this machine, and no other name', async () => {
  const { port } = await serving();
  for (const host of ['archive.example.org', 'ARCHIVE.example.org', 'localhost:8080', '127.0.0.1', '[::1]:8080'])
    expect((await ask(port, { headers: { host } })).status, host).toBe(200);
  for (const host of [
    'evil.example',
    'archive.example.org.evil.example',
    'archive.example.org:81',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
  ]) {
    const refused = await ask(port, { headers: { host } });
    expect(refused.status, host).toBe(421);
    expect(refused.text).toContain('https://archive.example.org');
  }
});

test('an address that asks too often waits, and the others go on', async () => {
  const { port } = await serving({ rates: { pages: 3, entries: 1 } });
  const from = (client: string, path = '/') => ask(port, { path, headers: { 'x-forwarded-for': client } });
  const asked = [];
  for (let n = 0; n < 4; n += 1) asked.push((await from('203.0.113.7')).status);
  expect(asked).toEqual([200, 200, 200, 429]);
  const refused = await from('203.0.113.7');
  expect(refused.text).toMatch(/^Too many requests from your address\. Ask again in \d+ s\.\n$/);
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect(refused.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'content-security-policy': expect.any(String) });
  for (const free of ['/healthz', '/style.css']) expect((await from('203.0.113.7', free)).status).toBe(200);
  expect((await from('203.0.113.8')).status).toBe(200);
  expect([(await from('203.0.113.9', '/enter/a')).status, (await from('203.0.113.9', '/enter/b')).status]).toEqual([200, 429]);
});

test('forms and addresses that are too large are refused', async () => {
  const { port } = await serving();
  expect((await ask(port, { method: 'POST', body: 'a'.repeat(70_000) })).status).toBe(413);
  expect((await ask(port, { path: `/${'a'.repeat(5000)}` })).status).toBe(414);
  expect((await ask(port, { headers: { 'x-large': 'a'.repeat(20_000) } })).status).toBe(431);
});

test('a port that is in use, and an address of another machine, are told in a sentence', async () => {
  const { port } = await serving();
  const second = new ArchiveServer({ config: { ...CONFIG, port }, archive: hello });
  await expect(second.listen()).rejects.toThrow(
    `The archive can’t be served on port ${port} of 127.0.0.1: another program listens there. Stop it, or set WEB_PORT to another port.`,
  );
  await second.close();
  const elsewhere = new ArchiveServer({ config: { ...CONFIG, host: '192.0.2.1' }, archive: hello });
  await expect(elsewhere.listen()).rejects.toThrow('it is no address of this machine');
});

test('it stops within seconds, whatever is open', async () => {
  const hanging = { fetch: () => new Promise<Response>(() => undefined) };
  const { port, server } = await serving({ archive: hanging });
  const idle = connect(port, '127.0.0.1').on('error', () => undefined);
  const asked = ask(port).catch(() => 'cut off');
  await sleep(100);
  const before = performance.now();
  await server.close();
  expect(performance.now() - before).toBeLessThan(4000);
  expect(await asked).toBe('cut off');
  idle.destroy();
});

test('an answer that is under way ends before it stops', async () => {
  const slow = { fetch: () => sleep(300, new Response('whole')) };
  const { port, server } = await serving({ archive: slow });
  const asked = ask(port);
  await sleep(100);
  await server.close();
  expect((await asked).text).toBe('whole');
});
