import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { WorkerConfig } from '../../../src/app/config/worker.ts';
import { PollProcess } from '../../../src/app/polling/poll-process.ts';
import { openStore } from '../../../src/store/open.ts';
import { ended, start, temporaryFolder } from '../helpers.ts';

const ALL = { offset: 0, limit: 10 };
const configOf = (location: string): WorkerConfig => ({ location, allowHosts: [], model: undefined });

/** Nothing is claimed or recorded where no thread came to a source. */
const UNUSED = { isNewDue: async () => true, release: async () => undefined, record: async () => undefined };

/** A feed of one story, whole. */
async function site(): Promise<{ host: string; asked: string[] }> {
  const asked: string[] = [];
  const story =
    '<p>“The quay will open on Monday,” said Ana Ruiz, the harbour master. The ferries wait until the tide has turned.</p>'.repeat(15);
  const feed = `<rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour Post</title><item><title>The quay opens</title><guid>1</guid><link>https://harbour.example/1</link><content:encoded><![CDATA[${story}]]></content:encoded></item></channel></rss>`;
  const server = createServer((request, response) => {
    asked.push(request.url!);
    response.writeHead(request.url === '/gone' ? 410 : 200, { 'content-type': 'application/rss+xml' }).end(feed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

async function following(host: string, name: string): Promise<{ folder: string; file: string }> {
  const folder = temporaryFolder();
  const file = path.join(folder, 'data/verbatim.db');
  const store = await openStore(file);
  await store.sources.add({ url: `http://${host}${name}`, space: '', kind: 'feed', addedAt: new Date() });
  await store.close();
  return { folder, file };
}

test('the running bot reads what it follows, says what died, and leaves its store whole', async () => {
  const { host } = await site();
  const { folder, file } = await following(host, '/feed');
  const store = await openStore(file);
  await store.sources.add({ url: `http://${host}/gone`, space: '', kind: 'feed', addedAt: new Date() });
  const bot = start([], { folder, env: { ALLOW_HOSTS: host } });
  const end = ended(bot);
  await vi.waitFor(async () => expect((await store.sources.list('', ALL)).items.map(({ gone }) => gone)).toEqual([false, true]), 20_000);
  bot.kill('SIGTERM');
  const { status, stderr } = await end;
  expect(status).toBe(0);
  expect(stderr).toContain(`The source http://${host}/gone answers 410 Gone.`);
  const { items } = await store.quotes.find({ space: '', verbatim: true }, { ...ALL, limit: 100 });
  await store.close();
  expect(items.map(({ speaker }) => speaker?.name)).toContain('Ana Ruiz');
});

test('no process runs while nothing is followed', async () => {
  const looks: number[] = [];
  const nextDueAt = async (): Promise<undefined> => void looks.push(looks.length);
  const thread = new PollProcess({
    config: configOf('nowhere.db'),
    sources: { nextDueAt, ...UNUSED },
    tellAdmins: () => undefined,
    unexpected: (error) => expect.fail(String(error)),
  });
  thread.start();
  await vi.waitFor(() => expect(looks).toHaveLength(1));
  await thread.stop();
});

test('a process that breaks down is told of, and ends no bot', async () => {
  const file = path.join(temporaryFolder(), 'no-store.db');
  writeFileSync(file, 'Some notes that somebody keeps under this name, and no store at all.\n'.repeat(20));
  const broken: unknown[] = [];
  const sources = { nextDueAt: async () => new Date(), ...UNUSED };
  const thread = new PollProcess({
    config: configOf(file),
    sources,
    tellAdmins: () => undefined,
    unexpected: (error) => void broken.push(error),
  });
  thread.start();
  await vi.waitFor(() => expect(String(broken[0])).toContain(`${file} is no Verbatim store`), 20_000);
  await thread.stop();
});

test('the process reads what its configuration says, whatever the environment holds', async () => {
  const { host } = await site();
  const { file } = await following(host, '/feed');
  vi.stubEnv('DATABASE_URL', 'postgres://nowhere.example/verbatim');
  vi.stubEnv('ALLOW_HOSTS', '');
  onTestFinished(() => void vi.unstubAllEnvs());
  const store = await openStore(file);
  const thread = new PollProcess({
    config: { ...configOf(file), allowHosts: [host] },
    sources: store.sources,
    tellAdmins: () => undefined,
    unexpected: (error) => expect.fail(String(error)),
  });
  thread.start();
  await vi.waitFor(async () => expect((await store.articles.find({ space: '' }, ALL)).total).toBe(1), 20_000);
  await thread.stop();
  await store.close();
});

test('the process ends when nothing is left to read, and another begins when a source is added', async () => {
  const { host, asked } = await site();
  const { file } = await following(host, '/feed');
  const store = await openStore(file);
  const polling = new PollProcess({
    config: { ...configOf(file), allowHosts: [host] },
    sources: store.sources,
    tellAdmins: () => undefined,
    unexpected: (error) => expect.fail(String(error)),
    lookMs: 100,
  });
  polling.start();
  await vi.waitFor(() => expect(polling.isReading).toBe(true), 20_000);
  await vi.waitFor(() => expect(polling.isReading).toBe(false), 30_000);
  expect(asked).toContain('/feed');
  await store.sources.add({ url: `http://${host}/second`, space: '', kind: 'feed', addedAt: new Date() });
  await vi.waitFor(() => expect(asked).toContain('/second'), 20_000);
  await polling.stop();
  expect(polling.isReading).toBe(false);
  await store.close();
}, 90_000);
