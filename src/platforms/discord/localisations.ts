import type { Command, StringOption } from '../../core/chat/command.ts';
import { LANGUAGES, type Language, type Localised } from '../../core/chat/localised.ts';

/** https://docs.discord.com/developers/interactions/application-commands#localization */
interface Localisations {
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description_localizations?: Readonly<Record<string, string>>;
}

const inEach = (text: (language: Language) => string): Readonly<Record<string, string>> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, text(language)]));

const wordsOf = (name: string): readonly string[] => name.split(' ');

/** What a command or an option is called in other languages; of a command in a group its own word. Nothing for what is said in English alone. */
export const localisationsOf = ({ localised }: { readonly localised?: Localised | undefined }): Localisations =>
  localised
    ? {
        name_localizations: inEach((language) => wordsOf(localised[language][0]).at(-1) ?? ''),
        description_localizations: inEach((language) => localised[language][1]),
      }
    : {};

/** What a group is called in other languages, and its commands by their names. Nothing where one of them is named in English alone. */
export function groupLocalisations(members: readonly Command[]): Localisations {
  const words = members.flatMap(({ localised }) => localised ?? []);
  const [first] = words;
  if (!first || words.length < members.length) return {};
  return {
    name_localizations: inEach((language) => wordsOf(first[language][0])[0] ?? ''),
    description_localizations: inEach((language) => words.map((each) => wordsOf(each[language][0]).at(-1)).join(', ')),
  };
}

/** How a choice is shown in other languages. */
export const choiceLocalisations = ({ localisedChoices }: StringOption, choice: string): Localisations =>
  localisedChoices ? { name_localizations: inEach((language) => localisedChoices[language][choice] ?? choice) } : {};
