import type { Command as Commander } from 'commander';
import { ExitError, USAGE } from '../../exit.ts';

/** A command by its words, with what may stand behind it. */
interface Completed {
  /** `sources import`; empty for the program itself. */
  readonly path: string;
  readonly subcommands: readonly { readonly name: string; readonly description: string }[];
  /** `--json`. */
  readonly flags: readonly string[];
}

const SHELLS: Readonly<Record<string, (commands: readonly Completed[]) => string>> = { bash: bashScript, zsh: zshScript, fish: fishScript };

/** What a shell reads to complete the commands of `program`, their subcommands and their flags, and files elsewhere. Throws `ExitError` for another shell. */
export function completionScript(program: Commander, shell: string): string {
  const write = SHELLS[shell];
  if (!write) throw new ExitError(`error: '${shell}': expected ${Object.keys(SHELLS).join(', ')}`, USAGE);
  return write(completedOf(program, []));
}

function completedOf(command: Commander, words: readonly string[]): Completed[] {
  const subcommands = command.commands.map((sub) => ({ name: sub.name(), description: sub.description().split('\n')[0] ?? '' }));
  const flags = [...command.options.flatMap(({ long }) => long ?? []), '--help'];
  return [
    // The most words first: a shell takes the first that fits.
    ...command.commands.flatMap((sub) => completedOf(sub, [...words, sub.name()])),
    { path: words.join(' '), subcommands, flags },
  ];
}

const namesOf = ({ subcommands }: Completed): string => subcommands.map(({ name }) => name).join(' ');

function bashScript(commands: readonly Completed[]): string {
  const flags = commands.map(({ path, flags }) => `      ${path === '' ? '*' : `'${path}'*`}) found='${flags.join(' ')}' ;;`);
  const names = commands.filter(({ subcommands }) => subcommands.length > 0);
  return `# bash completion of verbatim
_verbatim() {
  local typed="\${COMP_WORDS[*]:1:COMP_CWORD-1}" word="\${COMP_WORDS[COMP_CWORD]}" found=''
  if [[ $word == -* ]]; then
    case "$typed" in
${flags.join('\n')}
    esac
  else
    case "$typed" in
${names.map((one) => `      '${one.path}') found='${namesOf(one)}' ;;`).join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$found" -- "$word"))
}
complete -o default -F _verbatim verbatim`;
}

function zshScript(commands: readonly Completed[]): string {
  const flags = commands.map(({ path, flags }) => `      ${path === '' ? '*' : `'${path}'*`}) compadd -- ${flags.join(' ')} ;;`);
  const names = commands.filter(({ subcommands }) => subcommands.length > 0);
  return `#compdef verbatim
_verbatim() {
  local typed="\${(j: :)words[2,CURRENT-1]}"
  if [[ $PREFIX == -* ]]; then
    case "$typed" in
${flags.join('\n')}
    esac
  else
    case "$typed" in
${names.map((one) => `      '${one.path}') compadd -- ${namesOf(one)} ;;`).join('\n')}
      *) _files ;;
    esac
  fi
}
compdef _verbatim verbatim`;
}

function fishScript(commands: readonly Completed[]): string {
  const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
  const lines = commands.flatMap(({ path, subcommands, flags }) => {
    const typed = `test (string join ' ' (commandline -xpc)[2..]) = ${quoted(path)}`;
    return [
      ...subcommands.map(({ name, description }) => `complete -c verbatim -f -n "${typed}" -a ${name} -d ${quoted(description)}`),
      ...flags.map(
        (flag) =>
          `complete -c verbatim -n "string match -q -- ${quoted(`${path}*`)} (string join ' ' (commandline -xpc)[2..])" -l ${flag.slice(2)}`,
      ),
    ];
  });
  return ['# fish completion of verbatim', ...lines].join('\n');
}
