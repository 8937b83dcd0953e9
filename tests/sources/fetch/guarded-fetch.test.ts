import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isForbiddenAddress } from '../../../src/sources/fetch/addresses.ts';
import { guardedFetch } from '../../../src/sources/fetch/guarded-fetch.ts';
import { readTarget } from '../../../src/sources/read-target.ts';

const routes: Record<string, RequestListener> = {
  '/page': (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=windows-1252' }).end(Buffer.from('<p>Caf\u00e9</p>', 'latin1')),
  '/agent': (request, response) => response.end(JSON.stringify(request.headers)),
  '/moved': (_request, response) => response.writeHead(301, { location: '/page' }).end(),
  '/moved-utf8': (_request, response) => response.writeHead(302, { location: Buffer.from('/página').toString('latin1') }).end(),
  '/p%C3%A1gina': (_request, response) => response.writeHead(200, { 'content-type': "text/html; charset='koi8-r'" }).end('x'),
  '/loop': (_request, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/inside': (_request, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end(),
  '/file': (_request, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/missing': (_request, response) => response.writeHead(404).end(),
  '/bomb': (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(20_000_000))),
  '/cut': (request) => request.socket.destroy(),
  '/damaged': (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip at all'),
  '/garbled': (request) => request.socket.end('SMTP ready\r\n\r\n'),
  '/drip': (_request, response) => {
    const dripping = setInterval(() => response.write('.'), 20);
    response.on('close', () => clearInterval(dripping));
  },
  '/endless': (_request, response) => {
    const more = (): void => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
    };
    response.on('drain', more);
    more();
  },
};

let server: Server;
let base: string;
let allowHosts: string[];

beforeAll(async () => {
  server = createServer((request, response) => (routes[request.url!] ?? routes['/missing']!)(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  base = `http://${host}`;
  allowHosts = [host];
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const problemOf = (url: string, options = { allowHosts }): Promise<unknown> =>
  guardedFetch(url, options).then(
    () => 'fetched',
    ({ code, message }) => ({ code, message }),
  );

describe('the guarded door to the web', () => {
  it.each([
    ['/cut', 'silent', 'broke off the connection'],
    ['/damaged', 'unreachable', 'sends data that is compressed wrongly'],
    ['/garbled', 'unreachable', 'does not answer as a web server should'],
  ])('says what was wrong with the answer of %s', async (path, code, message) =>
    expect(await problemOf(`${base}${path}`)).toEqual({ code, message }),
  );
  it('says that a server has no valid certificate', async () =>
    expect(await problemOf(base.replace('http:', 'https:'))).toEqual({ code: 'unreachable', message: 'has no valid certificate' }));
  it('ends a slow drip when its time is over', async () =>
    expect(await guardedFetch(`${base}/drip`, { allowHosts, wholeMs: 200 }).catch((error) => error)).toMatchObject({
      code: 'silent',
      message: 'took longer than 0.2 seconds',
    }));
  it('gets a page with its kind and its encoding', async () => {
    expect(await guardedFetch(`${base}/page`, { allowHosts })).toMatchObject({
      url: `${base}/page`,
      contentType: 'text/html',
      charset: 'windows-1252',
    });
  });
  it('follows a redirect', async () => expect(await guardedFetch(`${base}/moved`, { allowHosts })).toMatchObject({ url: `${base}/page` }));
  it('follows a redirect whose address is written in UTF-8', async () =>
    expect(await guardedFetch(`${base}/moved-utf8`, { allowHosts })).toMatchObject({ url: `${base}/p%C3%A1gina`, charset: 'koi8-r' }));
  it('says who asks, and sends no cookie', async () => {
    const { bytes } = await guardedFetch(`${base}/agent`, { allowHosts });
    const headers = JSON.parse(Buffer.from(bytes).toString()) as Record<string, string>;
    expect(headers['user-agent']).toMatch(/^Verbatim\/.*\+https:/);
    expect(headers).not.toHaveProperty('cookie');
  });
  it('gives up after five redirects', async () =>
    expect(await problemOf(`${base}/loop`)).toEqual({ code: 'unreachable', message: 'redirects more than 5 times' }));
  it('follows none inside a private network', async () =>
    expect(await problemOf(`${base}/inside`)).toMatchObject({ code: 'forbidden_address' }));
  it('follows none to another protocol', async () => expect(await problemOf(`${base}/file`)).toMatchObject({ code: 'unsupported' }));
  it('says what the server answers', async () =>
    expect(await problemOf(`${base}/missing`)).toEqual({ code: 'unreachable', message: 'answers 404 Not Found' }));
  it('stops a decompression bomb', async () => expect(await problemOf(`${base}/bomb`)).toMatchObject({ code: 'too_large' }));
  it('stops an endless page', async () => expect(await problemOf(`${base}/endless`)).toMatchObject({ code: 'too_large' }));
  it('reaches no loopback address that is not allowed', async () =>
    expect(await problemOf(`${base}/page`, { allowHosts: [] })).toMatchObject({ code: 'forbidden_address' }));
  it('reaches none by a name either', async () =>
    expect(await problemOf(base.replace('127.0.0.1', 'localhost'), { allowHosts: [] })).toMatchObject({ code: 'forbidden_address' }));
  it('reaches a name that is allowed on the port that is, and on no other', async () => {
    const { port } = new URL(base);
    expect(await problemOf(`http://localhost:${port}/page`, { allowHosts: ['localhost:1'] })).toMatchObject({ code: 'forbidden_address' });
    expect(await problemOf(`http://localhost:${port}/page`, { allowHosts: [`localhost:${port}`] })).toBe('fetched');
  });
  it('reaches none written as one number', async () =>
    expect(await problemOf(base.replace('127.0.0.1', '2130706433'), { allowHosts: [] })).toMatchObject({ code: 'forbidden_address' }));
  it('never shows a password', async () => {
    const [outcome] = await Array.fromAsync(readTarget('http://ann:hunter2@127.0.0.1:1/'));
    expect(JSON.stringify(outcome)).not.toContain('hunter2');
  });
});

describe('addresses', () => {
  for (const address of [
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b::a9fe:a9fe',
    '64:ff9b:1::808:808',
    '::ffff:0:7f00:1',
    '2002:7f00:1::',
    'fe80::1%eth0',
    'fd00::1',
    'ff02::1',
    '[::1]',
    'nonsense',
  ]) {
    it(`${address} is never reached`, () => expect(isForbiddenAddress(address)).toBe(true));
  }
  for (const address of ['8.8.8.8', '93.184.216.34', '2606:4700::1111', '64:ff9b::808:808'])
    it(`${address} may be reached`, () => expect(isForbiddenAddress(address)).toBe(false));
});
