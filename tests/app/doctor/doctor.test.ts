import { chmodSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkUp, type DoctorPorts } from '../../../src/app/doctor/doctor.ts';
import { openStore } from '../../../src/store/open.ts';
import { FakeDiscord, TOKEN } from '../../fakes/discord.ts';
import { APP_TOKEN, BOT_TOKEN, FakeSlack } from '../../fakes/slack.ts';
import { readingOf } from '../../store/readings.ts';
import { temporaryFolder, verbatim, verbatimProcess } from '../helpers.ts';

const NOW = new Date('2026-11-23T12:00:00Z');

const check = async (name: string, ports: Partial<DoctorPorts> & { location?: string; retentionDays?: number }) => {
  const { location = ':memory:', retentionDays, ...others } = ports;
  const checks = await checkUp({
    config: { ok: true, config: { location, logLevel: 'info', logFormat: 'text', allowHosts: [], retentionDays } },
    folder: '/nowhere',
    nodeVersion: '24.1.0',
    now: NOW,
    openStore,
    ...others,
  });
  return checks.find((found) => found.name === name);
};

test('in a new folder nothing is wrong, and no store is made', async () => {
  const folder = temporaryFolder();
  const run = await verbatim(['doctor'], { folder });
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(run.stdout).toMatch(/is not there yet/);
  expect(run.stdout).toMatch(/Nothing is wrong\.\n$/);
  expect(existsSync(path.join(folder, 'data'))).toBe(false);
});

test('it tells of a bad configuration, every problem with what to do, and status 1', async () => {
  const run = await verbatim(['doctor', '--json'], { folder: temporaryFolder(), env: { LOG_LEVEL: 'loud', SLACK_APP_TOKEN: 'hunter2' } });
  expect(run.status).toBe(1);
  const { ok, checks } = JSON.parse(run.stdout);
  expect(ok).toBe(false);
  expect(checks.filter(({ state }: { state: string }) => state === 'wrong')).toEqual([
    { name: 'config', state: 'wrong', says: expect.stringContaining("'loud'"), todo: expect.any(String) },
    { name: 'config', state: 'wrong', says: expect.stringContaining('SLACK_APP_TOKEN'), todo: expect.any(String) },
  ]);
  expect(run.stdout).not.toContain('hunter2');
});

test('an older Node is wrong', async () => {
  expect(await check('node', { nodeVersion: '22.22.0' })).toMatchObject({ state: 'wrong', says: 'Node 22.22.0 is too old' });
});

test('a clock before the program was written, or before the last reading, is wrong', async () => {
  expect(await check('clock', { now: new Date('1970-01-01T00:00:10Z') })).toMatchObject({ state: 'wrong' });
  const location = path.join(temporaryFolder(), 'v.db');
  const store = await openStore(location);
  await store.articles.save({
    article: { origin: 'stdin:', title: 'a', text: 'a' },
    extraction: { quotes: [], demands: [], speakers: [], summary: [] },
    space: '',
    readAt: new Date('2026-11-24T12:00:00Z'),
  });
  await store.close();
  expect(await check('clock', { location })).toMatchObject({ state: 'wrong', says: expect.stringContaining('last reading') });
  expect(await check('clock', { location, now: new Date('2026-11-24T13:00:00Z') })).toMatchObject({ state: 'fine' });
});

test('a store that is damaged, a folder, no store or of a newer version is wrong, with what to do', async () => {
  const folder = temporaryFolder();
  const at = (name: string) => path.join(folder, name);
  await (await openStore(at('sound.db'))).close();
  mkdirSync(at('folder.db'));
  writeFileSync(at('text.db'), 'It is a text, and has been one for longer than a page of a database would be. '.repeat(100));
  const { DatabaseSync } = await import('node:sqlite');
  for (const [name, sql] of [
    ['newer.db', 'pragma user_version = 9999'],
    [
      'damaged.db',
      "pragma writable_schema = on; insert into sqlite_schema values ('table', 'ghost', 'ghost', 9999, 'create table ghost (x)')",
    ],
  ] as const) {
    await (await openStore(at(name))).close();
    const database = new DatabaseSync(at(name), { defensive: false });
    database.exec(sql);
    database.close();
  }
  expect(await check('store', { location: at('sound.db') })).toMatchObject({ state: 'fine' });
  for (const name of ['folder.db', 'text.db', 'newer.db', 'damaged.db']) {
    const found = await check('store', { location: at(name) });
    expect({ ...found, name }).toMatchObject({ name, state: 'wrong', todo: expect.any(String) });
    expect(found!.says).not.toMatch(/went wrong/);
  }
});

test('it tells how many articles are older than they are kept, and on how many something stands', async () => {
  const location = path.join(temporaryFolder(), 'v.db');
  const store = await openStore(location);
  for (const [name, day] of [
    ['old', '2026-10-01'],
    ['ruled', '2026-10-02'],
    ['young', '2026-11-20'],
  ] as const)
    await store.articles.save({ ...readingOf(name), readAt: new Date(day) });
  await store.rulings.rule({ kind: 'story', origin: 'file:///news/ruled.txt', title: 'Bridge ruled', others: [], ruledAt: NOW });
  await store.close();
  expect(await check('retention', { location })).toBeUndefined();
  expect(await check('retention', { location, retentionDays: 30 })).toMatchObject({
    state: 'fine',
    says: 'articles go after 30 days: 2 are older; the oldest article is of 2026-10-01; editions, alerts and rulings stand on 1 article, which stays',
  });
});

test('watches are counted, and those that a platform’s refusal has paused are named with the reason', async () => {
  const location = path.join(temporaryFolder(), 'v.db');
  const store = await openStore(location);
  const add = (words: string) =>
    store.watches.add(
      {
        destination: { platform: 'slack', space: 'slack:T1', channel: 'C0000NEWS' },
        subject: { kind: 'words', words },
        mostAnHour: 10,
        zone: 'UTC',
      },
      NOW,
    );
  expect(await check('watches', { location })).toBeUndefined();
  const [ferry, pier] = [await add('ferry'), await add('pier')];
  await store.watches.pause(ferry!.id, { at: NOW, reason: 'asked', detail: '' });
  expect(await check('watches', { location })).toMatchObject({ state: 'fine', says: '2; paused: watch 1 (an admin paused it)' });
  await store.watches.pause(pier!.id, { at: NOW, reason: 'archived', detail: '' });
  expect(await check('watches', { location })).toMatchObject({
    state: 'note',
    says: '2; paused: watch 1 (an admin paused it), watch 2 (the channel is archived)',
  });
  await store.close();
});

test('a store that another process keeps locked is wrong, after a short wait', async () => {
  const location = path.join(temporaryFolder(), 'v.db');
  await (await openStore(location)).close();
  const { DatabaseSync } = await import('node:sqlite');
  const other = new DatabaseSync(location);
  other.exec('begin immediate');
  expect(await check('store', { location })).toMatchObject({ state: 'wrong', says: expect.stringMatching(/locked/) });
  other.close();
});

test('what other accounts can read is wrong: the store, a backup beside it, .env, each with what to do', async () => {
  const folder = temporaryFolder();
  await verbatimProcess(['speakers'], { folder });
  await verbatimProcess(['backup', 'data/monday.db'], { folder });
  await verbatimProcess(['export', '--output', 'all.ndjson'], { folder });
  writeFileSync(path.join(folder, '.env'), 'LOG_LEVEL=info\n', { mode: 0o600 });
  for (const file of ['data/verbatim.db', 'data/monday.db', 'all.ndjson']) expect(modeOf(path.join(folder, file))).toBe('600');
  const fine = await verbatim(['doctor'], { folder });
  expect(fine).toMatchObject({ status: 0, stdout: expect.stringContaining('ok     privacy') });
  writeFileSync(path.join(folder, 'data/notes.txt'), 'No store, and nobody’s business here.', { mode: 0o644 });
  for (const [file, mode] of [
    ['data/verbatim.db', 0o640],
    ['data/monday.db', 0o604],
    ['.env', 0o644],
  ] as const)
    chmodSync(path.join(folder, file), mode);
  const run = await verbatim(['doctor', '--json'], { folder });
  expect(run.status).toBe(1);
  const { checks } = JSON.parse(run.stdout) as { checks: { name: string; state: string; todo: string }[] };
  expect(checks.filter(({ name }) => name === 'privacy').map(({ state, todo }) => [state, path.basename(todo).replace("'", '')])).toEqual([
    ['wrong', '.env'],
    ['wrong', 'verbatim.db'],
    ['wrong', 'monday.db'],
  ]);
});

const modeOf = (file: string): string => (statSync(file).mode & 0o777).toString(8);

describe('tokens', () => {
  test('that each platform takes are fine, with whose they are; where none is set it says what the bot does without', async () => {
    const [discord, slack] = [await new FakeDiscord().start(), await new FakeSlack().start()];
    onTestFinished(async () => void (await Promise.all([discord.stop(), slack.stop()])));
    const env = {
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: discord.url,
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_APP_TOKEN: APP_TOKEN,
      SLACK_API_URL: slack.url,
    };
    const run = await verbatim(['doctor'], { folder: temporaryFolder(), env });
    expect(run.status).toBe(0);
    for (const says of ['Discord takes DISCORD_TOKEN: the bot is Verbatim', 'Slack takes SLACK_BOT_TOKEN', 'Slack takes SLACK_APP_TOKEN'])
      expect(run.stdout).toContain(`ok     tokens  ${says}`);
    const without = await verbatim(['doctor'], { folder: temporaryFolder() });
    expect(without.stdout).toContain('neither DISCORD_TOKEN nor SLACK_BOT_TOKEN is set: the bot answers in this terminal alone');
    const { DISCORD_TOKEN, DISCORD_API_URL } = env;
    const alone = await verbatim(['doctor'], { folder: temporaryFolder(), env: { DISCORD_TOKEN, DISCORD_API_URL } });
    expect(alone.stdout).toContain('SLACK_BOT_TOKEN is not set: the bot is not on Slack');
  });

  test('that are refused are wrong, and so are those that nobody answers for; none is shown', async () => {
    const [discord, slack, models] = [
      await new FakeDiscord().start(),
      await new FakeSlack().start(),
      createServer((_request, response) => response.writeHead(401).end()),
    ];
    await new Promise<void>((resolve) => models.listen(0, '127.0.0.1', resolve));
    onTestFinished(async () => void (await Promise.all([discord.stop(), slack.stop(), models.close()])));
    const env = {
      DISCORD_TOKEN: 'an.old.token',
      DISCORD_API_URL: discord.url,
      SLACK_BOT_TOKEN: 'xoxb-revoked',
      SLACK_APP_TOKEN: 'xapp-revoked',
      SLACK_API_URL: slack.url,
      OPENAI_API_KEY: 'sk-spent',
      OPENAI_BASE_URL: `http://127.0.0.1:${(models.address() as AddressInfo).port}/v1`,
    };
    const run = await verbatim(['doctor'], { folder: temporaryFolder(), env });
    expect(run.status).toBe(1);
    for (const name of ['DISCORD_TOKEN', 'SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'OPENAI_API_KEY'])
      expect(run.stdout).toMatch(new RegExp(`WRONG  tokens  \\S+ refuses ${name}`));
    expect(run.stdout).not.toMatch(/old\.token|revoked|sk-spent/);
    const silent = await verbatim(['doctor'], {
      folder: temporaryFolder(),
      env: { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: 'http://127.0.0.1:9/api' },
    });
    expect(silent).toMatchObject({ status: 1, stdout: expect.stringContaining('Discord can’t be asked about DISCORD_TOKEN') });
  });
});
