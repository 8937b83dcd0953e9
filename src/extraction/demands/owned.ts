import { words } from '../lexicon/words.ts';
import type { Entity } from '../speakers/entities/entity.ts';
import type { Mention } from '../speakers/mention.ts';
import { ENTITY } from '../tagging/tag-set.ts';
import { type CuedText, lowerAt, tokenAt } from './scene.ts';

/** Tokens between the owner's name and the person's within which the text ties them: "Tolne coach Jan Moe". */
const TIED_WITHIN = 8;
/** Places of the owner's name that are looked at. */
const MOST_PLACES = 40;

/**
 * Whether "Tolne's coach" or "the Tolne coach" is somebody else than the named person whom the noun alone would mean: where a name owns the description or stands
 * in it, and nowhere else in the text stands near the person's, nor in their role.
 */
export function isAnothers(scene: CuedText, mention: Mention, entity: Entity): boolean {
  const { kind, name, role } = entity;
  const at = ownerOf(scene, mention, entity);
  if (mention.kind !== 'description' || kind !== 'person' || at < 0 || isBeside(scene, mention, entity)) return false;
  const owner = lowerAt(scene, at);
  if (role?.toLowerCase().includes(owner)) return false;
  const names = new Set(name.toLowerCase().split(' '));
  if (names.has(owner)) return false;
  const surname = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  const { length } = scene.document.tokens;
  let places = 0;
  for (let k = 0; k < length && places < MOST_PLACES; k++) {
    if (k === at || lowerAt(scene, k) !== owner) continue;
    places++;
    for (let n = k - TIED_WITHIN; n <= k + TIED_WITHIN; n++) if (lowerAt(scene, n) === surname) return false;
  }
  return true;
}

/** "Lund, the Tolne coach,": who is named beside it. */
function isBeside(scene: CuedText, { from, to }: Mention, entity: Entity): boolean {
  const { mentionOfToken, resolutions } = scene.cast;
  return [from - 1, from - 2, from - 3, to, to + 1].some((at) => resolutions[mentionOfToken[at] ?? -1]?.entity === entity);
}

/** The last word of the name that owns the description, or of the body before an office that nothing else ties to the person; -1 for none. */
function ownerOf(scene: CuedText, { from, to, core }: Mention, { roleNouns }: Entity): number {
  if (from >= 2 && tokenAt(scene, from - 1).kind === 'possessive' && tokenAt(scene, from - 2).capital) return from - 2;
  const noun = core[0] ?? '';
  if (roleNouns.size === 0 || roleNouns.has(noun) || !OFFICES.has(noun)) return -1;
  const { entity } = scene.document.tags;
  for (let k = to - 2; k >= from; k--) if (tokenAt(scene, k).capital && entity[k] === ENTITY.ORGANIZATION) return k;
  return -1;
}

/** Offices that one person holds in a body. */
const OFFICES = words(
  `ambassador boss captain chairman chairwoman chief coach commissioner director envoy governor head leader manager minister president
    secretary secretary-general spokesman spokesperson spokeswoman`,
);
