import { isAdverb } from '../../grammar/adverbs.ts';
import { isFiniteVerb } from '../../grammar/verbs.ts';
import { SUBJECT_PRONOUNS } from '../../lexicon/function-words.ts';
import { type Complement, STANCES, STATEMENT_NOUNS } from '../../lexicon/reported.ts';
import { bearerOf } from './attitude.ts';
import { clauseEnd } from './clause-end.ts';
import { infinitiveAt, otherInfinitiveAt } from './phrase.ts';
import { behindMention, type Held, isWordAt, lowerAt, mentionAt, type Scene, type Stretch } from './scene.ts';
import { sharedSubject, subjectOf } from './subject.ts';

/** `his claim that taxes would rise`. */
export function statementNoun(scene: Scene, at: number): Held | undefined {
  if (!STATEMENT_NOUNS.has(lowerAt(scene, at))) return undefined;
  const clause = thatAt(scene, at + 1);
  // "the claim that reopened it" is a relative clause.
  if (!clause || isFiniteVerb(lowerAt(scene, at + 2))) return undefined;
  const mention = bearerOf(scene, at);
  return mention >= 0 ? { ...clause, mention } : undefined;
}

const COMPLEMENTS: Readonly<Record<Complement, (scene: Scene, from: number) => Stretch | undefined>> = {
  that: thatAt,
  bare: (scene, from) => (showsVerb(scene, from) ? { from, to: clauseEnd(scene, from, undefined) } : undefined),
  infinitive: (scene, from) => infinitiveAt(scene, from, undefined),
  'other-infinitive': (scene, from) => {
    const named = mentionAt(scene, from) >= 0 || /^(?:him|them|us|you|it)$/.test(lowerAt(scene, from));
    return named ? otherInfinitiveAt(scene, from, undefined) : undefined;
  },
};

/** `Lee knows that taxes rise`, `Lee wants the party to cut taxes`. */
export function stance(scene: Scene, at: number): Held | undefined {
  const complements = STANCES.get(lowerAt(scene, at));
  if (!complements || mentionAt(scene, at) >= 0) return undefined;
  for (const complement of complements) {
    const stretch = COMPLEMENTS[complement](scene, complement === 'that' ? behindListener(scene, at + 1) : at + 1);
    const mention = stretch ? holderOf(scene, at) : -1;
    if (stretch) return mention >= 0 ? { ...stretch, mention } : undefined;
  }
  return undefined;
}

/** The subject of the word at unit `at`, its own or that of the verb before it: "has given much, but plans". */
function holderOf(scene: Scene, at: number): number {
  const own = subjectOf(scene, at);
  let k = at - 1;
  while (isAdverb(lowerAt(scene, k))) k--;
  return own < 0 && /^(?:and|but|,)$/.test(lowerAt(scene, k)) && isFiniteVerb(lowerAt(scene, at)) ? sharedSubject(scene, k) : own;
}

/** Behind "to reporters on Monday" of "made it clear to reporters on Monday that". */
function behindListener(scene: Scene, at: number): number {
  if (lowerAt(scene, at) !== 'to' || lowerAt(scene, at - 1) !== 'clear') return at;
  for (let k = at + 1; k < at + 9 && isWordAt(scene, k); k++) if (lowerAt(scene, k) === 'that') return k;
  return at;
}

/** A subject and at once its verb. */
function showsVerb(scene: Scene, at: number): boolean {
  const pronoun = /^(?:he|she|they|we|i|it|there|you)$/.test(lowerAt(scene, at));
  if (!pronoun && (mentionAt(scene, at) < 0 || SUBJECT_PRONOUNS.has(lowerAt(scene, at)))) return false;
  let k = mentionAt(scene, at) < 0 ? at + 1 : behindMention(scene, at);
  while (isAdverb(lowerAt(scene, k))) k++;
  return isFiniteVerb(lowerAt(scene, k)) && mentionAt(scene, k) < 0;
}

function thatAt(scene: Scene, from: number): Stretch | undefined {
  return lowerAt(scene, from) === 'that' && isWordAt(scene, from + 1) ? { from, to: clauseEnd(scene, from, undefined) } : undefined;
}
