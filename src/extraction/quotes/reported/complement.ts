import { isAdverb } from '../../grammar/adverbs.ts';
import { isFiniteVerb } from '../../grammar/verbs.ts';
import { PREPOSITIONS, QUESTION_WORDS, SUBJECT_PRONOUNS } from '../../lexicon/function-words.ts';
import { NO_CLAUSE_OPENERS } from '../../lexicon/quotes/clauses.ts';
import { BARE_CLAUSE_VERBS, QUESTION_VERBS, SAYING_VERBS, THAT_VERBS } from '../../lexicon/quotes/reporting.ts';
import { AUXILIARIES } from '../../lexicon/verbs.ts';
import type { Cue } from '../cues.ts';
import { addresses, behindAdjuncts } from './adjuncts.ts';
import { clauseEnd } from './clause-end.ts';
import type { ReportingSentence, UnitRange } from './sentence.ts';

/** What a verb of saying alone lets a clause begin with. */
const LOOSE_OPENERS = /^(?:if|no|what|it's)$/;

/** `Lee said (on Monday) that taxes would rise`; "that" is of the clause, as in PARC and PolNeAR. */
export function thatClause(sentence: ReportingSentence, cue: Cue): UnitRange | undefined {
  if (!(SAYING_VERBS.has(cue.lemma) || BARE_CLAUSE_VERBS.has(cue.lemma) || THAT_VERBS.has(cue.lemma)) || reportsMarks(sentence, cue))
    return undefined;
  const from = behindAdjuncts(sentence, cue);
  const next = sentence.at(from + 1);
  if (sentence.lowerAt(from) !== 'that' || next.kind === 'edge' || (next.kind === 'mark' && next.lower !== ',')) return undefined;
  return { from, to: clauseEnd(sentence, from, cue) };
}

/** `Lee said (on Monday) taxes would rise`. */
export function bareClause(sentence: ReportingSentence, cue: Cue): UnitRange | undefined {
  const saying = SAYING_VERBS.has(cue.lemma);
  if (!(saying || BARE_CLAUSE_VERBS.has(cue.lemma)) || cue.place === 'inverted' || cue.place === 'agent' || reportsMarks(sentence, cue))
    return undefined;
  if (!addresses(sentence, cue)) return undefined;
  const from = behindAdjuncts(sentence, cue);
  if (!opensClause(sentence, from, saying)) return undefined;
  const to = clauseEnd(sentence, from, cue);
  const verb = firstFinite(sentence, from, to);
  // "the vote that they say was lost": the clause's subject stands before it.
  if (AUXILIARIES.has(sentence.lowerAt(from))) return undefined;
  if (saying && verb > from + 1 && sentence.lowerAt(verb - 1) === 'and') return { from, to: verb - 1 };
  if (to - from < 2 || (sentence.lowerAt(to) === ':' && PREPOSITIONS.has(sentence.lowerAt(from)))) return undefined;
  return SUBJECT_PRONOUNS.has(sentence.lowerAt(from)) || sentence.hasFinite(from, to) ? { from, to } : undefined;
}

/** The first unit in [from, to) that may be a finite verb; -1: none. */
function firstFinite(sentence: ReportingSentence, from: number, to: number): number {
  for (let k = from; k < to; k++) if (sentence.isWordAt(k) && isFiniteVerb(sentence.lowerAt(k))) return k;
  return -1;
}

/** `Lee asked whether taxes would rise`. */
export function questionClause(sentence: ReportingSentence, cue: Cue): UnitRange | undefined {
  if (!QUESTION_VERBS.has(cue.lemma) || reportsMarks(sentence, cue)) return undefined;
  const from = behindAdjuncts(sentence, cue);
  if (!QUESTION_WORDS.has(sentence.lowerAt(from))) return undefined;
  const to = clauseEnd(sentence, from, cue);
  return sentence.hasFinite(from + 1, to) ? { from, to } : undefined;
}

/** `“…,” Lee said` and `“…,” said Lee`: the words in marks before it are what it reports. */
function reportsMarks(sentence: ReportingSentence, cue: Cue): boolean {
  const first = sentence.startOf(cue.mention);
  let k = (cue.place === 'before' ? Math.min(cue.unit, first) : cue.unit) - 1;
  if (/^[,—–-]$/.test(sentence.lowerAt(k))) k--;
  return sentence.isPieceAt(k);
}

/** What stands at `at` can begin a clause. `freely`: after a verb of saying; else it must show its subject and verb at once. */
function opensClause(sentence: ReportingSentence, at: number, freely: boolean): boolean {
  const lower = sentence.lowerAt(at);
  if (!sentence.isWordAt(at) && sentence.at(at).kind !== 'number') return false;
  if (SUBJECT_PRONOUNS.has(lower)) return true;
  if (LOOSE_OPENERS.test(lower)) return freely;
  if (NO_CLAUSE_OPENERS.has(lower) && !isHerNoun(sentence, at)) return false;
  if (freely) return true;
  if (!sentence.isInMention(at)) return false;
  let k = sentence.behindMention(at);
  while (isAdverb(sentence.lowerAt(k))) k++;
  return isFiniteVerb(sentence.lowerAt(k));
}

/** "her plan failed", not "told her that". */
function isHerNoun(sentence: ReportingSentence, at: number): boolean {
  const next = sentence.lowerAt(at + 1);
  if (sentence.lowerAt(at) !== 'her' || !sentence.isWordAt(at + 1)) return false;
  return !NO_CLAUSE_OPENERS.has(next) && !PREPOSITIONS.has(next) && !SUBJECT_PRONOUNS.has(next) && !isFiniteVerb(next) && !isAdverb(next);
}
