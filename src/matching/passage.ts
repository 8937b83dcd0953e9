import type { Passage } from '../core/news/passage.ts';
import type { Span } from '../core/span.ts';
import { foldLetters } from '../text/fold.ts';
import { SEARCH_WORD, type SearchTerm } from '../text/search-terms.ts';
import { rootOf } from '../text/stem.ts';

/** In characters. */
const LONGEST = 200;
/** What stands before the first word that was found. */
const BEFORE = 40;
/** A text is full of what is found more often. */
const MOST_HITS = 500;

interface Hit extends Span {
  readonly term: number;
}

/**
 * The passage of `text`, about 200 characters, with most of the terms; its beginning where none of them stands in it. `hidden`: spans in order that are no
 * part of the article's own words; nothing is found in them, and no passage runs over one.
 */
export function passageOf(text: string, terms: readonly SearchTerm[], hidden: readonly Span[] = []): Passage {
  const hits = hitsIn(text, terms, hidden);
  const first = hits[bestOf(hits)];
  const open = openAround(first?.start ?? 0, text, hidden);
  const from = Math.max(open.start, wordStart(text, Math.max(0, (first?.start ?? open.start) - BEFORE)));
  const to = Math.min(open.end, Math.max(first?.end ?? 0, wordEnd(text, Math.min(text.length, from + LONGEST))));
  const marks = hits
    .filter((hit) => hit.start >= from && hit.end <= to)
    .map(({ start, end }) => ({ start: start - from, end: end - from }));
  return { passage: text.slice(from, to).trimEnd(), marks };
}

function hitsIn(text: string, terms: readonly SearchTerm[], hidden: readonly Span[]): Hit[] {
  const sought = terms.map((term) => term.map((word) => foldLetters(word)));
  const words = [...text.matchAll(SEARCH_WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: foldLetters(match[0]),
  }));
  const hits: Hit[] = [];
  let next = 0;
  for (const [at, { start }] of words.entries()) {
    while ((hidden[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    if ((hidden[next]?.start ?? Number.POSITIVE_INFINITY) <= start) continue;
    const term = sought.findIndex((ofTerm) => ofTerm.every((word, n) => isForm(words[at + n]?.folded ?? '', word)));
    if (term < 0) continue;
    const { end } = words[at + (sought[term]?.length ?? 1) - 1] ?? { end: start };
    if (start >= (hits.at(-1)?.end ?? 0)) hits.push({ start, end, term });
    if (hits.length >= MOST_HITS) break;
  }
  return hits;
}

/** Whether a word is another form of the one that was typed, as far as English endings tell: both folded. */
const isForm = (word: string, typed: string): boolean =>
  word === typed ||
  (typed.length > 3 && rootOf(word) === rootOf(typed)) ||
  (typed.length > 5 && word.startsWith(typed.slice(0, Math.max(4, typed.length - 3))));

/** The hit behind which most different terms stand near. */
function bestOf(hits: readonly Hit[]): number {
  let [best, most] = [0, 0];
  for (const [at, { start }] of hits.entries()) {
    const seen = new Set<number>();
    for (let k = at; k < hits.length && (k === at || hits[k]!.end - start <= LONGEST); k++) seen.add(hits[k]!.term);
    if (seen.size > most) [best, most] = [at, seen.size];
  }
  return best;
}

/** What lies between the hidden spans before and behind a place; behind it, where it stands in one. */
function openAround(at: number, text: string, hidden: readonly Span[]): Span {
  let start = 0;
  for (const span of hidden) {
    if (span.start > Math.max(at, start)) return { start, end: span.start };
    start = span.end + (/^\s*/.exec(text.slice(span.end))?.[0].length ?? 0);
  }
  return { start: Math.min(start, text.length), end: text.length };
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.slice(at, at + BEFORE + 1).search(/\s/);
  return space === -1 ? at : at + space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const tail = /\s\S*$/.exec(text.slice(Math.max(0, at - BEFORE), at + 1))?.[0].length;
  return tail === undefined ? at : at + 1 - tail;
}
