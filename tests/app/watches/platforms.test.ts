import { REST } from 'discord.js';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { type Destination, directTo } from '../../../src/core/briefs/destination.ts';
import { DiscordPoster } from '../../../src/platforms/discord/poster.ts';
import { oneWorkspace } from '../../../src/platforms/slack/connection/workspaces.ts';
import { SlackPoster } from '../../../src/platforms/slack/poster.ts';
import { TerminalPoster } from '../../../src/platforms/terminal/poster.ts';
import { openStore } from '../../../src/store/open.ts';
import { BOT_ID, CHANNEL_ID, FakeDiscord, GUILD_ID, TOKEN } from '../../fakes/discord.ts';
import { BOT_TOKEN, CHANNEL, FakeSlack, READER, TEAM } from '../../fakes/slack.ts';
import { AlertStage, COUNCIL, QUILL, type Told } from './stage.ts';

const [discord, slack] = [new FakeDiscord(), new FakeSlack()];
const MEMBER = '900000000000000021';
const PLACES: readonly Destination[] = [
  { platform: 'discord', space: GUILD_ID, channel: CHANNEL_ID },
  { platform: 'discord', space: GUILD_ID, channel: directTo(MEMBER) },
  { platform: 'slack', space: `slack:${TEAM}`, channel: CHANNEL },
  { platform: 'slack', space: `slack:${TEAM}`, channel: directTo(READER) },
  { platform: 'terminal', space: '', channel: 'terminal' },
];
const HOSTILE = '@everyone <!channel> <@U000READER> <@&1> [free](https://evil.example) \u001b[31m *now* #news is the harbour';
const printed: string[] = [];
let stage: AlertStage;

beforeAll(async () => {
  await Promise.all([discord.start(), slack.start()]);
  discord.members.add(MEMBER);
});
beforeEach(async () => {
  discord.posted.length = 0;
  slack.posted.length = 0;
  printed.length = 0;
  const store = await openStore(':memory:');
  onTestFinished(() => store.close());
  const unexpected = (error: unknown) => expect(error).toBeUndefined();
  stage = new AlertStage(store, {
    discord: new DiscordPoster(new REST({ api: discord.url }).setToken(TOKEN), { self: () => BOT_ID, unexpected }),
    slack: new SlackPoster(oneWorkspace(BOT_TOKEN, slack.url)),
    terminal: new TerminalPoster(
      async (text) => void printed.push(text),
      () => ({ width: 80, colour: false }),
    ),
  });
});
afterAll(() => Promise.all([discord.stop(), slack.stop()]));

test('a quote is told in channels, in direct messages and on the terminal, in the same words', async () => {
  for (const destination of PLACES) await stage.watch({ kind: 'person', speaker: 'quill' }, { destination });
  await stage.read('Gazette', [{ by: QUILL, says: 'We will dredge the basin before the spring tide' }]);
  const shown = [...discord.posted, ...slack.posted, ...printed].map((message) => JSON.stringify(message));
  expect(shown).toHaveLength(PLACES.length);
  for (const message of shown) {
    expect(message).toMatch(/Mara Quill, harbour master/);
    expect(message).toMatch(/We will dredge the basin before the spring tide/);
  }
  expect(shown.filter((message) => /(?:This channel watches|You watch) quill, watch \d/.test(message))).toHaveLength(PLACES.length);
  expect(shown.slice(0, 4).filter((message) => /Pause/.test(message))).toHaveLength(4);
  expect(stage.trouble).toEqual([]);
});

test('what an article, or whoever made the watch, wrote pings nobody, links nowhere and commands no terminal', async () => {
  const told: Told[] = [
    { by: { ...QUILL, name: 'Mara Quill', role: HOSTILE }, says: HOSTILE },
    // A bracket that stays open would leave it out.
    { by: QUILL, demands: HOSTILE.replace('\u001b[31m', ''), of: COUNCIL },
  ];
  for (const destination of PLACES)
    for (const subject of [
      { kind: 'person', speaker: 'quill' },
      { kind: 'demands' },
      { kind: 'words', words: '"is the harbour" everyone' },
    ] as const)
      await stage.watch(subject, { destination });
  await stage.read('Gazette', told, { article: { title: HOSTILE, publisher: HOSTILE } });
  expect(discord.posted).toHaveLength(6);
  expect(slack.posted.length).toBeGreaterThanOrEqual(2);
  for (const message of discord.posted) {
    expect(message['content'] ?? '').toBe('');
    expect(message['allowed_mentions']).toEqual({ parse: [] });
    expect(linksIn(message['embeds'])).toEqual([]);
  }
  for (const { text, blocks } of slack.posted) {
    expect(text).not.toMatch(/<(?:!(?!date\^)|@)/);
    const all = JSON.stringify(blocks);
    expect(all).not.toMatch(/"type":"(?:broadcast|user|usergroup|channel)"/);
    expect([...all.matchAll(/"url":"([^"]+)"/g)].map(([, url]) => url).filter((url) => !url?.startsWith('https://news.example/'))).toEqual(
      [],
    );
  }
  expect(printed).toHaveLength(3);
  expect(printed.join('')).not.toContain('\u001b[31m');
});

/** The addresses to which Discord would link in these texts, other than the article's. */
const linksIn = (embeds: unknown): string[] =>
  [...JSON.stringify(embeds).matchAll(/(?<!\\\\)\]\((https?:[^)]+)\)/g)].flatMap(([, url = '']) =>
    url.startsWith('https://news.example/') ? [] : [url],
  );
