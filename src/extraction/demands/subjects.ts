import { isBeforeAct } from '../grammar/adverbs.ts';
import { isFiniteNoAct, isParticiple } from '../grammar/verbs.ts';
import { AVOIDING, BE, HAVE, HYPOTHETICAL, isNegation, NO_ONE, PASSED_OVER, UNREAL } from '../lexicon/demands/subjects.ts';
import { ALL_PREPOSITIONS } from '../lexicon/function-words.ts';
import { AUXILIARIES, CUE_VERBS } from '../lexicon/verbs.ts';
import type { Entity } from '../speakers/entities/entity.ts';
import type { DemandScene, Phrase } from './parties.ts';
import { isQuoteMark, lowerAt, mentionAt, type Strip, tokenAt } from './scene.ts';
import { clauseSubject, nominalBefore, participleHost, type SubjectSearch } from './subject-phrases.ts';

/** Who does what a verb says. */
export interface VerbSubject {
  readonly entity: Entity | undefined;
  /** The subject's phrase, where one stands right before the verb. */
  readonly phrase: Phrase | undefined;
  /** "did not", "never", "refused to": not done. */
  readonly negated: boolean;
  /** "if", "could", "may", "whether": not said to be done. */
  readonly unreal: boolean;
  /** "was urged": the subject is the one asked. */
  readonly passive: boolean;
  /** Some word before the verb makes it a noun. */
  readonly noun: boolean;
}

/** The furthest that a subject is looked for before its verb, in tokens. */
const REACH = 45;

/** The words right before a verb that belong to it: "did not", "has also refused to". */
interface VerbGroup {
  negated: boolean;
  unreal: boolean;
  /** A form of "be". */
  be: boolean;
  /** "to" stands right before the verb. */
  infinitive: boolean;
  /** "and" stands before the group: the verb shares its subject with another. */
  shared: boolean;
  /** The token before the group, and before "and". */
  end: number;
}

/** The subject of the verb at `at`. */
export function subjectOf(scene: DemandScene, strip: Strip, at: number): VerbSubject {
  const search: SubjectSearch = { scene, strip, low: Math.max(strip.from, at - REACH) };
  const group = verbGroupBefore(search, at);
  const verb = lowerAt(scene, at);
  const hangsOn = group.infinitive || (isParticiple(verb) && !group.be);
  const phrase = group.shared
    ? clauseSubject(search, group.end)
    : hangsOn
      ? participleHost(search, group.end)
      : nominalBefore(search, group.end);
  return {
    entity: phrase && scene.parties.ofPhrase(phrase),
    phrase,
    negated: group.negated || (phrase !== undefined && NO_ONE.has(lowerAt(scene, phrase.from))),
    unreal: group.unreal || hypothetical(scene, strip, phrase?.from ?? group.end),
    passive: group.be && isPastForm(verb) && !HAVE.has(lowerAt(scene, at - 1)),
    noun: !phrase,
  };
}

/** How many tokens before an infinitive's verb group a negation may stand: "do not want to". */
const NEGATION_REACH = 6;

function verbGroupBefore({ scene, low }: SubjectSearch, at: number): VerbGroup {
  const group: VerbGroup = { negated: false, unreal: false, be: false, infinitive: false, shared: false, end: at - 1 };
  for (; group.end >= low; group.end--) {
    const { lower, kind } = tokenAt(scene, group.end);
    if (isQuoteMark(scene, group.end)) continue;
    if (kind !== 'word' || mentionAt(scene, group.end) >= 0) break;
    if (lower === 'and') {
      group.shared = true;
      group.end--;
      break;
    }
    if (isNegation(lower) || AVOIDING.test(lower)) group.negated = true;
    else if (UNREAL.has(lower)) group.unreal = true;
    else if (lower === 'to' && group.end === at - 1) group.infinitive = true;
    else if (BE.has(lower)) group.be = true;
    else if (!isInVerbGroup(lower, group)) break;
  }
  if (group.infinitive)
    for (let k = group.end; k >= Math.max(low, group.end - NEGATION_REACH); k--) if (isNegation(lowerAt(scene, k))) group.negated = true;
  return group;
}

const isInVerbGroup = (lower: string, { infinitive }: VerbGroup): boolean =>
  isBeforeAct(lower) ||
  AUXILIARIES.has(lower) ||
  (infinitive && !ALL_PREPOSITIONS.has(lower) && isFiniteNoAct(lower)) ||
  PASSED_OVER.test(lower);

const isPastForm = (verb: string): boolean =>
  CUE_VERBS.get(verb)?.form === 'past' || verb.endsWith('ed') || verb === 'told' || verb === 'begged';

/** "if Lee asks": the clause is a condition. */
function hypothetical(scene: DemandScene, strip: Strip, from: number): boolean {
  for (let k = from; k >= Math.max(strip.from, from - 2); k--) if (HYPOTHETICAL.has(lowerAt(scene, k))) return true;
  return false;
}
