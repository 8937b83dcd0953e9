import { REST } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { adminsTold, type TellAdmins } from '../../../src/app/bot/admins.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import { DiscordPoster } from '../../../src/platforms/discord/poster.ts';
import { openStore } from '../../../src/store/open.ts';
import { BOT_ID, CHANNEL_ID, FakeDiscord, GUILD_ID } from '../../fakes/discord.ts';

let discord: FakeDiscord;
let store: Store;
let said: string[];
let errors: unknown[];
let tell: TellAdmins;

beforeEach(async () => {
  discord = await new FakeDiscord().start();
  store = await openStore(':memory:');
  [said, errors] = [[], []];
  tell = adminsTold({
    store,
    posters: {
      discord: new DiscordPoster(new REST({ api: discord.url }).setToken(discord.token), {
        self: () => BOT_ID,
        unexpected: (error) => errors.push(error),
      }),
    },
    say: (line) => said.push(line),
    unexpected: (error) => errors.push(error),
  });
});
afterEach(async () => {
  await store.close();
  await discord.stop();
  expect(errors).toEqual([]);
});

test('what admins are to know goes into the channel that they chose, once, and pings nobody', async () => {
  await store.settings.setAdminsChannel(GUILD_ID, { platform: 'discord', channel: CHANNEL_ID });
  await tell(GUILD_ID, 'The source @everyone <@1> answers 404.');
  await tell(GUILD_ID, 'The source @everyone <@1> answers 404.');
  expect(discord.posted).toHaveLength(1);
  expect(discord.posted[0]).toMatchObject({
    allowed_mentions: { parse: [] },
    embeds: [{ title: 'For the admins', description: 'The source @everyone \\<@1\\> answers 404.' }],
  });
  expect(JSON.stringify(discord.posted[0])).not.toContain('edition');
  expect(said).toEqual([]);
});

test('without a channel, or after it was taken back, the operator is told', async () => {
  await tell(GUILD_ID, 'One.');
  await store.settings.setAdminsChannel(GUILD_ID, { platform: 'discord', channel: CHANNEL_ID });
  await store.settings.setAdminsChannel(GUILD_ID, undefined);
  await tell(GUILD_ID, 'Two.');
  expect([said, discord.posted]).toEqual([['One.', 'Two.'], []]);
});

test('one server’s trouble is not told in another’s channel', async () => {
  await store.settings.setAdminsChannel('another', { platform: 'discord', channel: CHANNEL_ID });
  await tell(GUILD_ID, 'One.');
  expect([said, discord.posted]).toEqual([['One.'], []]);
});

test('a channel that is gone, or of a platform that does not run, leaves it to the operator', async () => {
  await store.settings.setAdminsChannel(GUILD_ID, { platform: 'discord', channel: '900000000000000099' });
  await tell(GUILD_ID, 'One.');
  await store.settings.setAdminsChannel(GUILD_ID, { platform: 'slack', channel: 'C1' });
  await tell(GUILD_ID, 'Two.');
  expect(said).toEqual(['One.', 'Two.']);
});
