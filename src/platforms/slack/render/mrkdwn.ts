import type { RichTextDate } from '@slack/types';
import { webAddress } from '../../../text/web-address.ts';

/** What outside text may hold that shows as nothing, or turns the text around it: controls, and the marks that override its direction. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;
/** https://docs.slack.dev/reference/block-kit/blocks/rich-text-block takes longer ones; a page that needs more is none that people follow. */
const LONGEST_URL = 2000;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Outside text on one line, as rich text and plain text show it: they take every character as it stands. */
export const oneLine = (text: string): string => text.toWellFormed().replace(/\s+/g, ' ').replace(UNSEEN, '');

/** The same where mrkdwn is read: nothing in it is a mention, a channel, a date or a link. https://docs.slack.dev/messaging/formatting-message-text#escaping */
export const escaped = (text: string): string => oneLine(text).replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);

/** A web address with what would end a link in mrkdwn percent-encoded; undefined for any other address and for one that is too long. */
export function linkTarget(url: string): string | undefined {
  const href = webAddress(url)?.replaceAll('|', '%7C').replaceAll('>', '%3E').replaceAll('<', '%3C');
  return href !== undefined && href.length <= LONGEST_URL ? href : undefined;
}

/** A link under a label of ours; the label alone where the address is none of the web. */
export function link(label: string, url: string): string {
  const href = linkTarget(url);
  return href === undefined ? escaped(label) : `<${href.replaceAll('&', '&amp;')}|${escaped(label)}>`;
}

/** How a date is shown: "Nov 20, 2026", or "yesterday", in the reader's own zone and language. https://docs.slack.dev/messaging/formatting-message-text#date-formatting */
export const dateFormat = (time = false): string => (time ? '{date_short_pretty} at {time}' : '{date_short_pretty}');

export const unixTime = (date: Date): number => Math.floor(date.getTime() / 1000);

/** A date in the reader's own zone; `fallback` where a client can't tell. */
export const dateToken = ({ timestamp, format, fallback = '' }: RichTextDate): string =>
  `<!date^${timestamp}^${format}|${escaped(fallback)}>`;
