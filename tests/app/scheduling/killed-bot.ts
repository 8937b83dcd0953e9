import type { Poster } from '../../../src/core/briefs/destination.ts';
import { runFastBot } from '../../fakes/fast-bot.ts';
import { slowPlatformPoster } from '../../fakes/slow-platform.ts';

/** The bot of `kill.test.ts`, posting over HTTP, and of `kill-slack.test.ts`, posting by Slack's own client in whatever workspace. */
const [file, platform, startedAt, speed, slackToken] = process.argv.slice(2) as [string, string, string, string, string?];

async function slackPoster(token: string): Promise<Poster> {
  const { oneWorkspace } = await import('../../../src/platforms/slack/connection/workspaces.ts');
  const { SlackPoster } = await import('../../../src/platforms/slack/poster.ts');
  return new SlackPoster(oneWorkspace(token, platform));
}

await runFastBot({
  file,
  startedAt: Number(startedAt),
  speed: Number(speed),
  posters: slackToken === undefined ? { discord: slowPlatformPoster(platform) } : { slack: await slackPoster(slackToken) },
  reply: { title: 'Edition', blocks: [], audience: 'everyone' },
});
