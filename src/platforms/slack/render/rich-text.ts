import type { RichTextBlock, RichTextBlockElement, RichTextElement, RichTextText } from '@slack/types';
import type { PrintedRich } from '../../../core/chat/printed-reply.ts';
import type { DatePiece } from '../../../core/chat/reply.ts';
import { dateWords } from '../../../presentation/news/citations.ts';
import { splitText } from '../../../text/split-text.ts';
import { placeOf } from '../channel-id.ts';
import { dateFormat, dateToken, escaped, link, linkTarget, oneLine, unixTime } from './mrkdwn.ts';

/** Rich text takes text as it stands: no mark in it is read, so that none has to be escaped. https://docs.slack.dev/reference/block-kit/blocks/rich-text-block */

/** Of one element's text. Slack names no limit. */
const LONGEST_TEXT = 1600;
/** Of a link's or a name's. */
const LONGEST_LABEL = 300;

export const textOf = (text: string, bold = false): RichTextText => ({
  type: 'text',
  text: oneLine(text),
  ...(bold ? { style: { bold: true } } : {}),
});

export const NEW_LINE: RichTextText = { type: 'text', text: '\n' };

/** A link a reader can follow; its label as text where the address is none of the web. */
export function linkOf(label: string, url: string, bold = false): RichTextElement {
  const href = linkTarget(url);
  const text = oneLine(label).trim();
  return href === undefined || text === '' || text.length > LONGEST_LABEL
    ? textOf(label, bold)
    : { type: 'link', url: href, text, ...(bold ? { style: { bold: true } } : {}) };
}

/** In the reader's own zone; in `zone` where a client can't tell. */
export function dateOf(piece: DatePiece): RichTextElement {
  const fallback = dateWords(piece);
  const { date, time } = piece;
  return date.getTime() >= 0 ? { type: 'date', timestamp: unixTime(date), format: dateFormat(time), fallback } : textOf(fallback);
}

export function elementsOf(rich: PrintedRich): RichTextElement[] {
  const inlines = typeof rich === 'string' ? [rich] : rich;
  return inlines.flatMap((inline): RichTextElement[] => {
    if (typeof inline === 'string') return [textOf(inline)];
    if ('url' in inline) return [linkOf(inline.text, inline.url)];
    if ('date' in inline) return [dateOf(inline)];
    return 'channel' in inline ? channelOf(inline) : [textOf(inline.text, inline.style === 'strong')];
  });
}

/** A channel by its name, or a thread in one; `text` where the id is none that Slack shows by a name, as a direct message's. */
export function channelOf({ text, channel: kept }: { readonly text: string; readonly channel: string }): RichTextElement[] {
  const { channel, thread } = placeOf(kept);
  if (!/^[CG][A-Z0-9]{7,20}$/.test(channel)) return [textOf(text)];
  return [...(thread === undefined ? [] : [textOf('a thread in ')]), { type: 'channel', channel_id: channel }];
}

/** What stands for them where blocks are not shown: in notifications, to screen readers. */
export function plainOf(elements: readonly RichTextElement[]): string {
  return elements
    .map((element) => {
      if (element.type === 'text') return element.text === '\n' ? '\n' : escaped(element.text);
      if (element.type === 'channel') return `<#${element.channel_id}>`;
      if (element.type === 'link') return link(element.text ?? element.url, element.url);
      return element.type === 'date' ? dateToken(element) : '';
    })
    .join('');
}

export const sizeOf = (thing: unknown): number => JSON.stringify(thing).length;

/** Joined while they fit into `most` characters, in order. */
export function grouped<T>(things: readonly T[], most: number): T[][] {
  const groups: T[][] = [];
  let left = 0;
  for (const thing of things) {
    const size = sizeOf(thing) + 1;
    if (size > left || groups.length === 0) {
      groups.push([]);
      left = most;
    }
    groups.at(-1)!.push(thing);
    left -= size;
  }
  return groups;
}

/** Running text in parts of at most `most` characters of JSON, long texts cut at sentence ends. Nothing where there is nothing to read: Slack refuses empty text. */
export function partsOf(elements: readonly RichTextElement[], most: number): RichTextElement[][] {
  const short = elements.flatMap((element): RichTextElement[] => {
    if (element.type !== 'text') return [element];
    const texts = element.text.length > LONGEST_TEXT ? splitText(element.text, LONGEST_TEXT) : [element.text];
    return texts.map((text, n) => ({ ...element, text: n < texts.length - 1 ? `${text} ` : text })).filter(({ text }) => text !== '');
  });
  return grouped(short, most).filter((part) => plainOf(part).trim() !== '');
}

export const richText = (elements: RichTextBlockElement[]): RichTextBlock => ({ type: 'rich_text', elements });
