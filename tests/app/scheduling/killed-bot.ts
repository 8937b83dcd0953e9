import type { Poster, PostOutcome } from '../../../src/core/briefs/destination.ts';
import { runFastBot } from '../../fakes/fast-bot.ts';

/** The bot of `kill.test.ts`, posting over HTTP, and of `kill-slack.test.ts`, posting by Slack's own client in whatever workspace. */
const [file, platform, startedAt, speed, slackToken] = process.argv.slice(2) as [string, string, string, string, string?];

const ask = async <T>(what: string, body: object): Promise<T> => {
  const response = await fetch(`${platform}/${what}`, { method: 'POST', body: JSON.stringify(body) });
  return (await response.json()) as T;
};
const poster: Poster = {
  post: (to, _reply, { key }) => ask<PostOutcome>('post', { channel: to.channel, key }),
  find: (to, key) => ask<string[]>('find', { channel: to.channel, key }),
};

async function slackPoster(token: string): Promise<Poster> {
  const { oneWorkspace } = await import('../../../src/platforms/slack/connection/workspaces.ts');
  const { SlackPoster } = await import('../../../src/platforms/slack/poster.ts');
  return new SlackPoster(oneWorkspace(token, platform));
}

await runFastBot({
  file,
  startedAt: Number(startedAt),
  speed: Number(speed),
  posters: slackToken === undefined ? { discord: poster } : { slack: await slackPoster(slackToken) },
  reply: { title: 'Edition', blocks: [], audience: 'everyone' },
});
