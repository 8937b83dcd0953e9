import { once } from 'node:events';
import { safe } from '../../platforms/terminal/safe.ts';
import type { App } from '../app.ts';
import { adminsTold } from '../bot/admins.ts';
import { serveMetrics } from '../bot/beside-bot.ts';
import { platformPosters } from '../bot/platform-posters.ts';
import { refusedTokens } from '../bot/refused-tokens.ts';
import { restPosters } from '../bot/rest-posters.ts';
import { terminalStyleOf } from '../cli/output/terminal-style.ts';
import type { Config } from '../config.ts';
import { DONE, ExitError } from '../exit.ts';
import { pollingOf } from '../polling/polling.ts';
import { startClock } from '../scheduling/clock.ts';
import { needsServer } from './needs-server.ts';
import { runningOn } from './running.ts';

/** Reads the sources and posts what is due, beside any number of others, until the process is told to end. It answers nobody, and is on no platform. */
export async function runWorker(app: App): Promise<number> {
  const { config } = app;
  needsServer(config, 'worker');
  await app.openLog();
  const refused = await refusedTokens(config);
  // It would take what is due from workers whose tokens are good.
  if (refused.length > 0) throw new ExitError(refused.join('\n'));
  const running = await runningOn(app, await app.store());
  const { store, registry, clock, jobs, ops, archive, say, unexpected } = running;
  const posters = platformPosters({
    own: await restPosters({ config, slackInstalls: store.slackInstalls, unexpected }),
    print: (text) => app.print(text),
    style: () => terminalStyleOf(app.process),
    articles: store.articles,
    archive,
    monitor: ops?.metrics,
  });
  const tellAdmins = adminsTold({ store, posters, say: (line) => say(safe(line)), unexpected });
  const polling = await pollingOf({ config, store, tellAdmins, say, monitor: ops?.metrics, unexpected });
  if (config.metrics && ops) await serveMetrics(running, { config: config.metrics, ops, platforms: [] });
  const stopClock = await startClock({ store, registry, posters, tellAdmins, jobs, clock, unexpected });
  polling.start();
  app.beforeClose(async () => void (await Promise.all([polling.stop(), stopClock()])));
  say(`Working: sources are read; ${postedBy(config)}. Ctrl-C ends it.`);
  const awake = setInterval(() => undefined, 60_000);
  await once(app.process, 'beforeExit');
  clearInterval(awake);
  return DONE;
}

const PLATFORMS = { discord: 'Discord', slack: 'Slack' } as const;

/** What is posted: where it has a token to post with, and else what is for the terminal alone. */
function postedBy(config: Pick<Config, keyof typeof PLATFORMS>): string {
  const named = (['discord', 'slack'] as const).filter((platform) => config[platform]).map((platform) => PLATFORMS[platform]);
  if (named.length > 0) return `what is due on ${named.join(' and ')} is posted`;
  return 'what is due on Discord or Slack is left to others, since no token of theirs is set';
}
