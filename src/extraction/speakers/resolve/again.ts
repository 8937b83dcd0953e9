import { DEMONYMS } from '../../lexicon/names/places.ts';
import { GENERAL_BODIES, GENERAL_PERSONS, SELF_CONTAINED, YOUNG, YOUNG_RELATIVES } from '../../lexicon/people/descriptions.ts';
import { BODY_NOUNS } from '../../lexicon/people/groups.ts';
import { SEATS } from '../../lexicon/people/roles.ts';
import type { Resolution } from '../cast.ts';
import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mention.ts';
import { isRoleNoun, looksLikeAgent } from '../word-classes.ts';
import { isPlaceName } from './position.ts';
import { isOffice, lastWord, qualifiersOf } from './qualifiers.ts';
import type { ResolutionState } from './reading.ts';

/**
 * "the group", "the New York businessman": a thing told of again in other words. A body goes to the latest one; a person to
 * the most salient one whose gender fits, unless the text brought in somebody of that description before.
 */
export function toldAgain(reading: ResolutionState, mention: Mention, head: string): Resolution | undefined {
  if (BODY_NOUNS.has(head) && !isRoleNoun(head)) return bodyAgain(reading, mention, head);
  const before = reading.calledSo.get(mention.label.toLowerCase());
  if (before) return { entity: before, confidence: 0.7, rule: 'other-words' };
  const qualifiers = qualifiersOf(mention);
  const same = reading.standings.recent.find(
    (entity) =>
      entity.kind === 'unnamed' && entity.roleNouns.has(head) && !entity.plural && qualifiers.every((word) => entity.name.includes(word)),
  );
  if (same) return { entity: same, confidence: 0.9, rule: 'same-description' };
  if (GENERAL_PERSONS.has(head)) return lastUnnamed(reading, mention) ?? youngRelative(reading, mention, head);
  if (SELF_CONTAINED.test(mention.label) || !(isRoleNoun(head) || looksLikeAgent(head) || DEMONYMS.has(head))) return undefined;
  const { entity, share, score } = reading.mostSalient((other) => {
    if (other.plural || other.kind === 'body' || other.kind === 'unnamed') return 0;
    if (mention.gender && other.gender && mention.gender !== other.gender) return 0;
    if (isElsewhere(other, qualifiers)) return 0;
    if ((isOffice(head) && [...other.roleNouns].some(isOffice)) || governs(reading, other, mention)) return 0;
    return 1;
  });
  return entity && score >= 10 ? { entity, confidence: share * 0.8, rule: 'other-words' } : undefined;
}

/** "the ministry" behind "the foreign ministry", "the group" behind a foundation. */
function bodyAgain(reading: ResolutionState, mention: Mention, head: string): Resolution | undefined {
  if (mention.label.toLowerCase() !== head) return undefined;
  const bodies = reading.standings.recent.filter((entity) => entity.kind === 'body' && !entity.isDocument && !entity.plural);
  const namesake = bodies.find((entity) => lastWord(entity.name) === head && entity.name.toLowerCase() !== head);
  if (namesake) return { entity: namesake, confidence: 0.85, rule: 'same-head' };
  if (!GENERAL_BODIES.has(head)) return undefined;
  const { entity, share, score } = reading.mostSalient((other) =>
    !bodies.includes(other) || isPlaceName(other.name)
      ? 0
      : reading.standings.narrative - reading.standings.of(other)!.subjectIn <= 2
        ? 3
        : 1,
  );
  return entity && score >= 10 ? { entity, confidence: share * 0.9, rule: 'other-words' } : undefined;
}

/** "the White House press secretary" is nobody whose role the text has told without the White House. */
const isElsewhere = (entity: Entity, qualifiers: readonly string[]): boolean =>
  entity.role !== undefined && SEATS.has(qualifiers.join(' ')) && !entity.role.includes(qualifiers[0]!);

/** "Lee met the premier": the subject of a sentence is not its object. */
export function governs(reading: ResolutionState, entity: Entity, mention: Mention): boolean {
  const standing = reading.standings.of(entity)!;
  const place = reading.standings.placeOf(mention);
  return standing.subjectIn === reading.standings.narrative && (place === 'object' || place === 'oblique');
}

/** "the boy said": a son or grandson whom the text has just named. */
function youngRelative(reading: ResolutionState, mention: Mention, head: string): Resolution | undefined {
  if (!YOUNG.has(head)) return undefined;
  const entity = reading.standings.recent.find(
    (other) =>
      !other.plural &&
      [...other.roleNouns].some((noun) => YOUNG_RELATIVES.has(noun)) &&
      (!other.gender || !mention.gender || other.gender === mention.gender) &&
      reading.standings.narrative - reading.standings.of(other)!.sentence <= 2,
  );
  return entity && { entity, confidence: 0.8, rule: 'other-words' };
}

/** "the woman said": whom the text brought in by another description, a sentence or two before. */
function lastUnnamed(reading: ResolutionState, mention: Mention): Resolution | undefined {
  const entity = reading.standings.recent.find(
    (other) =>
      other.kind === 'unnamed' &&
      !other.plural &&
      !other.isDocument &&
      (!other.gender || !mention.gender || other.gender === mention.gender) &&
      reading.standings.narrative - reading.standings.of(other)!.subjectIn <= 2,
  );
  return entity && { entity, confidence: 0.8, rule: 'same-description' };
}
