import { describe, expect, test } from 'vitest';
import { loadRegistry } from '../../../src/app/chat/registry.ts';
import { LANGUAGES } from '../../../src/core/chat/localised.ts';
import { applicationCommands, sameCommands } from '../../../src/platforms/discord/register.ts';
import { ROOT } from '../../app/helpers.ts';

interface Written {
  readonly type: number;
  readonly name: string;
  readonly description?: string;
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description_localizations?: Readonly<Record<string, string>>;
  readonly options?: readonly Written[];
  readonly choices?: readonly Written[];
}

const { commands } = await loadRegistry(ROOT);
const written = applicationCommands(commands) as unknown as readonly Written[];
const MESSAGE = 3;
/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Every command, subcommand and option, with the words that lead to it. */
const within = (all: readonly Written[], path = ''): [string, Written][] =>
  all.flatMap((one) => [[`${path}${one.name}`, one] as [string, Written], ...within(one.options ?? [], `${path}${one.name} `)]);
const everything = within(written);

describe.each(LANGUAGES)('in %s', (language) => {
  test('every command and option has a name and a description of its own, within Discord’s limits', () => {
    expect(everything.length).toBeGreaterThan(60);
    for (const [path, { type, name_localizations, description_localizations }] of everything) {
      const [name = '', description = ''] = [name_localizations?.[language], description_localizations?.[language]];
      if (path === 'Quotes in this message' && type === MESSAGE) {
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(32);
        continue;
      }
      expect(name, path).toMatch(NAME);
      expect(name, path).toBe(name.toLowerCase());
      expect(description.length, path).toBeGreaterThan(0);
      expect(description.length, path).toBeLessThanOrEqual(100);
    }
  });

  test('no two names that stand side by side are the same', () => {
    for (const siblings of [written, ...everything.map(([, { options = [] }]) => options)]) {
      const names = siblings.map(({ name_localizations }) => name_localizations![language]);
      expect(new Set(names).size, names.join()).toBe(names.length);
    }
  });

  test('what can be chosen is shown in it, and stays the same value', () => {
    const choices = everything.flatMap(([, { choices = [] }]) => choices);
    expect(choices.length).toBeGreaterThan(5);
    for (const { name, name_localizations } of choices) {
      expect(name_localizations?.[language], name).toMatch(/\S/);
      expect(name_localizations![language]!.length).toBeLessThanOrEqual(100);
    }
  });

  test('a command’s name has as many words as in English, and a group is called the same in each of its commands', () => {
    const groups = new Map<string, Set<string>>();
    for (const { name, localised } of commands) {
      const [words, named] = [name.split(' '), localised?.[language][0].split(' ') ?? []];
      expect(named.length, name).toBe(words.length);
      if (words.length > 1) groups.set(words[0]!, (groups.get(words[0]!) ?? new Set()).add(named[0]!));
    }
    expect([...groups].filter(([, names]) => names.size > 1)).toEqual([]);
  });

  test('no choice is worded that cannot be made', () => {
    for (const { name, options } of commands)
      for (const option of Object.values(options))
        if (option.type === 'string' && option.localisedChoices)
          expect(Object.keys(option.localisedChoices[language]).toSorted(), name).toEqual(option.choices?.toSorted());
  });
});

test('a command holds at most 8,000 characters, in its longest language', () => {
  const size = ({
    name,
    description = '',
    name_localizations = {},
    description_localizations = {},
    options = [],
    choices = [],
  }: Written): number =>
    Math.max(name.length, ...Object.values(name_localizations).map(({ length }) => length)) +
    Math.max(description.length, ...Object.values(description_localizations).map(({ length }) => length)) +
    [...options, ...choices].reduce((sum, part) => sum + size(part), 0);
  for (const command of written) expect(size(command), command.name).toBeLessThan(8000);
});

test('a changed translation is a changed command, whatever the order of languages', () => {
  const changed = (edit: (command: Written) => Written): readonly object[] =>
    written.map((one) => (one.name === 'quote' ? edit(one) : one));
  expect(
    sameCommands(
      written as never,
      changed((one) => one),
    ),
  ).toBe(true);
  const turned = changed((one) => ({
    ...one,
    name_localizations: Object.fromEntries(Object.entries(one.name_localizations!).toReversed()),
  }));
  expect(sameCommands(written as never, turned)).toBe(true);
  const renamed = changed((one) => ({ ...one, name_localizations: { ...one.name_localizations, de: 'zitate' } }));
  expect(sameCommands(written as never, renamed)).toBe(false);
  expect(
    sameCommands(
      written as never,
      changed(({ description_localizations: _, ...one }) => one),
    ),
  ).toBe(false);
});
