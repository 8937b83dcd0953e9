import { beforeAll, expect, test } from 'vitest';
import { offered } from '../../../src/app/chat/complete.ts';
import { loadRegistry } from '../../../src/app/chat/registry.ts';
import { directTo } from '../../../src/core/briefs/destination.ts';
import type { Asker, Completion, Offered } from '../../../src/core/chat/command.ts';
import { type Desk, NOW, openDesk } from '../../commands/helpers.ts';
import { ROOT } from '../helpers.ts';

const registry = await loadRegistry(ROOT);
const ADMIN: Asker = { platform: 'discord', id: '1', channel: '77', admin: true };
let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
  for (let n = 1; n <= 130; n++)
    await desk.read(`Nothing was said on day ${n}.`, {
      title: n === 12 ? 'Ferry fares rise' : `Day ${n}`,
      publishedAt: new Date(2026, 0, n),
    });
  const draft = { cron: '30 7 * * 1-5', zone: 'Europe/Kyiv' };
  const at = (space: string, channel: string) => ({ platform: 'discord' as const, space, channel });
  await desk.store.schedules.add({ ...draft, brief: 'daily', destination: at('guild-1', '77') }, NOW, NOW);
  const weekly = await desk.store.schedules.add({ ...draft, brief: 'weekly', destination: at('guild-1', '78') }, NOW, NOW);
  await desk.store.schedules.add({ ...draft, brief: 'daily', destination: at('guild-2', '79') }, NOW, NOW);
  await desk.store.schedules.pause(weekly!.id, { at: NOW, reason: 'asked', detail: '' });
});

const offer = (kind: Completion, typed: string, asker = ADMIN, space = 'guild-1'): Promise<readonly Offered[]> =>
  offered(kind, typed, { store: desk.store, registry, space, asker });

test('schedules are offered by number, brief and time, those of one’s own server alone', async () => {
  expect(await offer('schedules', '')).toEqual([
    { label: expect.stringMatching(/^1\. daily, .*7:30.* \(Europe\/Kyiv\)$/), value: '1' },
    { label: expect.stringMatching(/^2\. weekly, .*, paused$/), value: '2' },
  ]);
  expect((await offer('schedules', 'weekly')).map(({ value }) => value)).toEqual(['2']);
  expect(await offer('schedules', '', { ...ADMIN, admin: false })).toEqual([]);
  expect(await offer('schedules', '', ADMIN, 'guild-3')).toEqual([]);
});

test('watches are offered by number and in words: one’s own, the channel’s, and to admins every channel’s', async () => {
  const add = (channel: string, words: string) =>
    desk.store.watches.add(
      {
        destination: { platform: 'discord', space: 'guild-1', channel },
        subject: { kind: 'words', words },
        mostAnHour: 10,
        zone: 'UTC',
      },
      NOW,
    );
  const [, , paused] = [
    await add(directTo('1'), 'ferry'),
    await add(directTo('2'), 'secret'),
    await add('77', 'pier'),
    await add('78', 'dyke'),
  ];
  await desk.store.watches.pause(paused!.id, { at: NOW, reason: 'asked', detail: '' });
  const [ferry, pier, dyke] = [
    { label: '1. the words ferry', value: '1' },
    { label: '3. the words pier, paused', value: '3' },
    { label: '4. the words dyke', value: '4' },
  ];
  expect(await offer('watches', '')).toEqual([ferry, pier, dyke]);
  expect(await offer('watches', '', { ...ADMIN, admin: false })).toEqual([ferry, pier]);
  expect(await offer('watches', 'pier', { ...ADMIN, admin: false, id: '3' })).toEqual([pier]);
  expect(await offer('watches', '', ADMIN, 'guild-2')).toEqual([]);
});

test('outlets of the newest articles are offered by name, each once', async () => {
  const other = await openDesk();
  for (const publisher of ['Coast Post', 'Valley Post', 'Coast Post']) await other.read('Nothing was said.', { publisher });
  const found = await offered('outlets', 'post', { store: other.store, registry, space: '', asker: ADMIN });
  expect(found.map(({ value }) => value).toSorted()).toEqual(['Coast Post', 'Valley Post']);
});

test('articles are offered by title, newest first, and an older one by its number', async () => {
  const newest = await offer('articles', '');
  expect(newest).toHaveLength(25);
  expect(newest[0]).toEqual({ label: '130. Day 130', value: '130' });
  expect(await offer('articles', 'day 99')).toEqual([{ label: '99. Day 99', value: '99' }]);
  expect(await offer('articles', '12')).toContainEqual({ label: '12. Ferry fares rise', value: '12' });
  expect((await offer('articles', '12'))[0]!.label).toMatch(/^12/);
  expect(await offer('articles', '131')).toEqual([]);
});

test('whatever is typed, nothing breaks and no more than 25 are offered', async () => {
  for (const kind of ['speakers', 'briefs', 'timezones', 'sources', 'articles', 'schedules', 'watches', 'outlets'] as const)
    for (const typed of ['', ' ', '%', '"', '(', 'a', '9'.repeat(30), 'ü'.repeat(2000)])
      expect((await offer(kind, typed)).length).toBeLessThanOrEqual(25);
});
