import { PLACES } from '../../lexicon/names/places.ts';
import type { Mention } from '../mention.ts';
import { append } from './name-index.ts';
import { keyOf, nameWords } from './name-words.ts';

/** Spellings of one name, in the order of the text. */
export interface NameGroup {
  readonly words: readonly string[];
  readonly mentions: Mention[];
  readonly isBody: boolean;
  readonly isPerson: boolean;
}

/** Fuller names with one pair of words that are compared; keeps the search short in any text. */
const MOST_FULLER = 16;

/** The names of several words by their key, each with its spellings: "Ann Lee" and "Ann B. Lee" are one. */
export function groupNames(mentions: readonly Mention[]): Map<string, NameGroup> {
  const groups = new Map<string, NameGroup>();
  for (const mention of mentions) {
    const words = nameWords(mention);
    const isBody = mention.kind === 'body';
    const whole = words.join(' ');
    const key = isBody ? whole : keyOf(words);
    const known = groups.get(key);
    let group = known && haveOtherMiddles(words, known.words) ? groups.get(whole) : known;
    if (!group) {
      group = { words, mentions: [], isBody, isPerson: mention.kind === 'person' };
      if (!known) groups.set(key, group);
    }
    if (!groups.has(whole)) groups.set(whole, group);
    group.mentions.push(mention);
  }
  return groups;
}

/** "Harpreet Kaur Gill" and "Harpreet Singh Gill": neither has the other's middle name, nor its initial. */
function haveOtherMiddles(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [a.slice(1, -1), b.slice(1, -1)];
  const isIn = (word: string, words: readonly string[]): boolean =>
    words.some((each) => each === word || (each[0] === word[0] && (each.length === 1 || word.length === 1)));
  return one.length > 0 && other.length > 0 && !one.some((word) => isIn(word, other));
}

/** For each name that is a run of just one fuller name of the text: that one. */
export function fullerNames(groups: Iterable<NameGroup>): Map<NameGroup, NameGroup> {
  const all = [...new Set(groups)];
  const byPair = new Map<string, NameGroup[]>();
  for (const group of all)
    if (group.words.length > 2)
      for (let at = 1; at < group.words.length; at++) append(byPair, `${group.words[at - 1]} ${group.words[at]}`, group);
  const fullerOf = new Map<NameGroup, NameGroup>();
  for (const group of all.toSorted((a, b) => b.words.length - a.words.length)) {
    const pair = `${group.words[0]} ${group.words[1]}`;
    const fuller = (byPair.get(pair) ?? []).slice(0, MOST_FULLER).filter((other) => !fullerOf.has(other) && isRunOf(group, other));
    if (fuller.length === 1) fullerOf.set(group, fuller[0]!);
  }
  const unclipped = [
    ...Map.groupBy(
      all.filter(({ isBody, words }) => isBody && words.length > 1),
      beginningOf,
    ).values(),
  ];
  for (const alike of unclipped)
    for (const group of alike.slice(0, MOST_FULLER)) {
      const fuller = alike.slice(0, MOST_FULLER).filter((other) => isClippedFrom(group, other));
      if (fuller.length === 1) fullerOf.set(group, fuller[0]!);
    }
  return fullerOf;
}

const FEWEST_LETTERS = 3;

/** The same for names of which one may be the other's, clipped. */
const beginningOf = ({ words }: NameGroup): string => `${words.length} ${words[0]?.slice(0, FEWEST_LETTERS)}`;

/** "Lib Dems" from "Liberal Democrats": every word is the beginning of the other's, the plural's s aside. */
function isClippedFrom(short: NameGroup, long: NameGroup): boolean {
  return short.words.every((word, at) => {
    const [stem, whole] = [word.replace(/s$/, ''), long.words[at] ?? ''];
    return stem.length >= FEWEST_LETTERS && stem.length < whole.length - 1 && whole.startsWith(stem);
  });
}

/** A person's is any run of its words; a body's its beginning, once the whole has been named. */
function isRunOf(short: NameGroup, long: NameGroup): boolean {
  if (short.words.length >= long.words.length || PLACES.has(short.words.join('_'))) return false;
  if (!short.isBody && !long.isBody) return ` ${long.words.join(' ')} `.includes(` ${short.words.join(' ')} `);
  const isLater = short.mentions[0]!.start > long.mentions[0]!.start;
  return isLater && !short.isPerson && short.words.every((word, at) => word === long.words[at]);
}
