import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadRegistry } from '../../../src/app/chat/registry.ts';
import type { CsvAnswer, Question } from '../../../src/core/chat/question.ts';
import type { Reply } from '../../../src/core/chat/reply.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import { DiscordBot, type DiscordParts } from '../../../src/platforms/discord/bot.ts';
import { openStore } from '../../../src/store/open.ts';
import { ROOT } from '../../app/helpers.ts';
import { CHANNEL_ID, FakeDiscord, GUILD_ID, MEDIA_ID } from '../../fakes/discord.ts';

const { commands } = await loadRegistry(ROOT);
const MANAGE_GUILD = '32';

let discord: FakeDiscord;
let bots: DiscordBot[] = [];
let asked: Question[] = [];
let states: (readonly [state: string, detail: string])[] = [];
let store: Store;
let said: string[] = [];
let errors: unknown[] = [];

const answer = (page: number): Reply => ({
  title: 'Ann Lee, mayor',
  blocks: [{ kind: 'quote', pieces: [`Page ${page} of @everyone`], verbatim: true, speaker: 'Ann Lee', sources: [] }],
  footer: '12 quotes',
  paging: { page, pages: 2, total: 12, call: { command: 'quote', options: { speaker: 'lee' } } },
  audience: 'asker',
});

const CSV: CsvAnswer = {
  reply: { title: 'CSV with 2 rows', blocks: [], audience: 'asker' },
  failure: undefined,
  failed: false,
  file: { name: 'quote-lee.csv', content: 'words\r\n“Grüße”\r\n' },
};

async function start(parts: Partial<DiscordParts> = {}): Promise<{ bot: DiscordBot; connected: boolean }> {
  const bot = new DiscordBot({
    token: discord.token,
    apiUrl: discord.url,
    commands,
    answer: async (question) => {
      asked.push(question);
      return { reply: answer(question.page), failed: false };
    },
    csv: async () => CSV,
    isShared: async () => false,
    complete: async (_kind, typed) => [`${typed}eter Lee`, `${typed}aula Kim`].map((name) => ({ label: name, value: name })),
    inMessage: async (text) => ({ title: 'Quotes in this message', blocks: [{ kind: 'text', text }], audience: 'asker' }),
    say: (line) => said.push(line),
    calls: store.commandCalls,
    onState: (state, detail) => void states.push([state, detail]),
    unexpected: (error) => errors.push(error),
    ...parts,
  });
  bots.push(bot);
  return { bot, connected: await bot.start() };
}

beforeEach(async () => {
  discord = await new FakeDiscord().start();
  store = await openStore(':memory:');
  [bots, asked, said, errors, states] = [[], [], [], [], []];
});
afterEach(async () => {
  for (const bot of bots) await bot.stop();
  await discord.stop();
  await store.close();
  expect(errors).toEqual([]);
});

const QUOTE = { name: 'quote', type: 1, options: [{ name: 'speaker', type: 3, value: 'lee' }] };
type Message = {
  embeds: { title?: string; description?: string }[];
  components: { components: { label: string; custom_id: string }[] }[];
  flags?: number;
};
const until = async (done: () => boolean): Promise<void> => {
  for (let waited = 0; !done() && waited < 10_000; waited += 10) await new Promise((resolve) => setTimeout(resolve, 10));
};
const messages = (answered: { messages: unknown[] }): Message[] => answered.messages as Message[];
const buttonOf = (message: Message, label: string): string =>
  message.components.flatMap(({ components }) => components).find((button) => button.label === label)!.custom_id;
const onMessage = (flags: number) => ({
  id: '920000000000000001',
  channel_id: CHANNEL_ID,
  type: 0,
  content: '',
  embeds: [],
  components: [],
  flags,
  author: { id: '1', username: 'v' },
  timestamp: '2026-11-23T00:00:00Z',
});

test('a button gives the answer as a CSV, to whoever presses it alone', async () => {
  await start();
  const { callback, messages } = await discord.interact(
    3,
    { custom_id: 'v["quote",1,"speaker","lee"]', component_type: 2 },
    { message: onMessage(64) },
  );
  expect(callback).toMatchObject({ type: 5, data: { flags: 64 } });
  expect(messages).toMatchObject([{ embeds: [{ title: 'CSV with 2 rows' }], files: [CSV.file] }]);
  expect(errors).toEqual([]);
});

test('a file that is sent along is given by its address', async () => {
  await start();
  const file = {
    id: '7',
    filename: 'feeds.opml',
    size: 10,
    url: 'https://cdn.discordapp.com/attachments/1/7/feeds.opml',
    proxy_url: 'https://x',
  };
  const options = [{ name: 'import', type: 1, options: [{ name: 'file', type: 11, value: '7' }] }];
  await discord.interact(2, { name: 'sources', type: 1, options, resolved: { attachments: { 7: file } } }, { permissions: MANAGE_GUILD });
  expect(asked[0]!.call).toEqual({ command: 'sources import', options: { file: file.url } });
});

describe('on start', () => {
  test('it registers every command, and writes nothing where Discord has them', async () => {
    expect((await start()).connected).toBe(true);
    expect(discord.commands.map(({ name }) => name)).toEqual([
      ...new Set(commands.map(({ name }) => name.split(' ')[0])),
      'Quotes in this message',
    ]);
    const writes = (): number => discord.calls.filter(({ method }) => method === 'PUT').length;
    expect(writes()).toBe(1);
    await start();
    expect(writes()).toBe(1);
    expect(said[0]).toMatch(
      /^On Discord as verbatim\. To add it to a server: https:\/\/discord\.com\/oauth2\/authorize\?client_id=900000000000000002&/,
    );
  });

  test('a group of admin commands asks for Manage Server, a command for everyone for nothing', async () => {
    await start();
    const permissions = Object.fromEntries(discord.commands.map((command) => [command['name'], command['default_member_permissions']]));
    expect(permissions).toMatchObject({ schedule: MANAGE_GUILD, quote: null, sources: null });
  });

  test('it can register them in one server alone', async () => {
    await start({ guildId: GUILD_ID });
    expect(discord.calls.find(({ method }) => method === 'PUT')?.path).toContain(`/guilds/${GUILD_ID}/commands`);
  });

  test('a token that Discord refuses is said, and the bot gives up', async () => {
    expect((await start({ token: 'OTAwMDAw.wrong.token' })).connected).toBe(false);
    expect(said.join()).toMatch(/Discord refuses DISCORD_TOKEN/);
  });

  test('commands that Discord doesn’t take at first are offered again until it does, and how that stands is told', async () => {
    for (let n = 0; n < 4; n++) discord.failures.push({ path: /^PUT .*commands$/, failure: { status: 500, body: { message: 'broken' } } });
    expect((await start()).connected).toBe(true);
    expect(discord.commands).toEqual([]);
    expect(states.at(-1)).toEqual(['connected', expect.stringMatching(/doesn’t take the commands/)]);
    expect(said.join()).toMatch(/doesn’t take the commands: .+; trying again/);
    await until(() => discord.commands.length > 0);
    expect(discord.commands.length).toBeGreaterThan(10);
    await until(() => states.at(-1)?.[1] === '');
    expect(states.at(-1)).toEqual(['connected', '']);
    expect(said.at(-1)).toBe('Discord has taken the commands.');
  }, 20_000);

  test('commands that Discord calls wrong are offered again too', async () => {
    discord.failures.push({ path: /^PUT .*commands$/, failure: { status: 400, body: { code: 50035, message: 'Invalid Form Body' } } });
    await start();
    await until(() => discord.commands.length > 0);
    expect(discord.commands.length).toBeGreaterThan(10);
  }, 20_000);

  test('where Discord is not there yet, it tries again', async () => {
    for (let n = 0; n < 4; n++) discord.failures.push({ path: /gateway\/bot/, failure: { status: 503, body: { message: 'down' } } });
    expect((await start()).connected).toBe(true);
    expect(said.join()).toMatch(/trying again/);
  }, 20_000);
});

describe('a slash command', () => {
  test('is acknowledged to its asker alone, and answered in its place', async () => {
    await start();
    const answered = await discord.interact(2, QUOTE);
    expect(answered.callback).toMatchObject({ type: 5, data: { flags: 64 } });
    expect(asked[0]).toMatchObject({ call: { command: 'quote', options: { speaker: 'lee' } }, page: 1, space: GUILD_ID });
    expect(asked[0]!.asker).toMatchObject({ platform: 'discord', channel: CHANNEL_ID, admin: false });
    expect(messages(answered)[0]).toMatchObject({
      embeds: [{ title: 'Ann Lee, mayor', description: expect.stringContaining('Page 1 of @everyone') }],
    });
  });

  test('of a group comes with both of its words, and with whether its asker may manage the server', async () => {
    await start();
    const options = [{ name: 'add', type: 1, options: [{ name: 'url', type: 3, value: 'https://example.org/' }] }];
    await discord.interact(2, { name: 'sources', type: 1, options }, { permissions: MANAGE_GUILD });
    expect(asked[0]).toMatchObject({ call: { command: 'sources add', options: { url: 'https://example.org/' } }, asker: { admin: true } });
  });

  test('offers names while one types', async () => {
    await start();
    const { callback } = await discord.interact(4, {
      name: 'quote',
      type: 1,
      options: [{ name: 'speaker', type: 3, value: 'p', focused: true }],
    });
    expect(callback).toMatchObject({
      type: 8,
      data: {
        choices: [
          { name: 'peter Lee', value: 'peter Lee' },
          { name: 'paula Kim', value: 'paula Kim' },
        ],
      },
    });
  });

  test('offers what has a number by its name', async () => {
    await start({
      complete: async (kind, typed, { asker }) => [{ label: `${kind} ${typed} ${asker.admin} ${'x'.repeat(200)}`, value: '12' }],
    });
    const options = [{ name: 'id', type: 4, value: 'fer', focused: true }];
    const { callback } = await discord.interact(4, { name: 'article', type: 1, options }, { permissions: MANAGE_GUILD });
    const [choice] = (callback as { data: { choices: { name: string; value: number }[] } }).data.choices;
    expect(choice).toMatchObject({ name: expect.stringMatching(/^articles fer true x+…$/), value: 12 });
    expect(choice!.name).toHaveLength(100);
  });

  test('that Discord no longer knows harms nothing', async () => {
    await start();
    discord.failures.push({ path: /callback/, failure: { status: 404, body: { code: 10062, message: 'Unknown interaction' } } });
    await Promise.race([discord.interact(2, QUOTE), new Promise((resolve) => setTimeout(resolve, 300))]);
    expect(messages(await discord.interact(2, QUOTE))).toHaveLength(1);
  });

  test('is answered with three hundred others at once, though Discord takes fifty other requests a second', async () => {
    await start();
    const answers = await Promise.all(Array.from({ length: 300 }, () => discord.interact(2, QUOTE)));
    expect(answers.filter((one) => messages(one).length !== 1)).toEqual([]);
  });
  test('survives a rate limit and a fault of Discord’s', async () => {
    await start();
    discord.failures.push({
      path: /messages\/(?:@|%40)original/,
      failure: { status: 429, body: { message: 'slow', retry_after: 0.05, global: false }, headers: { 'retry-after': '0.05' } },
    });
    discord.failures.push({ path: /messages\/(?:@|%40)original/, failure: { status: 502, body: { message: 'bad gateway' } } });
    expect(messages(await discord.interact(2, QUOTE))).toHaveLength(1);
  });
});

describe('a button', () => {
  test('turns the page in place, after a restart too', async () => {
    const { bot } = await start();
    const [first] = messages(await discord.interact(2, QUOTE));
    await bot.stop();
    await start();
    const turned = await discord.interact(3, { custom_id: buttonOf(first!, 'More'), component_type: 2 }, { message: onMessage(64) });
    expect(turned.callback).toMatchObject({ type: 6 });
    expect(messages(turned)[0]!.embeds[0]!.description).toContain('Page 2');
  });

  test('shares an answer with the channel, without buttons', async () => {
    await start();
    const [first] = messages(await discord.interact(2, QUOTE));
    const shared = await discord.interact(3, { custom_id: buttonOf(first!, 'Share'), component_type: 2 }, { message: onMessage(64) });
    expect(shared.callback).toMatchObject({ type: 5 });
    expect((shared.callback!['data'] as { flags?: number } | undefined)?.flags ?? 0).toBe(0);
    expect(messages(shared)[0]!.components).toEqual([]);
  });
});

test('in a channel whose answers are shared everyone sees them, with every message of a long one, and nothing is left to share', async () => {
  const long: Reply = { ...answer(1), blocks: [{ kind: 'text', text: 'The bridge stays shut. '.repeat(300) }], paging: undefined };
  await start({ isShared: async ({ call }) => call.command === 'quote', answer: async () => ({ reply: long, failed: false }) });
  const shared = await discord.interact(2, QUOTE);
  expect((shared.callback!['data'] as { flags?: number } | undefined)?.flags ?? 0).toBe(0);
  expect(messages(shared).length).toBeGreaterThan(1);
  for (const message of messages(shared)) expect(message.flags ?? 0).toBe(0);
  expect(JSON.stringify(messages(shared))).not.toContain('Share');
  const own = await discord.interact(2, { name: 'help', type: 1, options: [] });
  expect(own.callback).toMatchObject({ data: { flags: 64 } });
});

test('the menu of a message has what reads it, with the pages that it shows, for the asker alone', async () => {
  await start();
  const id = '920000000000000002';
  const target = {
    ...onMessage(0),
    id,
    content: 'Look: https://a.example/x',
    embeds: [{ type: 'rich', url: 'https://b.example/y', description: 'A “word”' }],
  };
  const answered = await discord.interact(2, {
    name: 'Quotes in this message',
    type: 3,
    target_id: id,
    resolved: { messages: { [id]: target } },
  });
  expect(answered.callback).toMatchObject({ type: 5, data: { flags: 64 } });
  const [{ embeds } = { embeds: [] }] = messages(answered);
  expect(embeds[0]).toMatchObject({ title: 'Quotes in this message' });
  for (const part of ['https://a.example/x', 'https://b.example/y', 'A “word”']) expect(embeds[0]!.description).toContain(part);
});

describe('the paragraph around a quote', () => {
  const blockOf = (number: number): Reply['blocks'][number] => ({
    kind: 'quote',
    pieces: [`Words ${number}`],
    verbatim: true,
    sources: [],
    context: { command: 'context', options: { quote: `7.${number}` } },
  });
  const telling = (...numbers: number[]): Partial<DiscordParts> => ({
    answer: async (question) => {
      asked.push(question);
      return { reply: { title: 'Ann Lee', blocks: numbers.map(blockOf), audience: 'asker' }, failed: false };
    },
  });

  test('is behind a button, and goes to who pressed it alone, under a public message too', async () => {
    await start(telling(1));
    const [first] = messages(await discord.interact(2, QUOTE));
    const pressed = await discord.interact(3, { custom_id: buttonOf(first!, 'Context'), component_type: 2 }, { message: onMessage(0) });
    expect(pressed.callback).toMatchObject({ type: 5, data: { flags: 64 } });
    expect(asked[1]!.call).toEqual({ command: 'context', options: { quote: '7.1' } });
  });

  test('of several is chosen by their words', async () => {
    await start(telling(1, 2, 3));
    const [first] = messages(await discord.interact(2, QUOTE));
    const [menu] = first!.components[0]!.components as unknown as { custom_id: string; options: { label: string; value: string }[] }[];
    expect(menu!.options.map(({ label }) => label)).toEqual(['“Words 1”', '“Words 2”', '“Words 3”']);
    const values = [menu!.options[1]!.value];
    const chosen = await discord.interact(3, { custom_id: menu!.custom_id, component_type: 3, values }, { message: onMessage(0) });
    expect(chosen.callback).toMatchObject({ type: 5, data: { flags: 64 } });
    expect(asked[1]!.call).toEqual({ command: 'context', options: { quote: '7.2' } });
  });
});

describe('a question that is too long for a button’s id', () => {
  const WORDS = 'who said that the harbour bridge would be rebuilt before the next winter, and what did the council answer to them? '
    .repeat(3)
    .trim();
  const long = (page: number): Reply => ({
    ...answer(page),
    paging: { page, pages: 3, total: 30, call: { command: 'search', options: { words: WORDS } } },
  });
  const asking = {
    answer: async (question: Question) => {
      asked.push(question);
      return { reply: long(question.page), failed: false };
    },
  };
  const SEARCH = { name: 'search', type: 1, options: [{ name: 'words', type: 3, value: WORDS }] };

  test('has its next page and is shared all the same, after a restart too', async () => {
    const { bot } = await start(asking);
    const [first] = messages(await discord.interact(2, SEARCH));
    await bot.stop();
    await start(asking);
    const turned = await discord.interact(3, { custom_id: buttonOf(first!, 'More'), component_type: 2 }, { message: onMessage(64) });
    expect(messages(turned)[0]!.embeds[0]!.description).toContain('Page 2');
    expect(asked.at(-1)).toMatchObject({ call: { command: 'search', options: { words: WORDS } }, page: 2 });
    const shared = await discord.interact(3, { custom_id: buttonOf(first!, 'Share'), component_type: 2 }, { message: onMessage(64) });
    expect(shared.callback).toMatchObject({ type: 5 });
    expect(asked.at(-1)).toMatchObject({ call: { command: 'search', options: { words: WORDS } }, page: 1 });
    const back = buttonOf(messages(turned)[0]!, 'Back');
    expect(back.length).toBeLessThanOrEqual(100);
  });

  test('that the store has forgotten says so, and leaves the page', async () => {
    const { bot } = await start(asking);
    const [first] = messages(await discord.interact(2, SEARCH));
    await bot.stop();
    await store.close();
    store = await openStore(':memory:');
    await start(asking);
    const turned = await discord.interact(3, { custom_id: buttonOf(first!, 'More'), component_type: 2 }, { message: onMessage(64) });
    expect(messages(turned)).toEqual([expect.objectContaining({ flags: 64 })]);
    expect(messages(turned)[0]!.embeds[0]!.title).toBe('This button has lost its question');
  });
});

describe('a token that is reset while the bot runs', () => {
  const isSaid = (): void => {
    expect(states.at(-1)).toEqual(['refused', 'Discord refuses DISCORD_TOKEN']);
    expect(said.at(-1)).toMatch(/^Discord refuses DISCORD_TOKEN: copy/);
    expect(said.filter((line) => line.startsWith('Discord refuses'))).toHaveLength(1);
  };
  const edition: Reply = { title: 'Daily brief', blocks: [], audience: 'everyone' };
  const here = { platform: 'discord', space: GUILD_ID, channel: CHANNEL_ID } as const;

  test('is said when Discord closes the connection, and nothing is tried again', async () => {
    await start();
    discord.token = 'OTAwMDAw.another.token';
    discord.close(4004);
    await until(() => states.at(-1)?.[0] === 'refused');
    isSaid();
    const { identifies } = discord;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(discord.identifies).toBe(identifies);
    isSaid();
  });

  test('is said when a post is refused for it, and the post counts as one to be tried later', async () => {
    const { bot } = await start();
    discord.token = 'OTAwMDAw.another.token';
    expect(await bot.poster.post(here, edition, { key: 'reset' })).toMatchObject({ ok: false, problem: { kind: 'later' } });
    await until(() => states.at(-1)?.[0] === 'refused');
    isSaid();
  });

  test('is not what one refused request means: the bot goes on', async () => {
    const { bot } = await start();
    discord.failures.push({ path: /^POST \/channels/, failure: { status: 401, body: { code: 0, message: '401: Unauthorized' } } });
    expect(await bot.poster.post(here, edition, { key: 'once' })).toMatchObject({ ok: false, problem: { kind: 'later' } });
    await until(() => discord.calls.some(({ path }) => /^\/users\/(?:@|%40)me$/.test(path)));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await bot.poster.post(here, edition, { key: 'once' })).toMatchObject({ ok: true });
    expect(states.at(-1)).toEqual(['connected', '']);
  });

  test('is not what the end of a button’s time means', async () => {
    await start();
    discord.failures.push({
      path: /messages\/(?:@|%40)original/,
      failure: { status: 401, body: { code: 50027, message: 'Invalid Webhook Token' } },
    });
    await Promise.race([discord.interact(2, QUOTE), new Promise((resolve) => setTimeout(resolve, 400))]);
    expect(states.at(-1)).toEqual(['connected', '']);
    expect(errors.splice(0)).toHaveLength(1);
    expect(messages(await discord.interact(2, QUOTE))).toHaveLength(1);
  });
});

describe('what Discord sends that can’t be read', () => {
  const interaction = { id: '940000000000000001', application_id: '1', token: 'x', version: 1, guild_id: GUILD_ID, channel_id: CHANNEL_ID };

  test.each<[string, () => void]>([
    ['a command without data', () => discord.dispatch('INTERACTION_CREATE', { ...interaction, type: 2 })],
    ['a button without data', () => discord.dispatch('INTERACTION_CREATE', { ...interaction, type: 3 })],
    ['an interaction that is null', () => discord.dispatch('INTERACTION_CREATE', null)],
    ['a server that is nothing', () => discord.dispatch('GUILD_CREATE', 7)],
    ['a channel without a type', () => discord.dispatch('CHANNEL_UPDATE', null)],
    ['an event called error', () => discord.dispatch('error', {})],
    ['null', () => discord.sendText('null')],
    ['half a message', () => discord.sendText('{"op":0,')],
    ['a greeting without anything', () => discord.sendText('{"op":10}')],
  ])('harms nothing: %s', async (_what, send) => {
    await start();
    send();
    await new Promise((resolve) => setTimeout(resolve, 100));
    for (const error of errors.splice(0)) expect(String(error)).toMatch(/Discord sent what can’t be read/);
    expect(messages(await discord.interact(2, QUOTE))).toHaveLength(1);
  });
});

describe('where an edition can be posted', () => {
  const look = (bot: DiscordBot, channel: string) => bot.places.look({ platform: 'discord', space: GUILD_ID, channel }, {});

  test('a media channel takes editions as a forum does, and can be chosen', async () => {
    const { bot } = await start();
    expect(await look(bot, MEDIA_ID)).toBeUndefined();
    const options = (one: Record<string, unknown>): Record<string, unknown>[] => {
      const own = (one['options'] ?? []) as Record<string, unknown>[];
      return [...own, ...own.flatMap(options)];
    };
    const channels = discord.commands.flatMap(options).filter(({ type }) => type === 7);
    expect(channels.length).toBeGreaterThan(0);
    for (const option of channels) expect(option['channel_types'] ?? 'any').toBe('any');
  });

  test('a category takes none', async () => {
    const { bot } = await start();
    const id = '900000000000000016';
    discord.channels.push({ id, guild_id: GUILD_ID, type: 4, name: 'rooms', position: 9, permission_overwrites: [] });
    expect(await look(bot, id)).toEqual({ kind: 'unsuitable' });
  });
});

test('a dropped gateway is taken up again, and commands are answered', async () => {
  await start();
  discord.drop();
  for (let waited = 0; discord.resumes === 0 && waited < 10_000; waited += 50) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(discord.resumes).toBe(1);
  expect(messages(await discord.interact(2, QUOTE))).toHaveLength(1);
}, 20_000);

test('as many connections as Discord recommends are made; one that is lost is said, and taken up again', async () => {
  discord.shards = 4;
  await start();
  expect(discord.connectedShards).toEqual([0, 1, 2, 3]);
  expect(states.filter(([state]) => state === 'connected')).not.toEqual([]);
  expect(messages(await discord.interact(2, QUOTE))).toHaveLength(1);
  const from = states.length;
  discord.drop();
  await until(() => discord.resumes === 1 && states.at(-1)?.[0] === 'connected');
  expect(states.slice(from)[0]).toEqual(['down', '1 of 4 connections were lost']);
  expect(discord.connectedShards).toEqual([0, 1, 2, 3]);
  expect(messages(await discord.interact(2, QUOTE))).toHaveLength(1);
}, 20_000);
