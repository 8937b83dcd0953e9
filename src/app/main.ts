import { App } from './app.ts';

/** Runs the program: the bot where no argument is given, a command of the CLI otherwise. Sets the exit status; never throws. */
export async function main(process: NodeJS.Process): Promise<void> {
  const app = new App(process);
  leaveWithoutReader(process);
  leaveOnSignals(process, app);
  process.on('uncaughtException', (error) => process.exit(app.report(error)));
  const given = process.argv.slice(2);
  try {
    if (given.length === 0) process.exitCode = await (await import('./bot/run-bot.ts')).runBot(app);
    else process.exitCode = await (await import('./cli/program.ts')).runCli(app, given);
  } catch (error) {
    process.exitCode = app.report(error);
  }
  try {
    await app.close();
  } catch (error) {
    process.exitCode = app.report(error);
  }
  // A terminal or a pipe that nobody closes would keep the process.
  process.stdin.unref?.();
}

/** `verbatim quote putin | head -1`: a reader that has enough is no failure. */
function leaveWithoutReader(process: NodeJS.Process): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
  }
}

/** Closes the store, so that a write is done or undone, and leaves with the status that shells expect of a signal. */
function leaveOnSignals(process: NodeJS.Process, app: App): void {
  for (const [signal, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => {
      const bot = process.argv.length <= 2;
      app.close().finally(() => process.exit(bot ? 0 : status));
    });
  }
}
