import type { Command } from '../../../core/chat/command.ts';
import { nearestCommands, parseText, type TypedCall } from '../../../core/chat/command-line.ts';
import type { Reply } from '../../../core/chat/reply.ts';
import { type Failure, fail, ok, type Result } from '../../../core/failure.ts';
import { failureReply } from '../../../presentation/notices/failures.ts';
import { nearestOf } from '../../../text/nearest.ts';

/**
 * Reads what Slack sends of a slash command, its name and one string behind it: `/quote`, `putin about nato since 2d`. Of a group, the string's
 * first word is the rest of the name: `/sources`, `add example.org`; with nothing behind it, it is the group's list. `help` alone explains the
 * command. Fails: `command_unknown`, `option_unknown`.
 */
export function parseCommandText(commandName: string, text: string, commands: readonly Command[]): Result<TypedCall> {
  const name = commandName.replace(/^\//, '').toLowerCase();
  const typed = unescaped(text).trim();
  const [first = ''] = typed.split(/\s+/, 1);
  const command = commands.find((one) => one.name === name);
  if (command) return asksHelp(typed) ? helpOn(name, commands) : readOptions(typed, command);
  const group = commands.filter((one) => one.name.startsWith(`${name} `));
  if (group.length > 0 && asksHelp(typed)) return helpOn(name, commands);
  const member = group.find((one) => one.name === `${name} ${first.toLowerCase() || 'list'}`);
  if (!member) return fail(unknown(first.toLowerCase(), name, commands));
  const rest = typed.slice(first.length).trim();
  return asksHelp(rest) ? helpOn(member.name, commands) : readOptions(rest, member);
}

const asksHelp = (text: string): boolean => /^(?:(?:--|—|\/)?help|\?)$/i.test(text);

const helpOn = (name: string, commands: readonly Command[]): Result<TypedCall> =>
  ok({ command: 'help', options: commands.some((command) => command.name === 'help') ? { command: name } : {} });

/** The group's commands nearest to the one asked for, or all of them. */
function unknown(asked: string, name: string, commands: readonly Command[]): Failure {
  const own = commands.flatMap((one) => (one.name.startsWith(`${name} `) ? [one.name.slice(name.length + 1)] : []));
  const near = nearestOf(asked, own);
  const names = near.length > 0 ? near : own;
  if (names.length === 0) return { code: 'command_unknown', asked: name, nearest: nearestCommands(name, commands) };
  return { code: 'command_unknown', asked: `${name} ${asked}`.trim(), nearest: names.map((one) => `${name} ${one}`) };
}

/** Slack escapes three characters of what was typed, and may put an address in brackets. https://docs.slack.dev/interactivity/implementing-slash-commands */
function unescaped(text: string): string {
  return text
    .replace(/<(https?:[^<>|\s]+)(?:\|[^<>]*)?>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function readOptions(text: string, command: Command): Result<TypedCall> {
  const parsed = parseText(text, command);
  if (!parsed.ok) return parsed;
  const options = Object.entries(parsed.value.options).map(([name, value]) => [name, withoutMarks(value)]);
  return ok({ ...parsed.value, options: Object.fromEntries(options) });
}

/** Single marks around the whole: `'state department'`; double ones are read with the words. */
const withoutMarks = (value: string): string => /^['‘‚]([^'‘’‚]+)['‘’]$/.exec(value)?.[1] ?? value;

/** A failure as its answer; commands it names become buttons that run them. */
export function menuOf(failure: Failure): Reply {
  const names = failure.code === 'command_unknown' ? failure.nearest : [];
  return failureReply(
    failure,
    names.map((command) => ({ label: [{ command }], call: { command, options: {} } })),
  );
}
