import type { KnownBlock, RichTextElement } from '@slack/types';
import type { Seen } from './platforms.ts';
import { dateOf, dateTimeOf } from './read-discord.ts';

/** A message or a window. */
export interface SlackAnswer {
  readonly blocks: readonly KnownBlock[];
  readonly title?: { readonly text: string };
}

/** What Slack shows of blocks: https://docs.slack.dev/reference/block-kit/blocks */
export function readSlack(answers: readonly SlackAnswer[]): Seen {
  const blocks = answers.flatMap((answer) => answer.blocks);
  const titles = answers.flatMap(({ title }) => title?.text ?? []);
  const buttons = blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
  return {
    text: [...titles, ...blocks.map(textOf)].filter(Boolean).join('\n'),
    buttons: buttons.flatMap((element) => (element.type === 'button' ? [element.text.text] : [])),
  };
}

function textOf(block: KnownBlock): string {
  if (block.type === 'header') return block.text.text;
  if (block.type === 'context') return block.elements.map((element) => ('text' in element ? element.text : '')).join(' ');
  if (block.type !== 'rich_text') return '';
  return block.elements
    .flatMap((part) => (part.type === 'rich_text_list' ? part.elements : [part]))
    .map((part) => part.elements.map((element) => shown(element as RichTextElement)).join(''))
    .join('\n');
}

function shown(element: RichTextElement): string {
  if (element.type === 'text') return element.text;
  if (element.type === 'link') return element.text ?? element.url;
  if (element.type !== 'date') return '';
  return element.format.endsWith('{time}') ? dateTimeOf(element.timestamp) : dateOf(element.timestamp);
}
