import { App } from './app.ts';
import { isRunByNpm } from './config.ts';
import { DONE } from './exit.ts';

/** What shells report of a process that a signal ended: 128 and the signal's number. */
const SIGINT_STATUS = 130;
const SIGTERM_STATUS = 143;

/** Runs the program as this process: sets its exit status, and leaves on its signals. Never throws. */
export async function main(process: NodeJS.Process): Promise<void> {
  // What the program writes holds what servers follow and ask: no other account of the machine may read it.
  process.umask(0o077);
  const app = new App(process);
  leaveWithoutReader(process);
  leaveOnSignals(process, app);
  if (isRunByNpm()) leaveWithShell(process, app);
  process.on('uncaughtException', (error) => {
    if (!app.isClosing) process.exit(app.report(error));
  });
  process.exitCode = await runProgram(app, process.argv.slice(2));
  // A terminal or a pipe that nobody closes would keep the process.
  process.stdin.unref?.();
}

/** Runs the bot where nothing is given, a command of the CLI otherwise, and closes the store. Gives the exit status; what goes wrong is said on stderr. */
export async function runProgram(app: App, given: readonly string[]): Promise<number> {
  let status: number;
  try {
    if (given.length === 0) status = await (await import('./roles/serve.ts')).serve(app);
    else status = await (await import('./cli/program/program.ts')).runCli(app, given);
  } catch (error) {
    status = app.isClosing ? DONE : app.report(error);
  }
  try {
    await app.close();
  } catch (error) {
    status = app.report(error);
  }
  return status;
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
    ['SIGINT', SIGINT_STATUS],
    ['SIGTERM', SIGTERM_STATUS],
  ] as const) {
    process.once(signal, () => leave(process, app, status));
  }
}

/** Runs until it is stopped, so that a signal is no failure. */
const isService = ({ argv }: NodeJS.Process): boolean =>
  argv.length <= 2 || ['serve', 'gateway', 'worker'].includes(argv[2] ?? '') || (argv[2] === 'web' && argv[3] !== 'admin');

/** Within the ten seconds after which service managers kill: a database that doesn't answer any more would be waited for a minute. */
const LONGEST_LEAVE_MS = 9_000;

function leave(process: NodeJS.Process, app: App, status: number): void {
  const end = (): void => process.exit(isService(process) ? 0 : status);
  setTimeout(() => {
    app.say('Not everything has ended after 9 seconds: what was under way is taken up at the next start, or by another process.');
    end();
  }, LONGEST_LEAVE_MS);
  app.close().finally(end);
}

const PARENT_LOOK_MS = 250;

/** A signal to `npm start` ends npm and its shell, and is not passed on: the end of the shell, which is this process's parent, is taken for it. */
function leaveWithShell(process: NodeJS.Process, app: App): void {
  // Windows has no signals, and goes on naming a parent that is gone.
  if (process.platform === 'win32') return;
  const shell = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(timer);
    leave(process, app, SIGTERM_STATUS);
  }, PARENT_LOOK_MS).unref();
}
