import type { CommandWords } from './command-words.ts';
import { de } from './de.ts';
import { fr } from './fr.ts';

/** By language tag, as Discord writes them (https://docs.discord.com/developers/reference#locales). */
export const CATALOGUE: Readonly<Record<'de' | 'fr', CommandWords>> = { de, fr };

/** One text in each language that has it; undefined where none does. */
export type Localised = Readonly<Record<string, string>> | undefined;

export const commandNames = (command: string): Localised => inEach(({ commands }) => commands[command]?.[0]);
export const commandDescriptions = (command: string): Localised => inEach(({ commands }) => commands[command]?.[1]);
export const optionNames = (command: string, option: string): Localised => inEach((words) => ofOption(words, command, option)?.[0]);
export const optionDescriptions = (command: string, option: string): Localised => inEach((words) => ofOption(words, command, option)?.[1]);
export const choiceNames = (choice: string): Localised => inEach(({ choices }) => choices[choice]);
/** A group's description: its members by their names. */
export const memberNames = (commands: readonly string[]): Localised =>
  inEach((words) => {
    const names = commands.map((command) => words.commands[command]?.[0]);
    return names.every((name) => name !== undefined) ? names.join(', ') : undefined;
  });

const ofOption = ({ options }: CommandWords, command: string, option: string) => options[`${command}.${option}`] ?? options[option];

function inEach(text: (words: CommandWords) => string | undefined): Localised {
  const found = Object.entries(CATALOGUE).flatMap(([language, words]) => {
    const own = text(words);
    return own === undefined ? [] : [[language, own] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}
