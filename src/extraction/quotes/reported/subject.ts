import { isAdverb } from '../../grammar/adverbs.ts';
import { isFiniteVerb } from '../../grammar/verbs.ts';
import { PREPOSITIONS } from '../../lexicon/function-words.ts';
import { CARRIERS } from '../../lexicon/quotes/reporting.ts';
import { AUXILIARIES } from '../../lexicon/verbs.ts';
import type { Cue } from '../cues.ts';
import type { ReportingSentence } from './sentence.ts';

/** How far before its comma an apposition may begin, in units. */
const APPOSITION = 24;

/** The mention that is the subject of the verb at unit `at`, where it stands plainly before it; -1 otherwise, and for what is denied. */
export function subjectOf(sentence: ReportingSentence, at: number): number {
  let k = at - 1;
  for (; at - k < APPOSITION && (!sentence.isInMention(k) || sentence.lowerAt(k) === 'it'); k--) {
    const lower = sentence.lowerAt(k);
    if (lower === 'not' || lower === 'never' || lower.endsWith("n't")) return -1;
    if (!isAdverb(lower) && !AUXILIARIES.has(lower) && !CARRIERS.has(lower)) break;
  }
  if (sentence.lowerAt(k) === 'who') return nominal(sentence, sentence.lowerAt(k - 1) === ',' ? k - 2 : k - 1);
  if (sentence.lowerAt(k) !== ',') return nominal(sentence, k);
  for (let open = k - 1; open > k - APPOSITION; open--) {
    if (sentence.lowerAt(open) === ',') return nominal(sentence, open - 1);
  }
  return -1;
}

/** How many prepositions lead back to the noun: "Lee of the party of farmers". */
const MOST_PREPOSITIONS = 2;

/** The mention that ends at unit `at`, or, where a preposition leads to it, the one before that. */
function nominal(sentence: ReportingSentence, at: number): number {
  let mention = sentence.mentionAt(at);
  for (let hops = 0; hops < MOST_PREPOSITIONS && mention >= 0; hops++) {
    const first = sentence.startOf(mention);
    if (!PREPOSITIONS.has(sentence.lowerAt(first - 1))) break;
    mention = sentence.mentionAt(first - 2);
  }
  return mention >= 0 && !sentence.mention(mention).possessive ? mention : -1;
}

/** How far before its noun an owner may stand, in units: "Lee’s often repeated claim". */
const OWNER_WITHIN = 4;

/** Whose statement a noun is: "his claim", "Lee’s repeated claim". -1: the phrase does not say. */
export function ownerOf(sentence: ReportingSentence, noun: number): number {
  for (let k = noun - 1; k >= noun - OWNER_WITHIN; k--) {
    const mention = sentence.mentionAt(k);
    if (mention >= 0) return sentence.mention(mention).possessive ? mention : -1;
    if (sentence.lowerAt(k) === '' || sentence.lowerAt(k) === 'the' || sentence.lowerAt(k) === 'a') return -1;
  }
  return -1;
}

/** The subject of the clause that goes on behind unit `at`: the nearest mention before that opens one and has its verb behind it. */
export function sharedSubject(sentence: ReportingSentence, at: number): number {
  for (let k = at - 1; k >= sentence.from; k--) {
    const mention = sentence.mentionAt(k);
    if (mention < 0) continue;
    k = sentence.startOf(mention);
    if (sentence.mention(mention).possessive || PREPOSITIONS.has(sentence.lowerAt(k - 1))) continue;
    let behind = sentence.behindMention(k);
    while (isAdverb(sentence.lowerAt(behind))) behind++;
    if (isFiniteVerb(sentence.lowerAt(behind))) return mention;
  }
  return -1;
}

/** Whom a cue's clause is by: its subject; of "Lee of Ohio, who said", Lee. -1: "who" stands behind a place. */
export function sourceOf(sentence: ReportingSentence, { unit, mention, place }: Cue): number {
  if (place !== 'apposition') return mention;
  let k = unit - 1;
  while (isAdverb(sentence.lowerAt(k)) || AUXILIARIES.has(sentence.lowerAt(k))) k--;
  if (sentence.lowerAt(k) !== 'who') return mention;
  const antecedent = nominal(sentence, sentence.lowerAt(k - 1) === ',' ? k - 2 : k - 1);
  if (antecedent < 0) return PREPOSITIONS.has(sentence.lowerAt(sentence.startOf(mention) - 1)) ? -1 : mention;
  const { kind } = sentence.mention(antecedent);
  return kind === 'name' || kind === 'body' ? -1 : antecedent;
}
