import type { Terms } from '../../core/news/story-terms.ts';
import shipped from './frequencies.json' with { type: 'json' };

/**
 * How rare a word is, or two words side by side: counted over the articles of a window and over news of other days, of which only these counts
 * ship (`npm run train -- stories` writes them), so that a window of few articles knows too what all news is full of.
 */

interface Reference {
  readonly articles: number;
  /** In how many of them a term stands; rarer ones are left out. */
  readonly counts: ReadonlyMap<string, number>;
}

/** As it stands in the file: for each count the terms that have it, with a space between. */
interface EncodedReference {
  readonly articles: number;
  readonly termsByCount: Readonly<Record<string, string>>;
}

export function encodedReference({ articles, counts }: Reference): EncodedReference {
  const byCount = [...Map.groupBy(counts, ([, count]) => count)].sort(([a], [b]) => a - b);
  return {
    articles,
    termsByCount: Object.fromEntries(
      byCount.map(([count, terms]) => [
        count,
        terms
          .map(([term]) => term)
          .sort()
          .join(' '),
      ]),
    ),
  };
}

function decodedReference({ articles, termsByCount }: EncodedReference): Reference {
  const counts = Object.entries(termsByCount).flatMap(([count, terms]) => terms.split(' ').map((term) => [term, Number(count)] as const));
  return { articles, counts: new Map(counts) };
}

const SHIPPED = decodedReference(shipped);

/** Two words side by side, as one term. */
export const sideBySide = (a: string, b: string): string => `${a}_${b}`;

/** Every word of an article once: of headline, opening and body, and of names. */
export const wordsIn = ({ title, words, names, event }: Terms): ReadonlySet<string> =>
  new Set([...title, ...names, ...Object.keys(words), ...(event?.opening ?? []).flatMap((sentence) => sentence.split(' '))]);

/** Every term of an article once: its words, and those side by side in a headline or a sentence of the opening. */
export function termsIn(terms: Terms): ReadonlySet<string> {
  const sentences = [terms.title, ...(terms.event?.opening ?? []).map((sentence) => sentence.split(' '))];
  const pairs = sentences.flatMap((sentence) => sentence.slice(1).map((word, place) => sideBySide(sentence[place] ?? '', word)));
  return new Set([...wordsIn(terms), ...pairs]);
}

export class Frequencies {
  readonly #reference: Reference;
  readonly #counts = new Map<string, number>();
  #articles = 0;

  constructor(reference: Reference = SHIPPED) {
    this.#reference = reference;
  }

  add(terms: Terms): void {
    this.#articles++;
    for (const term of termsIn(terms)) this.#counts.set(term, (this.#counts.get(term) ?? 0) + 1);
  }

  /** The inverse document frequency (Spärck Jones 1972): the natural logarithm of how many articles there are for each that has the term; at least 0. */
  rarity(term: string): number {
    return Math.log((this.#reference.articles + this.#articles + 1) / (this.#having(term) + 1));
  }

  /** Which share of all articles has the term, above 0. */
  share(term: string): number {
    return (this.#having(term) + 1) / (this.#reference.articles + this.#articles + 2);
  }

  #having(term: string): number {
    return (this.#reference.counts.get(term) ?? 0) + (this.#counts.get(term) ?? 0);
  }
}
