import { html } from 'hono/html';
import type { DatePiece } from '../../core/chat/reply.ts';
import { dateWords } from '../../presentation/news/citations.ts';
import { webAddress } from '../../text/web-address.ts';

/** HTML whose every word from outside was escaped when it was put in. */
export type Markup = ReturnType<typeof html>;

/** Of what a source wrote: control characters are spaces, and half a surrogate pair is the replacement character. */
const readable = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').toWellFormed();

/** Letters that are written from right to left, and marks that turn the direction of writing (https://www.unicode.org/reports/tr9/). */
const TURNS = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** A source's words inside a line of ours; what turns the direction of writing ends with them. */
export function foreign(text: string): Markup {
  const words = readable(text);
  return TURNS.test(words) ? html`<bdi>${words}</bdi>` : html`${words}`;
}

/** A source's words where no element can be: in the title of a page, in an attribute. Marks that turn the direction of writing are left out. */
export const plain = (text: string): string =>
  readable(text)
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A link out of the archive; the words alone where the address is none of the web. */
export function outsideLink(words: string, url: string | undefined): Markup {
  const href = webAddress(url);
  return href === undefined ? foreign(words) : html`<a href="${href}" rel="external nofollow noopener noreferrer">${foreign(words)}</a>`;
}

/** A link within the archive, by a source's words. */
export const foreignLink = (words: string, path: string): Markup => html`<a href="${path}">${foreign(words)}</a>`;

export const timeTag = (piece: DatePiece): Markup => html`<time datetime="${piece.date.toISOString()}">${dateWords(piece)}</time>`;

/** The pieces with something between them. */
export const joined = (pieces: readonly (Markup | string)[], between: Markup | string): (Markup | string)[] =>
  pieces.flatMap((piece, n) => (n === 0 ? [piece] : [between, piece]));
