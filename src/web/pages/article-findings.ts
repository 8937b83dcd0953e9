import type { StoredDemand, StoredQuote } from '../../core/news/stored.ts';
import type { Space } from '../../core/scope.ts';
import type { Span, TextSpan } from '../../core/span.ts';
import { type PlacedFinding, placedDemand, placedQuote } from '../markup/passage-markup.ts';
import type { ArchiveParts } from '../parts.ts';

/** More are not marked: a page of that many quotations nobody reads. */
const MOST_FINDINGS = 600;

/** What an article tells, over all of its revisions. */
export interface ArticleFindings {
  readonly quotes: readonly StoredQuote[];
  readonly demands: readonly StoredDemand[];
}

/** Whose view of which archive a page is made from. */
export interface ArchiveView {
  readonly store: ArchiveParts['store'];
  readonly space: Space;
}

export async function findingsOf(articleId: number, { store, space }: ArchiveView): Promise<ArticleFindings> {
  const slice = { offset: 0, limit: MOST_FINDINGS, uncounted: true };
  const [quotes, demands] = await Promise.all([
    store.quotes.find({ space, articleId }, slice),
    store.demands.find({ space, articleId }, slice),
  ]);
  return { quotes: quotes.items, demands: demands.items };
}

/** Those whose words stand in the text of one revision, each where they stand there. Those that a later revision lost stand in no newer text. */
export function placedIn(text: string, { quotes, demands }: ArticleFindings, isNewest: boolean): PlacedFinding[] {
  const isThere = ({ changed }: StoredQuote | StoredDemand): boolean => !isNewest || changed === undefined;
  const located = (finding: PlacedFinding, spans: readonly TextSpan[]): PlacedFinding[] => {
    const places = placesOf(text, spans);
    return places ? [{ ...finding, spans: places }] : [];
  };
  return [
    ...quotes.filter(isThere).flatMap((quote) => located(placedQuote(quote), quote.spans)),
    ...demands.filter(isThere).flatMap((demand) => located(placedDemand(demand), demand.spans)),
  ];
}

/** Where the words stand in a text: at their own offsets, or else where they are found one behind the other; undefined where not all are. */
function placesOf(text: string, spans: readonly TextSpan[]): readonly Span[] | undefined {
  if (spans.every(({ start, end, text: words }) => text.slice(start, end) === words)) return spans;
  const places: Span[] = [];
  let from = 0;
  for (const { text: words } of spans) {
    const start = text.indexOf(words, from);
    if (start < 0) return undefined;
    from = start + words.length;
    places.push({ start, end: from });
  }
  return places;
}
