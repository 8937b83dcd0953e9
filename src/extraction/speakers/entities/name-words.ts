import { foldLetters } from '../../../text/fold.ts';
import { NAME_SUFFIX, POST_NOMINALS, RANKS_IN_NAMES } from '../../lexicon/names/name-parts.ts';
import type { Mention } from '../mention.ts';
import { givenNameGender } from '../word-classes.ts';

const ARABIC_ARTICLE = /^(?:a[dlnrstz]|ash|el)-(?=.{3})/;

/** A name's word as it is compared: lower case, no diacritics, no stops, no Arabic article; -yy and -iy of transliterations become -y. */
export const foldWord = (word: string): string =>
  foldLetters(word, 'NFD')
    .replace(/[.’']/g, '')
    .replace(ARABIC_ARTICLE, '')
    .replace(/(?:yy|iy|ii)$/, 'y');

/** The words of a name as they are compared, a rank before it and what may follow a surname off. A son of the same name keeps his suffix, joined to the surname. */
export function nameWords({ core, label }: Pick<Mention, 'core' | 'label'>): string[] {
  let end = core.length;
  while (end > 1 && isSuffix(core[end - 1]!)) end--;
  let start = 0;
  while (end - start > 1 && RANKS_IN_NAMES.has(core[start]!.toLowerCase())) start++;
  const folded = core
    .slice(start, end)
    .map(foldWord)
    .filter((word) => word.length > 0);
  if (folded.length === 0) return [label.toLowerCase()];
  if (folded.length > 1 && folded.at(-1) === 'jr') folded.splice(-2, 2, `${folded.at(-2)!} jr`);
  return folded;
}

const isSuffix = (word: string): boolean => (NAME_SUFFIX.test(word) && !/^jr/i.test(word)) || POST_NOMINALS.has(word);

/** First and last word: middle names and initials come and go. A given name that begins with an initial keeps it. */
export const keyOf = (name: readonly string[]): string =>
  name.length > 2 && givenNameGender(name[0]!) !== undefined ? `${name[0]!} ${name.at(-1)!}` : name.join(' ');

/** The name as it is shown: without the seats and honours behind it ("MP", "QC"). */
export function shownName(label: string): string {
  const space = label.lastIndexOf(' ');
  if (space <= 0 || !POST_NOMINALS.has(label.slice(space + 1))) return label;
  const rest = label.slice(0, label[space - 1] === ',' ? space - 1 : space);
  return rest.includes(' ') ? shownName(rest) : label;
}
