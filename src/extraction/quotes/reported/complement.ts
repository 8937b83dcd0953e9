import { isAdverb } from '../../grammar/adverbs.ts';
import { isFiniteVerb } from '../../grammar/verbs.ts';
import { PREPOSITIONS, QUESTION_WORDS, SUBJECT_PRONOUNS } from '../../lexicon/function-words.ts';
import { BARE_CLAUSE_VERBS, QUESTION_VERBS, SAYING_VERBS, THAT_VERBS } from '../../lexicon/reported.ts';
import { AUXILIARIES } from '../../lexicon/verbs.ts';
import { words } from '../../lexicon/words.ts';
import type { Cue } from '../cues.ts';
import { addresses, behindAdjuncts } from './adjuncts.ts';
import { clauseEnd } from './clause-end.ts';
import { behindMention, firstUnit, hasFinite, isPieceAt, isWordAt, lowerAt, mentionAt, type Scene, type Stretch, unitAt } from './scene.ts';

/** No clause begins with these, whatever the verb before them. */
const NO_OPENERS =
  words(`that to of about for as against so and but or nothing little anything goodbye hello yes whether why how who when where which than after before during
 while because since until following amid him her them me us`);
/** What a verb of saying alone lets a clause begin with. */
const LOOSE_OPENERS = /^(?:if|no|what|it's)$/;

/** `Lee said (on Monday) that taxes would rise`; "that" is of the clause, as in PARC and PolNeAR. */
export function thatClause(scene: Scene, cue: Cue): Stretch | undefined {
  if (!(SAYING_VERBS.has(cue.lemma) || BARE_CLAUSE_VERBS.has(cue.lemma) || THAT_VERBS.has(cue.lemma)) || reportsMarks(scene, cue))
    return undefined;
  const from = behindAdjuncts(scene, cue);
  const next = unitAt(scene, from + 1);
  if (lowerAt(scene, from) !== 'that' || !next || (next.kind === 'mark' && next.lower !== ',')) return undefined;
  return { from, to: clauseEnd(scene, from, cue) };
}

/** `Lee said (on Monday) taxes would rise`. */
export function bareClause(scene: Scene, cue: Cue): Stretch | undefined {
  const saying = SAYING_VERBS.has(cue.lemma);
  if (!(saying || BARE_CLAUSE_VERBS.has(cue.lemma)) || cue.place === 'inverted' || reportsMarks(scene, cue)) return undefined;
  if (!addresses(scene, cue)) return undefined;
  const from = behindAdjuncts(scene, cue);
  if (!opensClause(scene, from, saying)) return undefined;
  const to = clauseEnd(scene, from, cue);
  const verb = firstFinite(scene, from, to);
  // "the vote that they say was lost": the clause's subject stands before it.
  if (AUXILIARIES.has(lowerAt(scene, from))) return undefined;
  if (saying && verb > from + 1 && lowerAt(scene, verb - 1) === 'and') return { from, to: verb - 1 };
  if (to - from < 2 || (lowerAt(scene, to) === ':' && PREPOSITIONS.has(lowerAt(scene, from)))) return undefined;
  return SUBJECT_PRONOUNS.has(lowerAt(scene, from)) || hasFinite(scene, from, to) ? { from, to } : undefined;
}

/** The first unit in [from, to) that may be a finite verb; -1: none. */
function firstFinite(scene: Scene, from: number, to: number): number {
  for (let k = from; k < to; k++) if (isWordAt(scene, k) && isFiniteVerb(lowerAt(scene, k))) return k;
  return -1;
}

/** `Lee asked whether taxes would rise`. */
export function questionClause(scene: Scene, cue: Cue): Stretch | undefined {
  if (!QUESTION_VERBS.has(cue.lemma) || reportsMarks(scene, cue)) return undefined;
  const from = behindAdjuncts(scene, cue);
  if (!QUESTION_WORDS.has(lowerAt(scene, from))) return undefined;
  const to = clauseEnd(scene, from, cue);
  return hasFinite(scene, from + 1, to) ? { from, to } : undefined;
}

/** `“…,” Lee said` and `“…,” said Lee`: the words in marks before it are what it reports. */
function reportsMarks(scene: Scene, cue: Cue): boolean {
  const first = firstUnit(scene, cue.mention);
  let k = (cue.place === 'before' ? Math.min(cue.unit, first) : cue.unit) - 1;
  if (/^[,—–-]$/.test(lowerAt(scene, k))) k--;
  return isPieceAt(scene, k);
}

/** What stands at `at` can begin a clause. `freely`: after a verb of saying; else it must show its subject and verb at once. */
function opensClause(scene: Scene, at: number, freely: boolean): boolean {
  const lower = lowerAt(scene, at);
  if (!isWordAt(scene, at) && unitAt(scene, at)?.kind !== 'number') return false;
  if (SUBJECT_PRONOUNS.has(lower)) return true;
  if (LOOSE_OPENERS.test(lower)) return freely;
  if (NO_OPENERS.has(lower) && !isHerNoun(scene, at)) return false;
  if (freely) return true;
  if (mentionAt(scene, at) < 0) return false;
  let k = behindMention(scene, at);
  while (isAdverb(lowerAt(scene, k))) k++;
  return isFiniteVerb(lowerAt(scene, k));
}

/** "her plan failed", not "told her that". */
function isHerNoun(scene: Scene, at: number): boolean {
  const next = lowerAt(scene, at + 1);
  if (lowerAt(scene, at) !== 'her' || !isWordAt(scene, at + 1)) return false;
  return !NO_OPENERS.has(next) && !PREPOSITIONS.has(next) && !SUBJECT_PRONOUNS.has(next) && !isFiniteVerb(next) && !isAdverb(next);
}
