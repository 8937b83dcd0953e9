import type { APIEmbed } from 'discord.js';
import { CHECK_IT, type PrintedBlock, printedReply } from '../../core/chat/printed-reply.ts';
import type { Citation, QuoteBlock, Reply } from '../../core/chat/reply.ts';
import type { PagedCall } from '../../core/ports/command-call-store.ts';
import { cutShort, splitText } from '../../text/split-text.ts';
import { packed } from '../common/pack.ts';
import type { KeptCalls } from '../common/press.ts';
import { withSourcesOnce } from '../common/sources-once.ts';
import { type ComponentRow, rowsOf } from './components.ts';
import { escaped, escapedTitle, link, richText, timestamp } from './markup.ts';

/** https://docs.discord.com/developers/resources/message#embed-object-embed-limits; a message's embeds hold 6,000 characters in all. */
const LONGEST_TITLE = 256;
const LONGEST_TEXT = 4000;
const LONGEST_FOOTER = 1000;
/** Of one part of a text: leaves room for its heading in the same message. */
const LONGEST_PART = 3500;
/** Words of one quotation in one message; longer ones go on in the next, at a sentence end. */
const LONGEST_QUOTE = 1500;
/** Between two parts of a message. */
const GAP = '\n\n';

/** One message: nothing in it pings, whatever it quotes. */
export interface DiscordMessage {
  readonly content?: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly ComponentRow[];
  readonly allowed_mentions: { readonly parse: readonly never[]; readonly roles?: readonly string[] };
}

export interface DiscordRenderOptions {
  /** What a button that shows the answer to the channel asks again; without it there is none. */
  readonly share?: PagedCall | undefined;
  /** The calls that are too long for a button's id. */
  readonly kept?: KeptCalls | undefined;
}

interface EmbedPart {
  readonly text: string;
  readonly heading?: boolean;
}

/** An answer as messages, in order; one where it fits. */
export function renderReply(unprinted: Reply, options: DiscordRenderOptions = {}): DiscordMessage[] {
  const reply = printedReply(unprinted);
  const parts = withSourcesOnce(reply.blocks)
    .flatMap(partsOf)
    .filter(({ text }) => text !== '');
  const size = (all: readonly EmbedPart[]): number => all.reduce((sum, { text }) => sum + text.length + GAP.length, 0);
  const messages = packed(parts, {
    fits: (all, part) => size(all) + part.text.length <= LONGEST_TEXT,
    isHeading: ({ heading }) => heading === true,
  });
  const foot = [reply.footer, reply.paging && `Page ${reply.paging.page} of ${reply.paging.pages}`].filter((line) => line !== undefined);
  return messages.map((own, n): DiscordMessage => {
    const last = n === messages.length - 1;
    const embed: APIEmbed = {
      ...(n === 0 ? { title: cut(escapedTitle(reply.title), LONGEST_TITLE) } : {}),
      ...(own.length > 0 ? { description: own.map(({ text }) => text).join(GAP) } : {}),
      ...(last && foot.length > 0 ? { footer: { text: cut(foot.join(' · '), LONGEST_FOOTER) } } : {}),
    };
    return { embeds: [embed], components: last ? rowsOf(reply, options) : [], allowed_mentions: { parse: [] } };
  });
}

function partsOf(block: PrintedBlock): EmbedPart[] {
  switch (block.kind) {
    case 'heading':
      return [{ text: headingText(block), heading: true }];
    case 'text':
      return linesOf([richText(block.text)]);
    case 'list':
      return linesOf(block.items.map((item) => `- ${richText(item)}`));
    case 'fields':
      return linesOf(block.fields.map(({ name, value }) => `**${escaped(name)}** ${richText(value)}`));
    case 'quote':
      return quoteParts(block);
  }
}

function headingText({ text, section, url, date }: Extract<PrintedBlock, { readonly kind: 'heading' }>): string {
  const own = date ? timestamp(date) : escaped(text);
  const shown = url === undefined ? own : link(text, url);
  return section ? `### ${shown}` : `**${shown}**`;
}

/** Lines that stand together, in parts that fit into a message; a line that is too long itself is cut at sentence ends. */
function linesOf(lines: readonly string[]): EmbedPart[] {
  const short = lines.flatMap((line) => splitText(line, LONGEST_PART));
  const fits = (all: readonly string[], line: string): boolean => [...all, line].join('\n').length <= LONGEST_PART;
  return packed(short, { fits, isHeading: () => false }).map((own) => ({ text: own.join('\n') }));
}

/** Each part of a long quotation stands in marks of its own; whose it is stands under the last. */
function quoteParts({ pieces, verbatim, speaker, role, date, sources, notes = [], permalink }: QuoteBlock): EmbedPart[] {
  const parts = pieces.flatMap((piece) => splitText(piece.replace(/\s+/g, ' ').trim(), LONGEST_QUOTE)).map(escaped);
  const shown = verbatim ? parts.map((part) => `“${part}”`) : [`Reported: ${parts.join(' … ')}`];
  const by = [speaker && `**${escaped(speaker)}**`, role && escaped(role)].filter(Boolean).join(', ');
  const place = [by && `— ${by}`, date && timestamp(date), ...sources.map(sourceText), permalink?.url && link(CHECK_IT, permalink.url)]
    .filter(Boolean)
    .join(' · ');
  const under = [place, ...notes.map((note) => `⚠ ${richText(note)}`)].filter(Boolean).map((line) => `> ${line}`);
  const lines = pieces.length > 1 && shown.join(' … ').length <= LONGEST_QUOTE ? [shown.join(' … ')] : shown;
  return lines.flatMap((line, n) => linesOf([`> ${line}`, ...(n === lines.length - 1 ? under : [])]));
}

const sourceText = ({ label, url }: Citation): string => (url ? link(label, url) : escaped(label));

/** The first `most` characters of Markdown, with an ellipsis at the end if there were more; no backslash is cut off from the character that it escapes. */
const cut = (markdown: string, most: number): string => cutShort(markdown, most).replace(/\\…$/, '…');
