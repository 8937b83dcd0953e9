import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { oauthOf } from '../../../src/app/bot/slack-oauth.ts';
import { Secret } from '../../../src/app/config/secret.ts';
import type { Question } from '../../../src/core/chat/question.ts';
import type { Reply } from '../../../src/core/chat/reply.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import { SlackBot } from '../../../src/platforms/slack/bot.ts';
import { openStore } from '../../../src/store/open.ts';
import { MINUTE_MS } from '../../../src/text/durations.ts';
import { temporaryFolder } from '../../app/helpers.ts';
import { ADMIN, CHANNEL, CLIENT_ID, CLIENT_SECRET, FakeSlack, OTHER_TEAM, SIGNING_SECRET, TEAM } from '../../fakes/slack.ts';

const KEY = '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff';
const TOKENS = { [TEAM]: 'xoxb-desk-secret', [OTHER_TEAM]: 'xoxb-other-secret' };
const REPLY: Reply = { title: 'Sources', blocks: [], audience: 'asker' };

let slack: FakeSlack;
let store: Store;
let folder: string;
let bot: SlackBot;
let asked: Question[];
let errors: unknown[];
let address: string;

const oauth = (key = KEY) =>
  oauthOf({ clientId: CLIENT_ID, clientSecret: new Secret(CLIENT_SECRET), encryptionKey: new Secret(key) }, store.slackInstalls);

beforeEach(async () => {
  slack = await new FakeSlack().start();
  slack.tokens.clear();
  folder = temporaryFolder();
  store = await openStore(path.join(folder, 'news.db'));
  [asked, errors] = [[], []];
  bot = new SlackBot({
    by: { oauth: oauth(), signingSecret: SIGNING_SECRET, host: '127.0.0.1', port: 0 },
    apiUrl: slack.url,
    commands: [
      {
        name: 'sources add',
        admin: true,
        description: '',
        options: {},
        needs: [],
        fails: [],
        example: '',
        run: async () => ({ ok: true, value: REPLY }),
      },
    ],
    briefs: [],
    prefix: '',
    admins: [],
    answer: async (question) => {
      asked.push(question);
      return { reply: REPLY, failure: undefined, failed: false };
    },
    csv: async () => ({ reply: REPLY, failure: undefined, failed: false }),
    isShared: async () => false,
    home: async ({ space, asker: { admin } }) => ({
      space,
      admin,
      sources: { items: [], total: 0 },
      schedules: [],
      watches: [],
      now: new Date(),
    }),
    say: (line) => {
      const port = /port (\d+)/.exec(line)?.[1];
      address = `http://127.0.0.1:${port}`;
      slack.deliverTo(Number(port));
    },
    calls: store.commandCalls,
    onState: () => undefined,
    unexpected: (error) => errors.push(error),
  });
  expect(await bot.start()).toBe(true);
});
afterEach(async () => {
  await bot.stop();
  await slack.stop();
  await store.close();
  expect(errors).toEqual([]);
});

/** As a browser goes through it. */
async function install(team: keyof typeof TOKENS, { cookie, state }: { cookie?: string; state?: string } = {}): Promise<number> {
  const begun = await fetch(`${address}/slack/install`, { redirect: 'manual' });
  const asks = new URL(begun.headers.get('location')!);
  expect(asks.origin + asks.pathname).toBe('https://slack.com/oauth/v2/authorize');
  expect(asks.searchParams.get('client_id')).toBe(CLIENT_ID);
  slack.codes.set(`code-${team}`, { token: TOKENS[team]!, team });
  const back = new URLSearchParams({ code: `code-${team}`, state: state ?? asks.searchParams.get('state')! });
  const headers = { cookie: cookie ?? begun.headers.get('set-cookie')!.split(';')[0]! };
  return (await fetch(`${address}/slack/oauth_redirect?${back}`, { headers })).status;
}
const ask = (team: string) => slack.command('/sources', 'add', { user: ADMIN, team });
const uninstalled = (team: string, at: Date) => slack.event({ type: 'app_uninstalled' }, team, Math.floor(at.getTime() / 1000));

describe('a workspace that installs the app', () => {
  test('is answered and posted to with its own token, in a space of its own', async () => {
    expect([await install(TEAM), await install(OTHER_TEAM)]).toEqual([200, 200]);
    await ask(TEAM);
    await ask(OTHER_TEAM);
    expect(asked.map(({ space, asker }) => [space, asker.admin])).toEqual([
      [`slack:${TEAM}`, true],
      [`slack:${OTHER_TEAM}`, false],
    ]);
    expect(slack.calls.filter(({ method }) => method === 'users.info').map(({ bearer }) => bearer)).toEqual(Object.values(TOKENS));
    const to = { platform: 'slack' as const, space: `slack:${OTHER_TEAM}`, channel: CHANNEL };
    expect(await bot.poster.post(to, REPLY, { key: 'k' })).toMatchObject({ ok: true });
    expect(slack.calls.at(-1)).toMatchObject({ method: 'chat.postMessage', bearer: TOKENS[OTHER_TEAM] });
  });

  test('comes back with its state once: the same one again, a changed one and none install nothing', async () => {
    const begun = await fetch(`${address}/slack/install`, { redirect: 'manual' });
    const state = new URL(begun.headers.get('location')!).searchParams.get('state')!;
    const cookie = begun.headers.get('set-cookie')!.split(';')[0]!;
    const back = async (given: string, sent = cookie): Promise<number> => {
      slack.codes.set('code', { token: TOKENS[TEAM]!, team: TEAM });
      return (
        await fetch(`${address}/slack/oauth_redirect?${new URLSearchParams({ code: 'code', state: given })}`, { headers: { cookie: sent } })
      ).status;
    };
    const name = cookie.split('=')[0]!;
    for (const wrong of [`${state}x`, state.replace(/^./, (first) => (first === 'A' ? 'B' : 'A')), 'x.y', 'null'])
      expect(await back(wrong, `${name}=${wrong}`), wrong).not.toBe(200);
    expect(await oauth().tokens.find(TEAM)).toBeUndefined();
    expect(await back(state)).toBe(200);
    expect(await oauth().tokens.find(TEAM)).toBe(TOKENS[TEAM]);
    await store.slackInstalls.remove(TEAM, new Date(Date.now() + MINUTE_MS));
    expect(await back(state)).not.toBe(200);
    expect(await oauth().tokens.find(TEAM)).toBeUndefined();
  });

  test('leaves no token in the store’s files that can be read, and none that opens for another workspace or under another key', async () => {
    await install(TEAM);
    const bytes = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'latin1'));
    expect(bytes.join('')).toContain(TEAM);
    expect(bytes.join('')).not.toContain('desk-secret');
    expect(await oauth().tokens.find(TEAM)).toBe(TOKENS[TEAM]);
    await expect(oauth(KEY.replace('0', '1')).tokens.find(TEAM)).rejects.toThrow('SLACK_ENCRYPTION_KEY');
    await store.slackInstalls.save({ ...(await store.slackInstalls.find(TEAM))!, team: OTHER_TEAM });
    await expect(oauth().tokens.find(OTHER_TEAM)).rejects.toThrow('SLACK_ENCRYPTION_KEY');
  });

  test('is not believed without the state that its browser was given', async () => {
    for (const forged of [{ cookie: '' }, { state: 'forged' }, { state: 'forged', cookie: 'slack-app-oauth-state=forged' }])
      expect(await install(TEAM, forged)).toBeGreaterThanOrEqual(400);
    expect(slack.calls.some(({ method }) => method === 'oauth.v2.access')).toBe(false);
    expect(await store.slackInstalls.find(TEAM)).toBeUndefined();
  });

  test('is forgotten when it uninstalls, and not when that is told after it came back', async () => {
    await install(TEAM);
    await uninstalled(TEAM, new Date(Date.now() - MINUTE_MS));
    expect(await oauth().tokens.find(TEAM)).toBe(TOKENS[TEAM]);
    await uninstalled(TEAM, new Date(Date.now() + MINUTE_MS));
    expect(await oauth().tokens.find(TEAM)).toBeUndefined();
    const to = { platform: 'slack' as const, space: `slack:${TEAM}`, channel: CHANNEL };
    expect(await bot.poster.post(to, REPLY, { key: 'k' })).toMatchObject({ ok: false, problem: { kind: 'revoked' } });
  });
});
