import { DEMONYMS, PLACES } from '../../lexicon/places.ts';
import type { Entity } from '../entities.ts';
import type { Mention } from '../mention.ts';

/** Descriptions that say whose or which they are, or that usually bring in somebody new. */
export const SELF_CONTAINED =
  /\b(?:for|of|at|in|from|with)\b|['’]s\b|^(?:his|her|their|its)\b|\b(?:spokes\w+|officials?|aide|sources?|judge|lawyer|attorney|officer|police|man|woman|boy|girl|father|mother|son|daughter|wife|husband|brother|sister|campaign|government|administration|court|committee)$/i;

/** In lower case. */
export const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

/** "Hungarian", "U.S.": the names before the noun of a description. */
export const qualifiersOf = (mention: Mention): readonly string[] =>
  mention.label
    .split(/\s+/)
    .slice(0, -1)
    .filter((word) => /^\p{Lu}/u.test(word));

/** Offices that one person holds for one place: whoever the text gives another role doesn't hold it unsaid. */
export const isOffice = (head: string): boolean =>
  /^(?:president|premier|minister|chancellor|king|queen|pope|governor|mayor|senator|ambassador|leader|chief|secretary|speaker|director|chairman|chairwoman|chair|chairperson|commissioner|attorney|judge|justice|sheriff|coach)$/.test(
    head,
  );

/** "the Hungarian leader" is nobody whose role names another country. */
export function qualifiersAgree(mention: Mention, entity: Entity): boolean {
  const qualifiers = qualifiersOf(mention);
  if (qualifiers.length === 0) return true;
  const role = (entity.role ?? '').toLowerCase();
  if (!isOffice(mention.core[0]!) && !role.split(/[\s-]+/).some((word) => DEMONYMS.has(word) || PLACES.has(word))) return true;
  return qualifiers.some((word) => role.includes(word.toLowerCase().slice(0, 4)));
}
