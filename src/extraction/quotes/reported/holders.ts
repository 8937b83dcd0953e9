import { isAdverb } from '../../grammar/adverbs.ts';
import { isFiniteVerb } from '../../grammar/verbs.ts';
import { PERSONAL_PRONOUNS, SUBJECT_PRONOUNS } from '../../lexicon/function-words.ts';
import { type Complement, STANCES, STATEMENT_NOUNS } from '../../lexicon/quotes/reporting.ts';
import { bearerOf } from './attitude.ts';
import { clauseEnd } from './clause-end.ts';
import { infinitiveAt, otherInfinitiveAt } from './phrase.ts';
import type { AttributedRange, ReportingSentence, UnitRange } from './sentence.ts';
import { sharedSubject, subjectOf } from './subject.ts';

/** `his claim that taxes would rise`. */
export function statementNoun(sentence: ReportingSentence, at: number): AttributedRange | undefined {
  if (!STATEMENT_NOUNS.has(sentence.lowerAt(at))) return undefined;
  const clause = thatAt(sentence, at + 1);
  // "the claim that reopened it" is a relative clause.
  if (!clause || isFiniteVerb(sentence.lowerAt(at + 2))) return undefined;
  const mention = bearerOf(sentence, at);
  return mention >= 0 ? { ...clause, mention } : undefined;
}

const COMPLEMENTS: Readonly<Record<Complement, (sentence: ReportingSentence, from: number) => UnitRange | undefined>> = {
  that: thatAt,
  bare: (sentence, from) => (showsVerb(sentence, from) ? { from, to: clauseEnd(sentence, from, undefined) } : undefined),
  infinitive: (sentence, from) => infinitiveAt(sentence, from, undefined),
  'other-infinitive': (sentence, from) => {
    const named = sentence.isInMention(from) || /^(?:him|them|us|you|it)$/.test(sentence.lowerAt(from));
    return named ? otherInfinitiveAt(sentence, from, undefined) : undefined;
  },
};

/** `Lee knows that taxes rise`, `Lee wants the party to cut taxes`. */
export function stance(sentence: ReportingSentence, at: number): AttributedRange | undefined {
  const complements = STANCES.get(sentence.lowerAt(at));
  if (!complements || sentence.isInMention(at)) return undefined;
  for (const complement of complements) {
    const range = COMPLEMENTS[complement](sentence, complement === 'that' ? behindListener(sentence, at + 1) : at + 1);
    const mention = range ? holderOf(sentence, at) : -1;
    if (range) return mention >= 0 ? { ...range, mention } : undefined;
  }
  return undefined;
}

/** The subject of the word at unit `at`, its own or that of the verb before it: "has given much, but plans". */
function holderOf(sentence: ReportingSentence, at: number): number {
  const own = subjectOf(sentence, at);
  let k = at - 1;
  while (isAdverb(sentence.lowerAt(k))) k--;
  return own < 0 && /^(?:and|but|,)$/.test(sentence.lowerAt(k)) && isFiniteVerb(sentence.lowerAt(at)) ? sharedSubject(sentence, k) : own;
}

/** How many words a listener and the occasion take at most. */
const LISTENER_WITHIN = 9;

/** Behind "to reporters on Monday" of "made it clear to reporters on Monday that". */
function behindListener(sentence: ReportingSentence, at: number): number {
  if (sentence.lowerAt(at) !== 'to' || sentence.lowerAt(at - 1) !== 'clear') return at;
  for (let k = at + 1; k < at + LISTENER_WITHIN && sentence.isWordAt(k); k++) if (sentence.lowerAt(k) === 'that') return k;
  return at;
}

/** A subject and at once its verb. */
function showsVerb(sentence: ReportingSentence, at: number): boolean {
  const pronoun = PERSONAL_PRONOUNS.has(sentence.lowerAt(at)) || sentence.lowerAt(at) === 'there';
  if (!pronoun && (!sentence.isInMention(at) || SUBJECT_PRONOUNS.has(sentence.lowerAt(at)))) return false;
  let k = !sentence.isInMention(at) ? at + 1 : sentence.behindMention(at);
  while (isAdverb(sentence.lowerAt(k))) k++;
  return isFiniteVerb(sentence.lowerAt(k)) && !sentence.isInMention(k);
}

function thatAt(sentence: ReportingSentence, from: number): UnitRange | undefined {
  return sentence.lowerAt(from) === 'that' && sentence.isWordAt(from + 1) ? { from, to: clauseEnd(sentence, from, undefined) } : undefined;
}
