import { type Complement, STANCES, STATEMENT_NOUNS } from '../../lexicon/reported.ts';
import { clauseEnd } from './clause-end.ts';
import { type Held, isAdverb, isFiniteVerb, isWordAt, lowerAt, mentionAt, type Scene, type Stretch } from './grammar.ts';
import { infinitiveAt, otherInfinitiveAt } from './phrase.ts';
import { ownerOf, sharedSubject, subjectOf } from './subject.ts';

/** `his claim that taxes would rise`. */
export function statementNoun(scene: Scene, at: number): Held | undefined {
  if (!STATEMENT_NOUNS.has(lowerAt(scene, at))) return undefined;
  const clause = thatAt(scene, at + 1);
  // "the claim that reopened it" is a relative clause.
  if (!clause || isFiniteVerb(lowerAt(scene, at + 2))) return undefined;
  const mention = ownerOf(scene, at);
  return mention >= 0 ? { ...clause, mention } : undefined;
}

const COMPLEMENTS: Readonly<Record<Complement, (scene: Scene, from: number) => Stretch | undefined>> = {
  that: thatAt,
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
    const stretch = COMPLEMENTS[complement](scene, at + 1);
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

function thatAt(scene: Scene, from: number): Stretch | undefined {
  return lowerAt(scene, from) === 'that' && isWordAt(scene, from + 1) ? { from, to: clauseEnd(scene, from, undefined) } : undefined;
}
