import type { Terms } from '../core/news/story-terms.ts';

/** The most frequent of a long article. */
const MOST_WORDS = 80;
const MOST_NAMES = 40;
const COMMON = new Set(
  `a about after again against all also an and any are as at back be because been before behind but by call called can could day days did do does down each
  even few first for four from go goes had has have he her here him his how if in into is it its just last left like made make many may more most much must
  new next night no none not now of off on one only or other our out over own part people put said say says see set she should so some still such take takes
  than that the their them then there they this those three through time to today told took two under until up us very want wants was we week weeks went were
  what when where which while who whom why will with without work would year years yesterday you monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december i hour hours morning evening five six nine ten hundred thousand million
  billion per cent`.split(/\s+/),
);

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s?\b/gu, '')
    .toLowerCase();

/** Endings off, as far as a plural or a tense needs it: "strikes", "striking" and "strike" are one. */
function stemOf(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word.length === 4 ? word.replace(/(?<!s)s$|e$/, '') : word;
  const bare = word
    .replace(/ies$/, 'y')
    .replace(/(?<!s)s$/, '')
    .replace(/(?:ing|ed)$/, (ending) => (word.length - ending.length >= 3 ? '' : ending))
    .replace(/e$/, '');
  return bare.replace(/([^aeiouls])\1$/, '$1');
}

const wordsOf = (text: string): string[] =>
  (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 1 && !COMMON.has(word)).map(stemOf);

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
