import { isPassedOver } from '../../grammar/adverbs.ts';
import { CITING, PERCEIVING } from '../../lexicon/quotes/second-hand.ts';
import type { Phrases } from '../../speakers/phrases.ts';
import { isPassive } from './passive.ts';
import { type Subject, subjectBefore } from './subject.ts';

/** How far before "as saying" the passive may stand that it hangs on, in units: "was quoted in Monday’s Harbour Post as". */
const PASSIVE_WITHIN = 10;

/**
 * Whose words another tells with the verb at unit `at`: "Kim heard Lee say", "the Post quoted Lee as saying", "Lee was quoted by the Post as saying": Lee's. Undefined where nobody
 * passes on words with it.
 */
export function toldOf(phrases: Phrases, at: number): Subject | undefined {
  let k = at - 1;
  while (isPassedOver(phrases.lowerAt(k)) && !phrases.isInMention(k)) k--;
  const cites = phrases.lowerAt(k) === 'as';
  if (cites) k--;
  const mention = phrases.mentionAt(k);
  const relays = cites ? CITING : PERCEIVING;
  if (mention >= 0 && relays.has(phrases.lowerAt(phrases.startOf(mention) - 1))) return { mention, place: 'before', negated: false };
  return cites ? subjectOfPassive(phrases, k) : undefined;
}

/** The subject of the passive of citing that ends at `unit` or a little before. */
function subjectOfPassive(phrases: Phrases, unit: number): Subject | undefined {
  for (let k = unit; k > unit - PASSIVE_WITHIN; k--) {
    if (/^[,;:]$/.test(phrases.lowerAt(k)) || phrases.isPieceAt(k)) return undefined;
    if (CITING.has(phrases.lowerAt(k)) && isPassive(phrases, k)) return subjectBefore(phrases, k);
  }
  return undefined;
}
