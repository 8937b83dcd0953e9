import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Destination, directTo } from '../../../src/core/briefs/destination.ts';
import type { Reply } from '../../../src/core/chat/reply.ts';
import { clientsOf } from '../../../src/platforms/slack/connection/clients.ts';
import { SlackPoster } from '../../../src/platforms/slack/poster.ts';
import { MINUTE_MS } from '../../../src/text/durations.ts';
import { BOT_TOKEN, CHANNEL, FakeSlack, READER, TEAM } from '../../fakes/slack.ts';

const slack = new FakeSlack();
let channels = 0;
let here: Destination;
const BRIEF: Reply = { title: 'Daily brief', blocks: [{ kind: 'text', text: 'Nothing new.' }], footer: '1 story', audience: 'everyone' };
const LONG: Reply = {
  ...BRIEF,
  blocks: Array.from({ length: 30 }, (_, n) => ({ kind: 'text' as const, text: `${n} ${'word '.repeat(100)}` })),
};

/** As a process that has just begun. */
const poster = (now?: () => number): SlackPoster => {
  const clients = clientsOf(BOT_TOKEN, slack.url);
  return new SlackPoster({ tokenOf: 'operator', clients: async (team) => (team === TEAM ? clients : undefined) }, { now });
};
const ids = (): string[] => slack.posted.map(({ ts }) => ts);

beforeAll(async () => void (await slack.start()));
beforeEach(() => {
  slack.posted.length = 0;
  const channel = `${CHANNEL}${++channels}`;
  slack.channels.set(channel, undefined);
  here = { platform: 'slack', space: `slack:${TEAM}`, channel };
});
afterAll(() => slack.stop());

describe('an edition', () => {
  test('is posted once under its key, and found by it, by another process too', async () => {
    const first = poster();
    const outcome = await first.post(here, BRIEF, { key: 'k1' });
    expect(outcome).toEqual({ ok: true, messageIds: ids() });
    expect(await first.post(here, BRIEF, { key: 'k1' })).toEqual(outcome);
    expect(slack.posted).toHaveLength(1);
    expect(await poster().find(here, 'k1')).toEqual(ids());
    expect(await poster().find(here, 'k2')).toEqual([]);
    expect(await poster().find({ ...here, channel: CHANNEL }, 'k1')).toEqual([]);
  });

  test('is the same for some minutes; a word to the admins may come again later', async () => {
    let minutes = 0;
    const one = poster(() => Date.now() + minutes * MINUTE_MS);
    for (const [at, posted] of [
      [0, 1],
      [4, 1],
      [6, 2],
    ] as const) {
      minutes = at;
      await one.post(here, BRIEF, { key: 'told' });
      expect(slack.posted).toHaveLength(posted);
    }
  });

  test('that was posted, though its answer was lost, is found and not posted again', async () => {
    slack.planned.push({ method: /^chat\.postMessage/, lost: 'cut' });
    expect(await poster().post(here, BRIEF, { key: 'lost' })).toMatchObject({ ok: false, problem: { kind: 'later' } });
    expect(slack.posted).toHaveLength(1);
    expect(await poster().find(here, 'lost')).toEqual(ids());
  });

  test('of several messages is gone on with where it broke off, a second apart', async () => {
    const broken = poster();
    const whole = await broken.post(here, LONG, { key: 'long' });
    expect(whole).toEqual({ ok: true, messageIds: ids() });
    expect(slack.posted.length).toBeGreaterThan(1);
    slack.posted.pop();
    const next = poster();
    expect(await next.find(here, 'long')).toEqual([]);
    const before = ids();
    expect(await next.post(here, LONG, { key: 'long' })).toEqual({ ok: true, messageIds: ids() });
    expect(ids().slice(0, before.length)).toEqual(before);
    expect(await poster().find(here, 'long')).toEqual(ids());
  });

  test('is found behind many other messages', async () => {
    await poster().post(here, BRIEF, { key: 'old' });
    const [id] = ids();
    for (let n = 0; n < 450; n++) slack.posted.push({ ts: `1770000000.${n}`, channel: here.channel, text: 'chat' });
    expect(await poster().find(here, 'old')).toEqual([id]);
  });

  test('mentions the group that an admin named, and once', async () => {
    await poster().post(here, BRIEF, { key: 'role', mentionRole: 'S012ABCDE' });
    expect(slack.posted[0]!.text).toMatch(/^<!subteam\^S012ABCDE> /);
    await poster().post({ ...here, channel: CHANNEL }, BRIEF, { key: 'none', mentionRole: '<!channel>' });
    expect(JSON.stringify(slack.posted[1])).not.toContain('<!');
  });
});

test.each([
  ['channel_not_found', 'gone'],
  ['not_in_channel', 'forbidden'],
  ['restricted_action', 'forbidden'],
  ['restricted_action_read_only_channel', 'forbidden'],
  ['is_archived', 'archived'],
  ['invalid_blocks', 'rejected'],
  ['msg_blocks_too_long', 'rejected'],
  ['metadata_too_large', 'rejected'],
  ['internal_error', 'later'],
  ['team_added_to_org', 'later'],
  // The operator's token is the bot's trouble: no schedule is paused for it.
  ['token_revoked', 'later'],
])('what Slack says of a post, %s, means that it is %s', async (error, kind) => {
  slack.planned.push({ method: /^chat\.postMessage/, error });
  expect(await poster().post(here, BRIEF, { key: error })).toMatchObject({ ok: false, problem: { kind, detail: error } });
});

test.each(['token_revoked', 'account_inactive'])('a workspace whose own token is refused, %s, has removed the app', async (error) => {
  slack.planned.push({ method: /^chat\.postMessage/, error });
  const clients = clientsOf(BOT_TOKEN, slack.url);
  const outcome = await new SlackPoster({ tokenOf: 'workspace', clients: async () => clients }).post(here, BRIEF, { key: error });
  expect(outcome).toMatchObject({ ok: false, problem: { kind: 'revoked', detail: error } });
});

test.each([
  [413, 'rejected'],
  [408, 'later'],
  [503, 'later'],
])('an answer of Slack’s with status %d means that a post is %s', async (status, kind) => {
  slack.planned.push({ method: /^chat\.postMessage/, status });
  expect(await poster().post(here, BRIEF, { key: `status ${status}` })).toMatchObject({ ok: false, problem: { kind } });
});

test('a workspace without the app is one that took it away', async () => {
  expect(await poster().post({ ...here, space: 'slack:T000OTHER' }, BRIEF, { key: 'x' })).toMatchObject({
    ok: false,
    problem: { kind: 'revoked' },
  });
});

test('a limit of Slack’s is waited for, and one too long is left to the schedule', async () => {
  slack.planned.push({ method: /^chat\.postMessage/, retryAfter: 1 });
  expect(await poster().post(here, BRIEF, { key: 'slow' })).toMatchObject({ ok: true });
  slack.planned.push({ method: /^chat\.postMessage/, retryAfter: 90 });
  expect(await poster().post({ ...here, channel: CHANNEL }, BRIEF, { key: 'slower' })).toMatchObject({
    ok: false,
    problem: { kind: 'later', retryAfterMs: 90_000 },
  });
});

test('a fault of Slack’s is tried again later, never at once', async () => {
  const calls = slack.calls.length;
  slack.planned.push({ method: /^chat\.postMessage/, status: 502 });
  expect(await poster().post(here, BRIEF, { key: 'fault' })).toMatchObject({ ok: false, problem: { kind: 'later' } });
  expect(slack.calls.length - calls).toBe(1);
});

describe('an alert in direct messages', () => {
  test('is posted once into the conversation with that person, and found there by another process', async () => {
    const to = { ...here, channel: directTo(READER) };
    expect(await poster().post(to, BRIEF, { key: 'vw-3-abc' })).toEqual({ ok: true, messageIds: ids() });
    expect(slack.posted.map(({ channel }) => channel)).toEqual([`D-${READER}`]);
    expect(await poster().find(to, 'vw-3-abc')).toEqual(ids());
  });

  test('of who is no longer there is not posted again and again', async () => {
    const to = { ...here, channel: directTo('U000NOBODY') };
    expect(await poster().post(to, BRIEF, { key: 'k' })).toEqual({ ok: false, problem: { kind: 'gone', detail: 'user_not_found' } });
  });
});
