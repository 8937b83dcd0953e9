import { isAdverb } from '../../grammar/adverbs.ts';
import { isFiniteVerb } from '../../grammar/verbs.ts';
import { PREPOSITIONS, SUBJECT_PRONOUNS } from '../../lexicon/function-words.ts';
import {
  CLAUSE_LEAVERS,
  EMBEDDED_OPENERS,
  EXPLANATION_OPENERS,
  NO_PARTICIPLES,
  NOUN_PHRASE_ENDS,
  SPEECH_PLACES,
  SUBORDINATORS,
  VERB_ADJUNCTS,
} from '../../lexicon/quotes/clauses.ts';
import { TIMES } from '../../lexicon/quotes/reporting.ts';
import { AUXILIARIES } from '../../lexicon/verbs.ts';
import type { Cue } from '../cues.ts';
import { REACH, type ReportingSentence } from './sentence.ts';

/**
 * Where the clause that begins at unit `from` ends: the unit behind its last, at the sentence's end at the latest. `cue`: the word
 * that reports it, where it is one of the cues. -1: it is too long to be one.
 */
export function clauseEnd(sentence: ReportingSentence, from: number, cue: Cue | undefined): number {
  const { to } = sentence.sentence;
  const subordinate = cue !== undefined && isSubordinate(sentence, cue);
  let brackets = 0;
  for (let k = from + 1; k < to; k++) {
    if (k - from > REACH) return -1;
    const lower = sentence.lowerAt(k);
    if (lower === '(') brackets++;
    else if (lower === ')' && --brackets < 0) return k;
    if (brackets > 0) continue;
    if (lower === ';' || (k + 1 < to && sentence.cues.from.has(k + 1) && sentence.isUtterance(k))) return k;
    if (lower === ',' && (subordinate || leavesAfterComma(sentence, k, cue))) return k;
    if (/^[—–:-]$/.test(lower) && (sentence.isPieceAt(k + 1) || isAttribution(sentence, k + 1))) return k;
    if ((lower === 'and' || lower === 'but') && cue && coordinates(sentence, k, cue)) return k;
  }
  return to;
}

const DASH = /^[—–-]$/;

/** Where the object that begins at unit `from` ends: sooner than a clause, at a dash, a time, or another verb of the same subject. */
export function phraseEnd(sentence: ReportingSentence, from: number, cue: Cue | undefined): number {
  const end = clauseEnd(sentence, from, cue);
  for (let k = from + 1; k < end; k++) {
    const lower = sentence.lowerAt(k);
    if (VERB_ADJUNCTS.has(lower) || (DASH.test(lower) && !EXPLANATION_OPENERS.has(sentence.lowerAt(k + 1)))) return k;
    if (TIMES.has(lower) && sentence.lowerAt(k + 1) !== "'s") return /^(?:on|earlier|late)$/.test(sentence.lowerAt(k - 1)) ? k - 1 : k;
    if ((lower === 'and' || lower === 'but') && goesOn(sentence, k + 1, cue)) return k;
  }
  return end;
}

/** Another verb of the same subject: "and left"; of a participle's, "and leaving". */
const goesOn = (sentence: ReportingSentence, at: number, cue: Cue | undefined): boolean =>
  !sentence.isInMention(at) && (isFiniteVerb(sentence.lowerAt(at)) || (cue?.participle === true && /.{2}ing$/.test(sentence.lowerAt(at))));

/** Where the noun phrase that begins at unit `from` ends: sooner than what a verb in the infinitive takes. */
export function objectEnd(sentence: ReportingSentence, from: number, cue: Cue | undefined): number {
  const end = phraseEnd(sentence, from, cue);
  let relative = false;
  for (let k = from + 1; k < end; k++) {
    const lower = sentence.lowerAt(k);
    if (NOUN_PHRASE_ENDS.has(lower) && sentence.lowerAt(k - 1) !== 'such') return k;
    if (lower === 'by' && sentence.lowerAt(k + 1).endsWith('ing')) return k;
    if (lower === ',' && opensClauseOrVerb(sentence, k + 1)) return k;
    if (EMBEDDED_OPENERS.has(lower) || SUBJECT_PRONOUNS.has(lower)) relative = true;
    else if (!relative && AUXILIARIES.has(lower) && !sentence.isInMention(k) && !lower.startsWith("'")) return k;
    if (/^(?:in|on|at)$/.test(lower) && opensOccasion(sentence, k, end)) return k;
  }
  return end;
}

/** Behind a comma, what goes on the sentence and not a list: a subject with its verb, or a verb. */
function opensClauseOrVerb(sentence: ReportingSentence, at: number): boolean {
  if (SUBJECT_PRONOUNS.has(sentence.lowerAt(at))) return true;
  let k = !sentence.isInMention(at) ? at : sentence.behindMention(at);
  while (isAdverb(sentence.lowerAt(k))) k++;
  return isFiniteVerb(sentence.lowerAt(k)) && !sentence.isInMention(k);
}

/** How far behind its preposition the place may be named, in units. */
const PLACE_WITHIN = 5;

/** "in an interview", "on her page": a phrase of place or time, the verb's and not the object's. */
function opensOccasion(sentence: ReportingSentence, at: number, end: number): boolean {
  for (let k = at + 1; k < Math.min(end, at + PLACE_WITHIN); k++) if (SPEECH_PLACES.has(sentence.lowerAt(k))) return true;
  return false;
}

function leavesAfterComma(sentence: ReportingSentence, comma: number, cue: Cue | undefined): boolean {
  const next = sentence.lowerAt(comma + 1);
  if (CLAUSE_LEAVERS.has(next) || (next.length > 5 && next.endsWith('ing') && !NO_PARTICIPLES.has(next))) return true;
  if (PREPOSITIONS.has(next) && /^(?:which|whom|whose)$/.test(sentence.lowerAt(comma + 2))) return true;
  if (next === 'and' && (opensPredicate(sentence, comma + 2) || (cue && coordinates(sentence, comma + 1, cue)))) return true;
  // "Lee, who says taxes rise, said": the verb of the sentence that holds the clause.
  const verb = sentence.cues.at.get(comma + 1);
  return (verb && verb.place !== 'inverted') || isAttribution(sentence, comma + 1);
}

/** ", he said" and "— said Lee in Rome": a subject and a reporting verb that a mark or the sentence's end follows. */
function isAttribution(sentence: ReportingSentence, at: number): boolean {
  const cue = sentence.cues.from.get(at);
  if (!cue || cue.participle || !cue.strong) return false;
  const last = cue.place === 'inverted' ? sentence.behindMention(sentence.startOf(cue.mention)) : cue.unit + 1;
  return /^[,.;:]?$/.test(sentence.lowerAt(last)) && !sentence.isPieceAt(last);
}

/** "while he said …": the clause ends where the one that it stands in does. */
function isSubordinate(sentence: ReportingSentence, cue: Cue): boolean {
  const first = sentence.startOf(cue.mention);
  return first < cue.unit && cue.place === 'before' && SUBORDINATORS.has(sentence.lowerAt(first - 1));
}

/** ", and has called": a comma and a verb without a subject of its own go on the main clause. */
function opensPredicate(sentence: ReportingSentence, at: number): boolean {
  let k = at;
  while (isAdverb(sentence.lowerAt(k))) k++;
  return isFiniteVerb(sentence.lowerAt(k)) && !sentence.isInMention(k);
}

/** "and added", "but also warned", "and promising": the next verb is the same speaker's, and reports as the first does. */
function coordinates(sentence: ReportingSentence, conjunction: number, cue: Cue): boolean {
  let k = conjunction + 1;
  while (isAdverb(sentence.lowerAt(k)) || /^(?:has|have|had)$/.test(sentence.lowerAt(k))) k++;
  const next = sentence.cues.at.get(k);
  if (!next || next.participle !== cue.participle) return false;
  if (next.mention === cue.mention || next.participle) return true;
  const { resolutions } = sentence.cast;
  const entity = resolutions[next.mention]?.entity;
  return next.strong && next.place === 'shared' && entity !== undefined && entity === resolutions[cue.mention]?.entity;
}
