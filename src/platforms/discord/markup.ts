import type { PrintedInline, PrintedRich } from '../../core/chat/printed-reply.ts';

export { splitText } from '../../text/split-text.ts';

/** What Discord's Markdown reads as more than itself: emphasis, code, spoilers, links, mentions, timestamps; and at the beginning headers, lists, quotes. */
const SPECIAL = /[\\*_~`|<>[\]]/g;

/** Text as it stands, whatever Discord would read into it; white space becomes one space. https://docs.discord.com/developers/reference#message-formatting */
export function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(SPECIAL, (mark) => `\\${mark}`)
    .replace(/^(?:[#-]|\d+(?=\.))/, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

/** A link that a reader can follow, under a label of ours; the label alone where the address is none of the web. */
export function link(label: string, url: string): string {
  const shown = escaped(label);
  if (!URL.canParse(url)) return shown;
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return shown;
  return `[${shown}](${href.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll('>', '%3E')})`;
}

export function richText(rich: PrintedRich): string {
  const inlines: readonly PrintedInline[] = typeof rich === 'string' ? [rich] : rich;
  return inlines.map(inlineText).join('');
}

function inlineText(inline: PrintedInline): string {
  if (typeof inline === 'string') return spaced(inline, escaped);
  if ('url' in inline) return link(inline.text, inline.url);
  if ('channel' in inline) return /^\d{17,20}$/.test(inline.channel) ? `<#${inline.channel}>` : escaped(inline.text);
  return inline.style === 'strong' ? spaced(inline.text, (text) => `**${escaped(text)}**`) : spaced(inline.text, escaped);
}

/** White space at the ends stays outside the marks. */
function spaced(text: string, mark: (text: string) => string): string {
  const [, before, inner, after] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text)!;
  return `${before ? ' ' : ''}${inner ? mark(inner) : ''}${after ? ' ' : ''}`;
}

/** A date in the reader's own zone and language. */
export const timestamp = (date: Date): string => `<t:${Math.floor(date.getTime() / 1000)}:D>`;
