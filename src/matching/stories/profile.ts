import type { EventTerms, Terms } from '../../core/news/story-terms.ts';
import type { Burst } from './bursts.ts';
import { datedDays } from './days.ts';
import type { Frequencies } from './frequencies.ts';
import { type SparseVector, unitVector } from './sparse-vector.ts';

/** Terms with a number each: `ids` ascending, `values` in their order. */
export interface ValuedTerms {
  readonly ids: Int32Array;
  readonly values: Float64Array;
}

/** An article as it is compared with others of its window. The vectors are weighed by how rare their terms are (tf-idf). */
export interface StoryProfile {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Words of the opening, stop words apart. */
  readonly length: number;
  readonly title: SparseVector;
  /** Headline and the first eighty words; then their names alone, and the words that are none. */
  readonly lead: SparseVector;
  readonly leadNames: SparseVector;
  readonly leadActs: SparseVector;
  /** How much more each word of headline and opening is written in these days than in others, times the root of how often it stands here, at most 2. */
  readonly bursts: ValuedTerms;
  /** Days of which the text speaks, as days since 1970. */
  readonly days: SparseVector;
  /** Ascending, as are `figures`. */
  readonly quoted: Float64Array;
  readonly figures: Int32Array;
}

/** A number for each term, the same for all articles of a window. */
export class TermNumbers {
  readonly #numbers = new Map<string, number>();

  numberOf(term: string): number {
    const known = this.#numbers.get(term) ?? this.#numbers.size;
    if (known === this.#numbers.size) this.#numbers.set(term, known);
    return known;
  }
}

/** What a profile is reckoned in. */
export interface Measure {
  readonly numbers: TermNumbers;
  readonly frequencies: Frequencies;
  readonly burst: Burst;
}

const LEAD_WORDS = 80;
const MOST_REPEATED = 4;
const NO_EVENT: EventTerms = { opening: [], quoted: [], days: {}, figures: [] };

export function profileOf({ terms, at }: { readonly terms: Terms; readonly at: number }, measure: Measure): StoryProfile {
  const { numbers, frequencies, burst } = measure;
  const { names, event = NO_EVENT } = terms;
  const sentences = event.opening.map((sentence) => sentence.split(' '));
  // What has no headline, as news read out, says in its first sentence what a headline would.
  const title = terms.title.length > 0 ? terms.title : [...new Set(sentences.shift())];
  const weighed = (counts: Iterable<readonly [string, number]>): SparseVector =>
    unitVector(Array.from(counts, ([term, count]) => [numbers.numberOf(term), (1 + Math.log(count)) * frequencies.rarity(term)]));
  const valued = (values: Iterable<readonly [string, number]>): ValuedTerms =>
    sorted(Array.from(values, ([term, value]) => [numbers.numberOf(term), value]));
  const words = [...title, ...sentences.flat()];
  const lead = [...countsOf(words.slice(0, title.length + LEAD_WORDS))];
  const isName = new Set(names);
  return {
    at,
    length: words.length - title.length,
    title: weighed(countsOf(title)),
    lead: weighed(lead),
    leadNames: weighed(lead.filter(([word]) => isName.has(word))),
    leadActs: weighed(lead.filter(([word]) => !isName.has(word))),
    bursts: valued([...countsOf(words)].map(([word, count]) => [word, burst(word) * Math.sqrt(Math.min(MOST_REPEATED, count))])),
    days: unitVector([...datedDays(event.days, at)]),
    quoted: Float64Array.from(event.quoted),
    figures: Int32Array.from(event.figures, (figure) => numbers.numberOf(figure)).sort(),
  };
}

function sorted(values: readonly (readonly [number, number])[]): ValuedTerms {
  const inOrder = values.filter(([, value]) => value > 0).sort(([a], [b]) => a - b);
  return { ids: Int32Array.from(inOrder, ([id]) => id), values: Float64Array.from(inOrder, ([, value]) => value) };
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
