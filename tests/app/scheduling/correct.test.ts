import { REST } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadRegistry } from '../../../src/app/chat/registry.ts';
import { ingestArticle } from '../../../src/app/reading/ingest.ts';
import { schedulerOf } from '../../../src/app/scheduling/clock.ts';
import { correctEditions } from '../../../src/app/scheduling/correct.ts';
import type { CorrectionOutcome } from '../../../src/core/briefs/correction.ts';
import type { Destination } from '../../../src/core/briefs/destination.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import { ruleExtractor } from '../../../src/extraction/extract.ts';
import { DiscordPoster } from '../../../src/platforms/discord/poster.ts';
import { oneWorkspace } from '../../../src/platforms/slack/connection/workspaces.ts';
import { SlackPoster } from '../../../src/platforms/slack/poster.ts';
import { correctionWords } from '../../../src/presentation/briefs/corrections.ts';
import { textArticle } from '../../../src/sources/file/text-article.ts';
import { openStore } from '../../../src/store/open.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../src/text/durations.ts';
import { BOT_ID, CHANNEL_ID, FakeDiscord, FORUM_ID, GUILD_ID, TOKEN } from '../../fakes/discord.ts';
import { BOT_TOKEN, CHANNEL, FakeSlack, TEAM } from '../../fakes/slack.ts';
import { surely } from '../../sure.ts';
import { ROOT } from '../helpers.ts';

const TEXT = `The council met on Monday.

"The bridge cannot wait for another winter, whatever it may cost us," Mayor Ann Lee said.

Lee demanded that the government pay for a new bridge.

Lee called on the harbour board to open the second gate.`;

const PLACES: readonly Destination[] = [
  { platform: 'discord', space: GUILD_ID, channel: CHANNEL_ID },
  { platform: 'discord', space: GUILD_ID, channel: FORUM_ID },
  { platform: 'slack', space: `slack:${TEAM}`, channel: CHANNEL },
];
const registry = await loadRegistry(ROOT);

let discord: FakeDiscord;
let slack: FakeSlack;
let store: Store;
let posters: { discord: DiscordPoster; slack: SlackPoster };
const errors: unknown[] = [];

beforeEach(async () => {
  [discord, slack, store] = await Promise.all([new FakeDiscord().start(), new FakeSlack().start(), openStore(':memory:')]);
  const rest = new REST({ api: discord.url }).setToken(TOKEN);
  posters = {
    discord: new DiscordPoster(rest, { self: () => BOT_ID, unexpected: (error) => errors.push(error) }),
    slack: new SlackPoster(oneWorkspace(BOT_TOKEN, slack.url)),
  };
  await ingestArticle(textArticle(TEXT, { origin: 'https://news.example/bridge' }), {
    store,
    extractor: surely(ruleExtractor),
    space: '',
    now: () => new Date(),
  });
  for (const destination of PLACES) {
    const draft = { brief: 'daily', destination, cron: '0 7 * * *', zone: 'UTC', choices: { form: 'full' } } as const;
    const schedule = await store.schedules.add(draft, new Date(), tomorrow());
    await store.schedules.runNow(schedule!.id, new Date());
  }
  await schedulerOf({ store, registry, posters, tellAdmins: async () => undefined, unexpected: (error) => errors.push(error) }).tick();
});
afterEach(async () => {
  await Promise.all([discord.stop(), slack.stop(), store.close()]);
  expect(errors.splice(0)).toEqual([]);
});

const tomorrow = (): Date => new Date(Date.now() + DAY_MS);
const today = (): Date => new Date(Math.floor(Date.now() / DAY_MS) * DAY_MS);
const correct = (options: { note?: string; dryRun?: boolean; channel?: string } = {}): Promise<readonly CorrectionOutcome[]> =>
  correctEditions(
    { brief: 'daily', day: today(), channel: options.channel },
    { note: options.note ?? '', dryRun: options.dryRun },
    { store, registry, editors: posters, now: () => new Date() },
  );
const dismissBridge = async (): Promise<void> => {
  const { items } = await store.demands.find({ space: '' }, { offset: 0, limit: 5 });
  const bridge = items.find(({ spans }) => spans.some(({ text }) => text.includes('bridge')))!;
  for (const space of ['', GUILD_ID, `slack:${TEAM}`]) await store.demands.dismiss(bridge.id, space, new Date());
};
const shown = (): string[] => [...discord.posted, ...slack.posted].map((message) => JSON.stringify([message['embeds'], message['blocks']]));

describe('an edition that was posted with an error', () => {
  test('is put right where it stands, on every platform and in a forum, and says so', async () => {
    const before = shown();
    expect(before).toHaveLength(3);
    expect(before.every((text) => text.includes('pay for a new bridge”'))).toBe(true);
    await dismissBridge();
    expect((await correct({ note: 'One demand was none. @everyone' })).map(({ state }) => state)).toEqual([
      'corrected',
      'corrected',
      'corrected',
    ]);
    const after = shown();
    expect(after).toHaveLength(3);
    for (const text of after) {
      expect(text).toMatch(/Corrected on .+ \(UTC\)/);
      expect(text).toContain('One demand was none.');
      expect(text).toContain('open the second gate');
      expect(text).not.toContain('pay for a new bridge”');
    }
    expect(discord.posted.every((message) => JSON.stringify(message['allowed_mentions']) === '{"parse":[]}')).toBe(true);
  });

  test('is still found by its key, and kept as it stands now, with what was corrected', async () => {
    await dismissBridge();
    await correct({ note: 'One demand was none.' });
    const sent = await store.schedules.sentEditions({ day: today() });
    for (const { schedule, messageIds, corrections, edition } of sent) {
      const key = `vb-${schedule.id.toString(36)}-${sent
        .find((one) => one.schedule.id === schedule.id)!
        .instant.getTime()
        .toString(36)}`;
      const { platform } = schedule.destination;
      expect(await posters[platform as 'discord' | 'slack'].find(schedule.destination, key)).toEqual(messageIds);
      expect(corrections).toMatchObject([{ note: 'One demand was none.' }]);
      expect(JSON.stringify(edition.reply)).toContain('Corrected on');
    }
  });

  test('is corrected once: run again, nothing has changed', async () => {
    await dismissBridge();
    await correct();
    const after = shown();
    expect((await correct()).map(({ state }) => state)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect(shown()).toEqual(after);
  });

  test('does not hold what was read after it was sent, though it is dated before', async () => {
    const late = `Ferries stop.\n\n"We sail no more this winter, come what may," Captain Ruth Berg said.`;
    const article = { ...textArticle(late, { origin: 'https://news.example/ferry' }), publishedAt: new Date(Date.now() - HOUR_MS) };
    await ingestArticle(article, {
      store,
      extractor: surely(ruleExtractor),
      space: '',
      now: () => new Date(Date.now() + MINUTE_MS),
      arrived: true,
    });
    expect((await correct()).map(({ state }) => state)).toEqual(['unchanged', 'unchanged', 'unchanged']);
  });

  test('is left alone by a dry run', async () => {
    const before = shown();
    expect((await correct({ dryRun: true })).map(({ state }) => state)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    await dismissBridge();
    expect((await correct({ dryRun: true })).map(({ state }) => state)).toEqual(['would_change', 'would_change', 'would_change']);
    expect(shown()).toEqual(before);
  });

  test('whose message is gone is said, and the others are corrected all the same', async () => {
    await dismissBridge();
    discord.posted.splice(
      discord.posted.findIndex(({ channel_id }) => channel_id === CHANNEL_ID),
      1,
    );
    const outcomes = await correct();
    expect(outcomes.map(({ state }) => state)).toEqual(['failed', 'corrected', 'corrected']);
    expect(correctionWords(outcomes[0]!)).toMatch(/^Schedule 1, the edition of .+: not corrected, Unknown Message\.$/);
  });

  test('can be corrected in one channel alone', async () => {
    await dismissBridge();
    expect((await correct({ channel: CHANNEL })).map(({ sent }) => sent.schedule.destination.platform)).toEqual(['slack']);
  });
});

test('a correction with fewer messages says of the others that they are withdrawn, one with more posts them behind', async () => {
  const here = PLACES[0]!;
  const blocks = Array.from({ length: 30 }, (_, n) => ({ kind: 'text' as const, text: `${n} ${'word '.repeat(100)}` }));
  const long = { title: 'Daily brief', blocks, audience: 'everyone' as const };
  const short = { ...long, blocks: blocks.slice(0, 1) };
  discord.posted.length = 0;
  const posted = await posters.discord.post(here, short, { key: 'k' });
  const longer = await posters.discord.edit(here, posted.ok ? posted.messageIds : [], long, { key: 'k' });
  expect(longer).toEqual({ ok: true, messageIds: discord.posted.map(({ id }) => id) });
  expect(discord.posted.length).toBeGreaterThan(2);
  expect(await posters.discord.find(here, 'k')).toEqual(discord.posted.map(({ id }) => id));
  await posters.discord.edit(here, longer.ok ? longer.messageIds : [], short, { key: 'k' });
  expect(discord.posted.slice(1).map(({ embeds }) => (embeds as { title: string }[])[0]!.title)).toEqual(
    discord.posted.slice(1).map(() => 'This part was withdrawn'),
  );
});
