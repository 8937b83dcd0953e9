import type { ActionsBlock, KnownBlock, RichTextBlock, RichTextElement, StaticSelect } from '@slack/types';
import type { SlackMessage } from '../../../src/platforms/slack/render/render.ts';

/** https://docs.slack.dev/reference/block-kit/blocks; the 13,200 characters are what people measured. */
export function wrongIn({ text, blocks }: SlackMessage): string | undefined {
  if (text.trim() === '' || text.length > 40_000) return `text of ${text.length}`;
  const token = /<(?:!date\^\d+\^\{date_short_pretty\}(?: at \{time\})?|https?:[^\s<>|]*)\|[^<>]*>/g;
  // A channel stands in the text only where the bot itself names it in a block.
  const channels = [...JSON.stringify(blocks).matchAll(/"type":"channel","channel_id":"([CG][A-Z0-9]{7,20})"/g)].map(
    ([, id]) => `<#${id}>`,
  );
  const plain = channels.reduce((rest, channel) => rest.replaceAll(channel, ''), text.replace(token, ''));
  if (/[<>]|&(?!(?:amp|lt|gt);)/.test(plain)) return `markup in the text: ${text}`;
  if (blocks.length > 50) return `${blocks.length} blocks`;
  if (JSON.stringify(blocks).length > 13_200) return `${JSON.stringify(blocks).length} characters`;
  const ids = blocks.flatMap((block) => (block.type === 'actions' ? block.elements.map(({ action_id }) => action_id) : []));
  if (new Set(ids).size !== ids.length) return `an action_id twice: ${ids.join()}`;
  return blocks.map(wrongInBlock).find((problem) => problem !== undefined);
}

function wrongInBlock(block: KnownBlock): string | undefined {
  if (block.type === 'header') return length(block.text.text, 150);
  if (block.type === 'context')
    return block.elements.length > 10 ? 'context' : block.elements.map((one) => ('text' in one ? length(one.text, 3000) : 'image'))[0];
  if (block.type === 'actions') return wrongInActions(block);
  return block.type === 'rich_text' ? wrongInRichText(block) : `unforeseen: ${block.type}`;
}

function wrongInActions({ elements }: ActionsBlock): string | undefined {
  if (elements.length === 0 || elements.length > 25) return `${elements.length} elements`;
  return elements
    .map((element) => {
      if (element.type === 'static_select') return wrongInSelect(element);
      if (element.type !== 'button') return `a ${element.type}`;
      return length(element.text.text, 75) ?? length(element.value ?? '', 2000) ?? length(element.action_id ?? '', 255);
    })
    .find((problem) => problem !== undefined);
}

/** https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element#static_select */
function wrongInSelect({ options = [], placeholder, action_id }: StaticSelect): string | undefined {
  if (options.length === 0 || options.length > 100) return `${options.length} options`;
  const choices = options.map(({ text, value }) => length(text.text, 75) ?? length(value ?? '', 150));
  return [placeholder && length(placeholder.text, 150), length(action_id ?? '', 255), ...choices].find((wrong) => wrong !== undefined);
}

function wrongInRichText({ elements }: RichTextBlock): string | undefined {
  if (elements.length === 0) return 'empty rich text';
  const inner = elements.flatMap((one) => (one.type === 'rich_text_list' ? one.elements : [one]));
  if (inner.some((one) => one.elements.length === 0)) return 'an empty part';
  return inner
    .flatMap((one) => one.elements as RichTextElement[])
    .map(wrongInElement)
    .find((problem) => problem !== undefined);
}

function wrongInElement(element: RichTextElement): string | undefined {
  switch (element.type) {
    case 'text':
      return length(element.text, 3000);
    case 'link':
      return /^https?:/.test(element.url) ? length(element.text ?? '', 3000) : `a link to ${element.url}`;
    case 'date':
      return Number.isSafeInteger(element.timestamp) && element.fallback ? undefined : 'a date';
    case 'channel':
      return /^[CG][A-Z0-9]{7,20}$/.test(element.channel_id) ? undefined : `a channel ${element.channel_id}`;
    default:
      return `pings: ${element.type}`;
  }
}

const length = (text: string, most: number): string | undefined =>
  text.length === 0 || text.length > most ? `${text.length} of at most ${most} characters` : undefined;
