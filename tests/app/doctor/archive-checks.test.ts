import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import type { WebConfig } from '../../../src/app/config/web.ts';
import { checkArchive } from '../../../src/app/doctor/archive-checks.ts';
import { ArchiveServer } from '../../../src/app/web/archive-server.ts';
import { healthOf } from '../../../src/web/access/robots.ts';
import { TokenSigner } from '../../../src/web/access/signed-token.ts';

const KEY = 'the key that this store keeps';

const config = (given: Partial<WebConfig>): WebConfig => ({
  url: 'http://localhost:1',
  host: '127.0.0.1',
  port: 1,
  fullText: false,
  proxies: [],
  ...given,
});

async function listening(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** The archive at an address that a proxy would have; gives its own port. */
async function archiveAt(url: string): Promise<number> {
  const archive = { fetch: () => new Response(healthOf(new TokenSigner(KEY).keyId)) };
  const server = new ArchiveServer({ config: config({ url, port: 0 }), archive });
  onTestFinished(() => server.close());
  return server.listen();
}

const stated = async (web: WebConfig | undefined): Promise<string[]> =>
  (await checkArchive(web, KEY)).map(({ state, says }) => `${state}: ${says}`);

test('without WEB_URL nothing is wrong, and it is said that there is none', async () => {
  expect(await stated(undefined)).toEqual(['note: WEB_URL is not set: no archive is served, and answers link to none']);
});

test('an archive that is reached under its address is fine, with what signs its links', async () => {
  const front = await listening((_, response) => response.end(healthOf(new TokenSigner(KEY).keyId)));
  const url = `http://localhost:${front}`;
  const port = await archiveAt(url);
  expect(await stated(config({ url, port }))).toEqual([
    `fine: served on port ${port} of 127.0.0.1`,
    `fine: reached at ${url}`,
    'fine: links are signed with a key that the store keeps',
  ]);
});

test('one that nobody serves now is a note that says what to do', async () => {
  const [check] = await checkArchive(config({}), KEY);
  expect(check).toMatchObject({ state: 'note', says: 'nothing listens on port 1 of 127.0.0.1 now', todo: expect.stringContaining('web') });
});

test('the archive of another store on its port is wrong, and so is one behind its address', async () => {
  const other = healthOf(new TokenSigner('another key').keyId);
  const port = await listening((_, response) => response.end(other));
  expect(await stated(config({ port }))).toContain(`wrong: the archive of another store answers on port ${port} of 127.0.0.1`);
  const url = `http://localhost:${port}`;
  expect(await stated(config({ url, port: await archiveAt(url) }))).toContain(`wrong: ${url} answers with something else (200)`);
});

test('another program on its port is wrong', async () => {
  const port = await listening((_, response) => response.end('hello'));
  expect(await stated(config({ port }))).toContain(`wrong: another program answers on port ${port} of 127.0.0.1`);
});

test('a public address that does not answer, changes the Host or leads elsewhere is wrong, each with what to do', async () => {
  const changing = await listening((_, response) => response.writeHead(421).end());
  const elsewhere = await listening((_, response) => response.writeHead(404).end());
  for (const [url, says] of [
    ['http://localhost:1', 'does not answer'],
    [`http://localhost:${changing}`, 'changes the Host of requests'],
    [`http://localhost:${elsewhere}`, 'answers with something else (404)'],
  ] as const) {
    const [, reached] = await checkArchive(config({ url, port: await archiveAt(url) }), KEY);
    expect(reached).toMatchObject({ state: 'wrong', says: expect.stringContaining(says), todo: expect.any(String) });
  }
});
