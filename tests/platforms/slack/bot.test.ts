import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadRegistry } from '../../../src/app/chat/registry.ts';
import type { CsvAnswer, Question } from '../../../src/core/chat/question.ts';
import type { Reply } from '../../../src/core/chat/reply.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import { SlackBot, type SlackParts } from '../../../src/platforms/slack/bot.ts';
import { QUOTES_IN_MESSAGE } from '../../../src/platforms/slack/commands/manifest.ts';
import { SLOWEST_REQUEST_MS } from '../../../src/platforms/slack/connection/http.ts';
import { BUTTON_VALUES } from '../../../src/platforms/slack/render/buttons.ts';
import type { SlackMessage } from '../../../src/platforms/slack/render/render.ts';
import { ADD_SCHEDULE } from '../../../src/platforms/slack/views/home.ts';
import { openStore } from '../../../src/store/open.ts';
import { ROOT } from '../../app/helpers.ts';
import { ADMIN, APP_TOKEN, BOT_TOKEN, CHANNEL, FakeSlack, GUEST, OTHER_TEAM, READER, SIGNING_SECRET, TEAM } from '../../fakes/slack.ts';

const { commands } = await loadRegistry(ROOT);
const SPACE = `slack:${TEAM}`;

let slack: FakeSlack;
let bots: SlackBot[] = [];
let asked: Question[] = [];
let states: (readonly [state: string, detail: string])[] = [];
let store: Store;
let said: string[] = [];
let errors: unknown[] = [];

const answer = (page: number): Reply => ({
  title: 'Ann Lee, mayor',
  blocks: [
    {
      kind: 'quote',
      pieces: [`Page ${page} of <!channel>`],
      verbatim: true,
      speaker: 'Ann Lee',
      sources: [],
      context: { command: 'why', options: { quote: '1' } },
    },
  ],
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

async function start(parts: Partial<SlackParts> = {}): Promise<{ bot: SlackBot; connected: boolean }> {
  const bot = new SlackBot({
    by: { botToken: BOT_TOKEN, appToken: APP_TOKEN },
    apiUrl: slack.url,
    commands,
    briefs: [{ id: 'daily', title: 'Daily brief' }],
    prefix: '',
    admins: [],
    answer: async (question) => {
      asked.push(question);
      return { reply: answer(question.page), failure: undefined, failed: false };
    },
    csv: async () => CSV,
    home: async ({ space, asker: { admin } }) => ({
      space,
      admin,
      sources: { items: [], total: 0 },
      schedules: [],
      watches: [],
      now: new Date(),
    }),
    readMessage: async (text, { id }) => ({ ...answer(1), title: `For ${id}: ${text}`, paging: undefined }),
    isShared: async () => false,
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
  slack = await new FakeSlack().start();
  store = await openStore(':memory:');
  [bots, asked, said, errors, states] = [[], [], [], [], []];
});
afterEach(async () => {
  for (const bot of bots) await bot.stop();
  await slack.stop();
  await store.close();
  expect(errors).toEqual([]);
  expect(slack.tooLate).toEqual([]);
});

const buttonsOf = ({ blocks }: SlackMessage): { label: string; value: string; id: string }[] =>
  blocks
    .flatMap((block) => (block.type === 'actions' ? block.elements : []))
    .flatMap((element) => (element.type === 'button' ? [{ label: element.text.text, value: element.value!, id: element.action_id! }] : []));
const press = (message: SlackMessage, label: string, options: { user?: string; userTeam?: string; ephemeral?: boolean } = {}) => {
  const { value, id } = buttonsOf(message).find((button) => button.label === label)!;
  return slack.press(value, id, options);
};
const later = <T>(ms: number, value: T): Promise<T> => new Promise((resolve) => setTimeout(() => resolve(value), ms));
const until = async (done: () => boolean): Promise<void> => {
  for (let waited = 0; !done() && waited < 5000; waited += 10) await later(10, undefined);
};

describe('on start', () => {
  test('it says where it is', async () => {
    expect((await start()).connected).toBe(true);
    expect(said).toEqual(['On Slack as verbatim in Desk.']);
  });

  test('a token that Slack refuses is said, and the bot gives up', async () => {
    expect((await start({ by: { botToken: 'xoxb-wrong', appToken: APP_TOKEN } })).connected).toBe(false);
    expect((await start({ by: { botToken: BOT_TOKEN, appToken: 'xapp-wrong' } })).connected).toBe(false);
    expect(said.join()).toMatch(/refuses SLACK_BOT_TOKEN.*refuses SLACK_APP_TOKEN/);
    expect(said.join()).not.toMatch(/wrong/);
  });

  test('where Slack is not there yet, it tries again', async () => {
    slack.planned.push({ method: /^apps/, status: 503 });
    expect((await start()).connected).toBe(true);
    expect(said.join()).toMatch(/trying again/);
  });
});

describe('a slash command', () => {
  test('is acknowledged with nothing, and answered to its asker alone', async () => {
    await start();
    const { messages } = await slack.command('/quote', 'lee since 2d');
    expect(asked[0]).toMatchObject({ call: { command: 'quote', options: { speaker: 'lee', since: '2d' } }, page: 1, space: SPACE });
    expect(asked[0]!.asker).toEqual({ platform: 'slack', id: READER, channel: CHANNEL, admin: false });
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(messages[0]!.text).toContain('Page 1 of &lt;!channel&gt;');
  });

  test('is answered to everyone where an admin set the channel so, without a button to share it', async () => {
    await start({ isShared: async ({ asker }) => asker.channel !== undefined });
    const { messages } = await slack.command('/quote', 'lee');
    expect(messages[0]).toMatchObject({ response_type: 'in_channel' });
    expect(JSON.stringify(messages)).not.toContain('Share');
  });

  test('is acknowledged at once, however slow its answer is', async () => {
    await start({ answer: () => later(600, { reply: answer(1), failure: undefined, failed: false }) });
    const { ackedMs, messages } = await slack.command('/quote', 'lee');
    expect(ackedMs).toBeLessThan(500);
    expect(messages).toHaveLength(1);
  });

  test('of a group comes with both of its words, and with whether its asker is an admin at that moment', async () => {
    await start();
    await slack.command('/sources', 'add https://example.org/', { user: ADMIN });
    await slack.command('/sources', 'add https://example.org/');
    slack.users.set(ADMIN, { team_id: TEAM, is_admin: false });
    await slack.command('/sources', 'add https://example.org/', { user: ADMIN });
    expect(asked.map(({ call, asker }) => [call.command, asker.admin])).toEqual([
      ['sources add', true],
      ['sources add', false],
      ['sources add', false],
    ]);
  });

  test('is an admin’s where the settings name them, and nobody’s whom Slack can’t tell', async () => {
    await start({ admins: [READER] });
    await slack.command('/sources', 'add https://example.org/');
    await slack.command('/sources', 'add https://example.org/', { user: 'U0NOBODY' });
    expect(asked.map(({ asker }) => asker.admin)).toEqual([true, false]);
  });

  test('for admins is refused to nobody because Slack can’t be asked: the answer says so', async () => {
    await start();
    for (let n = 0; n < 4; n++) slack.planned.push({ method: /^users\.info/, error: 'internal_error' });
    const { messages } = await slack.command('/sources', 'add https://example.org/', { user: ADMIN });
    expect(messages[0]!.text).toMatch(/could not be looked up/);
    expect(messages[0]!.text).not.toMatch(/is for admins/);
    expect(asked).toEqual([]);
    slack.planned.length = 0;
    await slack.command('/sources', 'add https://example.org/', { user: ADMIN });
    expect(asked[0]!.asker.admin).toBe(true);
  });

  test('under a prefix is the same command', async () => {
    await start({ prefix: 'news-' });
    await slack.command('/news-quote', 'lee');
    expect(asked[0]!.call).toEqual({ command: 'quote', options: { speaker: 'lee' } });
  });

  test('with a word that means nothing offers what it could be', async () => {
    await start();
    const { messages } = await slack.command('/schedule', 'ad daily');
    expect(asked).toEqual([]);
    expect(buttonsOf(messages[0]!).map(({ label }) => label)).toContain('/schedule add');
  });

  test('survives a rate limit and a fault of Slack’s', async () => {
    await start();
    slack.planned.push({ method: /^response/, retryAfter: 1 }, { method: /^response/, status: 502 });
    expect((await slack.command('/quote', 'lee')).messages).toHaveLength(1);
  });

  test('whose answer can’t be given any more harms nothing', async () => {
    await start();
    slack.planned.push({ method: /^response/, status: 404, error: 'expired_url' });
    await Promise.race([slack.command('/quote', 'lee'), later(300, undefined)]);
    expect((await slack.command('/quote', 'lee')).messages).toHaveLength(1);
  });
});

describe('a button', () => {
  test('turns the page in place, after a restart too', async () => {
    const { bot } = await start();
    const first = (await slack.command('/quote', 'lee')).messages[0]!;
    await bot.stop();
    await start();
    const { messages } = await press(first, 'More');
    expect(messages[0]).toMatchObject({ replace_original: true, response_type: 'ephemeral' });
    expect(messages[0]!.text).toContain('Page 2');
  });

  test('shares an answer with the channel, without buttons', async () => {
    await start();
    const first = (await slack.command('/quote', 'lee')).messages[0]!;
    const { messages } = await press(first, 'Share');
    expect(messages[0]).toMatchObject({ response_type: 'in_channel', replace_original: false });
    expect(buttonsOf(messages[0]!)).toEqual([]);
  });

  test('of a message that all see answers the one who pressed it alone, and leaves the message', async () => {
    await start();
    const first = (await slack.command('/quote', 'lee')).messages[0]!;
    const { messages } = await press(first, 'More', { ephemeral: false });
    expect(messages[0]).toMatchObject({ response_type: 'ephemeral', replace_original: false });
  });

  test('shows the context in a window, which opens before a slow answer is there', async () => {
    await start();
    const first = (await slack.command('/quote', 'lee')).messages[0]!;
    const { views, messages } = await press(first, 'Context');
    expect(JSON.stringify(views)).toContain('Page 1');
    expect(messages).toEqual([]);
    await bots[0]!.stop();
    await start({ answer: () => later(1700, { reply: answer(1), failure: undefined, failed: false }) });
    const slow = await press(first, 'Context');
    expect(JSON.stringify(slow.views)).toContain('One moment');
    await until(() => JSON.stringify(slow.views).includes('Page 1'));
    expect(JSON.stringify(slow.views)).toContain('Page 1');
  });

  test('pressed by a guest from another workspace asks in the guest’s own space, and never as an admin', async () => {
    await start();
    const call = { command: 'sources add', options: { url: 'https://example.org/' }, page: 1 };
    await slack.press(BUTTON_VALUES.encode('ask', call)!, 'ask-0', { user: GUEST, userTeam: OTHER_TEAM });
    expect(asked[0]).toMatchObject({ space: `slack:${OTHER_TEAM}`, asker: { admin: false } });
  });

  test('that this bot never made does nothing', async () => {
    await start();
    await Promise.race([slack.press('anything', 'ask-0'), later(200, undefined)]);
    expect(asked).toEqual([]);
  });
});

describe('an answer as a CSV', () => {
  const VALUE = 'v["quote",1,"speaker","lee"]';

  test('goes into its asker’s own messages with the app', async () => {
    await start();
    const { messages } = await slack.press(VALUE, 'csv-1');
    expect(slack.files).toEqual([{ ...CSV.file, channel: `D-${READER}` }]);
    expect(messages).toMatchObject([{ response_type: 'ephemeral' }]);
    expect(messages[0]!.text).toContain('quote-lee.csv is in your messages with the app');
    expect((await slack.command('/quote', 'lee --csv')).messages[0]!.text).toContain('is in your messages');
    expect(slack.files).toHaveLength(2);
  });

  test('an app without the permission says which it lacks', async () => {
    await start();
    slack.planned.push({ method: /^conversations\.open$/, error: 'missing_scope' });
    expect((await slack.press(VALUE, 'csv-1')).messages[0]!.text).toContain('adds the scopes files:write and im:write');
    slack.planned.push({ method: /^files\.getUploadURLExternal$/, error: 'missing_scope' });
    expect((await slack.press(VALUE, 'csv-1')).messages[0]!.text).toContain('adds the scopes files:write and im:write');
    expect(errors).toEqual([]);
  });
});

test('the shortcut on a message answers with what was said in it, as people read it, with the addresses behind its links', async () => {
  await start();
  const { messages } = await slack.shortcut(QUOTES_IN_MESSAGE, '“No,” said <https://example.org/?a=1&amp;b=2|Ann Lee> of A&amp;B. <@U1>');
  expect(messages[0]!.text).toContain(`For ${READER}: “No,” said Ann Lee (https://example.org/?a=1&amp;b=2) of A&amp;B.`);
});

describe('a question that is too long for a button’s value', () => {
  const WORDS = 'who said that the harbour bridge would be rebuilt before winter, and what did the council say? '.repeat(25).trim();
  const asking: Partial<SlackParts> = {
    answer: async (question) => {
      asked.push(question);
      const { page } = question;
      const paging = { page, pages: 3, total: 30, call: { command: 'search', options: { words: WORDS } } };
      return { reply: { ...answer(page), paging }, failure: undefined, failed: false };
    },
  };

  test('has its next page and is shared all the same, after a restart too', async () => {
    const { bot } = await start(asking);
    const first = (await slack.command('/verbatim-search', WORDS)).messages[0]!;
    await bot.stop();
    await start(asking);
    expect((await press(first, 'More')).messages[0]!.text).toContain('Page 2');
    expect(asked.at(-1)).toMatchObject({ call: { command: 'search', options: { words: WORDS } }, page: 2 });
    expect((await press(first, 'Share')).messages[0]).toMatchObject({ response_type: 'in_channel' });
  });

  test('that the store has forgotten says so, and leaves the page', async () => {
    const { bot } = await start(asking);
    const first = (await slack.command('/verbatim-search', WORDS)).messages[0]!;
    await bot.stop();
    await store.close();
    store = await openStore(':memory:');
    await start(asking);
    const [message] = (await press(first, 'More')).messages;
    expect(message).toMatchObject({ replace_original: false, response_type: 'ephemeral' });
    expect(message!.text).toContain('lost its question');
  });
});

describe('Home', () => {
  test('shows an admin what can be changed, and everyone else what there is', async () => {
    await start();
    await slack.event({ type: 'app_home_opened', user: ADMIN, channel: 'D1', tab: 'home', event_ts: '1.1' });
    await slack.event({ type: 'app_home_opened', user: READER, channel: 'D1', tab: 'home', event_ts: '1.1' });
    await until(() => slack.homes.size === 2);
    expect(JSON.stringify(slack.homes.get(ADMIN))).toContain(ADD_SCHEDULE);
    expect(JSON.stringify(slack.homes.get(READER))).not.toContain(ADD_SCHEDULE);
  });

  test('opens the window of a watch for everyone, with a channel to choose for admins alone', async () => {
    await start();
    for (const [user, channel] of [
      [ADMIN, true],
      [READER, false],
    ] as const) {
      const { views } = await slack.press('', 'add_watch_person', { user });
      expect(JSON.stringify(views[0])).toContain('"callback_id":"add_watch_person"');
      expect(JSON.stringify(views[0]).includes('conversations_select')).toBe(channel);
    }
  });

  test('opens a window with the person’s own time zone', async () => {
    await start();
    const { views } = await slack.press('', ADD_SCHEDULE, { user: ADMIN });
    expect(JSON.stringify(views[0])).toContain('"initial_option":{"text":{"type":"plain_text","text":"Europe/Dublin"');
  });
});

describe('a window that is sent off', () => {
  const source = (url: string) => ({
    id: 'V1',
    type: 'modal',
    callback_id: 'add_source',
    state: { values: { url: { value: { type: 'url_text_input', value: url } } } },
  });

  test('says what is wrong at its field', async () => {
    await start({
      answer: async () => ({
        reply: answer(1),
        failure: { code: 'option_invalid', option: 'url', asked: 'x', allowed: 'an address' },
        failed: true,
      }),
    });
    expect((await slack.submit(source('')))?.ack).toMatchObject({ response_action: 'errors', errors: { url: expect.any(String) } });
    expect((await slack.submit(source('https://x.example/')))?.ack).toMatchObject({
      response_action: 'errors',
      errors: { url: expect.any(String) },
    });
  });

  test('for a watch in a channel asks as an admin, from that channel', async () => {
    await start();
    const values = {
      words: { value: { type: 'plain_text_input', value: 'ferry' } },
      channel: { value: { type: 'conversations_select', selected_conversation: CHANNEL } },
      role: { value: { type: 'plain_text_input', value: 'S012AB3CD' } },
    };
    await slack.submit({ id: 'V1', type: 'modal', callback_id: 'add_watch_words', state: { values } }, { user: ADMIN });
    expect(asked[0]).toMatchObject({
      call: { command: 'watch words', options: { words: 'ferry', where: 'here', role: 'S012AB3CD' } },
      asker: { id: ADMIN, channel: CHANNEL, zone: 'Europe/Dublin', admin: true },
    });
  });

  test('is answered in its place, and Home with it', async () => {
    await start();
    const { ack } = await slack.submit(source('https://x.example/'), { user: ADMIN });
    expect(ack).toMatchObject({ response_action: 'update', view: { type: 'modal' } });
    expect(asked[0]).toMatchObject({ call: { command: 'sources add' }, asker: { admin: true }, space: SPACE });
    await until(() => slack.homes.has(ADMIN));
    expect(slack.homes.has(ADMIN)).toBe(true);
  });
});

describe('a token that is revoked while the bot runs', () => {
  const edition: Reply = { title: 'Daily brief', blocks: [], audience: 'everyone' };
  const here = { platform: 'slack', space: SPACE, channel: CHANNEL } as const;

  test.each(['token_revoked', 'invalid_auth'])('is said once, %s, ends the connection, and pauses no schedule', async (error) => {
    const { bot } = await start();
    slack.planned.push({ method: /^chat\.postMessage/, error });
    slack.tokens.clear();
    expect(await bot.poster.post(here, edition, { key: 'revoked' })).toMatchObject({ ok: false, problem: { kind: 'later' } });
    await until(() => states.at(-1)?.[0] === 'refused');
    expect(states.at(-1)).toEqual(['refused', 'Slack refuses SLACK_BOT_TOKEN']);
    expect(said.filter((line) => line.startsWith('Slack refuses SLACK_BOT_TOKEN'))).toHaveLength(1);
    expect(await bot.poster.post(here, edition, { key: 'revoked' })).toMatchObject({ ok: false, problem: { kind: 'later' } });
    const { connections } = slack;
    await later(300, undefined);
    expect(slack.connections).toBe(connections);
    expect(states.at(-1)?.[0]).toBe('refused');
  });

  test('is not what one refused call means: the bot goes on', async () => {
    const { bot } = await start();
    slack.planned.push({ method: /^chat\.postMessage/, error: 'invalid_auth' });
    expect(await bot.poster.post(here, edition, { key: 'once' })).toMatchObject({ ok: false, problem: { kind: 'later' } });
    await later(200, undefined);
    expect(states.at(-1)?.[0]).toBe('connected');
    expect(await bot.poster.post(here, edition, { key: 'once' })).toMatchObject({ ok: true });
    expect((await slack.command('/quote', 'lee')).messages).toHaveLength(1);
  });

  test('is said of the app’s own token when the connection is taken up again', async () => {
    await start();
    slack.planned.push({ method: /^apps/, error: 'invalid_auth' });
    slack.drop();
    await until(() => states.at(-1)?.[0] === 'refused');
    expect(said.at(-1)).toMatch(/^Slack refuses SLACK_APP_TOKEN/);
  });

  test('at the start leaves schedules as they are', async () => {
    const { bot } = await start({ by: { botToken: 'xoxb-wrong', appToken: APP_TOKEN } });
    await expect(bot.poster.post(here, edition, { key: 'start' })).resolves.toMatchObject({ ok: false, problem: { kind: 'later' } });
  });
});

describe('what comes over the socket that can’t be read', () => {
  test.each([
    'null',
    '7',
    '"text"',
    '[]',
    '{}',
    '{"type":7}',
    '{"type":"events_api","envelope_id":"1"}',
    '{"type":"events_api","envelope_id":"1","payload":null}',
    '{"type":"events_api","envelope_id":"1","payload":{"type":"event_callback"}}',
    '{"type":"events_api","envelope_id":"1","payload":{"event":{"type":"disconnected"}}}',
    '{"type":"interactive","envelope_id":"1","payload":null}',
    '{"type":"slash_commands","envelope_id":"1","payload":"/quote"}',
    '{"type":"slash_commands","envelope_id":"1","payload":{"command":"/quote"}}',
    '{"type":"interactive","envelope_id":"1","payload":{"type":"block_actions"}}',
    '{"type":"interactive","envelope_id":"1","payload":{"type":"view_submission","view":null}}',
    '{"type":"error"}',
    '{"type":"disconnected"}',
    '{"type":"hello"',
  ])('harms nothing: %s', async (text) => {
    await start();
    slack.sendText(text);
    await later(150, undefined);
    errors.length = 0;
    const { connections } = slack;
    expect((await slack.command('/quote', 'lee')).messages).toHaveLength(1);
    expect(slack.connections).toBe(connections);
  });
});

describe('the connection', () => {
  test('is taken up again at once when Slack asks for it, and after a cut', async () => {
    await start();
    for (const [cut, connections] of [
      [() => slack.refresh(), 2],
      [() => slack.drop(), 3],
    ] as const) {
      cut();
      await until(() => slack.connections === connections);
      expect(slack.connections).toBe(connections);
      await later(50, undefined);
      expect((await slack.command('/quote', 'lee')).messages).toHaveLength(1);
    }
  });

  test('outlives an hour in which Slack answers badly', async () => {
    await start();
    slack.planned.push({ method: /^apps/, status: 500 });
    slack.drop();
    await until(() => slack.connections === 2);
    await later(50, undefined);
    expect((await slack.command('/quote', 'lee')).messages).toHaveLength(1);
  });
});

describe('over HTTP', () => {
  const port = (): number => Number(/port (\d+)/.exec(said.join())![1]);
  const http = async (slowestRequestMs?: number): Promise<string> => {
    await start({ by: { botToken: BOT_TOKEN, signingSecret: SIGNING_SECRET, host: '127.0.0.1', port: 0, slowestRequestMs } });
    return `http://127.0.0.1:${port()}/slack/events`;
  };
  const BODY = new URLSearchParams({
    command: '/quote',
    text: 'lee',
    team_id: TEAM,
    user_id: READER,
    channel_id: CHANNEL,
    response_url: 'http://127.0.0.1:9/',
  }).toString();
  const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
  const JSON_TYPE = { 'content-type': 'application/json' };
  const status = async (url: string, headers: Record<string, string>, body = BODY): Promise<number> =>
    (await fetch(url, { method: 'POST', headers: { ...FORM, ...headers }, body })).status;

  /** Without its size, until it is answered. */
  const streamed = (url: string): Promise<number | undefined> =>
    new Promise((resolve) => {
      const upload = request(url, { method: 'POST' }, ({ statusCode }) => {
        clearInterval(timer);
        upload.destroy();
        resolve(statusCode);
      });
      upload.on('error', () => clearInterval(timer));
      const timer = setInterval(() => upload.write('x'.repeat(100_000)), 2);
    });

  test('commands and buttons are answered as in Socket Mode', async () => {
    await http();
    slack.deliverTo(port());
    const first = (await slack.command('/quote', 'lee')).messages[0]!;
    expect((await press(first, 'More')).messages[0]!.text).toContain('Page 2');
    await slack.event({ type: 'app_home_opened', user: ADMIN, channel: 'D1', tab: 'home', event_ts: '1.1' });
    await until(() => slack.homes.has(ADMIN));
    expect(slack.homes.has(ADMIN)).toBe(true);
  });

  test('a request is taken within five minutes on either side, once, and only as it was signed', async () => {
    const url = await http();
    const now = Math.floor(Date.now() / 1000);
    const body = 'ssl_check=0&type=url_verification';
    for (const at of [now - 302, now + 302, Number.NaN]) expect(await status(url, slack.signed(body, { at }), body)).toBe(401);
    const headers = slack.signed(body, { at: now - 290 });
    expect(await status(url, headers, `${body}&more`)).toBe(401);
    expect(await status(url, slack.signed(body, { secret: 'another' }), body)).toBe(401);
    expect(await status(url, { ...headers, 'x-slack-signature': headers['x-slack-signature']!.slice(0, -1) }, body)).toBe(401);
    expect(await status(url, {}, body)).toBe(401);
    expect(await status(url, headers, body)).toBe(200);
    expect(await status(url, headers, body)).toBe(401);
    expect(asked).toEqual([]);
  });

  test.each([
    ['null', JSON_TYPE],
    ['[]', JSON_TYPE],
    ['7', JSON_TYPE],
    ['{"type":', JSON_TYPE],
    ['{"type":"event_callback","team_id":"T1"}', JSON_TYPE],
    ['{"type":"event_callback","event":null}', JSON_TYPE],
    ['payload=null', FORM],
    ['payload=%7B', FORM],
    ['payload=7', FORM],
  ])('a signed body that is no request of Slack’s is refused, and the next is answered: %s', async (body, type) => {
    const url = await http();
    expect(await status(url, { ...type, ...slack.signed(body) }, body)).toBe(400);
    slack.deliverTo(port());
    expect((await slack.command('/quote', 'lee')).messages).toHaveLength(1);
  });

  test('a request that comes too slowly ends when its time is over, ten seconds unless a test says less', async () => {
    expect(SLOWEST_REQUEST_MS).toBe(10_000);
    const url = new URL(await http(1_000));
    const socket = connect(Number(url.port), url.hostname);
    const begun = performance.now();
    socket.write('POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf');
    await new Promise((resolve) => socket.on('data', () => undefined).on('close', resolve));
    expect(performance.now() - begun).toBeGreaterThan(900);
    expect(performance.now() - begun).toBeLessThan(9_000);
  }, 40_000);

  test('it listens at the address that is set, and at no other', async () => {
    await http();
    const others = Object.values(networkInterfaces()).flatMap((all) =>
      (all ?? []).filter(({ family, internal }) => family === 'IPv4' && !internal),
    );
    for (const { address } of others) {
      const tried = await new Promise<string>((resolve) => {
        const socket = connect(port(), address, () => resolve('open')).on('error', () => resolve('closed'));
        setTimeout(() => socket.destroy(new Error('silent')), 2000).unref();
      });
      expect(tried, address).toBe('closed');
    }
    await start({ by: { botToken: BOT_TOKEN, signingSecret: SIGNING_SECRET, host: '127.0.0.2', port: 0 } });
    const own = Number(/port (\d+)/.exec(said.at(-1)!)![1]);
    expect((await fetch(`http://127.0.0.2:${own}/slack/events`)).status).toBe(404);
    await expect(fetch(`http://127.0.0.1:${own}/slack/events`)).rejects.toThrow();
  });

  test('a port that is taken is said', async () => {
    await http();
    expect((await start({ by: { botToken: BOT_TOKEN, signingSecret: SIGNING_SECRET, host: '127.0.0.1', port: port() } })).connected).toBe(
      false,
    );
    expect(said.at(-1)).toMatch(/EADDRINUSE.*Set another PORT or SLACK_HOST/);
  });

  test('a body over a megabyte is refused, told of or not, and so is every other path', async () => {
    const url = await http();
    const large = 'x'.repeat(1_000_001);
    expect(await status(url, slack.signed(large), large)).toBe(413);
    expect(await streamed(url)).toBe(413);
    expect(await status(url.replace('events', 'install'), slack.signed(BODY))).toBe(404);
    expect((await fetch(url)).status).toBe(404);
  });
});
