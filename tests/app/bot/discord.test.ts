import { type ChildProcess, spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHANNEL_ID, CLOSED_ID, FakeDiscord, FORUM_ID, TOKEN, WIRE_ID } from '../../fakes/discord.ts';
import { freePort } from '../../fakes/free-port.ts';
import { START, temporaryFolder, verbatim } from '../helpers.ts';

/** The program as an operator runs it, on a loopback Discord. */
const discord = new FakeDiscord();
let bot: ChildProcess;
const folder = temporaryFolder(afterAll);
let stderr = '';
let port: number;

beforeAll(async () => {
  await discord.start();
  port = await freePort();
  const env = { PATH: process.env['PATH'], DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.url, METRICS_PORT: String(port) };
  bot = spawn(process.execPath, [START], { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
  bot.stderr!.on('data', (chunk: Buffer) => {
    stderr += String(chunk);
  });
  for (let waited = 0; !stderr.includes('On Discord') && waited < 30_000; waited += 50)
    await new Promise((resolve) => setTimeout(resolve, 50));
}, 40_000);
afterAll(async () => {
  bot.kill('SIGKILL');
  await discord.stop();
});

interface Message {
  readonly embeds: readonly { readonly title?: string; readonly description?: string }[];
}
const command = (name: string, options: readonly object[] = []): object => ({ name, type: 1, options });
const ask = async (data: object, permissions = '0'): Promise<Message> =>
  (await discord.interact(2, data as Record<string, unknown>, { permissions })).messages[0] as unknown as Message;

describe('npm start with DISCORD_TOKEN', () => {
  test('says that it is on Discord, and never the token', () => {
    expect(stderr).toContain('On Discord as verbatim.');
    expect(stderr).not.toContain(TOKEN);
  });

  test('answers /quote from the store, word for word', async () => {
    const { embeds } = await ask(command('quote', [{ name: 'speaker', type: 3, value: 'peskov' }]));
    expect(embeds[0]!.title).toContain('Dmitry Peskov');
    expect(embeds[0]!.description).toMatch(/^> “.+”/m);
  });

  test('tells a monitor that it is ready, and counts what it was asked', async () => {
    const told = async (path: string): Promise<string> => (await fetch(`http://127.0.0.1:${port}${path}`)).text();
    expect(await told('/readyz')).toBe('ready\n');
    await ask(command('quote', [{ name: 'speaker', type: 3, value: 'nobody at all' }]));
    const metrics = await told('/metrics');
    expect(metrics).toMatch(/^verbatim_interaction_duration_seconds_count\{platform="discord",command="quote",outcome="answered"\} [1-9]/m);
    expect(metrics).toMatch(/^verbatim_interaction_duration_seconds_count\{platform="discord",command="quote",outcome="refused"\} [1-9]/m);
    expect(metrics).toContain('verbatim_stored{kind="articles"} 1');
    expect(metrics).not.toContain(TOKEN);
  });

  test('offers the names that are quoted', async () => {
    const { callback } = await discord.interact(4, command('quote', [{ name: 'speaker', type: 3, value: 'put', focused: true }]) as never);
    expect(callback).toMatchObject({ data: { choices: [{ value: 'Vladimir Putin' }] } });
  });

  test('shows the paragraph around a quote to who asks, under an answer that is shared', async () => {
    await ask(command('settings', [{ name: 'answers', type: 1, options: [{ name: 'audience', type: 3, value: 'shared' }] }]), '32');
    const shared = await discord.interact(2, command('quote', [{ name: 'speaker', type: 3, value: 'putin' }]) as never);
    expect((shared.callback!['data'] as { flags?: number } | undefined)?.flags ?? 0).toBe(0);
    const [row] = (shared.messages[0] as { components: { components: { custom_id: string; options: { value: string }[] }[] }[] })
      .components;
    const [menu] = row!.components;
    const message = { id: '920000000000000001', channel_id: CHANNEL_ID, type: 0, content: '', embeds: [], components: [], flags: 0 };
    const chosen = await discord.interact(
      3,
      { custom_id: menu!.custom_id, component_type: 3, values: [menu!.options[0]!.value] },
      { message: { ...message, author: { id: '1', username: 'v' }, timestamp: '2026-11-23T00:00:00Z' } },
    );
    expect(chosen.callback).toMatchObject({ data: { flags: 64 } });
    expect((chosen.messages[0] as unknown as Message).embeds[0]!.description).toContain('**had been ignored.**');
  });

  test('refuses what is for admins to everyone else', async () => {
    const { embeds } = await ask(command('schedule', [{ name: 'list', type: 1, options: [] }]));
    expect(embeds[0]!.title).toBe('/schedule list is for admins');
  });

  test('looks at the channel before it schedules anything there', async () => {
    const add = async (options: Readonly<Record<string, string>>): Promise<string> => {
      const given = Object.entries({ brief: 'weekly', ...options }).map(([name, value]) => ({
        name,
        type: name === 'channel' ? 7 : 3,
        value,
      }));
      const { embeds } = await ask(command('schedule', [{ name: 'add', type: 1, options: given }]), '32');
      return `${embeds[0]!.title}: ${embeds[0]!.description}`;
    };
    expect(await add({ channel: CLOSED_ID })).toContain('The bot lacks Send Messages there: Edit Channel, Permissions');
    expect(await add({ channel: '900000000000000099' })).toContain('The bot finds no such channel here.');
    expect(await add({ channel: CHANNEL_ID, publish: 'yes' })).toContain('Only an announcement channel can be published');
    expect(await add({ channel: FORUM_ID, tags: 'evening' })).toContain('It has no tag evening. Its tags: Morning, Demands.');
    expect(await add({ channel: WIRE_ID, publish: 'yes' })).toMatch(/^Schedule \d+: Weekly brief/);
    expect(await add({ channel: FORUM_ID, tags: 'morning' })).toMatch(/^Schedule \d+: Weekly brief/);
  });

  test('posts each schedule’s edition as its channel takes them', async () => {
    const list = JSON.stringify((await ask(command('schedule', [{ name: 'list', type: 1, options: [] }]), '32')).embeds);
    const ids = [...list.matchAll(/(\d+)\\*\. weekly/g)].map(([, id]) => Number(id));
    expect(ids).toHaveLength(2);
    expect(list).toContain(`<#${WIRE_ID}>`);
    for (const value of ids)
      await ask(command('schedule', [{ name: 'run-now', type: 1, options: [{ name: 'id', type: 4, value }] }]), '32');
    for (let waited = 0; discord.posted.length < 2 && waited < 25_000; waited += 50)
      await new Promise((resolve) => setTimeout(resolve, 50));
    const post = discord.channels.find(({ parent_id }) => parent_id === FORUM_ID);
    expect(post).toMatchObject({ name: expect.stringContaining('Weekly brief'), applied_tags: ['1'] });
    expect(discord.published).toEqual(discord.posted.filter(({ channel_id }) => channel_id === WIRE_ID).map(({ id }) => id));
    discord.posted.length = 0;
  }, 30_000);

  test('says how it fares to whoever runs it, in another process too; to a server neither that nor where the store is', async () => {
    const told = JSON.stringify((await ask(command('status'))).embeds);
    expect(told).toContain('Articles');
    expect(told).not.toContain('connected since');
    expect(told).not.toContain(folder);
    const { stdout } = await verbatim(['status'], { folder });
    expect(stdout).toMatch(/Discord +connected since \d/);
  });

  test('posts a scheduled brief into the channel where an admin asked for it', async () => {
    // The sample never stands in a channel's brief.
    const news = path.join(folder, 'lock.txt');
    await writeFile(news, 'Lock shut until June\n\nThe river lock at Ardle will stay shut until June, the canal board said on Friday.');
    await verbatim(['ingest', news], { folder });
    const add = { name: 'add', type: 1, options: [{ name: 'brief', type: 3, value: 'daily' }] };
    const added = await ask(command('schedule', [add]), '32');
    const id = Number(/(\d+)/.exec(JSON.stringify(added.embeds))![1]);
    expect(id).toBeGreaterThan(0);
    await ask(command('schedule', [{ name: 'run-now', type: 1, options: [{ name: 'id', type: 4, value: id }] }]), '32');
    for (let waited = 0; discord.posted.length === 0 && waited < 70_000; waited += 50)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(discord.posted[0]).toMatchObject({ channel_id: CHANNEL_ID, allowed_mentions: { parse: [] } });
    expect(JSON.stringify(discord.posted[0]!['embeds'])).toContain('Daily brief');
    const text = (): string => JSON.stringify(discord.posted[0]!['embeds']);
    const correct = [
      { name: 'id', type: 4, value: id },
      { name: 'note', type: 3, value: 'A name was wrong.' },
    ];
    const answer = await ask(command('schedule', [{ name: 'correct', type: 1, options: correct }]), '32');
    expect(answer.embeds[0]!.description).toMatch(/corrected/);
    expect(text()).toMatch(/Corrected on .+A name was wrong/);
    const env = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.url };
    const { stdout, status } = await verbatim(['brief', 'correct', 'daily', 'today', '--note', 'So was a date.'], { folder, env });
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^Schedule \d+, the edition of .+: corrected\.\n$/)]);
    expect(text()).toMatch(/Corrected on .+So was a date/);
  }, 80_000);

  // Late among these: what it says of itself in the store stands in the place of the first's.
  test('a second bot on the same store and token is told so', async () => {
    const env = { PATH: process.env['PATH'], DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.url };
    const second = spawn(process.execPath, [START], { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    second.stderr.on('data', (chunk: Buffer) => {
      said += String(chunk);
    });
    await expect.poll(() => said, { timeout: 20_000 }).toContain('Another bot was on Discord with this store');
    second.kill('SIGKILL');
    expect(stderr).not.toContain('Another bot');
  });

  test('leaves with status 0 when it is told to', async () => {
    const left = new Promise((resolve) => bot.once('exit', resolve));
    bot.kill('SIGTERM');
    expect(await left).toBe(0);
    expect((await verbatim(['status'], { folder })).stdout).toMatch(/Discord +the bot does not run since/);
  });
});
