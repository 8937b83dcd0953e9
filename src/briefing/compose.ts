import type { Brief, BriefDefinition, BriefStory } from '../core/brief.ts';
import type { Space, Store, StoredQuote } from '../core/store.ts';

const HOUR_MS = 3_600_000;
/** Shorter quotes tell little by themselves. */
const FEWEST_WORDS = 6;
const MOST_WORDS = 60;
/** How many are looked at for each place in the edition. */
const CANDIDATES = 100;

/** Composes an edition of what came in inside its window, newest first. The same store and instant give the same edition. */
export async function composeBrief(definition: BriefDefinition, store: Store, space: Space, now: Date): Promise<Brief> {
  const since = new Date(now.getTime() - definition.windowHours * HOUR_MS);
  const articles = await store.articles({ space, since }, { offset: 0, limit: definition.maxStories });
  const stories: BriefStory[] = [];
  for (const article of articles.items) stories.push({ article, summary: await store.summary(article.id, space) });
  const demands = await store.demands({ space, since }, { offset: 0, limit: definition.maxDemands });
  const quotes = await store.quotes({ space, since, attributed: true, verbatim: true, distinct: true }, { offset: 0, limit: CANDIDATES });
  return { definition, composedAt: now, stories, demands: demands.items, quotes: tellingQuotes(quotes.items, definition.maxQuotes) };
}

/** The quotes that tell most: whole utterances of some length before phrases, another speaker before the same again, never the same words twice. */
function tellingQuotes(quotes: readonly StoredQuote[], most: number): StoredQuote[] {
  const worth = (quote: StoredQuote): number => {
    const words = quote.spans.reduce((sum, span) => sum + span.text.split(/\s+/).length, 0);
    return (quote.kind === 'direct' ? 2 : 0) + (words >= FEWEST_WORDS && words <= MOST_WORDS ? 1 : 0);
  };
  const chosen: StoredQuote[] = [];
  const rest = quotes.filter((quote) => quote.kind !== 'indirect' && quote.defects.length === 0 && wordsOf(quote) !== '');
  while (chosen.length < most && rest.length > 0) {
    const score = (quote: StoredQuote): number => worth(quote) - 2 * chosen.filter((other) => other.speakerId === quote.speakerId).length;
    let best = 0;
    for (let i = 1; i < rest.length; i++) if (score(rest[i]!) > score(rest[best]!)) best = i;
    const [quote] = rest.splice(best, 1);
    if (!chosen.some((other) => saysTheSame(other, quote!))) chosen.push(quote!);
  }
  return chosen.sort((a, b) => quotes.indexOf(a) - quotes.indexOf(b));
}

function saysTheSame(a: StoredQuote, b: StoredQuote): boolean {
  const [left, right] = [` ${wordsOf(a)} `, ` ${wordsOf(b)} `];
  return left.includes(right) || right.includes(left);
}

/** Its words alone, in lower case: what two printings of one utterance share. */
const wordsOf = ({ spans }: StoredQuote): string =>
  spans
    .map((span) => span.text)
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
