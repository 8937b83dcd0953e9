import type { Terms } from '../../core/news/story-terms.ts';
import { foldLetters, withoutPossessives } from '../../text/fold.ts';
import { stem } from '../../text/stem.ts';
import { COMMON_WORDS } from '../../text/stop-words.ts';
import { wordsOfFolded } from '../../text/words.ts';

/** The most frequent of a long article. */
const MOST_WORDS = 75;
const MOST_NAMES = 40;
const wordsOf = (text: string): string[] =>
  wordsOfFolded(withoutPossessives(foldLetters(text)))
    .filter((word) => word.length > 1 && !COMMON_WORDS.has(word))
    .map(stem);

/** Words with a capital that don't begin a sentence: people, places and bodies, as far as capitals tell. */
function capitalised(text: string): string[] {
  const found = text.matchAll(/(?<=[\p{Ll}\p{N},;:)’”"]\s+)\p{Lu}[\p{L}’'-]+/gu);
  return [...found].flatMap(([word]) => wordsOf(word));
}

const mostFrequent = (counts: ReadonlyMap<string, number>, most: number): [string, number][] =>
  [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, most);

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** `speakers`: names that the extraction found. */
export function termsOf(title: string, text: string, speakers: readonly string[] = []): Terms {
  const names = countsOf([...capitalised(text), ...speakers.flatMap(wordsOf)]);
  return {
    title: [...new Set(wordsOf(title))],
    words: Object.fromEntries(mostFrequent(countsOf(wordsOf(text).filter((word) => !names.has(word))), MOST_WORDS)),
    names: mostFrequent(names, MOST_NAMES).map(([name]) => name),
  };
}
