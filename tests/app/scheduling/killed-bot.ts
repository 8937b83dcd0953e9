import { setTimeout as sleep } from 'node:timers/promises';
import { Scheduler } from '../../../src/app/scheduling/scheduler.ts';
import type { Poster, PostOutcome } from '../../../src/core/briefs/destination.ts';
import { openStore } from '../../../src/store/open.ts';

/** A bot for `kill.test.ts` and `kill-slack.test.ts`: the real scheduler on a store's file, posting over HTTP, by a clock that runs faster than the day. */
const [file, platform, startedAt, speed, slackToken] = process.argv.slice(2) as [string, string, string, string, string?];
const now = (): Date => new Date(Number(startedAt) + (Date.now() - Number(startedAt)) * Number(speed));

const ask = async <T>(what: string, body: object): Promise<T> => {
  const response = await fetch(`${platform}/${what}`, { method: 'POST', body: JSON.stringify(body) });
  return (await response.json()) as T;
};
const poster: Poster = {
  post: (to, _reply, { key }) => ask<PostOutcome>('post', { channel: to.channel, key }),
  find: (to, key) => ask<string[]>('find', { channel: to.channel, key }),
};
/** By Slack's own client, in whatever workspace. */
async function slackPoster(token: string): Promise<Poster> {
  const { oneWorkspace } = await import('../../../src/platforms/slack/connection/workspaces.ts');
  const { SlackPoster } = await import('../../../src/platforms/slack/poster.ts');
  return new SlackPoster(oneWorkspace(token, platform));
}
const store = await openStore(file);
const scheduler = new Scheduler({
  schedules: store.schedules,
  posters: slackToken === undefined ? { discord: poster } : { slack: await slackPoster(slackToken) },
  compose: async () => ({
    reply: { title: 'Edition', blocks: [], audience: 'everyone' },
    contents: { articles: [], quotes: [], demands: {} },
  }),
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
