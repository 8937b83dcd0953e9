import { setTimeout as sleep } from 'node:timers/promises';
import { REST } from 'discord.js';
import { Scheduler } from '../../src/app/scheduling/scheduler.ts';
import { DiscordPoster } from '../../src/platforms/discord/poster.ts';
import { oneWorkspace } from '../../src/platforms/slack/connection/workspaces.ts';
import { SlackPoster } from '../../src/platforms/slack/poster.ts';
import { openStore } from '../../src/store/open.ts';
import { BOT_ID, TOKEN } from '../../tests/fakes/discord.ts';
import { BOT_TOKEN } from '../../tests/fakes/slack.ts';

/** A bot to be killed: the real scheduler on a store's file, posting by the real clients of both platforms, by a clock that runs faster than the day. */
const [file, discordUrl, slackUrl, startedAt, speed] = process.argv.slice(2) as [string, string, string, string, string];
const now = (): Date => new Date(Number(startedAt) + (Date.now() - Number(startedAt)) * Number(speed));
const rest = new REST({ api: discordUrl, retries: 0 }).setToken(TOKEN);
const blocks = Array.from({ length: 6 }, (_, n) => ({ kind: 'text' as const, text: `${n} ${'word '.repeat(250)}` }));
const store = await openStore(file);
const scheduler = new Scheduler({
  schedules: store.schedules,
  posters: {
    discord: new DiscordPoster(
      rest,
      () => BOT_ID,
      () => undefined,
    ),
    slack: new SlackPoster(oneWorkspace(BOT_TOKEN, slackUrl)),
  },
  // Two messages on Discord, so that a kill can come between them.
  compose: async () => ({ reply: { title: 'Edition', blocks, audience: 'everyone' }, contents: { articles: [], quotes: [], demands: {} } }),
  paused: async () => undefined,
  now,
  random: Math.random,
  sleep: async (ms, signal) => sleep(ms, undefined, { signal, ref: false }),
  unexpected: () => undefined,
});
await scheduler.start();
process.stdout.write('ready\n');
for (;;) {
  await scheduler.tick();
  await sleep(10);
}
