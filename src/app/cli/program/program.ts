import { Command, CommanderError } from 'commander';
import type { App } from '../../app.ts';
import { DONE, USAGE } from '../../exit.ts';
import { version } from '../../package.ts';
import { exampleText } from '../output/examples.ts';
import { COMMANDS, nameIn } from './commands.ts';

/** Runs one command of the CLI; gives the exit status: 0, 1 for a failure, 2 for wrong usage. */
export async function runCli(app: App, typed: readonly string[]): Promise<number> {
  const given = withFollow(typed);
  let status: number = DONE;
  const ended = (outcome: number): void => {
    status = outcome;
  };
  const program = emptyProgram(app);
  // Reading and writing need no slash command; every other word may be one.
  if (!COMMANDS.some(({ usage }) => nameIn(usage).every((word, index) => word === given[index]))) {
    app.preload();
    const own = new Set(COMMANDS.map(({ usage }) => nameIn(usage).join(' ')));
    await (await import('../answers.ts')).addAnswers(program, app, { ended, own });
  }
  addCommands(program, app, ended);
  addCompletion(program, app, ended);
  try {
    await program.parseAsync(given, { from: 'user' });
  } catch (error) {
    // Commander has said what is wrong, or shown the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : USAGE;
    throw error;
  }
  return status;
}

/** `watch --follow` goes on for as long as it is let, as `tail --follow` does: a command of its own among those that answer once. */
const withFollow = (typed: readonly string[]): readonly string[] =>
  typed[0] === 'watch' && typed.includes('--follow') ? ['watch', 'follow', ...typed.slice(1).filter((word) => word !== '--follow')] : typed;

function emptyProgram(app: App): Command {
  return new Command('verbatim')
    .description('Who said what, word for word, and who demands what of whom.\nWithout a command: the bot, answering in the terminal.')
    .version(version())
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError('(verbatim --help says how)')
    .configureOutput({ writeOut: (text) => void app.process.stdout.write(text), writeErr: (text) => void app.process.stderr.write(text) });
}

/** It knows the whole program, so it is no entry of `COMMANDS`. */
function addCompletion(program: Command, app: App, ended: (status: number) => void): void {
  program
    .command('completion <shell>')
    .description('Print what bash, zsh or fish needs to complete these commands')
    .addHelpText('after', exampleText(['completion bash >> ~/.bashrc', 'completion fish > ~/.config/fish/completions/verbatim.fish']))
    .action(async (shell: string) => {
      await app.print((await import('./completion.ts')).completionScript(program, shell));
      ended(DONE);
    });
}

/** Says of a group which commands it has. */
function groupIn(program: Command, group: string): Command {
  const known = program.commands.find((command) => command.name() === group);
  if (known) return known;
  const members = COMMANDS.flatMap(({ usage }) => (usage.startsWith(`${group} `) ? [nameIn(usage)[1]] : []));
  return program.command(group).description(members.join(', '));
}

function addCommands(program: Command, app: App, ended: (status: number) => void): void {
  for (const { usage, description, options, examples, load } of COMMANDS) {
    const [group = '', own] = nameIn(usage);
    const home = own === undefined ? program : groupIn(program, group);
    const command = home
      .command(own === undefined ? usage : usage.slice(group.length + 1))
      .description(description)
      .addHelpText('after', exampleText(examples));
    for (const [flags, says] of options) command.option(flags, says);
    command.action(async () => ended(await (await load())(app, command.args, command.opts())));
  }
}
