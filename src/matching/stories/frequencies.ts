import type { Terms } from '../../core/news/story-terms.ts';
import shipped from './frequencies.json' with { type: 'json' };

/**
 * How rare a word is: counted over the articles of a window and over news of other days, of which only these counts
 * ship (`npm run train -- stories` writes them), so that a window of few articles knows too what all news is full of.
 */

interface Reference {
  readonly articles: number;
  /** In how many of them a word stands; rarer ones are left out. */
  readonly counts: ReadonlyMap<string, number>;
}

/** As it stands in the file: for each count the words that have it, with a space between. */
interface EncodedReference {
  readonly articles: number;
  readonly wordsByCount: Readonly<Record<string, string>>;
}

export function encodedReference({ articles, counts }: Reference): EncodedReference {
  const byCount = [...Map.groupBy(counts, ([, count]) => count)].sort(([a], [b]) => a - b);
  const rows = byCount.map(([count, having]) => [
    count,
    having
      .map(([word]) => word)
      .sort()
      .join(' '),
  ]);
  return { articles, wordsByCount: Object.fromEntries(rows) as EncodedReference['wordsByCount'] };
}

function decodedReference({ articles, wordsByCount }: EncodedReference): Reference {
  const counts = Object.entries(wordsByCount).flatMap(([count, words]) => words.split(' ').map((word) => [word, Number(count)] as const));
  return { articles, counts: new Map(counts) };
}

const SHIPPED = decodedReference(shipped);

/** Every word of an article once: of headline, opening and body, and of names. */
export const wordsIn = ({ title, words, names, event }: Terms): ReadonlySet<string> =>
  new Set([...title, ...names, ...Object.keys(words), ...(event?.opening ?? []).flatMap((sentence) => sentence.split(' '))]);

export class Frequencies {
  readonly #reference: Reference;
  readonly #counts = new Map<string, number>();
  #articles = 0;

  constructor(reference: Reference = SHIPPED) {
    this.#reference = reference;
  }

  add(terms: Terms): void {
    this.#articles++;
    for (const word of wordsIn(terms)) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
  }

  /** The inverse document frequency (Spärck Jones 1972): the natural logarithm of how many articles there are for each that has the word; at least 0. */
  rarity(word: string): number {
    return Math.log((this.#reference.articles + this.#articles + 1) / (this.#having(word) + 1));
  }

  /** Which share of all articles has the word, above 0. */
  share(word: string): number {
    return (this.#having(word) + 1) / (this.#reference.articles + this.#articles + 2);
  }

  #having(word: string): number {
    return (this.#reference.counts.get(word) ?? 0) + (this.#counts.get(word) ?? 0);
  }
}
