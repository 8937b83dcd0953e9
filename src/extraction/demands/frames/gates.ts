import { isBeforeAct } from '../../grammar/adverbs.ts';
import { isFiniteNoAct, isParticiple } from '../../grammar/verbs.ts';
import { IRREGULAR_PAST_CUES } from '../../lexicon/demands/cues.ts';
import { RULING_NOUNS } from '../../lexicon/demands/nouns.ts';
import { ENDS_AS_PLURAL_SUBJECT, TALK_OF_WRITER, VERB_HOSTS, VERBS_BEHIND_COMMA } from '../../lexicon/demands/subjects.ts';
import { ALL_PREPOSITIONS, DETERMINERS, POSSESSORS_AND_DEMONSTRATIVES } from '../../lexicon/function-words.ts';
import { lowerAt, mentionAt, mentionOf, pieceAt, tokenAt } from '../scene.ts';
import type { VerbSubject } from '../subjects.ts';
import type { CueSite } from './frame.ts';

/** Forms that are nouns as well are verbs only right behind a subject, "to" or an auxiliary. */
export function isVerbHere({ scene, strip, at }: CueSite): boolean {
  const lower = lowerAt(scene, at);
  const before = lowerAt(scene, at - 1);
  if (at === strip.from) return isParticiple(lower);
  if (isParticiple(lower)) return !POSSESSORS_AND_DEMONSTRATIVES.has(before) && before !== 'very' && before !== 'of' && before !== 'most';
  if (lower.endsWith('ed') || IRREGULAR_PAST_CUES.has(lower)) return !POSSESSORS_AND_DEMONSTRATIVES.has(before) && before !== 'so';
  if (tokenAt(scene, at - 1).kind === 'possessive') return false;
  let k = at - 1;
  while (k > strip.from && isBeforeAct(lowerAt(scene, k)) && lowerAt(scene, k) !== 'to' && mentionAt(scene, k) < 0) k--;
  const host = lowerAt(scene, k);
  if (VERB_HOSTS.has(host) || host.endsWith("n't")) return true;
  const mention = mentionOf(scene, k);
  if (mention) {
    const { possessive, from, to, kind } = mention;
    return (
      !possessive &&
      to === k + 1 &&
      (lower.endsWith('s') || kind === 'group' || host.endsWith('s') || lowerAt(scene, from - 1) === 'and' || lower === 'want')
    );
  }
  if (host === ')' || (/^[,–—-]$/.test(host) && VERBS_BEHIND_COMMA.has(lower))) return true;
  return (
    !lower.endsWith('s') &&
    ENDS_AS_PLURAL_SUBJECT.test(host) &&
    !ALL_PREPOSITIONS.has(host) &&
    !isFiniteNoAct(host) &&
    !DETERMINERS.has(host)
  );
}

/** "I asked her to", "you may request": the writer or the reader, outside all marks. */
export function isWriter({ scene }: CueSite, { phrase }: VerbSubject): boolean {
  return phrase !== undefined && pieceAt(scene, phrase.from) < 0 && TALK_OF_WRITER.has(lowerAt(scene, phrase.from));
}

/** "the forecast calls for rain", "the law orders": no party asks. */
export function isRuled({ scene, strip, at }: CueSite): boolean {
  let k = at - 1;
  while (k > strip.from && (isBeforeAct(lowerAt(scene, k)) || /^(?:that|which)$/.test(lowerAt(scene, k))) && mentionAt(scene, k) < 0) k--;
  return RULING_NOUNS.has(lowerAt(scene, k)) && !isParticiple(lowerAt(scene, at));
}
