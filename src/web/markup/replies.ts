import { html } from 'hono/html';
import { paths } from '../../core/archive/paths.ts';
import { printedLine } from '../../core/chat/printed-reply.ts';
import type { Block, Citation, QuoteBlock, Reply } from '../../core/chat/reply.ts';
import { checkLink, wordsFigure } from './figure.ts';
import { richMarkup } from './rich.ts';
import { foreign, type Markup, outsideLink, timeTag } from './text.ts';

/** An answer of chat as a part of a page: what an edition said, as it was posted. Buttons and menus, which only chat has, are left out. */
export const replyMarkup = ({ blocks, footer }: Reply): Markup =>
  html`${blocksMarkup(blocks)}${footer === undefined ? '' : html`<p class="note">${foreign(printedLine(footer))}</p>\n`}`;

/** Blocks below a page's own heading. */
export function blocksMarkup(blocks: readonly Block[]): Markup {
  // Without sections above it a heading is the first below the page's own.
  const isSectioned = blocks.some((block) => block.kind === 'heading' && block.section === true);
  return html`${blocks.map((block) => blockMarkup(block, isSectioned))}`;
}

function blockMarkup(block: Block, isSectioned: boolean): Markup {
  switch (block.kind) {
    case 'heading': {
      const words = outsideLink(block.text, block.url);
      return block.section || !isSectioned ? html`<h2 dir="auto">${words}</h2>\n` : html`<h3 dir="auto">${words}</h3>\n`;
    }
    case 'text':
      return html`<p dir="auto">${richMarkup(block.text)}</p>\n`;
    case 'list':
      return html`<ul>${block.items.map((item) => html`<li dir="auto">${richMarkup(item)}</li>`)}</ul>\n`;
    case 'fields':
      return html`<dl class="fields">${block.fields.map(({ name, value }) => html`<div><dt>${foreign(printedLine(name))}</dt><dd>${richMarkup(value)}</dd></div>`)}</dl>\n`;
    case 'quote':
      return quoteMarkup(block);
  }
}

function quoteMarkup(block: QuoteBlock): Markup {
  const { pieces, verbatim, speaker, role, date, sources, notes = [] } = block;
  const checkPath = pathOf(block);
  const under = [
    ...(speaker === undefined ? [] : [html`<cite>${foreign(speaker)}</cite>${role === undefined ? '' : html`, ${foreign(role)}`}`]),
    ...(date ? [timeTag({ date })] : []),
    ...sources.map(citationMarkup),
    ...(checkPath === undefined ? [] : [checkLink(checkPath)]),
  ];
  return wordsFigure({ pieces, verbatim, under, notes });
}

const citationMarkup = ({ label, url, articleId }: Citation): Markup =>
  html`${outsideLink(label, url)}${articleId === undefined ? '' : html` (<a href="${paths.article(articleId)}">article ${articleId}</a>)`}`;

/** A quotation's own page; of one that was posted before there were any, by the number that chat shows its paragraph by. */
function pathOf({ permalink, context, pieces }: QuoteBlock): string | undefined {
  if (permalink) return permalink.path;
  const [, articleId, number] = /^(\d+)\.(\d+)$/.exec(String(context?.options['quote'] ?? '')) ?? [];
  if (articleId === undefined) return undefined;
  return paths.quote({ article: { id: Number(articleId) }, number: Number(number), spans: pieces.map((text) => ({ text })) });
}
