import { nearestOf } from '../../text/nearest.ts';
import { fail, ok, type Result } from '../failure.ts';
import type { Command, CommandOptions } from './command.ts';
import type { CommandCall } from './reply.ts';

/** A command as it was typed: its name, and each option's words. */
export interface TypedCall {
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
  /** Asked for as a CSV, by `--csv`. */
  readonly csv?: true;
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”"', '”': '”"', '„': '“”"', '«': '»' };

interface TypedWord {
  readonly text: string;
  /** With its marks, where it stood in some. */
  readonly raw: string;
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

function parseOptions(command: Command, words: readonly TypedWord[]): Result<TypedCall> {
  const options: Record<string, string> = {};
  const names = Object.keys(command.options);
  let open: string | undefined = names[0];
  let csv = false;
  for (const [index, word] of words.entries()) {
    if (isCsvFlag(word)) {
      csv = true;
      continue;
    }
    const named = word.quoted ? undefined : namedOption(word.text, command);
    // "/search about" searches for the word: a name with nothing behind it is no name.
    if (named && (named.value !== '' || index + 1 < words.length) && !(named.name in options && named.name !== names[0])) {
      open = named.name;
      if (named.value !== '') append(options, open, keepsMarks(command, open) ? word.raw.slice(word.raw.search(/[:=]/) + 1) : named.value);
    } else if (open === undefined) {
      return fail({ code: 'option_unknown', command: command.name, asked: word.text, known: names });
    } else append(options, open, keepsMarks(command, open) ? word.raw : word.text);
  }
  return ok({ command: command.name, options, ...(csv && { csv }) });
}

/** Phones make a dash of the two hyphens. */
const isCsvFlag = ({ text, quoted }: TypedWord): boolean => !quoted && /^(?:--|[—–])csv$/i.test(text);

function keepsMarks(command: Pick<Command, 'options'>, name: string): boolean {
  const option = command.options[name];
  return option?.type === 'string' && option.marks === true;
}

function append(options: Record<string, string>, name: string, text: string): void {
  options[name] = options[name] === undefined ? text : `${options[name]} ${text}`;
}

/** `about`, `about:nato`, `about=nato` and `--about`, for an option of that name; phones make a dash of the two hyphens. */
function namedOption(word: string, command: Pick<Command, 'options'>): { name: string; value: string } | undefined {
  const [, typed = '', value] = /^(?:--|[—–])?([a-z]+)(?:[:=](.*))?$/is.exec(word) ?? [];
  const name = typed.toLowerCase();
  const option = Object.hasOwn(command.options, name) ? command.options[name] : undefined;
  if (option === undefined) return undefined;
  // "/search words of wisdom": what can only be given, and what is any words, needs no name.
  if (value === undefined && option.required && (keepsMarks(command, name) || Object.keys(command.options).length === 1)) return undefined;
  return { name, value: value ?? '' };
}

/** The words of a line, those in marks kept together. */
function wordsIn(line: string): TypedWord[] {
  const indexOfClosing = closingMarksOf(line);
  const words: TypedWord[] = [];
  let at = 0;
  while (at < line.length) {
    const character = line.charAt(at);
    if (/\s/.test(character)) {
      at++;
      continue;
    }
    const closes = indexOfClosing(character, at + 1);
    if (closes > at) {
      words.push({ text: line.slice(at + 1, closes), raw: line.slice(at, closes + 1), quoted: true });
      at = closes + 1;
      continue;
    }
    const start = at;
    while (at < line.length && !/\s/.test(line.charAt(at))) at++;
    const word = line.slice(start, at);
    const [whole = '', option = '', opening = ''] = OPTION_IN_MARKS.exec(word) ?? [];
    const end = indexOfClosing(opening, start + whole.length);
    if (end > 0) at = end + 1;
    words.push({ text: end > 0 ? option + line.slice(start + whole.length, end) : word, raw: line.slice(start, at), quoted: false });
  }
  return words.filter(({ text }) => text.trim() !== '');
}

/** `about:"…` and `-"…`: an option's name, or the sign that excludes, and the mark that opens its words. */
const OPTION_IN_MARKS = /^((?:--|[—–])?[a-z]+[:=]|[-‐‑−–])(["“”„«])/i;

/**
 * Where the next mark stands that closes `opening`, from `from` on; -1 where none does or `opening` opens nothing. Marks that the rest of the line lacks are
 * looked for once: a line of nothing but marks costs no more than another.
 */
function closingMarksOf(line: string): (opening: string, from: number) => number {
  const gone = new Set<string>();
  return (opening, from) => {
    const closing = CLOSING[opening];
    if (closing === undefined || gone.has(closing)) return -1;
    for (let at = from; at < line.length; at++) if (closing.includes(line.charAt(at))) return at;
    gone.add(closing);
    return -1;
  };
}

/** A call as a line that `parseLine` reads back, white space at its words' ends and marks that no others can hold apart: options by name, words that could be taken for an option's name in marks. */
export const printCall = (call: CommandCall, definition: { readonly options: CommandOptions }): string =>
  `/${call.command} ${typedOptions(call, definition)}`.trimEnd();

/** What stands behind the command's name in such a line. */
export function typedOptions({ options }: CommandCall, definition: { readonly options: CommandOptions }): string {
  const names = Object.keys(definition.options);
  const parts: string[] = [];
  for (const name of names) {
    const value = options[name];
    if (value === undefined) continue;
    const text = String(value);
    const plain = /^[^\s"“”„«»:=]+$/.test(text) && !names.includes(text.toLowerCase().replace(/^(?:--|[—–])/, ''));
    if (name !== names[0]) parts.push(name);
    parts.push(plain ? text : keepsMarks(definition, name) ? withNamesInMarks(text, definition) : inMarks(text));
  }
  return parts.join(' ');
}

/** As it stands, but for words that could be taken for an option's name, and with a phrase that is left open closed at the end: it would take the options behind it. */
const withNamesInMarks = (text: string, definition: { readonly options: CommandOptions }): string =>
  wordsIn(withPhraseClosed(text))
    .map((word) => {
      const { raw, quoted } = word;
      const named = isCsvFlag(word) ? { name: 'csv', value: '' } : quoted ? undefined : namedOption(raw, definition);
      return named === undefined ? raw : `${raw.startsWith('–') ? '-' : ''}"${named.name}" ${named.value}`.trimEnd();
    })
    .join(' ');

function withPhraseClosed(text: string): string {
  const [open] = wordsIn(text).flatMap(({ raw, quoted }) => (quoted ? [] : (missingClose(raw) ?? [])));
  return `${text}${open ?? ''}`;
}

/** The mark that a word lacks which begins with one, or with an excluded one; undefined where it lacks none. */
function missingClose(raw: string): string | undefined {
  const phrase = raw.replace(/^[-–]/, '');
  const closing = CLOSING[phrase.charAt(0)];
  return closing === undefined || (phrase.length > 1 && [...closing].some((mark) => phrase.endsWith(mark))) ? undefined : closing.charAt(0);
}

/** In the first marks whose closing one the text lacks; one that has them all loses its straight ones. */
function inMarks(text: string): string {
  if (!text.includes('"')) return `"${text}"`;
  if (!text.includes('»')) return `«${text}»`;
  return /[“”]/.test(text) ? `"${text.replaceAll('"', '')}"` : `„${text}“`;
}

/** A command's options as its line takes them, in their order: `<speaker> [about] [since]`, what is required in pointed brackets. */
export const usageOf = ({ options }: { readonly options: CommandOptions }): string =>
  Object.entries(options)
    .map(([name, { required }]) => (required ? `<${name}>` : `[${name}]`))
    .join(' ');
