import { BODY_WORDS } from '../../lexicon/names/bodies.ts';
import { MONTHS_AS_NAMES, PATRONYMIC_PARTICLES } from '../../lexicon/names/name-parts.ts';
import { DEMONYMS, PLACES } from '../../lexicon/names/places.ts';
import type { MentionKind } from '../mention.ts';
import { givenNameGender, isAcronym } from '../word-classes.ts';

const isPlace = (core: readonly string[]): boolean => PLACES.has(core.join('_').toLowerCase());

/** "Khalid bin Salman". */
export const isPatronymic = (core: readonly string[]): boolean => core.slice(1, -1).some((word) => PATRONYMIC_PARTICLES.has(word));

/** `titled`: a title or office stands before the name, as only people have. */
export function kindOfName(core: readonly string[], titled: boolean): MentionKind {
  const lower = core.map((w) => w.toLowerCase());
  if (isPlace(core)) return 'body';
  if (isPatronymic(core)) return 'person';
  if (titled && !lower.some((w) => BODY_WORDS.has(w) && !givenNameGender(w)) && !isAcronym(core[0]!)) return 'person';
  if (lower.length > 1 && givenNameGender(lower[0]!) !== undefined && !lower.slice(1).some((w) => BODY_WORDS.has(w))) return 'person';
  if (lower.some((w, at) => BODY_WORDS.has(w) && !(at > 0 && MONTHS_AS_NAMES.has(w)))) return 'body';
  if (core.length === 1 && (isAcronym(core[0]!) || DEMONYMS.has(lower[0]!))) return 'body';
  if (/^[A-Z]\.?$/.test(core[0]!) && core.length > 1) return 'person';
  if (core.length > 2 && /^[A-Z]\.$/.test(core[1]!)) return 'person';
  return 'name';
}
