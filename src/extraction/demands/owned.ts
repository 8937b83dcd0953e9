import type { Entity } from '../speakers/entities/entity.ts';
import type { Mention } from '../speakers/mention.ts';
import { type CuedText, lowerAt, tokenAt } from './scene.ts';

/** Tokens between the owner's name and the person's within which the text ties them: "Tolne coach Jan Moe". */
const TIED_WITHIN = 8;
/** Places of the owner's name that are looked at. */
const MOST_PLACES = 40;

/**
 * Whether "Tolne's coach" is somebody else than the named person whom the noun alone would mean: where a name owns the description, and nowhere else in the text
 * stands near the person's, nor in their role.
 */
export function isAnothers(scene: CuedText, mention: Mention, { kind, name, role }: Entity): boolean {
  const at = mention.from - 2;
  if (mention.kind !== 'description' || kind !== 'person' || at < 0) return false;
  const owner = tokenAt(scene, at);
  if (tokenAt(scene, at + 1).kind !== 'possessive' || !owner.capital) return false;
  if (role?.toLowerCase().includes(owner.lower)) return false;
  const surname = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  const { length } = scene.document.tokens;
  let places = 0;
  for (let k = 0; k < length && places < MOST_PLACES; k++) {
    if (k === at || lowerAt(scene, k) !== owner.lower) continue;
    places++;
    for (let n = k - TIED_WITHIN; n <= k + TIED_WITHIN; n++) if (lowerAt(scene, n) === surname) return false;
  }
  return true;
}
