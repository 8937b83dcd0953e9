import {
  type PrintedBlock as Block,
  CHECK_IT,
  type PrintedInline as Inline,
  printedReply,
  type PrintedRich as Rich,
} from '../../core/chat/printed-reply.ts';
import type { Citation, QuoteBlock, Reply } from '../../core/chat/reply.ts';
import { dateWords, day } from '../../presentation/news/citations.ts';
import { webAddress } from '../../text/web-address.ts';
import { withoutBrackets } from '../common/link-label.ts';

/** Whatever CommonMark and its GitHub dialect read as more than itself; any ASCII punctuation may be escaped (https://spec.commonmark.org/0.31.2/#backslash-escapes). */
const SPECIAL = /[\\`*_{}[\]<>&~|$@#!]|:(?=\/\/)/g;

/** An answer as Markdown, with a line feed at its end. Everything from outside is data: no word of it is markup or a link. */
export function renderMarkdown(unprinted: Reply): string {
  const reply = printedReply(unprinted);
  const parts = [`# ${escaped(reply.title)}`, ...reply.blocks.map(blockText)];
  if (reply.footer) parts.push(`*${escaped(reply.footer)}*`);
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${block.section ? '##' : '###'} ${block.url === undefined ? escaped(block.text) : link(block.text, block.url)}`;
    case 'text':
      return richText(block.text);
    case 'list':
      return block.items.map((item) => `- ${richText(item)}`).join('\n');
    case 'fields':
      return block.fields.map(({ name, value }) => `- **${escaped(name)}**\\: ${richText(value)}`).join('\n');
    case 'quote':
      return quoteText(block);
  }
}

function quoteText({ pieces, verbatim, speaker, role, date, sources, notes = [], permalink }: QuoteBlock): string {
  const words = pieces.map(escaped).map((piece) => (verbatim ? `“${piece}”` : piece));
  const by = [speaker && `**${escaped(speaker)}**`, role && escaped(role)].filter(Boolean).join(', ');
  const place = [by && `— ${by}`, date && escaped(day(date)), ...sources.map(citation), permalink?.url && link(CHECK_IT, permalink.url)]
    .filter(Boolean)
    .join(' · ');
  const lines = [`${verbatim ? '' : 'Reported\\: '}${words.join(' … ')}`, place, ...notes.map(richText)];
  return lines
    .filter(Boolean)
    .map((line) => `> ${line}`)
    .join('\n>\n');
}

const citation = ({ label, url }: Citation): string => link(label, url ?? '');

function link(label: string, url: string): string {
  const href = webAddress(url);
  return href === undefined ? escaped(label) : `[${escaped(withoutBrackets(label))}](<${href.replace(/[<>\\]/g, encodeURIComponent)}>)`;
}

function richText(rich: Rich): string {
  const inlines: readonly Inline[] = typeof rich === 'string' ? [rich] : rich;
  return inlines.map(inlineText).join('').trim();
}

function inlineText(inline: Inline): string {
  if (typeof inline === 'string') return padded(inline, escaped);
  if ('url' in inline) return link(inline.text, inline.url);
  if ('date' in inline) return escaped(dateWords(inline));
  if ('channel' in inline) return escaped(inline.text);
  return padded(inline.text, inline.style === 'strong' ? (text) => `**${escaped(text)}**` : escaped);
}

/** White space at the ends stays outside the marks. */
function padded(text: string, mark: (text: string) => string): string {
  const inner = text.trim();
  return `${/^\s/.test(text) ? ' ' : ''}${inner && mark(inner)}${/\s$/.test(text) && inner ? ' ' : ''}`;
}

/** Text as it stands, on one line; at its beginning no list or rule begins, and a bare address makes no link. */
const escaped = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(SPECIAL, '\\$&')
    .replace(/^[+=-]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/(?<![\p{L}\p{N}])www\./giu, 'www\\.');
