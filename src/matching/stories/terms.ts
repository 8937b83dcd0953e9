import type { Quote } from '../../core/news/quote.ts';
import type { Speaker } from '../../core/news/speaker.ts';
import type { EventTerms, Terms } from '../../core/news/story-terms.ts';
import { foldLetters, withoutPossessives } from '../../text/fold.ts';
import { stem } from '../../text/stem.ts';
import { COMMON_WORDS } from '../../text/stop-words.ts';
import { foldedWords, wordsOfFolded } from '../../text/words.ts';
import { daysIn } from './days.ts';

/** The most frequent of a long article. */
const MOST_WORDS = 75;
const MOST_NAMES = 40;
const OPENING_WORDS = 250;
const QUOTED_RUN = 5;
const MOST_QUOTED = 64;
const MOST_FIGURES = 40;

const SENTENCE_END = /(?<=[.!?]["”’)]?)\s+|\n+/;
/** A number with its unit or the word behind it; years stand alone. */
const FIGURE = /(?<![\w.])(\d[\d,.]*\d|\d)(?:\s?(%|percent|per cent|million|billion))?(?:[- ]([a-z]{3,}))?/g;
const YEAR = /^(?:19|20)\d\d$/;

/** What the extraction found in a text. */
export interface Said {
  readonly speakers: readonly Pick<Speaker, 'name'>[];
  readonly quotes: readonly Pick<Quote, 'kind' | 'spans'>[];
}

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

export function termsOf(title: string, text: string, said: Said = { speakers: [], quotes: [] }): Terms {
  const names = countsOf([...capitalised(text), ...said.speakers.flatMap(({ name }) => wordsOf(name))]);
  return {
    title: [...new Set(wordsOf(title))],
    words: Object.fromEntries(mostFrequent(countsOf(wordsOf(text).filter((word) => !names.has(word))), MOST_WORDS)),
    names: mostFrequent(names, MOST_NAMES).map(([name]) => name),
    event: eventTermsOf(title, text, said.quotes),
  };
}

function eventTermsOf(title: string, text: string, quotes: Said['quotes']): EventTerms {
  const body = title !== '' && text.startsWith(title) ? text.slice(title.length) : text;
  return { opening: openingOf(body), quoted: quotedRuns(quotes), days: daysIn(body), figures: figuresIn(body) };
}

function openingOf(body: string): string[] {
  const opening: string[] = [];
  let left = OPENING_WORDS;
  for (const sentence of body.split(SENTENCE_END)) {
    const words = wordsOf(sentence).slice(0, left);
    if (words.length > 0) opening.push(words.join(' '));
    left -= words.length;
    if (left === 0) break;
  }
  return opening;
}

function quotedRuns(quotes: Said['quotes']): number[] {
  const hashes = new Set<number>();
  for (const { kind, spans } of quotes) {
    if (kind === 'indirect') continue;
    for (const { text } of spans) {
      const words = foldedWords(text);
      for (let end = QUOTED_RUN; end <= words.length; end++) hashes.add(hashOf(words.slice(end - QUOTED_RUN, end).join(' ')));
    }
  }
  return [...hashes].sort((a, b) => a - b).slice(0, MOST_QUOTED);
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

function figuresIn(body: string): string[] {
  const figures = new Set<string>();
  for (const [, number = '', unit, counted] of body.matchAll(FIGURE)) {
    const isYear = YEAR.test(number) && unit === undefined;
    if (!isYear)
      figures.add(`${number.replaceAll(',', '')} ${unit === undefined ? stem(counted ?? '') : unit.slice(0, 1).replace('%', 'p')}`.trim());
    if (figures.size === MOST_FIGURES) break;
  }
  return [...figures];
}
