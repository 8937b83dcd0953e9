import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { openStore } from '../../../src/store/open.ts';
import { FakeDiscord, TOKEN } from '../../fakes/discord.ts';
import { closedFolder, PostgresServer } from '../../store/postgres-server.ts';
import { ended, start, temporaryFolder, verbatim, verbatimProcess } from '../helpers.ts';

describe('a role that shares its store with others', () => {
  test.each(['gateway', 'worker'])('%s is refused on a file, in one sentence that says which and what is allowed', async (role) => {
    const folder = temporaryFolder();
    const run = await verbatim([role], { folder });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toBe(
      `DATABASE_URL is ${path.join(folder, 'data/verbatim.db')}: verbatim ${role} shares its store with other processes and needs postgres://user:password@host:5432/database; verbatim serve does everything on a file.\n`,
    );
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

  test('share the work: one answers, the others post what it was asked for, once, and each leaves with status 0', async () => {
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
    await discord.interact(2, command('schedule', { name: 'run-now', type: 1, options: [{ name: 'id', type: 4, value: 1 }] }), {
      permissions: '32',
    });
    await vi.waitFor(() => expect(discord.posted).toHaveLength(1), 30_000);
    expect(JSON.stringify(discord.posted)).toContain('Lock shut until June');
    const store = await openStore(env.DATABASE_URL);
    onTestFinished(() => store.close());
    await vi.waitFor(
      async () => expect((await store.schedules.occurrences(1, { offset: 0, limit: 9 })).items.map(({ state }) => state)).toEqual(['sent']),
      10_000,
    );

    for (const { child } of processes) child.kill('SIGTERM');
    for (const { ended: end } of processes) expect(await end).toMatchObject({ status: 0, signal: null });
    expect(discord.posted).toHaveLength(1);
  }, 120_000);
});
