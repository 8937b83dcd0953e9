import { REST } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { adminsTold, type TellAdmins } from '../../../src/app/bot/admins.ts';
import type { Rich } from '../../../src/core/chat/reply.ts';
import type { StoredSchedule } from '../../../src/core/ports/schedule-store.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import { DiscordPoster } from '../../../src/platforms/discord/poster.ts';
import { pausedNotice, rejectedNotice } from '../../../src/presentation/briefs/schedule-notices.ts';
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
  expect(JSON.stringify(discord.posted[0]!['embeds'])).not.toMatch(/edition|schedule|vb-/);
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

const SCHEDULE: StoredSchedule = {
  id: 3,
  brief: 'daily',
  destination: { platform: 'discord', space: GUILD_ID, channel: CHANNEL_ID },
  cron: '0 7 * * *',
  zone: 'Europe/Kyiv',
  addedAt: new Date(0),
  recordedTo: new Date(0),
  nextAt: new Date(0),
};
const INSTANT = new Date('2026-11-20T05:00:00Z');

test.each<[string, Rich, string]>([
  [
    'that is paused',
    pausedNotice(SCHEDULE, { at: INSTANT, reason: 'forbidden', detail: 'Missing Access' }),
    `Schedule 3, the brief daily in <#${CHANNEL_ID}> is paused: the bot may not write in the channel (Missing Access). /schedule resume 3 starts it again once that is put right.`,
  ],
  [
    'whose time is no longer understood',
    pausedNotice(SCHEDULE, { at: INSTANT, reason: 'broken', detail: '' }),
    `Schedule 3, the brief daily in <#${CHANNEL_ID}> is paused: its time or time zone is no longer understood. /schedule remove 3 removes it, /schedule add adds it anew.`,
  ],
  [
    'whose edition is refused',
    rejectedNotice(SCHEDULE, INSTANT, 'Invalid Form Body'),
    `Schedule 3, the brief daily in <#${CHANNEL_ID}>: the edition of Friday 20 November at 07:00 (Europe/Kyiv) was not posted, the platform refused the message (Invalid Form Body). It is not tried again; the next edition is. /schedule run-now 3 posts one now.`,
  ],
])('of a schedule %s they hear the channel, the reason and the command that helps', async (_what, notice, shown) => {
  await store.settings.setAdminsChannel(GUILD_ID, { platform: 'discord', channel: CHANNEL_ID });
  await tell(GUILD_ID, notice);
  expect(discord.posted).toMatchObject([{ embeds: [{ description: shown }] }]);
  await store.settings.setAdminsChannel(GUILD_ID, undefined);
  await tell(GUILD_ID, notice);
  expect(said).toEqual([shown.replace(`<#${CHANNEL_ID}>`, `channel ${CHANNEL_ID}`)]);
});
