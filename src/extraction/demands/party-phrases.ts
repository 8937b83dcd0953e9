import { isBeforeAct } from '../grammar/adverbs.ts';
import { isFiniteNoAct } from '../grammar/verbs.ts';
import { AMOUNTS, BEHIND_HEAD, BETWEEN_PARTS, JOINS, NO_PEOPLE_BEHIND_NAME, namesPeople } from '../lexicon/demands/parties.ts';
import { ALL_PREPOSITIONS, COORDINATORS, DETERMINERS } from '../lexicon/function-words.ts';
import { BODY_NOUNS, GROUP_NOUNS } from '../lexicon/people/groups.ts';
import { isRoleNoun } from '../speakers/word-classes.ts';
import { isPlural, isProper, PENN } from '../tagging/tag-set.ts';
import { type CuedText, lowerAt, mentionAt, tokenAt } from './scene.ts';

/** The mentions at the top of the phrase: the first, and those that a comma or "and" joins to it. */
export function headsOf(scene: CuedText, from: number, to: number): number[] {
  const { mentions } = scene.cast;
  const heads: number[] = [];
  for (let k = from; k < to; k++) {
    const lower = lowerAt(scene, k);
    const mention = mentionAt(scene, k);
    const found = mentions[mention];
    if (found) {
      const { to: end, possessive, kind } = found;
      if (end > to) return heads;
      const describes = (kind === 'body' || kind === 'name') && end < to && isNounAt(scene, end);
      if (!describes && !possessive) {
        if (heads.length > 0 && !isJoined(scene, k)) return heads;
        heads.push(mention);
      }
      k = Math.max(k, end - 1);
      continue;
    }
    if (heads.length === 0 && (ALL_PREPOSITIONS.has(lower) || lower === 'who')) return heads;
    if (heads.length > 0 && !BETWEEN_PARTS.has(lower)) return heads;
  }
  return heads;
}

/** Behind a comma or "and", with a determiner or without. */
function isJoined(scene: CuedText, at: number): boolean {
  const before = lowerAt(scene, at - 1);
  return JOINS.has(before) || (COORDINATORS.has(lowerAt(scene, at - 2)) && DETERMINERS.has(before));
}

/** "Islamic fundamentalists": the name only tells what kind of people they are. */
function isNounAt(scene: CuedText, at: number): boolean {
  const { kind, capital, lower } = tokenAt(scene, at);
  return (
    kind === 'word' &&
    !capital &&
    !ALL_PREPOSITIONS.has(lower) &&
    (!isFiniteNoAct(lower) || isPlural(scene.document.tags.pos[at] ?? PENN.SYM)) &&
    !isBeforeAct(lower) &&
    !NO_PEOPLE_BEHIND_NAME.has(lower)
  );
}

/** The head of the phrase, before what "of" or "who" adds, is a word for people or bodies. */
export function isOfPeople(scene: CuedText, from: number, to: number): boolean {
  let head = to - 1;
  for (let k = from + 1; k < to; k++) {
    if (!ALL_PREPOSITIONS.has(lowerAt(scene, k)) && !BEHIND_HEAD.has(lowerAt(scene, k))) continue;
    head = k - 1;
    if (!(lowerAt(scene, k) === 'of' && AMOUNTS.has(lowerAt(scene, head)))) break;
    head = to - 1;
  }
  const { lower, capital } = tokenAt(scene, head);
  const singular = lower.replace(/ies$/, 'y').replace(/s$/, '');
  return (
    (capital && isProper(scene.document.tags.pos[head] ?? PENN.SYM)) ||
    isRoleNoun(singular) ||
    GROUP_NOUNS.has(lower) ||
    BODY_NOUNS.has(lower) ||
    BODY_NOUNS.has(singular) ||
    namesPeople(lower)
  );
}
