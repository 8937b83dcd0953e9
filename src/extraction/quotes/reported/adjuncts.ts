import { isFiniteVerb } from '../../grammar/verbs.ts';
import { PREPOSITIONS, QUESTION_WORDS, SUBJECT_PRONOUNS } from '../../lexicon/function-words.ts';
import { ADDRESSEE_OPENERS, MANNERS, TIME_DETERMINERS, TIME_DIRECTIONS, TIME_UNITS } from '../../lexicon/quotes/clauses.ts';
import { ADDRESSING_VERBS, OCCASIONS, TIMES } from '../../lexicon/quotes/reporting.ts';
import type { Cue } from '../cues.ts';
import type { ReportingSentence } from './sentence.ts';

type ReportingVerb = Pick<Cue, 'unit' | 'lemma'>;

/** The unit behind a reporting verb and what may stand between it and its clause: whom it addresses, when, where. */
export const behindAdjuncts = (sentence: ReportingSentence, cue: ReportingVerb): number =>
  behindCommas(sentence, behindPhrases(sentence, behindAddressee(sentence, cue)));

/** True unless the verb is "tell" without an addressee behind it, which takes no clause. */
export const addresses = (sentence: ReportingSentence, cue: ReportingVerb): boolean =>
  cue.lemma !== 'tell' || sentence.isInMention(cue.unit + 1) || ADDRESSEE_OPENERS.has(sentence.lowerAt(cue.unit + 1));

/** Behind "told reporters", "reminded the crowd". */
function behindAddressee(sentence: ReportingSentence, cue: ReportingVerb): number {
  const at = cue.unit + 1;
  if (cue.lemma === 'point' && sentence.lowerAt(at) === 'out') return at + 1;
  if (!ADDRESSING_VERBS.has(cue.lemma)) return at;
  const telling = cue.lemma === 'tell';
  if (sentence.isInMention(at) && (telling || !SUBJECT_PRONOUNS.has(sentence.lowerAt(at)))) {
    const behind = sentence.behindMention(at);
    if (!telling && isFiniteVerb(sentence.lowerAt(behind))) return at;
    return sentence.lowerAt(behind) === "'s" ? behind + 2 : behind;
  }
  if (!ADDRESSEE_OPENERS.has(sentence.lowerAt(at)) && !telling) return at;
  return behindNounPhrase(sentence, at);
}

/** How many words an addressee has at most, "his new audience in the north". */
const LONGEST_ADDRESSEE = 8;

/** Behind "his new audience": a few words without a verb, up to the clause. */
function behindNounPhrase(sentence: ReportingSentence, at: number): number {
  for (let k = at + 1; k < at + LONGEST_ADDRESSEE; k++) {
    const lower = sentence.lowerAt(k);
    if (lower === 'that' || lower === 'to' || SUBJECT_PRONOUNS.has(lower) || QUESTION_WORDS.has(lower)) return k;
    if (!sentence.isWordAt(k) || isFiniteVerb(lower)) break;
  }
  return at + 1;
}

/** How many phrases of time and place may follow one another. */
const MOST_PHRASES = 4;

/** Behind "on Monday", "in an interview with The Times", "later"; several may follow one another. */
function behindPhrases(sentence: ReportingSentence, at: number): number {
  let k = at;
  for (let rounds = 0; rounds < MOST_PHRASES; rounds++) {
    const lower = sentence.lowerAt(k);
    if (sentence.lowerAt(k + 1) === "'s") return k;
    if (TIMES.has(lower) || MANNERS.has(lower) || (lower.length > 4 && lower.endsWith('ly') && lower !== 'only')) k++;
    else if (TIME_DETERMINERS.has(lower) && OCCASIONS.has(sentence.lowerAt(k + 1))) k += 2;
    else if (TIME_UNITS.has(sentence.lowerAt(k + 1)) && TIME_DIRECTIONS.has(sentence.lowerAt(k + 2))) k += 3;
    else {
      const behind = PREPOSITIONS.has(lower) ? behindOccasion(sentence, k) : -1;
      if (behind < 0) return k;
      k = behind;
    }
  }
  return k;
}

/** How many words one such phrase has at most, its preposition included: "in a long interview with the local paper". */
const LONGEST_PHRASE = 9;

/** Behind a prepositional phrase that tells the occasion; -1: it tells something else. */
function behindOccasion(sentence: ReportingSentence, at: number): number {
  let found = -1;
  for (let k = at + 1; k < at + LONGEST_PHRASE; k++) {
    const { kind, lower } = sentence.at(k);
    if (kind === 'edge' || kind === 'piece' || kind === 'mark' || lower === 'that' || SUBJECT_PRONOUNS.has(lower)) break;
    const occasion = OCCASIONS.has(lower);
    if (!occasion && isFiniteVerb(lower) && !sentence.isInMention(k)) break;
    if (occasion || (found === k && kind === 'number')) found = k + 1;
  }
  if (found > 0 || !sentence.isInMention(at + 1)) return found;
  const behind = sentence.behindMention(at + 1);
  return sentence.lowerAt(behind) === 'that' ? behind : -1;
}

/** How far apart those two commas stand at most, in units. */
const BETWEEN_COMMAS = 14;

/** Behind ", in a speech," and ", however,": what two commas hold between the verb and "that". */
function behindCommas(sentence: ReportingSentence, at: number): number {
  if (sentence.lowerAt(at) !== ',') return at;
  for (let k = at + 1; k < at + BETWEEN_COMMAS && !sentence.isPieceAt(k); k++) {
    if (sentence.lowerAt(k) === ',') return sentence.lowerAt(k + 1) === 'that' ? k + 1 : at;
  }
  return at;
}
