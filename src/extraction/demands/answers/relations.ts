import { GOVERNING, NEW_PARTIES } from '../../lexicon/demands/responses.ts';
import type { Entity } from '../../speakers/entities/entity.ts';
import type { DemandedItem } from '../repeats.ts';
import { type CuedText, lowerAt } from '../scene.ts';
import type { Reaction } from './reactions.ts';

/** How whoever answers stands to the demand. */
export function relationOf(
  scene: CuedText,
  { by, subject, group, passive }: Reaction,
  { framed: { issuer, addressee } }: DemandedItem,
): string {
  if (!by) return subject ? 'unknown' : 'nobody';
  if (group === 'done' && passive) return 'presumed';
  if (isSame(by, issuer)) return 'issuer';
  if (isSame(by, addressee)) return 'addressee';
  if (addressee && isOf(by, addressee)) return 'spokesman';
  const isNew = subject !== undefined && NEW_PARTIES.has(lowerAt(scene, subject.from));
  if (addressee && !isNew && isDescription(by) !== isDescription(addressee)) return 'perhaps';
  if (addressee) return 'other';
  return [...wordsOf(by)].some((word) => GOVERNING.has(word)) ? 'somebody who governs' : 'somebody';
}

/** "the company", for all that is known a name's. */
const isDescription = ({ name }: Entity): boolean => /^\p{Ll}/u.test(name);

export const isSame = (one: Entity | undefined, other: Entity | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  (one === other ||
    one.name.toLowerCase() === other.name.toLowerCase() ||
    one.aliases.has(other.name) ||
    other.aliases.has(one.name) ||
    isShortFor(one, other) ||
    isShortFor(other, one));

/** "the riders" for "motorcycle-taxi riders". */
const isShortFor = (short: Entity, long: Entity): boolean =>
  isDescription(short) && long.name.toLowerCase().endsWith(` ${short.name.toLowerCase()}`);

const wordsOf = ({ name, role, aliases }: Entity): Set<string> =>
  new Set([name, role ?? '', ...aliases].flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length > 3));

/** One speaks for the other: a minister for the government, "director of the court" for the court. */
function isOf(by: Entity, addressee: Entity): boolean {
  if (/^(?:former|ex-)/i.test(by.role ?? '')) return false;
  const [own, theirs] = [wordsOf(by), wordsOf(addressee)];
  if ([...own].some((word) => theirs.has(word))) return true;
  return [...own].some((word) => GOVERNING.has(word)) && [...theirs].some((word) => GOVERNING.has(word));
}
