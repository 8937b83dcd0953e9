/** What a Markdown parser may read as more than itself, and what looks like it. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '\\': '∖',
  '`': 'ˋ',
  '*': '∗',
  _: '＿',
  '~': '∼',
  '|': '¦',
  '<': '‹',
  '>': '›',
};

/** Brackets as round ones: several Markdown parsers end a link's label at its first bracket, whatever stands before it. */
export const withoutBrackets = (text: string): string => text.replaceAll('[', '(').replaceAll(']', ')');

/**
 * Text from outside as the label of a link on Discord: on one line, nothing in it marks anything or looks like an address. Backslashes are shown there
 * (https://github.com/discord/discord-api-docs/issues/6185), and a label with an address in it makes no link (…/issues/7721).
 */
export const linkLabel = (text: string): string =>
  withoutBrackets(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/\bhttps?:\/\//gi, '')
    .replaceAll('://', ':∕∕')
    .replace(/[\\`*_~|<>]/g, (mark) => LOOK_ALIKES[mark] ?? mark);
