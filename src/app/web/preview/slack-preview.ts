import type { ActionsBlock, KnownBlock, RichTextBlockElement, RichTextElement } from '@slack/types';
import type { Inline, Reply } from '../../../core/chat/reply.ts';
import { renderReply } from '../../../platforms/slack/render/render.ts';
import type { PreviewLine, PreviewMessage } from '../../../web/admin/dashboard.ts';

/** From about here on Slack refuses a message (`src/platforms/slack/render/render.ts`). */
const LARGEST = 13_200;

/** An answer as Slack shows it: the blocks of the very messages that are sent. */
export const slackPreview = (reply: Reply): PreviewMessage[] =>
  renderReply(reply).map(({ blocks }) => ({
    lines: blocks.flatMap(linesOf),
    buttons: blocks.flatMap((block) => (block.type === 'actions' ? block.elements.flatMap(labelOf) : [])),
    size: JSON.stringify(blocks).length,
    largest: LARGEST,
  }));

function linesOf(block: KnownBlock): PreviewLine[] {
  if (block.type === 'header') return [{ kind: 'title', text: block.text.text }];
  if (block.type === 'context') return block.elements.flatMap((one) => ('text' in one ? [{ kind: 'foot' as const, text: one.text }] : []));
  return block.type === 'rich_text' ? block.elements.flatMap(partLines) : [];
}

function partLines(part: RichTextBlockElement): PreviewLine[] {
  if (part.type === 'rich_text_list')
    return part.elements.map(({ elements }) => ({ kind: 'item', text: elements.flatMap((one) => inlineOf(one as RichTextElement)) }));
  const text = part.elements.flatMap((element) => inlineOf(element as RichTextElement));
  return [{ kind: part.type === 'rich_text_quote' ? 'quote' : 'text', text }];
}

function inlineOf(element: RichTextElement): Inline[] {
  if (element.type === 'text') return [element.style?.bold ? { text: element.text, style: 'strong' } : element.text];
  if (element.type === 'link') return [{ text: element.text ?? element.url, url: element.url }];
  if (element.type === 'date') return [{ date: new Date(element.timestamp * 1000), time: element.format.includes('{time}') }];
  return element.type === 'channel' ? [`channel ${element.channel_id}`] : [];
}

const labelOf = (element: ActionsBlock['elements'][number]): string[] => {
  if (element.type === 'static_select') return element.placeholder ? [element.placeholder.text] : [];
  return element.type === 'button' ? [element.text.text] : [];
};
