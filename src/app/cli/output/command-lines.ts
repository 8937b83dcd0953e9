import type { Command } from '../../../core/chat/command.ts';
import type { Block, CommandCall, Reply } from '../../../core/chat/reply.ts';

/** A word as a shell takes it: bare where nothing in it means anything to one, else between single quotes. */
const shellWord = (word: string): string => (/^[\w./:@,+-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`);

/** Slash commands whose names mean something else to a shell: `verbatim restore` fills a store with a backup. */
const NAMED_OTHERWISE: Readonly<Record<string, string>> = { restore: 'demands restore' };

/** A call as it is typed into a shell: "verbatim brief daily --form full". A command's first option has no name there. */
function commandLineOf({ command, options }: CommandCall, commands: readonly Pick<Command, 'name' | 'options'>[]): string {
  const [first] = Object.keys(commands.find(({ name }) => name === command)?.options ?? {});
  const words = Object.entries(options).map(([name, value]) => ({ name, word: shellWord(String(value)) }));
  const bare = words.filter(({ name }) => name === first).map(({ word }) => word);
  const named = words.filter(({ name }) => name !== first).map(({ name, word }) => `--${name} ${word}`);
  return ['verbatim', NAMED_OTHERWISE[command] ?? command, ...bare, ...named].join(' ');
}

/** The same answer for where nothing can be pressed or typed: what its buttons and menus run, as command lines beneath it. */
export function withCommandLines(reply: Reply, commands: readonly Pick<Command, 'name' | 'options'>[]): Reply {
  const calls = [...(reply.buttons ?? []), ...(reply.menus ?? []).flatMap(({ choices }) => choices)];
  if (calls.length === 0) return reply;
  const lines: Block = { kind: 'fields', fields: calls.map(({ label, call }) => ({ name: label, value: commandLineOf(call, commands) })) };
  return { ...reply, buttons: [], menus: [], blocks: [...reply.blocks, lines] };
}
