import type { StoredQuote } from '../core/news/stored.ts';
import { diverse } from './diverse.ts';
import { outletKind } from './stories.ts';
import { isTelling, substanceOf } from './telling-quotes.ts';
import { foldSpans, saysTheSame } from './words.ts';

/** In words: what is neither a phrase nor a speech. */
const GOOD_LENGTH = { least: 10, most: 40 };
/** What a quotation of a story in the edition is worth more than another. */
const IN_A_STORY = 1;
const SPEAKER_COST = 5;
const ARTICLE_COST = 1.5;
const OUTLET_COST = 0.75;

export interface QuoteChoice {
  readonly most: number;
  /** The words that earlier editions held, folded. */
  readonly told: readonly string[];
  /** The articles whose stories the edition tells. */
  readonly storyIds?: ReadonlySet<number> | undefined;
}

/**
 * The quotations worth most, in the order given: telling ones, of many speakers, articles and outlets, first of all from the edition's own
 * stories; none whose words, or part of them, stand there already or in an earlier edition.
 */
export function newQuotes(quotes: readonly StoredQuote[], { most, told, storyIds = new Set() }: QuoteChoice): StoredQuote[] {
  const used = [...told];
  const speakers = new Set<number | undefined>();
  const merit = (quote: StoredQuote) => ({
    worth: worthOf(quote) + (storyIds.has(quote.article.id) ? IN_A_STORY : 0),
    kinds: [
      ...outletKind(quote.article, OUTLET_COST),
      [`article ${quote.article.id}`, ARTICLE_COST] as const,
      [`speaker ${quote.speakerId}`, SPEAKER_COST] as const,
    ],
  });
  const isNew = (quote: StoredQuote): boolean => {
    const words = foldSpans(quote);
    if (words === '' || speakers.has(quote.speakerId) || used.some((other) => saysTheSame(other, words))) return false;
    used.push(words);
    speakers.add(quote.speakerId);
    return true;
  };
  const places = new Map(quotes.map((quote, place) => [quote, place]));
  const placeOf = (quote: StoredQuote): number => places.get(quote) ?? quotes.length;
  return diverse(quotes.filter(isTelling), most, merit, isNew).sort((a, b) => placeOf(a) - placeOf(b));
}

/** 0 to 2.5: a good length, words that say what it is about, and that several outlets print. */
function worthOf({ spans, alsoIn = [] }: StoredQuote): number {
  const words = spans.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const good = words >= GOOD_LENGTH.least && words <= GOOD_LENGTH.most ? 1 : 0;
  return good + substanceOf({ spans }) + (alsoIn.length > 0 ? 0.5 : 0);
}
