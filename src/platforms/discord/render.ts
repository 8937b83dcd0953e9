import type { APIActionRowComponent, APIButtonComponentWithCustomId, APIEmbed, APIStringSelectComponent } from 'discord.js';
import { ButtonStyle, ComponentType } from 'discord.js';
import { type PrintedBlock, type PrintedReply, printedReply } from '../../core/chat/printed-reply.ts';
import type { Citation, QuoteBlock, Reply } from '../../core/chat/reply.ts';
import { withSourcesOnce } from '../common/sources-once.ts';
import { CONTEXT_MENU, customId, type Press } from './calls.ts';
import { escaped, link, richText, splitText, timestamp } from './markup.ts';

/** https://docs.discord.com/developers/resources/message#embed-object-embed-limits; a message's embeds hold 6,000 characters in all. */
const LONGEST_TITLE = 256;
const LONGEST_TEXT = 4000;
const LONGEST_FOOTER = 1000;
/** https://docs.discord.com/developers/components/reference#button */
const LONGEST_LABEL = 80;
const BUTTONS_IN_ROW = 5;
const MOST_BUTTONS = 25;
const MOST_ROWS = 5;
/** https://docs.discord.com/developers/components/reference#string-select: options 25, each label 100. */
const LONGEST_CHOICE = 100;
/** Words of one quotation in one message; longer ones go on in the next, at a sentence end. */
const LONGEST_QUOTE = 1500;

type Row = APIActionRowComponent<APIButtonComponentWithCustomId | APIStringSelectComponent>;

/** One message: nothing in it pings, whatever it quotes. */
export interface DiscordMessage {
  readonly content?: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly Row[];
  readonly allowed_mentions: { readonly parse: readonly never[]; readonly roles?: readonly string[] };
}

/** An answer as messages, in order; one where it fits. `share`: with a button that shows it to the channel. */
export function renderReply(unprinted: Reply, { share }: { readonly share?: ShareCall | undefined } = {}): DiscordMessage[] {
  const reply = printedReply(unprinted);
  const texts = packed(withSourcesOnce(reply.blocks).flatMap(blockTexts));
  const foot = [reply.footer, reply.paging && `Page ${reply.paging.page} of ${reply.paging.pages}`].filter((line) => line !== undefined);
  return texts.map((description, n): DiscordMessage => {
    const last = n === texts.length - 1;
    const embed: APIEmbed = {
      ...(n === 0 ? { title: cut(escaped(reply.title), LONGEST_TITLE) } : {}),
      ...(description ? { description } : {}),
      ...(last && foot.length > 0 ? { footer: { text: cut(foot.join(' · '), LONGEST_FOOTER) } } : {}),
    };
    return { embeds: [embed], components: last ? rowsOf(reply, share) : [], allowed_mentions: { parse: [] } };
  });
}

/** What the share button asks again. */
export interface ShareCall {
  readonly call: { readonly command: string; readonly options: Readonly<Record<string, string | number | boolean>> };
  readonly page: number;
}

/** Texts joined into messages' worth, in order; at least one, empty where there is nothing. */
function packed(texts: readonly string[]): string[] {
  const full: string[] = [];
  let open = '';
  for (const text of texts.flatMap((long) => splitText(long, LONGEST_TEXT))) {
    const joined = open ? `${open}\n\n${text}` : text;
    if (joined.length <= LONGEST_TEXT) open = joined;
    else {
      full.push(open);
      open = text;
    }
  }
  return [...full, open];
}

function blockTexts(block: PrintedBlock): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.section ? `### ${escaped(block.text)}` : `**${escaped(block.text)}**`];
    case 'text':
      return [richText(block.text)];
    case 'list':
      return [block.items.map((item) => `- ${richText(item)}`).join('\n')];
    case 'fields':
      return [block.fields.map(({ name, value }) => `**${escaped(name)}** ${richText(value)}`).join('\n')];
    case 'quote':
      return quoteTexts(block);
  }
}

/** Each part of a long quotation stands in marks of its own; whose it is stands under the last. */
function quoteTexts({ pieces, verbatim, speaker, role, date, sources, notes = [] }: QuoteBlock): string[] {
  const parts = pieces.flatMap((piece) => splitText(piece.replace(/\s+/g, ' ').trim(), LONGEST_QUOTE)).map(escaped);
  const shown = verbatim ? parts.map((part) => `“${part}”`) : [`Reported: ${parts.join(' … ')}`];
  const by = [speaker && `**${escaped(speaker)}**`, role && escaped(role)].filter(Boolean).join(', ');
  const place = [by && `— ${by}`, date && timestamp(date), ...sources.map(sourceText)].filter(Boolean).join(' · ');
  const under = [place, ...notes.map((note) => `⚠ ${escaped(note)}`)].filter(Boolean).map((line) => `> ${line}`);
  const lines = pieces.length > 1 && shown.join(' … ').length <= LONGEST_QUOTE ? [shown.join(' … ')] : shown;
  return lines.map((line, n) => [`> ${line}`, ...(n === lines.length - 1 ? under : [])].join('\n'));
}

const sourceText = ({ label, url }: Citation): string => (url ? link(label, url) : escaped(label));

interface ButtonSpec {
  readonly label: string;
  readonly press: Press;
  readonly call: ShareCall['call'];
  readonly page: number;
  readonly main?: boolean;
}

function buttonsOf({ paging, buttons = [] }: PrintedReply, share: ShareCall | undefined): ButtonSpec[] {
  return [
    ...(paging && paging.page > 1 ? [{ label: 'Back', press: 'turn' as const, call: paging.call, page: paging.page - 1 }] : []),
    ...(paging && paging.page < paging.pages
      ? [{ label: 'More', press: 'turn' as const, call: paging.call, page: paging.page + 1, main: true }]
      : []),
    ...buttons.map(({ label, call }) => ({ label, press: 'ask' as const, call, page: 1 })),
    ...(share ? [{ label: 'Share', press: 'share' as const, call: share.call, page: share.page }] : []),
  ];
}

/** What shows a quote's paragraph: a button where there is one quote, a menu of their first words where there are several. */
function rowsOf(reply: PrintedReply, share: ShareCall | undefined): Row[] {
  const quotes = reply.blocks.flatMap((block) => (block.kind === 'quote' && block.context ? [{ block, call: block.context }] : []));
  const [first, ...others] = quotes;
  const buttons = buttonsOf(reply, share);
  if (!first) return rows(buttons);
  if (others.length === 0) return rows([{ label: 'Context', press: 'ask', call: first.call, page: 1 }, ...buttons]);
  const options = new Map<string, string>();
  for (const { block, call } of quotes.slice(0, MOST_BUTTONS)) {
    const value = customId('ask', call, 1);
    const words = wordsOf(block).trim();
    if (value !== undefined && words !== '') options.set(value, cut(words, LONGEST_CHOICE));
  }
  const menu: Row = {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: CONTEXT_MENU,
        placeholder: 'Context: the paragraph around a quote',
        options: [...options].map(([value, label]) => ({ label, value })),
      },
    ],
  };
  return options.size === 0 ? rows(buttons) : [menu, ...rows(buttons).slice(0, MOST_ROWS - 1)];
}

/** Its first words as a menu tells them: plain text there. */
function wordsOf({ pieces, verbatim, speaker }: QuoteBlock): string {
  const words = pieces.join(' … ').replace(/\s+/g, ' ').trim();
  return `${speaker ? `${speaker}: ` : ''}${verbatim ? `“${words}”` : words}`;
}

function rows(specs: readonly ButtonSpec[]): Row[] {
  const seen = new Set<string>();
  const buttons = specs.flatMap(({ label, press, call, page, main }): APIButtonComponentWithCustomId[] => {
    const id = customId(press, call, page);
    // Discord refuses a message with one id twice.
    if (id === undefined || seen.has(id) || label.trim() === '') return [];
    seen.add(id);
    const style = main ? ButtonStyle.Primary : ButtonStyle.Secondary;
    return [{ type: ComponentType.Button, style, label: cut(label.trim(), LONGEST_LABEL), custom_id: id }];
  });
  const all: Row[] = [];
  for (let n = 0; n < Math.min(buttons.length, MOST_BUTTONS); n += BUTTONS_IN_ROW)
    all.push({ type: ComponentType.ActionRow, components: buttons.slice(n, Math.min(n + BUTTONS_IN_ROW, MOST_BUTTONS)) });
  return all;
}

/** At most so many characters, the last an ellipsis where there were more. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$|\\$/, '')}…`;
}
