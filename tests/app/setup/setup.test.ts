import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CHANNEL_ID, FakeDiscord, TOKEN } from '../../fakes/discord.ts';
import { APP_TOKEN, BOT_TOKEN, CHANNEL, FakeSlack } from '../../fakes/slack.ts';
import { type Run, temporaryFolder, verbatim } from '../helpers.ts';

let discord: FakeDiscord;
let slack: FakeSlack;
let folder: string;

beforeEach(async () => {
  [discord, slack] = await Promise.all([new FakeDiscord().start(), new FakeSlack().start()]);
  folder = temporaryFolder();
  // Node reads it again wherever it changes.
  vi.stubEnv('TZ', 'Europe/Berlin');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all([discord.stop(), slack.stop()]);
});

/** A set-up whose questions get these answers, one after the other. */
const setUp = (answers: readonly string[], env: Record<string, string> = {}): Promise<Run> =>
  verbatim(['setup'], {
    folder,
    input: answers.map((answer) => `${answer}\n`).join(''),
    env: { DISCORD_API_URL: discord.url, SLACK_API_URL: slack.url, ...env },
  });
const envFile = (): NodeJS.Dict<string> => parseEnv(readFileSync(path.join(folder, '.env'), 'utf8'));

test('Discord is set up from nothing: token, channel and time, each checked, and the first brief is there', async () => {
  const { status, stdout } = await setUp(['discord', 'no-token', TOKEN, 'news', '', '', 'soon', 'weekdays at 7:30']);
  expect(status).toBe(0);
  expect(stdout).toContain('Discord refuses this token.');
  expect(stdout).toContain("'soon': expected");
  expect(stdout).toContain('weekdays at 07:30');
  expect(stdout).toContain('(Europe/Berlin)');
  expect(stdout).toContain('The first brief is in #news in The Desk.');
  expect(stdout).not.toContain(TOKEN);
  expect(envFile()).toEqual({ DISCORD_TOKEN: TOKEN });
  expect(discord.commands.length).toBeGreaterThan(10);
  expect(discord.posted).toHaveLength(1);
  expect(discord.posted[0]).toMatchObject({ channel_id: CHANNEL_ID, embeds: [{ title: expect.stringContaining('Daily brief') }] });
});

test('run again, it asks for nothing that is there, and posts nothing unless it is asked to', async () => {
  await setUp(['discord', TOKEN, 'news', '', '', '']);
  const again = await setUp(['', 'news', '', '']);
  expect(again.status).toBe(0);
  expect(again.stdout).toContain('Discord takes DISCORD_TOKEN from .env: the bot is Verbatim.');
  expect(again.stdout).toContain('The daily brief goes to #news in The Desk already, every day at 07:00 (Europe/Berlin).');
  expect(discord.posted).toHaveLength(1);
  expect(discord.calls.filter(({ method }) => method === 'PUT')).toHaveLength(1);
});

test('a bot that is in no server yet waits for its invitation', async () => {
  discord.guilds = [];
  const { status, stdout, stderr } = await setUp(['discord', TOKEN, '']);
  expect(stdout).toMatch(/The bot is in no server yet\. Open this link[\s\S]*https:\/\/discord\.com\/oauth2\/authorize\?client_id=\d+/);
  expect([status, stderr]).toEqual([1, expect.stringContaining('left before its end')]);
  expect(envFile()).toEqual({ DISCORD_TOKEN: TOKEN });
});

test('a channel that the bot may not write in is told with what to click, and tried again', async () => {
  const forbidden = { status: 403, body: { code: 50013, message: 'Missing Permissions' } };
  discord.failures.push({ path: /^POST \/channels/, failure: forbidden });
  const { status, stdout } = await setUp(['discord', TOKEN, 'news', '', '', '', '']);
  expect(status).toBe(0);
  expect(stdout).toContain('the bot may not write in the channel');
  expect(stdout).toContain('In #news, Edit Channel, Permissions');
  expect(stdout).toContain('The first brief is in #news in The Desk.');
  expect(discord.posted).toHaveLength(1);
});

test('Slack is set up from its manifest, two tokens and a channel’s link', async () => {
  const link = `https://desk.slack.com/archives/${CHANNEL}`;
  const { status, stdout } = await setUp(['slack', 'nonsense', BOT_TOKEN, 'xapp-other', APP_TOKEN, 'news', link, '', '', '']);
  expect(status).toBe(0);
  expect(stdout).toContain('Expected a token that begins with xoxb-.');
  expect(stdout).toContain('Slack refuses this token');
  expect(stdout).toContain("'news': expected a link");
  expect(stdout).not.toContain(BOT_TOKEN);
  expect(envFile()).toEqual({ SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_APP_TOKEN: APP_TOKEN });
  expect(JSON.parse(readFileSync(path.join(folder, 'slack-manifest.json'), 'utf8'))).toHaveProperty('features.slash_commands');
  expect(slack.posted.map(({ channel }) => channel)).toEqual([CHANNEL]);
});

test('a bot outside the Slack channel is told how it is invited', async () => {
  slack.channels.set(CHANNEL, 'not_in_channel');
  const { stdout } = await setUp(['slack', BOT_TOKEN, APP_TOKEN, CHANNEL, '', '', '']);
  expect(stdout).toContain('Type /invite @verbatim in the channel. Then press Enter to try again.');
});

test('a token of the environment that is refused has to be put right there', async () => {
  const { status, stderr } = await setUp(['discord'], { DISCORD_TOKEN: 'refused.token.x' });
  expect([status, stderr]).toEqual([2, expect.stringContaining('Discord refuses DISCORD_TOKEN, which the environment sets')]);
  expect(existsSync(path.join(folder, '.env'))).toBe(false);
});

test('half of Slack’s tokens in .env is what the set-up is for; a variable that it doesn’t ask for is not', async () => {
  writeFileSync(path.join(folder, '.env'), `SLACK_BOT_TOKEN=${BOT_TOKEN}\n`);
  expect((await setUp(['', APP_TOKEN, CHANNEL, '', '', ''])).status).toBe(0);
  const other = await setUp([], { LOG_LEVEL: 'loud' });
  expect([other.status, other.stderr]).toEqual([2, expect.stringContaining('LOG_LEVEL')]);
});

test('a source is looked at before it is followed, and read before the first brief', async () => {
  const { stdout, status } = await setUp(['3', 'https://127.0.0.1/feed', '', '', '']);
  expect(status).toBe(0);
  expect(stdout).toContain('127.0.0.1');
  expect(stdout).not.toContain('It is followed.');
  expect(stdout).toContain('Daily brief');
});
