import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../../src/store/open.ts';
import { MINUTE_MS } from '../../../src/text/durations.ts';
import { FakeDiscord, TOKEN } from '../../fakes/discord.ts';
import { ADMIN, APP_TOKEN, BOT_TOKEN, CHANNEL, FakeSlack, READER, TEAM } from '../../fakes/slack.ts';
import { START, temporaryFolder, verbatim } from '../helpers.ts';

/** The program as an operator runs it, on a loopback Slack and a loopback Discord. */
const slack = new FakeSlack();
const discord = new FakeDiscord();
let bot: ChildProcess;
let stderr = '';

const until = async (done: () => boolean, ms: number): Promise<void> => {
  for (let waited = 0; !done() && waited < ms; waited += 50) await new Promise((resolve) => setTimeout(resolve, 50));
};

const folder = temporaryFolder(afterAll);

beforeAll(async () => {
  await Promise.all([slack.start(), discord.start()]);
  const store = await openStore(path.join(folder, 'data/verbatim.db'));
  const due = new Date(Math.floor((Date.now() - 10 * MINUTE_MS) / MINUTE_MS) * MINUTE_MS);
  const cron = `${due.getUTCMinutes()} ${due.getUTCHours()} * * *`;
  const destination = { platform: 'slack' as const, space: `slack:${TEAM}`, channel: CHANNEL };
  await store.schedules.add({ brief: 'daily', destination, cron, zone: 'UTC' }, new Date(due.getTime() - MINUTE_MS), due);
  await store.close();
  const env = {
    PATH: process.env['PATH'],
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: discord.url,
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_APP_TOKEN: APP_TOKEN,
    SLACK_API_URL: slack.url,
  };
  bot = spawn(process.execPath, [START], { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
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

  test('looks at the channel before it schedules anything there, and posts into a thread', async () => {
    const thread = '1700000000.000100';
    const link = `https://desk.slack.com/archives/${CHANNEL}/p1700000000000100`;
    slack.channels.set('C0000ELSE', 'not_in_channel');
    const add = async (channel: string): Promise<string> =>
      (await slack.command('/schedule', `add weekly channel ${channel}`, { user: ADMIN })).messages[0]!.text;
    expect(await add('C0000ELSE')).toContain('type /invite @verbatim there');
    expect(await add('general')).toContain('the link to one or to a message in it');
    expect(await add(link)).toContain('The bot finds no such channel here.');
    slack.threads.add(thread);
    const id = /Schedule (\d+)/.exec(await add(link))![1];
    expect((await slack.command('/schedule', 'list', { user: ADMIN })).messages[0]!.text).toContain(`a thread in <#${CHANNEL}>`);
    await slack.command('/schedule', `run-now ${id}`, { user: ADMIN });
    await until(() => slack.posted.some(({ thread_ts }) => thread_ts === thread), 25_000);
    expect(slack.posted.find(({ thread_ts }) => thread_ts === thread)!.text).toContain('Weekly brief');
  }, 40_000);

  test('watches for a person and for a channel: Home shows each what is theirs to see, and is set anew by a window and a button', async () => {
    const homeOf = (user: string): string => JSON.stringify(slack.homes.get(user) ?? {});
    const add = async (text: string, user: string): Promise<string> => (await slack.command('/watch', text, { user })).messages[0]!.text;
    expect(await add('person peskov quiet 22-7', READER)).toContain('Quiet from 22:00 to 07:00 (Europe/Dublin)');
    expect(await add('words ferry where here', READER)).toContain('for admins to add');
    expect(await add('words secret', ADMIN)).toContain('Watch 2: the words secret');
    expect(await add('words ferry channel C0000ELSE', ADMIN)).toContain('type /invite @verbatim there');
    const values = {
      words: { value: { type: 'plain_text_input', value: '"north ferry"' } },
      channel: { value: { type: 'conversations_select', selected_conversation: CHANNEL } },
    };
    const { ack } =
      (await slack.submit({ id: 'V1', type: 'modal', callback_id: 'add_watch_words', state: { values } }, { user: ADMIN })) ?? {};
    expect(JSON.stringify(ack)).toContain('is posted in this channel.');
    await until(() => homeOf(ADMIN).includes('north ferry'), 5_000);
    expect(homeOf(ADMIN)).toContain('2. the words secret');
    expect(homeOf(ADMIN)).not.toContain('Peskov');
    await slack.event({ type: 'app_home_opened', user: READER, channel: 'D1', tab: 'home', event_ts: '1.1' });
    await until(() => homeOf(READER).includes('Peskov'), 5_000);
    expect(homeOf(READER)).toContain('1. the words of Dmitry Peskov');
    expect(homeOf(READER)).not.toMatch(/secret|ferry/);
  }, 20_000);

  test('says how it fares to whoever runs it, and to a workspace what is its own', async () => {
    const told = (await slack.command('/verbatim-status')).messages[0]!.text;
    expect(told).toContain('Articles');
    expect(told).not.toContain('connected since');
    expect((await verbatim(['status'], { folder })).stdout).toMatch(/Slack +connected since \d/);
  });

  test('one workspace sees nothing of what another asked for, nor does Discord', async () => {
    const list = { name: 'schedule', type: 1, options: [{ name: 'list', type: 1, options: [] }] };
    const { messages } = await discord.interact(2, list, { permissions: '32' });
    expect(JSON.stringify(messages)).not.toContain(CHANNEL);
    expect((await slack.command('/schedule', 'list', { user: ADMIN })).messages[0]!.text).toContain('daily');
  });

  test('posts the brief that was due while it was not there, and says that it is late', async () => {
    await until(() => slack.posted.length > 0, 10_000);
    expect(slack.posted[0]).toMatchObject({ channel: CHANNEL, metadata: { event_type: 'verbatim_edition' } });
    expect(slack.posted[0]!.text).toMatch(/late/i);
    expect(discord.posted).toEqual([]);
  });
});
