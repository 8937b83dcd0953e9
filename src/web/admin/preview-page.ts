import { html } from 'hono/html';
import { paths, withQuery } from '../../core/archive/paths.ts';
import { richMarkup } from '../markup/rich.ts';
import { foreign, type Markup } from '../markup/text.ts';
import { callForm } from './call-form.ts';
import type { BriefPreview, PreviewLine, PreviewMessage } from './dashboard.ts';

export const PREVIEW_ROUTE = '/admin/briefs/:brief';

/** `schedule`: as its channel would get it, rather than one that gets every story. */
export const previewPath = (brief: string, schedule?: number): string =>
  withQuery(`${paths.admin}/briefs/${encodeURIComponent(brief)}`, { schedule });

/** A brief as each platform would show it now. */
export function previewMarkup({ wrong, discord, slack, text }: BriefPreview, formToken: string): Markup {
  return html`<div class="buttons">${callForm({ label: 'Put right what is wrong', call: wrong }, formToken)}</div>
${messagesMarkup('Discord', discord)}${messagesMarkup('Slack', slack)}<section aria-labelledby="as-text"><h2 id="as-text">As text</h2>
<pre class="screen" tabindex="0">${text}</pre></section>\n`;
}

function messagesMarkup(platform: string, messages: readonly PreviewMessage[]): Markup {
  const id = `on-${platform.toLowerCase()}`;
  return html`<section aria-labelledby="${id}"><h2 id="${id}">On ${platform}</h2>
${messages.map(
  (
    { lines, buttons, size, largest },
    n,
  ) => html`<article class="message" aria-label="Message ${n + 1} of ${messages.length} on ${platform}">
${lines.map(lineMarkup)}${buttons.length > 0 ? html`<p class="buttons">${buttons.map((label) => html`<span class="button">${foreign(label)}</span> `)}</p>\n` : ''}</article>
<p class="note">${size.toLocaleString('en')} of ${largest.toLocaleString('en')} characters</p>\n`,
)}</section>\n`;
}

function lineMarkup({ kind, text }: PreviewLine): Markup {
  const words = richMarkup(text);
  if (kind === 'title') return html`<p class="title" dir="auto"><strong>${words}</strong></p>\n`;
  if (kind === 'quote') return html`<blockquote dir="auto"><p>${words}</p></blockquote>\n`;
  if (kind === 'item') return html`<p class="item" dir="auto">• ${words}</p>\n`;
  return kind === 'foot' ? html`<p class="note" dir="auto">${words}</p>\n` : html`<p dir="auto">${words}</p>\n`;
}
