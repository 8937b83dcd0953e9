import { de } from './catalogue/de.ts';
import { fr } from './catalogue/fr.ts';

/** What one language calls the commands. English is what the commands say of themselves; a platform's own words for an option's value stay as they are typed. */
export interface Words {
  /** By the command's English name, of a group by its first word: name and description; a group has no description of its own. */
  readonly commands: Readonly<Record<string, readonly [name: string, description?: string]>>;
  /** By `command.option` where a command means something else by it, by the option's name otherwise. */
  readonly options: Readonly<Record<string, readonly [name: string, description: string]>>;
  /** A value that can be chosen, as it is shown. */
  readonly choices: Readonly<Record<string, string>>;
}

/** By language tag, as Discord writes them (https://docs.discord.com/developers/reference#locales). */
export const CATALOGUE: Readonly<Record<'de' | 'fr', Words>> = { de, fr };

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

const ofOption = ({ options }: Words, command: string, option: string) => options[`${command}.${option}`] ?? options[option];

function inEach(text: (words: Words) => string | undefined): Localised {
  const found = Object.entries(CATALOGUE).flatMap(([language, words]) => {
    const own = text(words);
    return own === undefined ? [] : [[language, own] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}
