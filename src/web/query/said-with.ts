import type { StoredQuote } from '../../core/news/stored.ts';
import type { QuoteStore } from '../../core/ports/quote-store.ts';
import type { Cursor, Page, Space } from '../../core/scope.ts';
import type { SearchTerm, SearchTerms } from '../../text/search-terms.ts';
import { stem } from '../../text/stem.ts';
import { foldedWords } from '../../text/words.ts';

/** As many times `least` quotations are looked at, and then as many times more where too few of those say it themselves: each look takes time. */
const LOOKS = [1, 2];

interface SaidWith {
  readonly quotes: Pick<QuoteStore, 'find'>;
  readonly space: Space;
  /** As many at least, where there are so many in the looks that are taken; fewer than three times as many. */
  readonly least: number;
  readonly after?: Cursor | undefined;
  readonly attributed?: boolean | undefined;
}

/**
 * Quotations that say the terms themselves, the newest first. The store finds them by each word by itself: of those, the ones in which all that is
 * wanted stands and nothing that is not.
 */
export async function saidWith(
  terms: SearchTerms,
  { quotes, space, least, after, attributed }: SaidWith,
): Promise<Pick<Page<StoredQuote>, 'items' | 'more'>> {
  const about = terms.wanted.flat().join(' ');
  const items: StoredQuote[] = [];
  let more = after;
  for (const times of LOOKS) {
    const page = await quotes.find(
      { space, about, own: true, verbatim: true, distinct: true, attributed },
      { offset: 0, limit: times * least, after: more, uncounted: true },
    );
    items.push(...page.items.filter(({ spans }) => holdsTerms(spans.map(({ text }) => text).join(' '), terms)));
    more = page.more;
    if (!more || items.length >= least) break;
  }
  return { items, more };
}

/** Whether a text holds all the wanted words and phrases, in any of their forms, and none of the unwanted. */
export function holdsTerms(text: string, { wanted, unwanted }: SearchTerms): boolean {
  const stems = ` ${foldedWords(text).map(stem).join(' ')} `;
  const holds = (term: SearchTerm): boolean => stems.includes(` ${foldedWords(term.join(' ')).map(stem).join(' ')} `);
  return wanted.every(holds) && !unwanted.some(holds);
}
