import { BODY_WORDS } from '../../lexicon/names/bodies.ts';
import { MEMBERS, PATRONS, SAINTS } from '../../lexicon/names/owners.ts';
import { PERSON_NOUNS } from '../../lexicon/people/person-nouns.ts';
import { ENTITY } from '../../tagging/tag-set.ts';
import type { Scan } from '../scan.ts';
import { givenNameGender, isRoleNoun } from '../word-classes.ts';

/**
 * "National Farmers' Union", "King's College", "Women's Aid": the end of the capital behind a possessive that is a part of a body's name; `at` where whoever
 * stands before it owns what follows ("Clinton's State Department"). `at`: the possessive.
 */
export function behindOwner(scan: Scan, at: number): number {
  if (!scan.isPossessive(at) || !scan.isCapital(at + 1) || scan.overall.titleCase[at + 1]) return at;
  const next = scan.lowerAt(at + 1);
  if (isRoleNoun(next) || namesPerson(scan, at + 1)) return at;
  const owner = scan.lowerAt(at - 1);
  const isName =
    isOneName(scan, at) || areMembers(owner) || SAINTS.has(scan.lowerAt(at - 2)) || (PATRONS.has(owner) && BODY_WORDS.has(next));
  return isName ? at + 2 : at;
}

/** "Aid" alone is none, whatever the tagger takes it for. */
const namesPerson = (scan: Scan, at: number): boolean =>
  scan.entity(at) === ENTITY.PERSON && (givenNameGender(scan.lowerAt(at)) !== undefined || scan.entity(at + 1) === ENTITY.PERSON);

/** The tagger takes the possessive itself for a part of a body's name. */
const isOneName = (scan: Scan, at: number): boolean => [at - 1, at, at + 1].every((token) => scan.entity(token) === ENTITY.ORGANIZATION);

/** "Farmers", "Women": of whom a body consists, or whom it is for. */
function areMembers(lower: string): boolean {
  if (MEMBERS.has(lower)) return true;
  const singular = lower.endsWith('s') ? lower.slice(0, -1) : '';
  return isRoleNoun(singular) || PERSON_NOUNS.has(singular);
}
