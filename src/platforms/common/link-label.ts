/** What a Markdown parser may read as more than itself, and what looks like it. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '[': '(',
  ']': ')',
  '\\': '∖',
  '`': 'ˋ',
  '*': '∗',
  _: '＿',
  '~': '∼',
  '|': '¦',
  '<': '‹',
  '>': '›',
};

/**
 * Text from outside as the label of a Markdown link: on one line, nothing in it marks anything or looks like an address. Backslashes are no help there:
 * Discord shows them (https://github.com/discord/discord-api-docs/discussions/6185), and several parsers end a label at its first bracket.
 */
export const linkLabel = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/\bhttps?:\/\//gi, '')
    .replace(/[[\]\\`*_~|<>]/g, (mark) => LOOK_ALIKES[mark] ?? mark);
