import { html } from 'hono/html';
import { paths } from '../../core/archive/paths.ts';
import { type PrintedInline, type PrintedRich, printedRich } from '../../core/chat/printed-reply.ts';
import type { DatedText, Rich } from '../../core/chat/reply.ts';
import { foreign, type Markup, outsideLink, timeTag } from './text.ts';

/** Running text of an answer; what links to an article's number in chat is a link to its page here. */
export const richMarkup = (rich: Rich | DatedText): Markup => printedMarkup(printedRich(rich));

function printedMarkup(rich: PrintedRich): Markup {
  const inlines: readonly PrintedInline[] = typeof rich === 'string' ? [rich] : rich;
  return html`${inlines.map(inlineMarkup)}`;
}

function inlineMarkup(inline: PrintedInline): Markup {
  if (typeof inline === 'string') return foreign(inline);
  if ('url' in inline) return outsideLink(inline.text, inline.url);
  if ('date' in inline) return timeTag(inline);
  if ('channel' in inline) return foreign(inline.text);
  if (inline.style === 'strong') return html`<strong>${foreign(inline.text)}</strong>`;
  return html`<span class="quiet">${numberedArticle(inline.text)}</span>`;
}

/** "article 12", as sources are told in chat, with a link to its page. */
function numberedArticle(text: string): Markup {
  const [, before = '', words, id, after = ''] = /^(.*?)\b([Aa]rticle (\d{1,15}))(.*)$/su.exec(text) ?? [];
  return words === undefined ? foreign(text) : html`${foreign(before)}<a href="${paths.article(Number(id))}">${words}</a>${foreign(after)}`;
}
