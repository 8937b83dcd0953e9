import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseConfig, VARIABLES } from '../../src/app/config.ts';
import { ROOT, temporaryFolder } from './helpers.ts';

const config = (environment: Record<string, string>, folder = '/srv') => {
  const result = parseConfig(environment, folder);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.config;
};

const problems = (environment: Record<string, string>, folder = '/srv') => {
  const result = parseConfig(environment, folder);
  return result.ok ? [] : result.problems.map(({ message }) => message);
};

test('without a variable, the store is data/verbatim.db in the working folder', () => {
  expect(config({})).toEqual({ location: '/srv/data/verbatim.db', logLevel: 'info', allowHosts: [] });
});

test.each([
  ['news.db', '/srv/news.db'],
  ['/var/news.db', '/var/news.db'],
  ['file:///var/my%20news.db', '/var/my news.db'],
  [':memory:', ':memory:'],
  ['  ', '/srv/data/verbatim.db'],
])('DATABASE_URL %j is the file %s', (given, file) => {
  expect(config({ DATABASE_URL: given }).location).toBe(file);
});

test('DATABASE_URL names a database on a server as it stands', () => {
  const url = 'postgres://me:word@db.example:5432/news?sslmode=verify-full';
  expect(config({ DATABASE_URL: url }).location).toBe(url);
});

test('every problem is named at once, with its value, its place and what is allowed', () => {
  expect(problems({ DATABASE_URL: 'mysql://db/news', LOG_LEVEL: 'loud', DISCORD_TOKEN: 'a b' })).toEqual([
    "DATABASE_URL in the environment: 'mysql://db/news': expected a file, as ./data/verbatim.db or file:///srv/verbatim.db, or postgres://user:password@host:5432/database",
    "LOG_LEVEL in the environment: 'loud': expected info or debug",
    'DISCORD_TOKEN in the environment: expected a token without spaces',
  ]);
});

test('no problem shows a token or the password of a URL', () => {
  const said = problems({
    DATABASE_URL: 'postgres://me:hunter2@db?password=hunter3',
    DISCORD_TOKEN: 'hunter4 hunter5',
    SLACK_BOT_TOKEN: 'hunter6',
    SLACK_APP_TOKEN: 'xoxb-hunter7',
    SLACK_SIGNING_SECRET: 'hunter8',
  });
  expect(said).toHaveLength(5);
  expect(said.join('\n')).not.toMatch(/hunter/);
});

test.each([
  'mysql://me:hunter2@db/news',
  'mysql://me:hunter1/hunter2@db/news',
  'postgres://me:hunter1/hunter2@127.0.0.1:5432/news',
  'postgres://me:hunter1@hunter2@127.0.0.1:5432/news',
  'postgres://me:hunter1@odd/hunter2@127.0.0.1:5432/news',
  'postgresql//me:hunter2@db/news',
  'postgres:/me:hunter2@db/news',
  'me:hunter2@db/news',
])('no problem shows the password of an address that is mistyped: %s', (DATABASE_URL) => {
  const said = problems({ DATABASE_URL });
  expect(said).toHaveLength(1);
  expect(said[0]).not.toMatch(/hunter/);
});

test.each(['C:/news/a@b.db', '/srv/a:b@c.db', 'data/a@b.db', 'data/a:b@c.db'])('%s is a file, whatever signs it holds', (given) => {
  expect(problems({ DATABASE_URL: given })).toEqual([]);
});

test('the config holds the tokens that are set, and shows none', () => {
  const read = config({ SLACK_BOT_TOKEN: 'xoxb-secret', SLACK_APP_TOKEN: 'xapp-secret', DISCORD_TOKEN: 'secret' });
  expect([read.discord?.token.reveal(), read.slack?.by]).toMatchObject([
    'secret',
    { botToken: expect.anything(), appToken: expect.anything() },
  ]);
  expect(JSON.stringify(read)).not.toContain('secret');
});

test('.env is read beneath the environment, and a problem says that it stands there', () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, '.env'), '# a comment\nDATABASE_URL="inner.db"\nLOG_LEVEL=loud\n');
  expect(problems({}, folder)).toEqual(["LOG_LEVEL in .env: 'loud': expected info or debug"]);
  expect(config({ LOG_LEVEL: 'debug' }, folder)).toMatchObject({ location: path.join(folder, 'inner.db'), logLevel: 'debug' });
  expect(config({ LOG_LEVEL: 'debug', DATABASE_URL: 'outer.db' }, folder).location).toBe(path.join(folder, 'outer.db'));
});

test('a .env that is a folder is a problem, not a crash', () => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, '.env'));
  expect(problems({}, folder)).toEqual([".env: it is there but can't be read (EISDIR)"]);
});

test('.env.example names every variable, and no other', () => {
  const example = readFileSync(path.join(ROOT, '.env.example'), 'utf8');
  const named = [...example.matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(named.toSorted()).toEqual(VARIABLES.toSorted());
});

test('.env.example, copied as it is, is a good configuration', () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, '.env'), readFileSync(path.join(ROOT, '.env.example')));
  expect(config({}, folder).location).toBe(path.join(folder, 'data/verbatim.db'));
});

test('hosts inside the network are named with their ports', () => {
  expect(config({ ALLOW_HOSTS: ' Intranet.example:443, 10.0.0.7:8080,[::1]:80 ' })).toMatchObject({
    allowHosts: ['intranet.example:443', '10.0.0.7:8080', '[::1]:80'],
  });
  for (const wrong of ['intranet.example', 'http://a.example:80', 'a.example:80 b.example:80'])
    expect(parseConfig({ ALLOW_HOSTS: wrong }, '/srv')).toMatchObject({ ok: false, problems: [{ variable: 'ALLOW_HOSTS' }] });
});

test('articles are kept for good, or for a number of days that leaves what is still looked back at', () => {
  expect(config({}).retentionDays).toBeUndefined();
  expect(config({ RETENTION_DAYS: '14' }).retentionDays).toBe(14);
  for (const wrong of ['13', '0', '-30', '1.5', '36501', 'forever'])
    expect(parseConfig({ RETENTION_DAYS: wrong }, '/srv')).toMatchObject({ ok: false, problems: [{ variable: 'RETENTION_DAYS' }] });
});

describe('Slack', () => {
  const SECRET = '0123456789abcdef0123456789abcdef';

  test('is reached by Socket Mode with an app token, and over HTTP with a signing secret and a port', () => {
    expect(config({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1', SLACK_ADMINS: 'U012AB3CD, W0123' }).slack).toMatchObject({
      by: { appToken: expect.anything() },
      admins: ['U012AB3CD', 'W0123'],
    });
    expect(config({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: SECRET, PORT: '3000' }).slack).toMatchObject({ by: { port: 3000 } });
    expect(config({ PORT: '3000' }).slack).toBeUndefined();
  });

  test.each([
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, 'set SLACK_APP_TOKEN too'],
    [{ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: SECRET }, 'SLACK_SIGNING_SECRET and PORT'],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, 'set SLACK_BOT_TOKEN too'],
    [{ SLACK_SIGNING_SECRET: SECRET }, 'set SLACK_BOT_TOKEN too'],
    [{ SLACK_CLIENT_ID: '1.2', SLACK_SIGNING_SECRET: SECRET, PORT: '3000' }, 'set SLACK_CLIENT_SECRET, SLACK_ENCRYPTION_KEY'],
    [{ SLACK_ENCRYPTION_KEY: SECRET }, 'expected 64 digits'],
    [{ PORT: '65536' }, 'a port from 1 to 65535'],
    [{ SLACK_ADMINS: 'ann, bob' }, 'the ids of people'],
  ])('%j is told what is missing or wrong', (environment, told) => {
    expect(problems(environment as Record<string, string>).join()).toContain(told);
  });
});
