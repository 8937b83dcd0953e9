import { html } from 'hono/html';
import { paths } from '../../core/archive/paths.ts';
import type { StoredQuote } from '../../core/news/stored.ts';
import { headlineOf, quoteBlock } from '../../presentation/news/citations.ts';
import { doubtMarkup, isSureWhose, speakerMarkup } from './attribution.ts';
import { shortened } from './cut.ts';
import { checkLink, wordsFigure } from './figure.ts';
import { outletWords, sourceMarkup } from './sources.ts';
import { foreignLink, joined, type Markup } from './text.ts';

/** Longer words are cut in a list, at a space; the quotation's own page has them whole. In characters. */
const LONGEST_LISTED = 600;

interface QuoteLook {
  /** Whether whose words they are stands beneath; on a person's own page it does not. */
  readonly speaker?: boolean;
  /** Whether the day stands with the article; where it stands above already it does not. */
  readonly date?: boolean;
  /** Whether the article stands beneath. */
  readonly source?: boolean;
  /** Whether a link leads to the page on which it can be checked. */
  readonly check?: boolean;
  /** Whether the words are shown whole, however long. */
  readonly whole?: boolean;
}

/** Someone's words with whose they are, where they stand, and a link to the page on which they can be checked. */
export function quoteFigure(
  quote: StoredQuote,
  { speaker = true, source = true, date = true, check = true, whole = false }: QuoteLook = {},
): Markup {
  const { pieces, verbatim, notes = [] } = quoteBlock(quote);
  const words = whole ? pieces : cutTo(LONGEST_LISTED, pieces);
  const under = [
    ...(speaker ? [speakerMarkup(quote)] : isSureWhose(quote) ? [] : [doubtMarkup(quote)]),
    ...(source ? [sourceMarkup(quote.article, date)] : []),
    ...(quote.number === undefined || !check ? [] : [checkLink(paths.quote(quote))]),
  ];
  return wordsFigure({ pieces: words, verbatim, under, more: alsoIn(quote), notes });
}

const MOST_LISTED = 3;

function alsoIn({ alsoIn = [] }: StoredQuote): Markup | string {
  if (alsoIn.length === 0) return '';
  const listed = alsoIn
    .slice(0, MOST_LISTED)
    .map((article) => foreignLink(outletWords(article) ?? headlineOf(article), paths.article(article.id)));
  const more = alsoIn.length - listed.length;
  return html`<br><span class="note">The same words also in ${joined(listed, ', ')}${more > 0 ? ` and ${more} more` : ''}</span>`;
}

/** The same pieces where they are no longer than that together. */
function cutTo(longest: number, pieces: readonly string[]): readonly string[] {
  let left = longest;
  if (pieces.reduce((sum, { length }) => sum + length, 0) <= longest) return pieces;
  const kept: string[] = [];
  for (const piece of pieces) {
    if (piece.length > left) return [...kept, shortened(piece, left)];
    kept.push(piece);
    left -= piece.length;
  }
  return kept;
}
