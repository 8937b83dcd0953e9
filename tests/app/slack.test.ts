import { type ChildProcess, spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHANNEL_ID, FakeDiscord, TOKEN } from '../fakes/discord.ts';
import { ADMIN, APP_TOKEN, BOT_TOKEN, CHANNEL, FakeSlack } from '../fakes/slack.ts';
import { START, temporaryFolder } from './helpers.ts';

/** The program as an operator runs it, on a loopback Slack and a loopback Discord. */
const slack = new FakeSlack();
const discord = new FakeDiscord();
let bot: ChildProcess;
let stderr = '';

const until = async (done: () => boolean, ms: number): Promise<void> => {
  for (let waited = 0; !done() && waited < ms; waited += 50) await new Promise((resolve) => setTimeout(resolve, 50));
};

beforeAll(async () => {
  await Promise.all([slack.start(), discord.start()]);
  const env = {
    PATH: process.env['PATH'],
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: discord.url,
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_APP_TOKEN: APP_TOKEN,
    SLACK_API_URL: slack.url,
  };
  bot = spawn(process.execPath, [START], { cwd: temporaryFolder(afterAll), env, stdio: ['ignore', 'ignore', 'pipe'] });
  bot.stderr!.on('data', (chunk: Buffer) => {
    stderr += String(chunk);
  });
  await until(() => stderr.includes('On Slack') && stderr.includes('On Discord'), 30_000);
}, 40_000);
afterAll(async () => {
  bot.kill('SIGKILL');
  await Promise.all([slack.stop(), discord.stop()]);
});

describe('npm start with the tokens of both', () => {
  test('says where it is, and never a token', () => {
    expect(stderr).toContain('On Slack as verbatim in Desk.');
    expect(stderr).toContain('On Discord as verbatim.');
    for (const token of [BOT_TOKEN, APP_TOKEN, TOKEN]) expect(stderr).not.toContain(token);
  });

  test('answers /quote on Slack from the store, word for word', async () => {
    const { messages, ackedMs } = await slack.command('/quote', 'peskov');
    expect(ackedMs).toBeLessThan(3000);
    expect(messages[0]!.text).toContain('Dmitry Peskov');
    expect(JSON.stringify(messages[0]!.blocks)).toMatch(/"rich_text_quote","elements":\[\{"type":"text","text":"“.+?”"/);
  });

  test('offers those quoted most where no name is given, and the nearest for one that is not known', async () => {
    expect(JSON.stringify((await slack.command('/quote')).messages[0]!.blocks)).toContain('Vladimir Putin');
    expect(JSON.stringify((await slack.command('/quote', 'puttin')).messages[0]!.blocks)).toContain('Vladimir Putin');
  });

  test('refuses what is for admins to everyone else', async () => {
    expect((await slack.command('/schedule', 'list')).messages[0]!.text).toContain('/schedule list is for admins');
  });

  test('one workspace sees nothing of what another asked for, nor does Discord', async () => {
    await slack.command('/schedule', 'add daily', { user: ADMIN });
    const list = { name: 'schedule', type: 1, options: [{ name: 'list', type: 1, options: [] }] };
    const { messages } = await discord.interact(2, list, { permissions: '32' });
    expect(JSON.stringify(messages)).not.toContain(CHANNEL);
    expect((await slack.command('/schedule', 'list', { user: ADMIN })).messages[0]!.text).toContain('daily');
  });

  test('posts a scheduled brief into the channel where an admin asked for it', async () => {
    await slack.command('/schedule', 'run-now 1', { user: ADMIN });
    await until(() => slack.posted.length > 0, 70_000);
    expect(slack.posted[0]).toMatchObject({ channel: CHANNEL, metadata: { event_type: 'verbatim_edition' } });
    expect(discord.posted.filter(({ channel_id }) => channel_id === CHANNEL_ID)).toEqual([]);
  }, 90_000);
});
