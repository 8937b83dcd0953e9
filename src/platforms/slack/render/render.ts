import type { KnownBlock, RichTextElement, RichTextSection } from '@slack/types';
import { CHECK_IT, type PrintedBlock, type PrintedReply, printedReply, type TypedName } from '../../../core/chat/printed-reply.ts';
import type { QuoteBlock, Reply } from '../../../core/chat/reply.ts';
import type { PagedCall } from '../../../core/ports/command-call-store.ts';
import { cutShort, splitText } from '../../../text/split-text.ts';
import { packed } from '../../common/pack.ts';
import type { KeptCalls } from '../../common/press.ts';
import { withSourcesOnce } from '../../common/sources-once.ts';
import { UNPREFIXED } from '../commands/slash-names.ts';
import { actionsOf, buttonOf, menusOf } from './buttons.ts';
import { escaped, oneLine } from './mrkdwn.ts';
import { dateOf, elementsOf, grouped, linkOf, NEW_LINE, partsOf, plainOf, richText, sizeOf, textOf } from './rich-text.ts';

/** https://docs.slack.dev/reference/block-kit/blocks and …/blocks/header-block */
const MOST_BLOCKS = 50;
const LONGEST_TITLE = 150;
/** Slack answers `msg_blocks_too_long` from about 13,200 characters on. It doesn't say which characters it counts, so we count all of the JSON. */
const LONGEST_MESSAGE = 13_000;
/** Of one block's JSON. */
const LONGEST_BLOCK = 4000;
const LONGEST_FOOTER = 1000;
/** Words of one quotation in one block; longer ones go on in the next, at a sentence end. */
const LONGEST_QUOTE = 1500;
/** Longer ones Slack advises against: https://docs.slack.dev/reference/methods/chat.postMessage#truncating */
const LONGEST_FALLBACK = 4000;

/** One message. `text` stands for the blocks in notifications and to screen readers; nothing in either pings, whatever it quotes. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
}

/** What stays together in one message. */
interface MessageUnit {
  readonly blocks: readonly KnownBlock[];
  readonly text: string;
  readonly heading?: boolean;
}

export interface SlackRenderOptions {
  /** What a button that shows the answer to the channel asks again; without it there is none. */
  readonly share?: PagedCall | undefined;
  /** The calls that are too long for a button's value. */
  readonly kept?: KeptCalls | undefined;
  /** How commands are typed in this workspace; without a prefix where it is left out. */
  readonly typedName?: TypedName | undefined;
}

/** An answer as messages, in order; one where it fits. */
export function renderReply(unprinted: Reply, { share, kept, typedName = UNPREFIXED }: SlackRenderOptions = {}): SlackMessage[] {
  const reply = printedReply(unprinted, typedName);
  const body = withSourcesOnce(reply.blocks).flatMap((block, n) => unitsOf(block, n));
  const all = [...titleOf(reply), ...body, ...footOf(reply, { share, kept })];
  return packed(all, { fits, isHeading: ({ heading }) => heading === true }).map((units) => ({
    text: fallbackOf(units) || escaped(cutShort(reply.title, LONGEST_TITLE)) || 'Verbatim',
    blocks: units.flatMap(({ blocks }) => blocks),
  }));
}

function titleOf({ title }: Pick<PrintedReply, 'title'>): MessageUnit[] {
  const text = cutShort(oneLine(title).trim(), LONGEST_TITLE);
  return text === ''
    ? []
    : [{ blocks: [{ type: 'header', text: { type: 'plain_text', text, emoji: false } }], text: escaped(text), heading: true }];
}

function footOf(reply: PrintedReply, { share, kept }: Pick<SlackRenderOptions, 'share' | 'kept'>): MessageUnit[] {
  const { footer, paging } = reply;
  const lines = [footer, paging && `Page ${paging.page} of ${paging.pages}`].filter((line) => line !== undefined);
  const text = cutShort(oneLine(lines.join(' · ')).trim(), LONGEST_FOOTER);
  const words: KnownBlock[] = text === '' ? [] : [{ type: 'context', elements: [{ type: 'plain_text', text, emoji: false }] }];
  const blocks = [...words, ...actionsOf(reply, { share, kept, first: reply.blocks.length })];
  const menus = menusOf(reply, kept).map((menu): MessageUnit => ({ blocks: [menu], text: '' }));
  return [...menus, ...(blocks.length > 0 ? [{ blocks, text: escaped(text) }] : [])];
}

/** Whether another unit goes into a message with these. */
function fits(units: readonly MessageUnit[], unit: MessageUnit): boolean {
  const all = [...units, unit].flatMap(({ blocks }) => blocks);
  return all.length <= MOST_BLOCKS && sizeOf(all) <= LONGEST_MESSAGE;
}

/** Whole units, so that no quotation is left open. */
function fallbackOf(units: readonly MessageUnit[]): string {
  const lines: string[] = [];
  let left = LONGEST_FALLBACK;
  for (const { text } of units) {
    if (text.trim() === '') continue;
    left -= text.length + 2;
    if (left < 0) return [...lines, '…'].join('\n\n');
    lines.push(text.trim());
  }
  return lines.join('\n\n');
}

function headingElement({ text, url, date }: Extract<PrintedBlock, { readonly kind: 'heading' }>): RichTextElement {
  if (url !== undefined) return linkOf(text, url, true);
  return date ? { ...dateOf({ date }), style: { bold: true } } : textOf(text, true);
}

/** `n`: the block's place in its answer. */
function unitsOf(block: PrintedBlock, n: number): MessageUnit[] {
  switch (block.kind) {
    case 'heading':
      return block.section
        ? titleOf({ title: block.text })
        : paragraph([headingElement(block)]).map((unit) => ({ ...unit, heading: true }));
    case 'text':
      return paragraph(elementsOf(block.text));
    case 'list':
      return lines(block.items.map(elementsOf), 'list');
    case 'fields':
      return lines(
        block.fields.map(({ name, value }) => [textOf(name, true), textOf(' '), ...elementsOf(value)]),
        'fields',
      );
    case 'quote':
      return quoteUnits(block, n);
  }
}

const section = (elements: RichTextElement[]): RichTextSection => ({ type: 'rich_text_section', elements });

const paragraph = (elements: readonly RichTextElement[]): MessageUnit[] =>
  partsOf(elements, LONGEST_BLOCK).map((part) => ({ blocks: [richText([section(part)])], text: plainOf(part) }));

function lines(all: readonly (readonly RichTextElement[])[], kind: 'list' | 'fields'): MessageUnit[] {
  const sections = all.flatMap((elements) => partsOf(elements, LONGEST_BLOCK - 100)).map(section);
  return grouped(sections, LONGEST_BLOCK).map((group) => ({
    blocks: [richText(kind === 'list' ? [{ type: 'rich_text_list', style: 'bullet', elements: group }] : group)],
    text: group.map(({ elements }) => `${kind === 'list' ? '• ' : ''}${plainOf(elements)}`).join('\n'),
  }));
}

/** Each part of a long quotation stands in marks of its own; whose it is stands under the last. */
function quoteUnits(block: QuoteBlock, n: number): MessageUnit[] {
  const shown = shownParts(block);
  const units = shown.flatMap((words, part) => {
    const under = part === shown.length - 1 ? underneath(block).flatMap((line) => [NEW_LINE, ...line]) : [];
    return partsOf([textOf(words), ...under], LONGEST_BLOCK).map(
      (elements): MessageUnit => ({ blocks: [richText([{ type: 'rich_text_quote', elements }])], text: plainOf(elements) }),
    );
  });
  const button = block.context && buttonOf({ label: 'Context', kind: 'context', call: { ...block.context, page: 1 } }, n);
  const last = units.at(-1);
  if (!button || !last) return units;
  return units.with(-1, { ...last, blocks: [...last.blocks, { type: 'actions', elements: [button] }] });
}

function shownParts({ pieces, verbatim }: QuoteBlock): string[] {
  const parts = pieces.flatMap((piece) => splitText(oneLine(piece).trim(), LONGEST_QUOTE));
  const shown = verbatim ? parts.map((part) => `“${part}”`) : [`Reported: ${parts.join(' … ')}`];
  return pieces.length > 1 && shown.join(' … ').length <= LONGEST_QUOTE ? [shown.join(' … ')] : shown;
}

function underneath({ speaker, role, date, sources, notes = [], permalink }: QuoteBlock): RichTextElement[][] {
  const by = [...(speaker ? [textOf(speaker, true)] : []), ...(speaker && role ? [textOf(', ')] : []), ...(role ? [textOf(role)] : [])];
  const places: RichTextElement[][] = [
    ...(by.length > 0 ? [[textOf('— '), ...by]] : []),
    ...(date ? [[dateOf({ date })]] : []),
    ...sources.map(({ label, url }) => [url ? linkOf(label, url) : textOf(label)]),
    ...(permalink?.url === undefined ? [] : [[linkOf(CHECK_IT, permalink.url)]]),
  ];
  const place = places.flatMap((elements, n) => (n === 0 ? elements : [textOf(' · '), ...elements]));
  return [
    ...(place.length > 0 ? [place] : []),
    ...notes.map((note) => elementsOf(typeof note === 'string' ? `⚠ ${note}` : ['⚠ ', ...note])),
  ];
}
