import { REST } from 'discord.js';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Destination } from '../../../src/core/destination.ts';
import type { Reply } from '../../../src/core/reply.ts';
import { DiscordPoster } from '../../../src/platforms/discord/poster.ts';
import { BOT_ID, CHANNEL_ID, FakeDiscord, GUILD_ID, TOKEN } from '../../fakes/discord.ts';

const discord = new FakeDiscord();
const HERE: Destination = { platform: 'discord', space: GUILD_ID, channel: CHANNEL_ID };
const BRIEF: Reply = { title: 'Daily brief', blocks: [{ kind: 'text', text: 'Nothing new.' }], footer: '1 story', audience: 'everyone' };
let poster: DiscordPoster;

beforeAll(async () => void (await discord.start()));
beforeEach(() => {
  discord.posted.length = 0;
  poster = new DiscordPoster(new REST({ api: discord.url }).setToken(TOKEN), () => BOT_ID);
});
afterAll(() => discord.stop());

test('an edition is posted once under its key, and found by it', async () => {
  const outcome = await poster.post(HERE, BRIEF, { key: 'k1' });
  expect(outcome).toEqual({ ok: true, messageIds: discord.posted.map(({ id }) => id) });
  expect(discord.posted).toHaveLength(1);
  expect(await poster.post(HERE, BRIEF, { key: 'k1' })).toEqual(outcome);
  expect(discord.posted).toHaveLength(1);
  expect(await poster.find(HERE, 'k1')).toEqual(discord.posted.map(({ id }) => id));
  expect(await poster.find(HERE, 'k2')).toEqual([]);
});

test('a long edition goes out as several messages, and all of them are found', async () => {
  const long: Reply = {
    ...BRIEF,
    blocks: Array.from({ length: 30 }, (_, n) => ({ kind: 'text' as const, text: `${n} ${'word '.repeat(100)}` })),
  };
  const outcome = await poster.post(HERE, long, { key: 'long' });
  expect(discord.posted.length).toBeGreaterThan(2);
  expect(outcome).toEqual({ ok: true, messageIds: discord.posted.map(({ id }) => id) });
  expect(await poster.find(HERE, 'long')).toEqual(discord.posted.map(({ id }) => id));
});

test('only the role that an admin named is mentioned, and once', async () => {
  await poster.post(HERE, BRIEF, { key: 'role', mentionRole: '900000000000000077' });
  expect(discord.posted[0]).toMatchObject({
    content: '<@&900000000000000077>',
    allowed_mentions: { parse: [], roles: ['900000000000000077'] },
  });
});

test.each([
  [404, 10003, 'gone'],
  [403, 50001, 'forbidden'],
  [403, 50013, 'forbidden'],
  [400, 50083, 'archived'],
  [401, 0, 'revoked'],
])('%d with code %d is a channel that is %s', async (status, code, kind) => {
  discord.failures.push({ path: /^POST \/channels/, failure: { status, body: { code, message: 'No' } } });
  expect(await poster.post(HERE, BRIEF, { key: `e${code}${status}` })).toMatchObject({ ok: false, problem: { kind } });
});

test('a channel that was deleted is gone', async () => {
  expect(await poster.post({ ...HERE, channel: '930000000000000000' }, BRIEF, { key: 'x' })).toMatchObject({
    ok: false,
    problem: { kind: 'gone' },
  });
});

test('a limit of Discord’s is waited for', async () => {
  discord.failures.push({
    path: /^POST \/channels/,
    failure: { status: 429, body: { message: 'slow', retry_after: 0.05, global: false }, headers: { 'retry-after': '0.05' } },
  });
  expect(await poster.post(HERE, BRIEF, { key: 'slow' })).toMatchObject({ ok: true });
});
