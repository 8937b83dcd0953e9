import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { openStore } from '../../../src/store/open.ts';
import { FakeDiscord, TOKEN } from '../../fakes/discord.ts';
import { freePort } from '../../fakes/free-port.ts';
import { CHANNEL, CLIENT_ID, CLIENT_SECRET, FakeSlack, SIGNING_SECRET, TEAM } from '../../fakes/slack.ts';
import { wireTo } from '../../fakes/wire.ts';
import { closedFolder, PostgresServer } from '../../store/postgres-server.ts';
import { ended, start, temporaryFolder, verbatim, verbatimProcess } from '../helpers.ts';
import { newsSite } from './news-site.ts';

describe('a role that shares its store with others', () => {
  test.each(['gateway', 'worker'])('%s is refused on a file, in one sentence that says which and what is allowed', async (role) => {
    const folder = temporaryFolder();
    const run = await verbatim([role], { folder });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toBe(
      `DATABASE_URL is ${path.join(folder, 'data/verbatim.db')}: verbatim ${role} shares its store with other processes and needs postgres://user:password@host:5432/database; verbatim serve does everything on a file.\n`,
    );
  });

  test('worker ends with a sentence where a token is refused: it would take what is due from those whose tokens are good', async () => {
    const discord = await new FakeDiscord().start();
    onTestFinished(() => discord.stop());
    const run = await verbatimProcess(['worker'], {
      folder: temporaryFolder(),
      env: { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', DISCORD_TOKEN: 'stale', DISCORD_API_URL: discord.url },
    });
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('Discord refuses DISCORD_TOKEN: copy the bot’s token again');
  });

  test('gateway is refused without a token of any platform', async () => {
    const run = await verbatim(['gateway'], { folder: temporaryFolder(), env: { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' } });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(/^No platform’s token is set: .*DISCORD_TOKEN/);
  });
});

test('verbatim serve is what the program does without a word', async () => {
  const run = await verbatimProcess(['serve'], { folder: temporaryFolder(), input: '/quote putin\n' });
  expect(run.status).toBe(0);
  expect(run.stdout).toMatch(/^Daily brief, /);
  expect(run.stdout).toContain('“They said one thing, they did another,”');
});

describe.skipIf(closedFolder() !== undefined)('a gateway and two workers on one PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await PostgresServer.start();
  }, 60_000);
  afterAll(() => server?.stop());

  const command = (name: string, option: object): Record<string, unknown> => ({ name, type: 1, options: [option] });

  test('share the work, over a restart of the database too: one answers, the others post what it was asked for, once, and each leaves with status 0', async () => {
    const discord = await new FakeDiscord().start();
    onTestFinished(() => discord.stop());
    const folder = temporaryFolder();
    const env = { DATABASE_URL: await server.emptyStore(), DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.url };
    const news = path.join(folder, 'lock.txt');
    await writeFile(news, 'Lock shut until June\n\nThe river lock at Ardle will stay shut until June, the canal board said on Friday.');
    expect((await verbatim(['ingest', news], { folder, env })).status).toBe(0);
    const processes = ['gateway', 'worker', 'worker'].map((role) => {
      const child = start([role], { folder, env });
      onTestFinished(() => void child.kill('SIGKILL'));
      let said = '';
      child.stderr.on('data', (text: Buffer) => {
        said += String(text);
      });
      return { child, said: () => said, ended: ended(child) };
    });
    const [gateway, ...workers] = processes;
    await vi.waitFor(() => {
      expect(gateway?.said()).toContain('On Discord as verbatim.');
      for (const worker of workers) expect(worker.said()).toContain('Working: ');
    }, 60_000);
    expect(discord.identifies).toBe(1);

    const add = { name: 'add', type: 1, options: [{ name: 'brief', type: 3, value: 'daily' }] };
    await discord.interact(2, command('schedule', add), { permissions: '32' });
    const runNow = { name: 'run-now', type: 1, options: [{ name: 'id', type: 4, value: 1 }] };
    await discord.interact(2, command('schedule', runNow), { permissions: '32' });
    await vi.waitFor(() => expect(discord.posted).toHaveLength(1), 30_000);
    expect(JSON.stringify(discord.posted)).toContain('Lock shut until June');
    const store = await openStore(env.DATABASE_URL);
    onTestFinished(() => store.close());
    await vi.waitFor(
      async () => expect((await store.schedules.occurrences(1, { offset: 0, limit: 9 })).items.map(({ state }) => state)).toEqual(['sent']),
      10_000,
    );

    // None of them ends with its connections: it goes on when the database is back.
    await server.restart();
    await vi.waitFor(async () => {
      await discord.interact(2, command('schedule', runNow), { permissions: '32' });
      expect(discord.posted.length).toBeGreaterThan(1);
    }, 60_000);
    for (const { child } of processes) expect(child.exitCode).toBeNull();

    for (const { child } of processes) child.kill('SIGTERM');
    for (const { ended: end } of processes) expect(await end).toMatchObject({ status: 0, signal: null });
    const { items } = await store.schedules.occurrences(1, { offset: 0, limit: 99 });
    expect(discord.posted).toHaveLength(items.filter(({ state }) => state === 'sent').length);
  }, 180_000);

  test('answer Slack behind a load balancer: what a workspace installed through one gateway the other answers with, and a worker posts with', async () => {
    const slack = await new FakeSlack().start();
    onTestFinished(() => slack.stop());
    slack.tokens.clear();
    const [folder, token] = [temporaryFolder(), 'xoxb-installed-by-the-desk'];
    const ports = [await freePort(), await freePort()];
    const env = {
      DATABASE_URL: await server.emptyStore(),
      SLACK_API_URL: slack.url,
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_CLIENT_ID: CLIENT_ID,
      SLACK_CLIENT_SECRET: CLIENT_SECRET,
      SLACK_ENCRYPTION_KEY: 'ab'.repeat(32),
    };
    const store = await openStore(env.DATABASE_URL);
    onTestFinished(() => store.close());
    let said = '';
    for (const [role, port] of [...ports.map((one) => ['gateway', one] as const), ['worker', await freePort()] as const]) {
      const child = start([role], { folder, env: { ...env, PORT: String(port) } });
      onTestFinished(() => void child.kill('SIGKILL'));
      child.stderr.on('data', (text: Buffer) => {
        said += String(text);
      });
    }
    const [first, second] = ports as [number, number];
    await vi.waitFor(() => {
      for (const port of ports) expect(said).toContain(`port ${port}`);
      expect(said).toContain('Working: ');
    }, 60_000);

    // As a browser goes through it, with the balancer in between.
    const begun = await fetch(`http://127.0.0.1:${first}/slack/install`, { redirect: 'manual' });
    const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state') ?? '';
    slack.codes.set('code', { token, team: TEAM });
    const back = new URLSearchParams({ code: 'code', state });
    const headers = { cookie: begun.headers.get('set-cookie')?.split(';')[0] ?? '' };
    expect((await fetch(`http://127.0.0.1:${second}/slack/oauth_redirect?${back}`, { headers })).status).toBe(200);

    for (const port of ports) {
      slack.deliverTo(port);
      const { messages } = await slack.command('/speakers');
      expect(JSON.stringify(messages)).toContain('Nobody is quoted yet');
    }
    const destination = { platform: 'slack', space: `slack:${TEAM}`, channel: CHANNEL } as const;
    const added = await store.schedules.add(
      { brief: 'daily', destination, cron: '0 7 * * *', zone: 'UTC' },
      new Date(),
      new Date(Date.now() + 86_400_000),
    );
    await store.schedules.runNow(added?.id ?? 0, new Date());
    await vi.waitFor(() => expect(slack.calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1), 30_000);
    expect(slack.calls.find(({ method }) => method === 'chat.postMessage')).toMatchObject({ bearer: token });
  }, 120_000);

  test('end within ten seconds when they are told to, though the database doesn’t answer any more', async () => {
    const { port, hang } = await wireTo(server.port);
    const url = new URL(await server.emptyStore());
    url.port = String(port);
    const child = start(['worker'], { folder: temporaryFolder(), env: { DATABASE_URL: url.href } });
    onTestFinished(() => void child.kill('SIGKILL'));
    const working = new Promise<void>((resolve) =>
      child.stderr.on('data', (text: Buffer) => String(text).includes('Working: ') && resolve()),
    );
    const end = ended(child);
    await working;
    hang();
    await sleep(2000);
    const from = performance.now();
    child.kill('SIGTERM');
    expect(await end).toMatchObject({ status: 0, signal: null });
    expect(performance.now() - from).toBeLessThan(10_000);
  }, 120_000);

  test('read sources together, each page once and each host by one connection at a time, and tell how their queues fare', async () => {
    const news = await newsSite();
    const aggregator = await newsSite();
    for (let n = 0; n < 6; n++)
      news.feeds.set(
        `/feed/${n}`,
        [1, 2].map((item) => `${news.url}/page/${n}-${item}`),
      );
    for (let n = 6; n < 10; n++)
      aggregator.feeds.set(
        `/feed/${n}`,
        [1, 2].map((item) => `${news.url}/page/${n}-${item}`),
      );
    const env = { DATABASE_URL: await server.emptyStore(), ALLOW_HOSTS: `${news.host},${aggregator.host}` };
    const store = await openStore(env.DATABASE_URL);
    onTestFinished(() => store.close());
    for (const one of [news, aggregator])
      for (const path of one.feeds.keys())
        await store.sources.add({ url: `${one.url}${path}`, space: '', kind: 'feed', addedAt: new Date() });
    const port = await freePort();
    const folder = temporaryFolder();
    const workers = [{ METRICS_PORT: String(port) }, {}].map((more) => start(['worker'], { folder, env: { ...env, ...more } }));
    for (const child of workers) onTestFinished(() => void child.kill('SIGKILL'));
    const ends = workers.map(ended);
    await vi.waitFor(async () => expect((await store.status()).articles).toBe(20), { timeout: 60_000, interval: 200 });
    for (const one of [news, aggregator]) expect(one.mostOpen()).toBe(1);
    expect(news.asked.filter((path) => path.startsWith('/page/')).toSorted()).toEqual(
      Array.from({ length: 10 }, (_, n) => [1, 2].map((item) => `/page/${n}-${item}`)).flat(),
    );
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    for (const queue of ['poll', 'read', 'edition', 'alert', 'examine'])
      expect(metrics).toContain(`verbatim_queue_waiting{queue="${queue}"}`);
    const begun = performance.now();
    for (const child of workers) child.kill('SIGTERM');
    for (const end of ends) expect(await end).toMatchObject({ status: 0, signal: null });
    expect(performance.now() - begun).toBeLessThan(10_000);
  }, 120_000);
});
