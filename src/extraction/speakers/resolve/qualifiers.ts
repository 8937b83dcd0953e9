import { DEMONYMS, PLACES } from '../../lexicon/names/places.ts';
import { OFFICES, PORTFOLIOS } from '../../lexicon/people/roles.ts';
import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mention.ts';

/** In lower case. */
export const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

/** "Hungarian", "U.S.": the names before the noun of a description. */
export const qualifiersOf = (mention: Mention): readonly string[] =>
  mention.label
    .split(/\s+/)
    .slice(0, -1)
    .filter((word) => /^\p{Lu}/u.test(word));

/** Offices that one person holds for one place: whoever the text gives another role doesn't hold it unsaid. */
export const isOffice = (head: string): boolean => OFFICES.has(head);

/** "the prime minister" is no home secretary: both offices say what they are for, and not the same. */
export function holdsOtherPortfolio(mention: Mention, { role = '' }: Entity): boolean {
  if (!PORTFOLIO_OFFICES.has(mention.core[0]!)) return false;
  const own = mention.label.toLowerCase().split(/\s+/).filter(isPortfolio);
  const held = role.toLowerCase().split(/\s+/).filter(isPortfolio);
  return own.length > 0 && held.length > 0 && !own.some((word) => held.includes(word));
}

const PORTFOLIO_OFFICES: ReadonlySet<string> = new Set(['minister', 'secretary']);
const isPortfolio = (word: string): boolean => word === 'prime' || PORTFOLIOS.has(word);

/** "the Hungarian leader" is nobody whose role names another country. */
export function qualifiersAgree(mention: Mention, entity: Entity): boolean {
  if (holdsOtherPortfolio(mention, entity)) return false;
  const qualifiers = qualifiersOf(mention);
  if (qualifiers.length === 0) return true;
  const role = (entity.role ?? '').toLowerCase();
  if (!isOffice(mention.core[0]!) && !role.split(/[\s-]+/).some((word) => DEMONYMS.has(word) || PLACES.has(word))) return true;
  return qualifiers.some((word) => role.includes(word.toLowerCase().slice(0, 4)));
}
