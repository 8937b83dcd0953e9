import { REST } from 'discord.js';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Destination, directTo } from '../../../src/core/briefs/destination.ts';
import type { Reply } from '../../../src/core/chat/reply.ts';
import { alertKey } from '../../../src/core/watches/alert-key.ts';
import { DiscordPoster } from '../../../src/platforms/discord/poster.ts';
import { BOT_ID, FakeDiscord, GUILD_ID, TOKEN } from '../../fakes/discord.ts';

const READER = '900000000000000021';
const TO: Destination = { platform: 'discord', space: GUILD_ID, channel: directTo(READER) };
const ALERT: Reply = {
  title: 'Mara Quill',
  blocks: [{ kind: 'text', text: 'Said something.' }],
  footer: 'You watch quill, watch 3.',
  audience: 'everyone',
};
const KEY = alertKey({ watchId: 3, instant: new Date('2026-11-20T12:00:01.250Z') });
const discord = new FakeDiscord();
let poster: DiscordPoster;

beforeAll(async () => void (await discord.start()));
beforeEach(() => {
  discord.posted.length = 0;
  discord.members.clear();
  discord.members.add(READER);
  const rest = new REST({ api: discord.url }).setToken(TOKEN);
  poster = new DiscordPoster(rest, { self: () => BOT_ID, unexpected: (error) => expect(error).toBeUndefined() });
});
afterAll(() => discord.stop());

test('an alert goes into somebody’s direct messages once, says whose it is, and is found there by another process', async () => {
  const outcome = await poster.post(TO, ALERT, { key: KEY });
  expect(outcome).toEqual({ ok: true, messageIds: discord.posted.map(({ id }) => id) });
  const [message] = discord.posted as [(typeof discord.posted)[number]];
  expect(discord.channels.find(({ id }) => id === message['channel_id'])).toMatchObject({ type: 1, recipients: [{ id: READER }] });
  expect(message['embeds']).toMatchObject([
    { footer: { text: 'You watch quill, watch 3. · alert 3, 20 November 2026, 12:00 UTC, 1.250 s' } },
  ]);
  expect(message['content'] ?? '').toBe('');
  const other = new DiscordPoster(new REST({ api: discord.url }).setToken(TOKEN), { unexpected: () => undefined });
  expect(await other.find(TO, KEY)).toEqual([message.id]);
  expect(await other.find(TO, alertKey({ watchId: 3, instant: new Date(0) }))).toEqual([]);
  expect(discord.calls.filter(({ path }) => path.endsWith('/channels') && path.startsWith('/users/'))).toHaveLength(2);
});

test('who has left the server is told nothing of it', async () => {
  discord.members.clear();
  expect(await poster.post(TO, ALERT, { key: KEY })).toMatchObject({ ok: false, problem: { kind: 'gone', detail: 'Unknown Member' } });
  expect(discord.posted).toEqual([]);
});

test('a watch of somebody’s own with the bot asks for no server', async () => {
  discord.members.clear();
  const own = { ...TO, space: `dm:${READER}` };
  expect(await poster.post(own, ALERT, { key: KEY })).toMatchObject({ ok: true });
});

test.each([403, 400])('who takes no messages from the bot is not asked again, whatever the status: %i', async (status) => {
  discord.failures.push({
    path: /^POST \/channels\//,
    failure: { status, body: { code: 50007, message: 'Cannot send messages to this user' } },
  });
  expect(await poster.post(TO, ALERT, { key: KEY })).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
});

test.each([
  [40003, 'You are opening direct messages too fast'],
  [20026, 'Your bot has been flagged for potential spam'],
])('what Discord refuses for now is tried later: %i', async (code, message) => {
  discord.failures.push({ path: /^POST \/users\/@me\/channels/, failure: { status: 403, body: { code, message } } });
  expect(await poster.post(TO, ALERT, { key: KEY })).toMatchObject({ ok: false, problem: { kind: 'later', detail: message } });
  expect(await poster.post(TO, ALERT, { key: KEY })).toMatchObject({ ok: true });
});
