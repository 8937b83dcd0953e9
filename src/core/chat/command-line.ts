import { nearestOf } from '../../text/nearest.ts';
import { fail, ok, type Result } from '../failure.ts';
import type { Command, CommandOptions } from './command.ts';
import type { CommandCall } from './reply.ts';

/** A command as it was typed: its name, and each option's words. */
export interface TypedCall {
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
}

const OPENING = '"“”„«';
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”"', '”': '”"', '„': '“”"', '«': '»' };

interface Word {
  readonly text: string;
  /** Stood in quotation marks: never an option's name. */
  readonly quoted: boolean;
}

/**
 * Reads one line as a person types it: `/quote putin about nato since 2d`, `quote "state department" about:nato`. The slash may be
 * left out; words up to the first option's name belong to the command's first option; marks keep words together, whatever kind a phone makes.
 * Fails: `command_unknown`.
 */
export function parseLine(line: string, commands: readonly Command[]): Result<TypedCall> {
  const words = wordsIn(line);
  const [first = '', second = ''] = words.map(({ text }) => text.replace(/^\//, '').toLowerCase());
  for (const [name, taken] of [
    [`${first} ${second}`, 2],
    [first, 1],
  ] as const) {
    const command = commands.find((c) => c.name === name);
    if (command) return parseOptions(command, words.slice(taken));
  }
  return fail({ code: 'command_unknown', asked: first, nearest: nearestCommands(first, commands) });
}

/** The commands of the group where `name` is one, those with the nearest names otherwise. */
export function nearestCommands(name: string, commands: readonly Command[]): readonly string[] {
  const names = commands.map((command) => command.name);
  const group = names.filter((other) => other.startsWith(`${name} `));
  return group.length > 0 ? group : nearestOf(name, names);
}

/** The same for the words behind the command's name, as Slack sends them. */
export function parseText(text: string, command: Command): Result<TypedCall> {
  return parseOptions(command, wordsIn(text));
}

function parseOptions(command: Command, words: readonly Word[]): Result<TypedCall> {
  const options: Record<string, string> = {};
  const names = Object.keys(command.options);
  let open: string | undefined = names[0];
  for (const [index, word] of words.entries()) {
    const named = word.quoted ? undefined : namedOption(word.text, command);
    // "/search about" searches for the word: a name with nothing behind it is no name.
    if (named && (named.value !== '' || index + 1 < words.length) && !(named.name in options && named.name !== names[0])) {
      open = named.name;
      if (named.value !== '') append(options, open, named.value);
    } else if (open === undefined) {
      return fail({ code: 'option_unknown', command: command.name, asked: word.text, known: names });
    } else append(options, open, word.text);
  }
  return ok({ command: command.name, options });
}

function append(options: Record<string, string>, name: string, text: string): void {
  options[name] = options[name] === undefined ? text : `${options[name]} ${text}`;
}

/** `about`, `about:nato`, `about=nato` and `--about`, for an option of that name. */
function namedOption(word: string, command: Command): { name: string; value: string } | undefined {
  const match = /^(?:--)?([a-z]+)(?:[:=](.*))?$/is.exec(word);
  const name = match?.[1]?.toLowerCase();
  const names = Object.keys(command.options);
  if (name === undefined || !names.includes(name)) return undefined;
  // "/search words of wisdom": what can only be given needs no name.
  if (match![2] === undefined && names.length === 1 && command.options[name]!.required) return undefined;
  return { name, value: match![2] ?? '' };
}

function wordsIn(line: string): Word[] {
  const words: Word[] = [];
  // Marks that nothing closes any more are looked for once: a line of nothing but marks costs no more than another.
  const gone = new Set<string>();
  const indexOfAny = (characters: string, from: number): number => {
    if (gone.has(characters)) return -1;
    for (let at = from; at < line.length; at++) if (characters.includes(line[at]!)) return at;
    gone.add(characters);
    return -1;
  };
  let at = 0;
  while (at < line.length) {
    if (/\s/.test(line[at]!)) {
      at++;
      continue;
    }
    const closing = OPENING.includes(line[at]!) ? CLOSING[line[at]!]! : undefined;
    const end = closing ? indexOfAny(closing, at + 1) : -1;
    if (end > at) {
      words.push({ text: line.slice(at + 1, end), quoted: true });
      at = end + 1;
    } else {
      const start = at;
      while (at < line.length && !/\s/.test(line[at]!)) at++;
      words.push(wordOf(line, start, at));
      const marked = /^((?:--)?[a-z]+[:=])(["“”„«])/i.exec(line.slice(start, at));
      const closes = marked ? indexOfAny(CLOSING[marked[2]!]!, start + marked[0].length) : -1;
      if (marked && closes > 0) {
        words[words.length - 1] = { text: marked[1]! + line.slice(start + marked[0].length, closes), quoted: false };
        at = closes + 1;
      }
    }
  }
  return words.filter((word) => word.text.trim() !== '');
}

const wordOf = (line: string, start: number, end: number): Word => ({ text: line.slice(start, end), quoted: false });

/** A call as a line that `parseLine` reads back, white space at its words' ends and marks that no others can hold apart: options by name, words that could be taken for an option's name in marks. */
export function printCall({ command, options }: CommandCall, definition: { readonly options: CommandOptions }): string {
  const names = Object.keys(definition.options);
  const parts = [`/${command}`];
  for (const name of names) {
    const value = options[name];
    if (value === undefined) continue;
    const text = String(value);
    const plain = /^[^\s"“”„«»:=]+$/.test(text) && !names.includes(text.toLowerCase().replace(/^--/, ''));
    if (name !== names[0]) parts.push(name);
    parts.push(plain ? text : inMarks(text));
  }
  return parts.join(' ');
}

/** In the first marks whose closing one the text lacks; one that has them all loses its straight ones. */
function inMarks(text: string): string {
  if (!text.includes('"')) return `"${text}"`;
  if (!text.includes('»')) return `«${text}»`;
  return /[“”]/.test(text) ? `"${text.replaceAll('"', '')}"` : `„${text}“`;
}
