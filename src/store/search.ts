import { type Kysely, sql } from 'kysely';
import { foldLetters, withoutJoiners } from '../text/fold.ts';
import { dialectOf, type SearchTable } from './dialect/dialect.ts';
import type { Tables } from './tables.ts';

/** A letter with its marks stays one word, however it is composed. */
const WORDS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200c\u200d]*/gu;

const MOST_WORDS = 32;

/** The words of what was typed, for a search. */
export const searchedWords = (typed: string): readonly string[] => (withoutJoiners(typed).match(WORDS) ?? []).slice(0, MOST_WORDS);

/** SQL to stand behind `in`: the ids of the rows of a search table that hold every typed word; none where nothing can be searched for. */
export function matching(db: Kysely<Tables>, table: SearchTable, typed: string) {
  const words = searchedWords(typed);
  return words.length === 0 ? sql<number>`(select id from articles where 1 = 0)` : dialectOf(db).holding(table, words);
}

const LIKE_SIGNS = /[\\%_]/g;

/** `text` escaped for `like … escape '\\'`, so that `%` and `_` in it stand for themselves. */
export const likeText = (text: string): string => text.replace(LIKE_SIGNS, '\\$&');

const PASSAGE_LENGTH = 200;

/** The passage of `text`, about 200 characters, with most of the typed words, and their offsets in the passage. Words are compared by how they begin, folded. */
export function passageOf(text: string, typed: string): { passage: string; marks: { start: number; end: number }[] } {
  const stems = (typed.match(WORDS) ?? [])
    .map((word) => foldLetters(word))
    .map((word) => (word.length > 5 ? word.slice(0, Math.max(4, word.length - 3)) : word));
  const hits: { start: number; end: number; stem: string }[] = [];
  for (const match of text.matchAll(WORDS)) {
    const word = foldLetters(match[0]);
    const stem = stems.find((s) => word.startsWith(s));
    if (stem !== undefined) hits.push({ start: match.index, end: match.index + match[0].length, stem });
    if (hits.length >= 500) break;
  }
  let best = 0;
  let most = 0;
  for (let i = 0; i < hits.length; i++) {
    const seen = new Set<string>();
    for (let k = i; k < hits.length && hits[k]!.end - hits[i]!.start <= PASSAGE_LENGTH; k++) seen.add(hits[k]!.stem);
    if (seen.size > most) {
      most = seen.size;
      best = i;
    }
  }
  const from = wordStart(text, Math.max(0, (hits[best]?.start ?? 0) - 40));
  const to = wordEnd(text, Math.min(text.length, from + PASSAGE_LENGTH));
  const marks = hits.filter((hit) => hit.start >= from && hit.end <= to).map((hit) => ({ start: hit.start - from, end: hit.end - from }));
  return { passage: text.slice(from, to).replace(/\s/g, ' '), marks };
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.indexOf(' ', at);
  return space === -1 || space - at > 40 ? at : space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return at - space > 40 ? at : space;
}
