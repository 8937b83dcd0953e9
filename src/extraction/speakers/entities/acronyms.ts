import type { Document } from '../../grammar/document.ts';
import { DEMONYMS, PLACES } from '../../lexicon/names/places.ts';
import { isName, type Mention } from '../mention.ts';
import { isAcronym } from '../word-classes.ts';

const SMALL_WORDS = /^(?:and|at|de|del|des|di|do|du|for|in|of|on|the|to)$/i;

/** The letters of an acronym, in lower case: "dea" for "D.E.A."; undefined for any other mention. */
export function acronymOf({ core, kind }: Mention): string | undefined {
  const [word] = core;
  return core.length === 1 && word !== undefined && kind !== 'person' && isAcronym(word)
    ? word.replaceAll('.', '').toLowerCase()
    : undefined;
}

/** The acronyms that a name of several words can have: its initials, with and without those of its small words and of a country before it. None of one letter. */
export function initialsOf(core: readonly string[]): readonly string[] {
  const parts = core.flatMap((word) => word.split('-'));
  const large = parts.filter((word) => !SMALL_WORDS.test(word));
  const [first = ''] = core;
  const own = isAcronym(first) || DEMONYMS.has(first.toLowerCase()) || PLACES.has(first.toLowerCase()) ? large.slice(1) : large;
  return [...new Set([large, parts, own].map(lettersOf))].filter((letters) => letters.length > 1);
}

const lettersOf = (parts: readonly string[]): string => parts.map((word) => (word.replace(/^[’']/, '')[0] ?? '').toLowerCase()).join('');

/** "the National Farmers Union (NFU)": the acronym in brackets behind mention `at`, or the name in brackets behind the acronym; each letter stands in the name, in order. */
export function bracketed({ tokens }: Document, mentions: readonly Mention[], at: number): Mention | undefined {
  const mention = mentions[at]!;
  const next = mentions[at + 1];
  if (!next || !isName(next) || tokens[mention.to]?.text !== '(' || next.from !== mention.to + 1 || tokens[next.to]?.text !== ')')
    return undefined;
  const letters = acronymOf(next);
  return letters !== undefined && spells(mention.core, letters) ? next : undefined;
}

function spells(core: readonly string[], letters: string): boolean {
  const name = core.join(' ').toLowerCase();
  let at = -1;
  for (const [index, letter] of [...letters].entries()) {
    at = name.indexOf(letter, at + 1);
    if (at < 0 || (index === 0 && at > 0)) return false;
  }
  return true;
}
