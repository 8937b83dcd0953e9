import { OPERATOR } from '../../core/scope.ts';
import { TerminalPrompt } from '../../platforms/terminal/prompt.ts';
import { renderReply } from '../../platforms/terminal/render.ts';
import { runTerminal } from '../../platforms/terminal/repl.ts';
import { speakerOffers } from '../../presentation/news/namesakes.ts';
import type { App } from '../app.ts';
import { serveArchiveBeside, serveMetrics } from '../bot/beside-bot.ts';
import { buildBot } from '../bot/build-bot.ts';
import { readHistory, writeHistory } from '../bot/history.ts';
import { createDispatch } from '../chat/dispatch.ts';
import { terminalStyleOf } from '../cli/output/terminal-style.ts';
import { isServer } from '../config/store-location.ts';
import { DONE, FAILED } from '../exit.ts';
import { pollingOf } from '../polling/polling.ts';
import { runningOn } from './running.ts';

/**
 * Everything in one process: the bot on the platforms whose tokens are set, what reads and posts, and the archive. On a terminal or a pipe it prints today's
 * brief, then an answer to each line until the input ends.
 */
export async function serve(app: App): Promise<number> {
  const { config } = app;
  await app.openLog();
  const { stdin, stdout } = app.process;
  const style = () => terminalStyleOf(app.process);
  const prompt = new TerminalPrompt();
  const running = await runningOn(app, await app.seededStore(), (print) => prompt.above(print));
  const { store, registry, clock, jobs, ops, archive, logError, unexpected } = running;
  const bot = await buildBot({ ...running, print: (text) => prompt.above(() => app.print(text)), style });
  const polling = await pollingOf({
    config,
    store,
    tellAdmins: bot.tellAdmins,
    say: running.say,
    monitor: ops?.metrics,
    unexpected,
  });
  app.beforeClose(() => polling.stop());
  app.beforeClose(() => bot.stop());
  if (config.metrics && ops) await serveMetrics(running, { config: config.metrics, ops, platforms: bot.platforms });
  if (config.web && archive) await serveArchiveBeside(running, { config: config.web, store, registry, archive, correct: bot.correct });
  const dispatch = createDispatch({
    registry,
    store,
    space: OPERATOR,
    asker: { platform: 'terminal', admin: true },
    now: clock.now,
    allowHosts: config.allowHosts,
    correct: bot.correct,
    archive,
    unexpected: logError,
  });
  const { reply } = await dispatch.run({ command: 'brief', options: {} });
  await app.print(renderReply(reply, style()));
  polling.start();
  if (stdin.isTTY) app.say('Type /help for what you can ask; Tab completes, exit leaves.\n');
  // Answers in the terminal don't wait for the platforms.
  const left = bot.connect().then((hadPlatforms) => (hadPlatforms ? FAILED : DONE));
  const { startClock } = await import('../scheduling/clock.ts');
  const { posters, tellAdmins } = bot;
  // On a file what is under way is cut off, and taken up at the next start; on a server others needn't wait for it to be missed.
  if (isServer(config.location)) app.beforeClose(() => jobs.stop());
  const stopClock = await startClock({ store, registry, posters, tellAdmins, jobs, clock, unexpected });
  await runTerminal({
    prompt,
    input: stdin,
    output: stdout,
    colour: style().colour,
    commands: registry.commands,
    briefs: registry.briefs.map(({ id }) => id),
    line: (line) => dispatch.line(line),
    run: ({ command, options }, page) =>
      dispatch.run({ command, options: Object.fromEntries(Object.entries(options).map(([name, value]) => [name, String(value)])) }, page),
    completeSpeakers: async (prefix, group) =>
      speakerOffers(await store.speakers.complete(prefix, OPERATOR, 20, group)).map(({ value }) => value),
    history: readHistory(config.location),
    onHistory: (lines) => writeHistory(config.location, lines),
  });
  // A service has no terminal: the end of its input is not the bot's.
  const status = stdin.isTTY ? DONE : await left;
  await stopClock();
  await bot.disconnect();
  return status;
}
