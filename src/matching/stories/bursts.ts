import type { Terms } from '../../core/news/story-terms.ts';
import { DAY_MS } from '../../text/durations.ts';
import { type Frequencies, wordsIn } from './frequencies.ts';

/** How much more a word is written in these days than otherwise: the logarithm of the ratio, 0 where it isn't. */
export type Burst = (word: string) => number;

/** How far from an article's own time its days reach. */
const HALF_MS = 1.5 * DAY_MS;

/**
 * The burst of words around each article, as in the detection of bursty terms (Fung et al. 2005): the share of the articles within a day and a half that have
 * the word, against its share of all. `articles`: in the order of time; each burst holds until the next is asked for.
 */
export function* burstsAround(
  articles: readonly { readonly at: number; readonly terms: Terms }[],
  frequencies: Frequencies,
): Generator<Burst> {
  const words = articles.map(({ terms }) => wordsIn(terms));
  const near = new Map<string, number>();
  const count = (place: number, step: number): void => {
    for (const word of words[place] ?? []) near.set(word, (near.get(word) ?? 0) + step);
  };
  let [from, to] = [0, 0];
  for (const { at } of articles) {
    while (to < articles.length && (articles[to]?.at ?? 0) - at <= HALF_MS) count(to++, 1);
    while (at - (articles[from]?.at ?? 0) > HALF_MS) count(from++, -1);
    const around = to - from;
    yield (word) => Math.max(0, Math.log(((near.get(word) ?? 0) + 0.5) / (around + 2) / frequencies.share(word)));
  }
}
