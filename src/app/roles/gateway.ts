import type { App } from '../app.ts';
import { serveMetrics } from '../bot/beside-bot.ts';
import { buildBot } from '../bot/build-bot.ts';
import { terminalStyleOf } from '../cli/output/terminal-style.ts';
import { ExitError, FAILED, USAGE } from '../exit.ts';
import { needsServer } from './needs-server.ts';
import { runningOn } from './running.ts';

/** On the chat platforms whose tokens are set, answering; workers read and post. Ends when each platform has refused its token. */
export async function runGateway(app: App): Promise<number> {
  const { config } = app;
  needsServer(config, 'gateway');
  if (!config.discord && !config.slack)
    throw new ExitError('No platform’s token is set: verbatim gateway needs DISCORD_TOKEN or Slack’s tokens.', USAGE);
  await app.openLog();
  const running = await runningOn(app, await app.store());
  const bot = await buildBot({ ...running, print: (text) => app.print(text), style: () => terminalStyleOf(app.process) });
  app.beforeClose(async () => {
    await bot.disconnect();
    await bot.stop();
  });
  const { ops } = running;
  if (config.metrics && ops) await serveMetrics(running, { config: config.metrics, ops, platforms: bot.platforms });
  await bot.connect();
  return FAILED;
}
