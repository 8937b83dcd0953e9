import type { Store } from '../../core/ports/store.ts';
import { OPERATOR, type Space } from '../../core/scope.ts';
import { TerminalPoster } from '../../platforms/terminal/poster.ts';
import { renderReply } from '../../platforms/terminal/render.ts';
import { runTerminal } from '../../platforms/terminal/repl.ts';
import { safe } from '../../platforms/terminal/safe.ts';
import type { App } from '../app.ts';
import { createDispatch } from '../chat/dispatch.ts';
import { terminalStyleOf } from '../cli/terminal-style.ts';
import { DONE } from '../exit.ts';
import { PollLoop } from '../polling/loop.ts';
import { PollThread } from '../polling/thread.ts';
import { extractorOf } from '../reading/extractor.ts';
import { correctEditions } from '../scheduling/correct.ts';
import { adminsTold } from './admins.ts';
import { readHistory, writeHistory } from './history.ts';
import { PlatformReports } from './platform-reports.ts';

/** The bot on a terminal or a pipe: today's brief, then an answer to each line until the input ends. */
export async function runBot(app: App): Promise<number> {
  const { stdin, stdout } = app.process;
  const { location } = app.config;
  const [store, registry] = await Promise.all([app.seededStore(), app.registry()]);
  const { allowHosts } = app.config;
  const dispatch = createDispatch({
    registry,
    store,
    space: OPERATOR,
    asker: { platform: 'terminal', admin: true },
    now: () => new Date(),
    allowHosts,
    correct: (query, options) => app.correct?.(query, options) ?? Promise.resolve([]),
    unexpected: (error, id) => app.logId(error, id),
  });
  const { reply } = await dispatch.run({ command: 'brief', options: {} });
  await app.print(renderReply(reply, terminalStyleOf(app.process)));
  await startPolling(app, store);
  if (stdin.isTTY) app.say('Type /help for what you can ask; Tab completes, exit leaves.\n');
  const reports = new PlatformReports(store.platforms, (error) => void app.logId(error));
  app.beforeClose(() => reports.stop());
  const discord = app.config.discord ? (await import('./discord.ts')).discordBot(app, store, registry, reports) : undefined;
  const slack = app.config.slack ? (await import('./slack.ts')).slackBot(app, store, registry, reports) : undefined;
  // Answers in the terminal don't wait for the platforms.
  const connected = Promise.all([discord?.start() ?? false, slack?.start() ?? false]);
  const posters = {
    ...(discord ? { discord: discord.poster } : {}),
    ...(slack ? { slack: slack.poster } : {}),
    terminal: new TerminalPoster(
      (text) => app.print(text),
      () => terminalStyleOf(app.process),
    ),
  };
  const unexpected = (error: unknown): void => void app.logId(error);
  app.correct = (query, options) => correctEditions(query, options, { store, registry, editors: posters, now: () => new Date() });
  app.tellAdmins = adminsTold({ store, posters, say: (line) => app.say(safe(line)), unexpected });
  const { startClock } = await import('../scheduling/clock.ts');
  const stop = await startClock({
    store,
    registry,
    posters,
    tellAdmins: app.tellAdmins,
    unexpected,
  });
  await runTerminal({
    input: stdin,
    output: stdout,
    colour: terminalStyleOf(app.process).colour,
    commands: registry.commands,
    briefs: registry.briefs.map(({ id }) => id),
    line: (line) => dispatch.line(line),
    run: ({ command, options }, page) =>
      dispatch.run({ command, options: Object.fromEntries(Object.entries(options).map(([name, value]) => [name, String(value)])) }, page),
    completeSpeakers: (prefix) => store.speakers.complete(prefix, OPERATOR, 20),
    history: readHistory(location),
    onHistory: (lines) => writeHistory(location, lines),
  });
  // A service has no terminal: the end of its input is not the bot's.
  if (!stdin.isTTY && (await connected).includes(true)) await new Promise(() => undefined);
  await stop();
  await Promise.all([discord?.stop(), slack?.stop()]);
  return DONE;
}

/** Reads the sources while the bot runs, on whatever platform; ends before the store is closed. */
async function startPolling(app: App, store: Store): Promise<void> {
  const unexpected = (error: unknown): void => void app.logId(error);
  const tellAdmins = (space: Space, sentence: string) => app.tellAdmins(space, sentence);
  const { location, allowHosts } = app.config;
  const polling =
    location === ':memory:'
      ? new PollLoop({
          store,
          extractor: await extractorOf(app),
          allowHosts,
          tell: ({ space }, sentence) => tellAdmins(space, sentence),
          unexpected,
        })
      : new PollThread({ sources: store.sources, tellAdmins, unexpected });
  app.beforeClose(() => polling.stop());
  polling.start();
}
