import { REST } from 'discord.js';
import { DiscordPoster } from '../../src/platforms/discord/poster.ts';
import { oneWorkspace } from '../../src/platforms/slack/connection/workspaces.ts';
import { SlackPoster } from '../../src/platforms/slack/poster.ts';
import { BOT_ID, TOKEN } from '../../tests/fakes/discord.ts';
import { runFastBot } from '../../tests/fakes/fast-bot.ts';
import { BOT_TOKEN } from '../../tests/fakes/slack.ts';

/** The bot of `npm run soak kills`, posting by the real clients of both platforms. */
const [file, discordUrl, slackUrl, startedAt, speed] = process.argv.slice(2) as [string, string, string, string, string];
const rest = new REST({ api: discordUrl, retries: 0 }).setToken(TOKEN);
const nobodyListens = (): undefined => undefined;
// Two messages on Discord, so that a kill can come between them.
const blocks = Array.from({ length: 6 }, (_, n) => ({ kind: 'text' as const, text: `${n} ${'word '.repeat(250)}` }));
await runFastBot({
  file,
  startedAt: Number(startedAt),
  speed: Number(speed),
  posters: {
    discord: new DiscordPoster(rest, { self: () => BOT_ID, unexpected: nobodyListens }),
    slack: new SlackPoster(oneWorkspace(BOT_TOKEN, slackUrl)),
  },
  reply: { title: 'Edition', blocks, audience: 'everyone' },
});
