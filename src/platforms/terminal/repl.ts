import { createInterface } from 'node:readline/promises';
import { type Command, takesSpeaker } from '../../core/chat/command.ts';
import type { TextFile } from '../../core/chat/question.ts';
import type { CommandCall, Reply } from '../../core/chat/reply.ts';
import type { SpeakerGroup } from '../../core/ports/speaker-store.ts';
import { TerminalPrompt } from './prompt.ts';
import { renderReply } from './render.ts';

/** What the terminal needs of the app. */
/** An answer; a file of it, where one was asked for, is shown before its words. */
interface TerminalAnswer {
  readonly reply: Reply;
  readonly file?: TextFile | undefined;
}

export interface TerminalParts {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly colour: boolean;
  readonly commands: readonly Command[];
  readonly briefs: readonly string[];
  /** Answers a line as typed. */
  readonly line: (line: string) => Promise<TerminalAnswer>;
  readonly run: (call: CommandCall, page?: number) => Promise<{ readonly reply: Reply }>;
  readonly completeSpeakers: (prefix: string, group?: SpeakerGroup) => Promise<readonly string[]>;
  /** Lines of earlier runs, newest first. */
  readonly history?: readonly string[];
  readonly onHistory?: (lines: readonly string[]) => void;
  /** Where lines are asked for on a terminal; whoever else writes there does so by it. */
  readonly prompt?: TerminalPrompt | undefined;
}

const PROMPT = 'verbatim> ';
const LEAVE = /^(?:exit|quit|\/exit|\/quit|bye|q)$/i;
const MORE = /^(?:more|next|m|n)$/i;
/** Asks what can be put right in the last answer. */
const WRONG = /^wrong\??$/i;

/** Answers line after line, each before the next is read, until the input ends or somebody leaves. */
export async function runTerminal(parts: TerminalParts): Promise<void> {
  const terminal = parts.input.isTTY === true && parts.output.isTTY === true;
  const readline = createInterface({
    input: parts.input,
    ...(terminal
      ? {
          output: parts.output,
          prompt: PROMPT,
          history: [...(parts.history ?? [])],
          historySize: 500,
          removeHistoryDuplicates: true,
          completer: (line: string) => complete(line, parts),
        }
      : {}),
    terminal,
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  if (terminal) {
    readline.on('SIGINT', () => readline.close());
    if (parts.onHistory) (readline as NodeJS.EventEmitter).on('history', parts.onHistory);
  }
  const session = new Session(parts);
  const prompt = parts.prompt ?? new TerminalPrompt();
  const ask = (): void => {
    if (terminal) prompt.show(readline, parts.output);
  };
  ask();
  for await (const line of readline) {
    prompt.hide();
    if (LEAVE.test(line.trim())) break;
    await session.answer(line.trim());
    ask();
  }
  prompt.hide();
  readline.close();
  if (terminal) parts.output.write('\n');
}

const NOTHING_WRONG: Reply = { title: 'Nothing in the last answer can be put right.', blocks: [], audience: 'asker' };
const NO_MORE: Reply = { title: 'There is no more of the last answer', blocks: [], audience: 'asker' };

class Session {
  readonly #parts: TerminalParts;
  #last: Reply | undefined;

  constructor(parts: TerminalParts) {
    this.#parts = parts;
  }

  async answer(line: string): Promise<void> {
    if (line === '' || line.startsWith('#')) return;
    const { reply, file } = await this.#reply(line);
    // After a "more" or "wrong" too many, what was offered is still there to choose from.
    if (reply !== NO_MORE && reply !== NOTHING_WRONG) this.#last = reply;
    if (file) await this.#write(`\n${file.content.replaceAll('\r\n', '\n')}`);
    await this.#write(
      `\n${renderReply(reply, { width: this.#parts.output.isTTY ? (this.#parts.output.columns ?? 80) : undefined, colour: this.#parts.colour })}\n`,
    );
  }

  async #reply(line: string): Promise<TerminalAnswer> {
    const { paging, buttons = [], menus = [], wrong } = this.#last ?? {};
    if (MORE.test(line)) {
      if (paging && paging.page < paging.pages) return this.#parts.run(paging.call, paging.page + 1);
      return { reply: NO_MORE };
    }
    if (WRONG.test(line)) return wrong ? this.#parts.run(wrong) : { reply: NOTHING_WRONG };
    const choices = [...buttons, ...menus.flatMap((menu) => menu.choices)];
    const chosen = /^\d{1,2}$/.test(line) ? choices[Number(line) - 1] : undefined;
    return chosen ? this.#parts.run(chosen.call) : this.#parts.line(line);
  }

  /** Waits where the reader is slower than the answers. */
  async #write(text: string): Promise<void> {
    const { output } = this.#parts;
    if (!output.write(text) && output.writable) await new Promise<void>((resolve) => output.once('drain', resolve));
  }
}

/** Tab completion: a command's name, then for its options what they complete with. */
export async function complete(
  line: string,
  { commands, briefs, completeSpeakers }: Pick<TerminalParts, 'commands' | 'briefs' | 'completeSpeakers'>,
): Promise<[string[], string]> {
  const head = /^\/?(\S*)$/.exec(line);
  if (head) {
    const begun = `/${head[1] ?? ''}`.toLowerCase();
    return [commands.map(({ name }) => `/${name}`).filter((name) => name.startsWith(begun)), line];
  }
  const [, called = '', rest = ''] = /^\/?(\S+)\s+(.*)$/.exec(line) ?? [];
  const command = commands.find(({ name }) => name === called.toLowerCase());
  if (!command) return [[], line];
  const { option, typed } = optionAt(rest, Object.keys(command.options));
  const definition = option === undefined ? undefined : command.options[option];
  const offered =
    definition?.type !== 'string'
      ? []
      : takesSpeaker(definition.complete)
        ? await completeSpeakers(typed, definition.complete === 'speakers' ? undefined : definition.complete)
        : definition.complete === 'briefs'
          ? briefs.filter((id) => id.startsWith(typed))
          : (definition.choices ?? []).filter((choice) => choice.startsWith(typed.toLowerCase()));
  if (offered.length > 0) return [[...offered], typed];
  const word = /\S*$/.exec(line)?.[0] ?? '';
  const free = freeOptions(rest, Object.keys(command.options)).filter((name) => word !== '' && name.startsWith(word.toLowerCase()));
  return [free.map((name) => `${name} `), word];
}

/** Which option the end of the line belongs to, and what of it was typed. */
function optionAt(text: string, names: readonly string[]): { option: string | undefined; typed: string } {
  const words = text.split(/\s+/);
  const at = words.slice(0, -1).findLastIndex((word) => names.includes(word.toLowerCase()));
  return at < 0 ? { option: names[0], typed: text } : { option: words[at]?.toLowerCase(), typed: words.slice(at + 1).join(' ') };
}

/** The options that the words before the last have not given yet. */
function freeOptions(text: string, names: readonly string[]): string[] {
  const before = text.toLowerCase().split(/\s+/).slice(0, -1);
  const [word] = before;
  const first = word !== undefined && !names.includes(word) ? names[0] : undefined;
  return names.filter((name) => name !== first && !before.includes(name));
}
