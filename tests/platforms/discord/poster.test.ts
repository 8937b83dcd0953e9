import { REST } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Destination } from '../../../src/core/briefs/destination.ts';
import { editionKey } from '../../../src/core/briefs/edition-key.ts';
import type { Reply } from '../../../src/core/chat/reply.ts';
import { DiscordPoster } from '../../../src/platforms/discord/poster.ts';
import { BOT_ID, CHANNEL_ID, FakeDiscord, FORUM_ID, GUILD_ID, THREAD_ID, TOKEN, WIRE_ID } from '../../fakes/discord.ts';

const discord = new FakeDiscord();
const HERE: Destination = { platform: 'discord', space: GUILD_ID, channel: CHANNEL_ID };
const BRIEF: Reply = { title: 'Daily brief', blocks: [{ kind: 'text', text: 'Nothing new.' }], footer: '1 story', audience: 'everyone' };
const errors: unknown[] = [];
let poster: DiscordPoster;

beforeAll(async () => void (await discord.start()));
beforeEach(() => {
  discord.posted.length = 0;
  poster = new DiscordPoster(new REST({ api: discord.url }).setToken(TOKEN), {
    self: () => BOT_ID,
    unexpected: (error) => errors.push(error),
    once: new REST({ api: discord.url, retries: 0 }).setToken(TOKEN),
  });
});
afterAll(() => discord.stop());

test('an edition is posted once under its key, and found by it', async () => {
  const outcome = await poster.post(HERE, BRIEF, { key: 'k1' });
  expect(outcome).toEqual({ ok: true, messageIds: discord.posted.map(({ id }) => id) });
  expect(discord.posted).toHaveLength(1);
  expect(await poster.post(HERE, BRIEF, { key: 'k1' })).toEqual(outcome);
  expect(discord.posted).toHaveLength(1);
  expect(await poster.find(HERE, 'k1')).toEqual(discord.posted.map(({ id }) => id));
  expect(await poster.find(HERE, 'k2')).toEqual([]);
});

test('an edition says whose it is and when it was due in words, and one that was marked by its key is found too', async () => {
  const key = editionKey({ scheduleId: 12, instant: new Date('2026-11-23T05:30:00Z') });
  const outcome = await poster.post(HERE, BRIEF, { key });
  const messageIds = outcome.ok ? outcome.messageIds : [];
  const footerOf = (n: number): string => (discord.posted[n]!['embeds'] as { footer: { text: string } }[])[0]!.footer.text;
  expect(footerOf(0)).toBe('1 story · schedule 12, 23 November 2026, 05:30 UTC');
  expect(await poster.find(HERE, key)).toEqual(messageIds);
  const byHand = editionKey({ scheduleId: 12, instant: new Date('2026-11-23T05:30:01.250Z') });
  expect(await poster.find(HERE, byHand)).toEqual([]);
  await poster.post(HERE, BRIEF, { key: byHand });
  expect(footerOf(1)).toBe('1 story · schedule 12, 23 November 2026, 05:30 UTC, 1.250 s');
  const other = new DiscordPoster(new REST({ api: discord.url }).setToken(TOKEN), {
    self: () => BOT_ID,
    unexpected: (error) => errors.push(error),
  });
  expect(await other.find(HERE, key)).toEqual(messageIds);
  const old = { id: '1', channel_id: CHANNEL_ID, author: { id: BOT_ID }, embeds: [{ footer: { text: `1 story · edition ${key}x` } }] };
  discord.posted.push(old, { ...old, id: '2', embeds: [{ footer: { text: '1 story · edition vb-z-mi0000000' } }] });
  expect(await other.find(HERE, 'vb-z-mi0000000')).toEqual(['2']);
});

test('a long edition goes out as several messages, and all of them are found', async () => {
  const long: Reply = {
    ...BRIEF,
    blocks: Array.from({ length: 30 }, (_, n) => ({ kind: 'text' as const, text: `${n} ${'word '.repeat(100)}` })),
  };
  const outcome = await poster.post(HERE, long, { key: 'long' });
  expect(discord.posted.length).toBeGreaterThan(2);
  expect(outcome).toEqual({ ok: true, messageIds: discord.posted.map(({ id }) => id) });
  expect(await poster.find(HERE, 'long')).toEqual(discord.posted.map(({ id }) => id));
});

test('only the role that an admin named is mentioned, and once', async () => {
  await poster.post(HERE, BRIEF, { key: 'role', mentionRole: '900000000000000077' });
  expect(discord.posted[0]).toMatchObject({
    content: '<@&900000000000000077>',
    allowed_mentions: { parse: [], roles: ['900000000000000077'] },
  });
});

test.each([
  [404, 10003, 'gone'],
  [403, 50001, 'forbidden'],
  [403, 50013, 'forbidden'],
  [400, 50083, 'archived'],
  [400, 50035, 'rejected'],
  [400, 50006, 'rejected'],
  [413, 40005, 'rejected'],
  [403, 200000, 'rejected'],
  [400, 240000, 'rejected'],
  [400, 130000, 'later'],
  [403, 40333, 'later'],
  // The bot's own token is its trouble: no schedule is paused for it.
  [401, 0, 'later'],
])('what Discord answers to a post, %d with code %d, means that it is %s', async (status, code, kind) => {
  discord.failures.push({ path: /^POST \/channels/, failure: { status, body: { code, message: 'No' } } });
  expect(await poster.post(HERE, BRIEF, { key: `e${code}${status}` })).toMatchObject({ ok: false, problem: { kind } });
});

test('a channel that was deleted is gone', async () => {
  expect(await poster.post({ ...HERE, channel: '930000000000000000' }, BRIEF, { key: 'x' })).toMatchObject({
    ok: false,
    problem: { kind: 'gone' },
  });
});

test('a limit of Discord’s is waited for', async () => {
  discord.failures.push({
    path: /^POST \/channels/,
    failure: { status: 429, body: { message: 'slow', retry_after: 0.05, global: false }, headers: { 'retry-after': '0.05' } },
  });
  expect(await poster.post(HERE, BRIEF, { key: 'slow' })).toMatchObject({ ok: true });
});

describe('a forum', () => {
  const FORUM: Destination = { ...HERE, channel: FORUM_ID };
  const LONG: Reply = {
    ...BRIEF,
    blocks: Array.from({ length: 30 }, (_, n) => ({ kind: 'text' as const, text: `${n} ${'word '.repeat(100)}` })),
  };

  test('gets each edition as a post of its own, under its title and tags, all parts in it', async () => {
    const outcome = await poster.post(FORUM, LONG, { key: 'f1', tags: ['morning', 'gone since'] });
    const thread = discord.channels.at(-1)!;
    expect(thread).toMatchObject({ type: 11, name: 'Daily brief', parent_id: FORUM_ID, applied_tags: ['1'] });
    expect(discord.posted.length).toBeGreaterThan(2);
    expect(discord.posted.every(({ channel_id }) => channel_id === thread.id)).toBe(true);
    expect(outcome).toEqual({ ok: true, messageIds: discord.posted.map(({ id }) => `${thread.id}/${id}`) });
  });

  test('is asked, after a crash, for the post that may be there', async () => {
    const outcome = await poster.post(FORUM, BRIEF, { key: 'f2' });
    const restarted = new DiscordPoster(new REST({ api: discord.url }).setToken(TOKEN), {
      self: () => BOT_ID,
      unexpected: (error) => errors.push(error),
    });
    expect(await restarted.find(FORUM, 'f2')).toEqual(outcome.ok && outcome.messageIds);
    expect(await restarted.find(FORUM, 'f3')).toEqual([]);
  });

  test('has one post, though Discord took it and answered that it failed', async () => {
    const opened = discord.channels.length;
    discord.failures.push({ path: /^POST .*\/threads$/, failure: { status: 502, done: true, body: { message: 'Bad Gateway' } } });
    expect(await poster.post(FORUM, BRIEF, { key: 'f6' })).toMatchObject({ ok: false, problem: { kind: 'later' } });
    const found = await poster.find(FORUM, 'f6');
    expect(found).toHaveLength(1);
    expect(await poster.post(FORUM, BRIEF, { key: 'f6' })).toEqual({ ok: true, messageIds: found });
    expect(discord.channels).toHaveLength(opened + 1);
  });

  test('keeps an edition whose later part was lost as one post: what is missing is added', async () => {
    discord.failures.push({ path: /^POST \/channels\/\d+\/messages/, failure: { status: 400, body: { code: 50008, message: 'No' } } });
    discord.failures.push({
      path: /^POST \/channels\/\d+\/messages/,
      failure: { status: 400, body: { code: 40004, message: 'Send messages has been temporarily disabled' } },
    });
    expect(await poster.post(FORUM, LONG, { key: 'f4' })).toMatchObject({ ok: false, problem: { kind: 'later' } });
    const restarted = new DiscordPoster(new REST({ api: discord.url }).setToken(TOKEN), {
      self: () => BOT_ID,
      unexpected: (error) => errors.push(error),
    });
    const opened = discord.channels.length;
    expect(await restarted.find(FORUM, 'f4')).toEqual([]);
    expect(await restarted.post(FORUM, LONG, { key: 'f4' })).toMatchObject({ ok: true });
    expect(discord.channels).toHaveLength(opened);
    expect(await restarted.find(FORUM, 'f4')).toHaveLength(discord.posted.length);
  });

  test('that asks for a tag refuses a post without one', async () => {
    const forum = discord.channels.find(({ id }) => id === FORUM_ID)!;
    forum['flags'] = 16;
    expect(await poster.post(FORUM, BRIEF, { key: 'f5' })).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
    forum['flags'] = 0;
  });
});

test('an announcement is sent on to the servers that follow the channel where that was asked for, once', async () => {
  const wire: Destination = { ...HERE, channel: WIRE_ID };
  await poster.post(wire, BRIEF, { key: 'w1' });
  expect(discord.published).toEqual([]);
  await poster.post(wire, BRIEF, { key: 'w2', publish: true });
  await poster.post(wire, BRIEF, { key: 'w2', publish: true });
  expect(discord.published).toEqual([discord.posted[1]!.id]);
  expect(errors).toEqual([]);
});

test('an edition that can’t be sent on is posted all the same, and the operator told', async () => {
  expect(await poster.post(HERE, BRIEF, { key: 'w3', publish: true })).toMatchObject({ ok: true });
  expect(errors.splice(0)).toEqual([expect.objectContaining({ message: expect.stringContaining('could not be published') })]);
});

test('an archived thread is opened by the edition, a locked one refuses it', async () => {
  const thread = discord.channels.find(({ id }) => id === THREAD_ID)!;
  const there: Destination = { ...HERE, channel: THREAD_ID };
  thread['thread_metadata'] = { archived: true, locked: false };
  expect(await poster.post(there, BRIEF, { key: 't1' })).toMatchObject({ ok: true });
  expect(await poster.find(there, 't1')).toHaveLength(1);
  thread['thread_metadata'] = { archived: true, locked: true };
  expect(await poster.post(there, BRIEF, { key: 't2' })).toMatchObject({ ok: false, problem: { kind: 'archived' } });
});

test('a part of an edition that is there counts as none: the rest is added behind it', async () => {
  const long: Reply = {
    ...BRIEF,
    blocks: Array.from({ length: 30 }, (_, n) => ({ kind: 'text' as const, text: `${n} ${'word '.repeat(100)}` })),
  };
  await poster.post(HERE, long, { key: 'cut' });
  const [first, ...others] = discord.posted;
  discord.posted.splice(0, discord.posted.length, first!);
  const restarted = new DiscordPoster(new REST({ api: discord.url }).setToken(TOKEN), {
    self: () => BOT_ID,
    unexpected: (error) => errors.push(error),
  });
  expect(await restarted.find(HERE, 'cut')).toEqual([]);
  await restarted.post(HERE, long, { key: 'cut' });
  expect(discord.posted).toHaveLength(1 + others.length);
});
