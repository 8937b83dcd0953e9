import type { PrintedInline, PrintedRich } from '../../core/chat/printed-reply.ts';
import { webAddress } from '../../text/web-address.ts';
import { linkLabel } from '../common/link-label.ts';

/** What Discord's Markdown reads as more than itself: emphasis, code, spoilers, links, mentions, timestamps; and at the beginning headers, lists, quotes. */
const SPECIAL = /[\\*_~`|<>[\]]/g;
/** What Discord makes a link of without any mark. */
const ADDRESS = /\bhttps?:\/\/[^\s<>]+/gi;
/** Behind an address, and no part of it. */
const BEHIND_ADDRESS = /[.,:;!?"'“”‘’«»)\]}*|`\\]+$/;

/**
 * Text as it stands, whatever Discord would read into it; white space becomes one space. Addresses in it stand between angle brackets, where nothing is
 * read as a mark and no backslash is needed. https://docs.discord.com/developers/reference#message-formatting
 */
export const escaped = (text: string): string => atBeginning(around(oneLine(text), (address) => `<${address}>`));

/** The same for an embed's title, in which addresses are no links. */
export const escapedTitle = (text: string): string => atBeginning(around(oneLine(text), (address) => address));

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** At the beginning of a line there are marks of their own: headers, lists, quotes. */
const atBeginning = (text: string): string => text.replace(/^[#-]/, '\\$&').replace(/^(\d+)(?=\.)/, '$1\\');

/** Text with its marks escaped, and each address in it as `shown` gives it. */
function around(text: string, shown: (address: string) => string): string {
  const parts: string[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const address = addressIn(found);
    parts.push(withBackslashes(text.slice(end, index)), shown(address));
    end = index + address.length;
  }
  return [...parts, withBackslashes(text.slice(end))].join('');
}

/** An address without the punctuation behind it; a closing bracket is part of it where it opens one. */
function addressIn(found: string): string {
  const bare = found.replace(BEHIND_ADDRESS, '');
  return found[bare.length] === ')' && bare.split('(').length > bare.split(')').length ? `${bare})` : bare;
}

const withBackslashes = (text: string): string => text.replace(SPECIAL, '\\$&').replace(/\bwww\./gi, 'www\\.');

/** What in an address a Markdown parser could read as the end of the link, or of what stands around it. */
const IN_ADDRESS = /[()<>[\]\\`|]/g;
const percentEncoded = (mark: string): string => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;

/** A link that a reader can follow, under a label of ours; the label alone where the address is none of the web. */
export function link(label: string, url: string): string {
  const href = webAddress(url);
  const shown = linkLabel(label);
  if (href === undefined) return escaped(label);
  if (shown === '' || label.trim() === url.trim()) return `<${href}>`;
  return `[${shown}](${href.replace(IN_ADDRESS, percentEncoded)})`;
}

export function richText(rich: PrintedRich): string {
  const inlines: readonly PrintedInline[] = typeof rich === 'string' ? [rich] : rich;
  return inlines.map(inlineText).join('');
}

function inlineText(inline: PrintedInline): string {
  if (typeof inline === 'string') return spaced(inline, escaped);
  if ('url' in inline) return link(inline.text, inline.url);
  if ('date' in inline) return timestamp(inline.date, inline.time);
  if ('channel' in inline) return /^\d{17,20}$/.test(inline.channel) ? `<#${inline.channel}>` : escaped(inline.text);
  return inline.style === 'strong' ? spaced(inline.text, (text) => `**${escaped(text)}**`) : spaced(inline.text, escaped);
}

/** White space at the ends stays outside the marks. */
function spaced(text: string, mark: (text: string) => string): string {
  const inner = text.trim();
  return `${/^\s/.test(text) ? ' ' : ''}${inner && mark(inner)}${/\s$/.test(text) && inner ? ' ' : ''}`;
}

/** A date, with `time` to the minute, in the reader's own zone and language (https://discord.com/developers/docs/reference#message-formatting-timestamp-styles). */
export const timestamp = (date: Date, time = false): string => `<t:${Math.floor(date.getTime() / 1000)}:${time ? 'f' : 'D'}>`;
