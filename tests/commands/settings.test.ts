import { expect, test } from 'vitest';
import { createDispatch, type Dispatch } from '../../src/app/chat/dispatch.ts';
import { loadRegistry } from '../../src/app/chat/registry.ts';
import type { Asker } from '../../src/core/chat/command.ts';
import type { Store } from '../../src/core/ports/store.ts';
import { renderReply } from '../../src/platforms/terminal/render.ts';
import { openStore } from '../../src/store/open.ts';
import { ROOT } from '../app/helpers.ts';
import { NOW } from './helpers.ts';

const registry = await loadRegistry(ROOT);
const ADMIN: Asker = { platform: 'discord', id: '1', channel: '77', admin: true };

async function desk(
  asker: Asker = ADMIN,
  space = 'guild-1',
): Promise<{ store: Store; ask: (line: string) => ReturnType<Dispatch['line']>; screen: (line: string) => Promise<string> }> {
  const store = await openStore(':memory:');
  const unexpected = (error: unknown): never => {
    throw error;
  };
  const dispatch = createDispatch({ registry, store, space, asker, now: () => NOW, unexpected });
  const ask = (line: string) => dispatch.line(line);
  return { store, ask, screen: async (line) => renderReply((await ask(line)).reply, { colour: false }) };
}

test('answers are private until an admin shares them, channel by channel', async () => {
  const { store, screen } = await desk();
  const here = { platform: 'discord', space: 'guild-1', channel: '77' } as const;
  expect(await store.settings.audience(here)).toBe('private');
  expect(await screen('/settings answers shared')).toContain('Answers here are for everyone in the channel');
  expect(await store.settings.audience(here)).toBe('shared');
  expect(await store.settings.audience({ ...here, channel: '78' })).toBe('private');
  expect(await store.settings.audience({ ...here, space: 'guild-2' })).toBe('private');
  expect(await screen('/settings list')).toMatch(/This channel +Answers here are for everyone[\s\S]*Shared answers +channel 77/);
  await screen('/settings answers private');
  expect(await store.settings.audience(here)).toBe('private');
  expect(await screen('/settings list')).toMatch(/Shared answers +in no channel/);
});

test('admins are told in the channel where the command was given, until it is off', async () => {
  const { store, screen } = await desk();
  await screen('/settings admins-channel');
  expect(await store.settings.adminsChannel('guild-1')).toEqual({ platform: 'discord', space: 'guild-1', channel: '77' });
  expect(await screen('/settings list')).toMatch(/Admins are told +in discord channel 77/);
  await screen('/settings admins-channel off');
  expect(await store.settings.adminsChannel('guild-1')).toBeUndefined();
});

test('the operator names a channel of a platform from the terminal', async () => {
  const { store, ask } = await desk({ platform: 'terminal', admin: true }, '');
  await ask('/settings admins-channel discord:900000000000000004');
  expect(await store.settings.adminsChannel('')).toEqual({ platform: 'discord', space: '', channel: '900000000000000004' });
  expect((await ask('/settings admins-channel')).failure?.code).toBe('option_invalid');
});

test.each(['discord:5', 'there', 'slack:C1'])('from a server nobody points at another place: %s', async (where) => {
  const { store, ask } = await desk();
  expect((await ask(`/settings admins-channel ${where}`)).failure?.code).toBe('option_invalid');
  expect(await store.settings.adminsChannel('guild-1')).toBeUndefined();
});

test.each(['answers shared', 'admins-channel', 'list'])('/settings %s is refused to who is no admin', async (rest) => {
  const { ask } = await desk({ ...ADMIN, admin: false });
  expect((await ask(`/settings ${rest}`)).failure?.code).toBe('not_admin');
});
