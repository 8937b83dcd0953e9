import type { AliasReason } from '../../core/ports/ruling-store.ts';
import { isOneEditAway } from '../../text/edit-distance.ts';
import { foldName } from '../../text/names.ts';

/** Why `alias` may name the same as `name`, judging by the two names alone; `article` where they don't show it, so that only the article's text does. */
export function whyOne(alias: string, name: string): AliasReason {
  const [short, full] = [foldName(alias), foldName(name)];
  if (short === full) return 'same-name';
  const [words, known] = [short.split(' '), full.split(' ')];
  if (areSpellings(words, known)) return 'spelling';
  if (known.length > 1 && full.endsWith(` ${short}`)) return 'surname';
  if (words.length === 1 && words[0] === known[0]) return 'given-name';
  if (words.length === 1 && known.length > 1 && short === known.map(([first]) => first).join('')) return 'initials';
  if (words.length === known.length && words.every((word, i) => areOneWord(word, known[i]!))) return 'initials';
  if (words.every((word) => known.includes(word))) return 'part';
  return known.every((word) => words.includes(word)) ? 'longer' : 'article';
}

const LEAST_SPELT = 4;

const areSpellings = (words: readonly string[], known: readonly string[]): boolean =>
  words.length === known.length &&
  words.every(
    (word, i) =>
      word === known[i] || (word.length >= LEAST_SPELT && (isOneEditAway(word, known[i]!) || soundOf(word) === soundOf(known[i]!))),
  );

const areOneWord = (word: string, known: string): boolean => word === known || (word.length === 1 && known.startsWith(word));

/** What transliterations of one name have in common: consonants, with those that stand for one another. */
const soundOf = (word: string): string =>
  word
    .replace(/kh|ck|q|c(?![eiyh])/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/w/g, 'v')
    .replace(/[aeiouyj]+/g, '')
    .replace(/(.)\1/g, '$1');
