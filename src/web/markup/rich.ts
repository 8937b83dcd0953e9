import { html } from 'hono/html';
import { paths } from '../../core/archive/paths.ts';
import { CHECK_IT, printedLine } from '../../core/chat/printed-reply.ts';
import type { DatedText, Inline, Rich } from '../../core/chat/reply.ts';
import { foreign, type Markup, outsideLink, timeTag } from './text.ts';

/** Running text of an answer. What chat tells by an article's number, or links to the archive, is a link within it. */
export function richMarkup(rich: Rich | DatedText): Markup {
  const inlines: readonly Inline[] = typeof rich === 'string' ? [rich] : rich;
  return html`${inlines.map(inlineMarkup)}`;
}

function inlineMarkup(inline: Inline): Markup {
  if (typeof inline === 'string') return foreign(inline);
  if ('command' in inline) return foreign(printedLine([inline]));
  if ('permalink' in inline) return html` · <a class="check" href="${inline.permalink.path}">${CHECK_IT}</a>`;
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
