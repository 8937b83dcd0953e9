import { SURE_NAME } from '../../core/news/quote.ts';
import type { StoredQuote } from '../../core/news/stored.ts';
import type { FoundItem } from '../../core/watches/alert.ts';
import { isOldWords } from '../telling-quotes.ts';
import { foldSpans, saysTheSame } from '../words.ts';
import { isOld, newsSince, type WatchedNews } from './watched-news.ts';

/** In words: shorter phrases tell little by themselves, and people say them on every occasion. */
const FEWEST_WORDS = 5;
const MOST_QUOTES = 50;
const MOST_EARLIER = 100;

/** Quotes, by what is in them: two outlets' marks and capitals differ. */
const quoteKey = (folded: string): string => `quote ${folded}`;

/** Whether a quotation can be told to a whole channel as this person's: whole in the source, surely theirs, no phrase of a few words. */
export const isSurelySaid = ({ defects, changed, confidence, speaker, ...quote }: StoredQuote): boolean =>
  !changed &&
  defects.length === 0 &&
  confidence >= SURE_NAME &&
  speaker !== undefined &&
  speaker.kind !== 'unnamed' &&
  foldSpans(quote).split(' ').length >= FEWEST_WORDS;

/** What the watched person says in the article that is news; nothing where the name can mean several. */
export async function findQuotesSaid(news: WatchedNews, typed: string): Promise<readonly FoundItem[]> {
  const { space, match, revision, reads } = news;
  const { meant } = await reads.speakers.resolve(typed, space, 'quoted');
  if (meant.length === 0) return [];
  const speakerIds = meant.map(({ id }) => id);
  const { items } = await reads.quotes.find(
    { space, speakerIds, articleId: revision.articleId, verbatim: true, attributed: true },
    { offset: 0, limit: MOST_QUOTES, uncounted: true },
  );
  const { text } = revision.news;
  const said = items.filter(
    (quote) => quote.number !== undefined && match.quotes.includes(quote.number) && isSurelySaid(quote) && !isOldWords(text, quote),
  );
  const fresh = said.filter(
    (quote) => !stoodBefore(quote, revision.before?.text) && !quote.alsoIn?.some((article) => isOld(article, news)),
  );
  if (fresh.length === 0) return [];
  const earlier = await reads.quotes.find(
    { space, speakerIds, since: newsSince(news), verbatim: true },
    { offset: 0, limit: MOST_EARLIER, uncounted: true },
  );
  const others = earlier.items.map(foldSpans);
  return fresh.flatMap((quote, n): FoundItem[] => {
    const folded = foldSpans(quote);
    const isWithin = (other: string): boolean => other.length > folded.length && saysTheSame(other, folded);
    if (quote.number === undefined || fresh.some((other, k) => k !== n && isWithin(foldSpans(other)))) return [];
    return [
      {
        key: quoteKey(folded),
        // Part of a longer quotation that was told is nothing new.
        sameAs: others.filter(isWithin).map(quoteKey),
        item: { kind: 'quote', articleId: revision.articleId, number: quote.number },
      },
    ];
  });
}

const stoodBefore = ({ spans }: StoredQuote, before: string | undefined): boolean =>
  before !== undefined && spans.every(({ text }) => before.includes(text));
