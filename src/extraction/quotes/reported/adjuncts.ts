import { isFiniteVerb } from '../../grammar/verbs.ts';
import { PREPOSITIONS, QUESTION_WORDS, SUBJECT_PRONOUNS } from '../../lexicon/function-words.ts';
import { ADDRESSING_VERBS, OCCASIONS, TIMES } from '../../lexicon/reported.ts';
import { words } from '../../lexicon/words.ts';
import type { Cue } from '../cues.ts';
import { behindMention, isPieceAt, isWordAt, lowerAt, mentionAt, type Scene, unitAt } from './scene.ts';

const MANNERS = words('again also simply himself herself there here too outright anyway however instead publicly aloud bluntly flatly');
const isAddressee = (lower: string): boolean => /^(?:me|us|them|him|her|you|reporters|the|a|an|his|her|their|its)$/.test(lower);

type ReportingVerb = Pick<Cue, 'unit' | 'lemma'>;

/** The unit behind a reporting verb and what may stand between it and its clause: whom it addresses, when, where. */
export const behindAdjuncts = (scene: Scene, cue: ReportingVerb): number =>
  behindCommas(scene, behindPhrases(scene, behindAddressee(scene, cue)));

/** Whether "tell" has somebody to tell behind it; without one it takes no clause. */
export const addresses = (scene: Scene, cue: ReportingVerb): boolean =>
  cue.lemma !== 'tell' || mentionAt(scene, cue.unit + 1) >= 0 || isAddressee(lowerAt(scene, cue.unit + 1));

/** Behind "told reporters", "reminded the crowd". */
function behindAddressee(scene: Scene, cue: ReportingVerb): number {
  const at = cue.unit + 1;
  if (cue.lemma === 'point' && lowerAt(scene, at) === 'out') return at + 1;
  if (!ADDRESSING_VERBS.has(cue.lemma)) return at;
  const telling = cue.lemma === 'tell';
  if (mentionAt(scene, at) >= 0 && (telling || !SUBJECT_PRONOUNS.has(lowerAt(scene, at)))) {
    const behind = behindMention(scene, at);
    if (!telling && isFiniteVerb(lowerAt(scene, behind))) return at;
    return lowerAt(scene, behind) === "'s" ? behind + 2 : behind;
  }
  if (!isAddressee(lowerAt(scene, at)) && !telling) return at;
  return behindNounPhrase(scene, at);
}

/** Behind "his new audience": a few words without a verb, up to the clause. */
function behindNounPhrase(scene: Scene, at: number): number {
  for (let k = at + 1; k < at + 8; k++) {
    const lower = lowerAt(scene, k);
    if (lower === 'that' || lower === 'to' || SUBJECT_PRONOUNS.has(lower) || QUESTION_WORDS.has(lower)) return k;
    if (!isWordAt(scene, k) || isFiniteVerb(lower)) break;
  }
  return at + 1;
}

/** Behind "on Monday", "in an interview with The Times", "later"; several may follow one another. */
function behindPhrases(scene: Scene, at: number): number {
  let k = at;
  for (let rounds = 0; rounds < 4; rounds++) {
    const lower = lowerAt(scene, k);
    if (lowerAt(scene, k + 1) === "'s") return k;
    if (TIMES.has(lower) || MANNERS.has(lower) || (lower.length > 4 && lower.endsWith('ly') && lower !== 'only')) k++;
    else if (/^(?:this|last|next|earlier|late|early)$/.test(lower) && OCCASIONS.has(lowerAt(scene, k + 1))) k += 2;
    else if (
      /^(?:days?|weeks?|months?|years?|hours?|minutes?)$/.test(lowerAt(scene, k + 1)) &&
      /^(?:earlier|later|ago|after|before)$/.test(lowerAt(scene, k + 2))
    )
      k += 3;
    else {
      const behind = PREPOSITIONS.has(lower) ? behindOccasion(scene, k) : -1;
      if (behind < 0) return k;
      k = behind;
    }
  }
  return k;
}

/** Behind a prepositional phrase that tells the occasion; -1: it tells something else. */
function behindOccasion(scene: Scene, at: number): number {
  let found = -1;
  for (let k = at + 1; k < at + 9; k++) {
    const unit = unitAt(scene, k);
    if (!unit || unit.kind === 'piece' || unit.kind === 'mark' || unit.lower === 'that' || SUBJECT_PRONOUNS.has(unit.lower)) break;
    const occasion = OCCASIONS.has(unit.lower);
    if (!occasion && isFiniteVerb(unit.lower) && mentionAt(scene, k) < 0) break;
    if (occasion || (found === k && unit.kind === 'number')) found = k + 1;
  }
  if (found > 0 || mentionAt(scene, at + 1) < 0) return found;
  const behind = behindMention(scene, at + 1);
  return lowerAt(scene, behind) === 'that' ? behind : -1;
}

/** Behind ", in a speech," and ", however,": what two commas hold between the verb and "that". */
function behindCommas(scene: Scene, at: number): number {
  if (lowerAt(scene, at) !== ',') return at;
  for (let k = at + 1; k < at + 14 && !isPieceAt(scene, k); k++) {
    if (lowerAt(scene, k) === ',') return lowerAt(scene, k + 1) === 'that' ? k + 1 : at;
  }
  return at;
}
