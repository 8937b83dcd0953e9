/** The languages in which commands are named beside English, by the tags that Discord takes (https://docs.discord.com/developers/reference#locales). */
export const LANGUAGES = ['de', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

export type InEachLanguage<T> = Readonly<Record<Language, T>>;

/** What a command, or an option of one, is called and says of itself in other languages, within the same limits as in English. */
export type Localised = InEachLanguage<readonly [name: string, description: string]>;
