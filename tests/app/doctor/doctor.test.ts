import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkUp, type DoctorPorts } from '../../../src/app/doctor/doctor.ts';
import { openStore } from '../../../src/store/open.ts';
import { temporaryFolder, verbatim } from '../helpers.ts';

const NOW = new Date('2026-11-23T12:00:00Z');

const check = async (name: string, ports: Partial<DoctorPorts> & { location?: string }) => {
  const { location = ':memory:', ...others } = ports;
  const checks = await checkUp({
    config: { ok: true, config: { location, logLevel: 'info', allowHosts: [], tokens: [] } },
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

test('a store that another process keeps locked is wrong, after a short wait', async () => {
  const location = path.join(temporaryFolder(), 'v.db');
  await (await openStore(location)).close();
  const { DatabaseSync } = await import('node:sqlite');
  const other = new DatabaseSync(location);
  other.exec('begin immediate');
  expect(await check('store', { location })).toMatchObject({ state: 'wrong', says: expect.stringMatching(/locked/) });
  other.close();
});

test('tokens are told of by name alone', async () => {
  const config = {
    ok: true as const,
    config: { location: ':memory:', logLevel: 'info' as const, allowHosts: [], tokens: ['DISCORD_TOKEN' as const] },
  };
  expect(await check('tokens', { config })).toMatchObject({ state: 'note', says: expect.stringContaining('DISCORD_TOKEN is set') });
});
