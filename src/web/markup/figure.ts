import { html } from 'hono/html';
import { CHECK_IT } from '../../core/chat/printed-reply.ts';
import type { DatedText } from '../../core/chat/reply.ts';
import { oneLine } from '../../text/white-space.ts';
import { richMarkup } from './rich.ts';
import { foreign, joined, type Markup } from './text.ts';

/** The link to the page on which words can be checked. */
export const checkLink = (path: string): Markup => html`<a class="check" href="${path}">${CHECK_IT}</a>`;

interface WordsFigure {
  readonly pieces: readonly string[];
  /** Whether they stand in quotation marks; else they are reported. */
  readonly verbatim: boolean;
  /** What stands beneath in one line, such as whose words they are. */
  readonly under: readonly Markup[];
  /** More of it, on the same line. */
  readonly more?: Markup | string;
  /** Each on a line of its own. */
  readonly notes: readonly (string | DatedText)[];
}

/** Someone's words, with what is said of them beneath. */
export function wordsFigure({ pieces, verbatim, under, more = '', notes }: WordsFigure): Markup {
  const said = verbatim
    ? html`<blockquote dir="auto"><p>${pieces.map((piece, n) => html`${n > 0 ? ' … ' : ''}“${oneLine(piece)}”`)}</p></blockquote>`
    : html`<p class="reported" dir="auto"><span class="label">Reported</span> ${foreign(pieces.join(' … '))}</p>`;
  return html`<figure class="quote">${said}
<figcaption>${joined(under, html` <span class="dot" aria-hidden="true">·</span> `)}${more}${notes.map((note) => html`<br><span class="note">${richMarkup(note)}</span>`)}</figcaption>
</figure>
`;
}
