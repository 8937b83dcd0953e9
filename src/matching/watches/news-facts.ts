import { textWithout } from '../../core/span.ts';
import type { ArticleNews } from '../../core/watches/article-news.ts';
import { foldLetters, withoutPossessives } from '../../text/fold.ts';
import { wordsOf } from '../../text/names.ts';
import { stem } from '../../text/stem.ts';
import { hostsOf } from '../../text/web-address.ts';
import { foldedWords, wordsOfFolded } from '../../text/words.ts';

/** The words of a text in order, folded and stemmed: "Kyiv’s ferries" is "kyiv" and "ferry". */
export const stemsOf = (text: string): string[] => wordsOfFolded(withoutPossessives(foldLetters(text))).map(stem);

interface QuoteFacts {
  readonly number: number;
  readonly speaker: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

interface DemandFacts {
  readonly id: number;
  readonly issuer: ReadonlySet<string>;
  readonly addressee: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/** An article as watches are held against it: its words, stemmed, and its names, folded. Worked out once for all watches. */
export interface NewsFacts {
  readonly title: ReadonlySet<string>;
  /** Title and text without boilerplate, in order. */
  readonly words: readonly string[];
  /** The places of each word in `words`. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** The words of the publisher's name, in order. */
  readonly publisher: readonly string[];
  readonly hosts: ReadonlySet<string>;
  readonly quotes: readonly QuoteFacts[];
  readonly demands: readonly DemandFacts[];
}

const nameWords = (names: readonly string[]): ReadonlySet<string> => new Set(names.flatMap(wordsOf));

export function factsOf({ title, text, boilerplate, publisher = '', addresses, quotes, demands }: ArticleNews): NewsFacts {
  const titled = stemsOf(title);
  const words = [...titled, ...stemsOf(textWithout(text, boilerplate))];
  const places = new Map<string, number[]>();
  for (const [at, word] of words.entries()) {
    const known = places.get(word);
    if (known) known.push(at);
    else places.set(word, [at]);
  }
  return {
    title: new Set(titled),
    words,
    places,
    publisher: foldedWords(publisher),
    hosts: new Set(addresses.flatMap(hostsOf)),
    quotes: quotes.map((quote) => ({ number: quote.number, speaker: nameWords(quote.speaker), words: new Set(stemsOf(quote.words)) })),
    demands: demands.map((demand) => ({
      id: demand.id,
      issuer: nameWords(demand.issuer),
      addressee: nameWords(demand.addressee),
      words: new Set(stemsOf(demand.words)),
    })),
  };
}
