import { isAdverb } from '../../grammar/adverbs.ts';
import { APPENDAGES, ATTRIBUTION_ADJUNCTS, SENTENCE_HOOKS, SUBORDINATE_OPENERS } from '../../lexicon/quotes/clauses.ts';
import { OCCASIONS, TIMES } from '../../lexicon/quotes/reporting.ts';
import type { Cue } from '../cues.ts';
import { clauseEnd } from './clause-end.ts';
import { REACH, type ReportingSentence, type UnitRange } from './sentence.ts';

/** "noting that", "which is", "hoping to": no part of the clause. */
const isAppendage = (lower: string): boolean => APPENDAGES.has(lower) || /.{2}ing$/.test(lower);

/** `Taxes will rise, Lee said` and `Taxes, Lee said, will rise`: the clause around the words that report it, in one range or two. */
export function clauseAround(sentence: ReportingSentence, cue: Cue): readonly UnitRange[] | undefined {
  if (!/^(?:before|inverted)$/.test(cue.place) || cue.participle || !cue.stating) return undefined;
  const first = Math.min(cue.unit, sentence.startOf(cue.mention));
  const comma = sentence.lowerAt(first - 1) === 'as' ? first - 2 : first - 1;
  const end = sentence.lowerAt(comma) === ',' ? attributionEnd(sentence, cue) : -1;
  if (end < 0 || sentence.isPieceAt(end + 1)) return undefined;
  const from = openingOf(sentence, comma);
  if (from < 0 || from >= comma) return undefined;
  if (sentence.lowerAt(end) === ',' && end + 2 < sentence.to && !isAppendage(sentence.lowerAt(end + 1))) {
    return [
      { from, to: comma },
      { from: end + 1, to: clauseEnd(sentence, end + 1, cue) },
    ];
  }
  return sentence.hasFinite(from, comma) && standsAlone(sentence, from, comma, sentence.lowerAt(end) === ':')
    ? [{ from, to: comma }]
    : undefined;
}

/** `As Lee noted, taxes will rise`. */
export function clauseBehindAs(sentence: ReportingSentence, cue: Cue): readonly UnitRange[] | undefined {
  const as = sentence.startOf(cue.mention) - 1;
  if (cue.place !== 'before' || sentence.lowerAt(as) !== 'as' || as > sentence.from + 1) return undefined;
  const comma = attributionEnd(sentence, cue);
  if (sentence.lowerAt(comma) !== ',') return undefined;
  const to = clauseEnd(sentence, comma + 1, cue);
  return sentence.hasFinite(comma + 1, to) ? [{ from: comma + 1, to }] : undefined;
}

/** `Taxes will rise, according to Lee`, `According to Lee, taxes will rise`, and what stands around it. */
export function accordingTo(sentence: ReportingSentence, cue: Cue): readonly UnitRange[] | undefined {
  if (cue.place !== 'according-to') return undefined;
  const to = sentence.lowerAt(cue.unit - 1) === ',' ? cue.unit - 1 : cue.unit;
  const from = openingOf(sentence, to);
  if (from < 0) return undefined;
  const comma = sourceEnd(sentence, cue);
  const goesOn = sentence.lowerAt(comma) === ',' && comma + 2 < sentence.to && (from === to || !isAppendage(sentence.lowerAt(comma + 1)));
  const ranges = from < to ? [{ from, to }] : [];
  if (goesOn && (from === to || to < cue.unit)) ranges.push({ from: comma + 1, to: clauseEnd(sentence, comma + 1, cue) });
  return ranges.some((range) => sentence.hasFinite(range.from, range.to)) ? ranges : undefined;
}

/** A main clause, not a mere "When he spoke" before the one that reports. `led`: words in marks or a list follow the attribution. */
function standsAlone(sentence: ReportingSentence, from: number, to: number, led: boolean): boolean {
  const opener = sentence.lowerAt(from);
  if (!SUBORDINATE_OPENERS.has(opener)) return true;
  if (led) return false;
  for (let k = from; k < to; k++) if (sentence.lowerAt(k) === ',') return sentence.hasFinite(k, to);
  return /^(?:in|on|at|during)$/.test(opener);
}

/** How many units "in a statement on Monday" takes at most behind the verb. */
const LONGEST_ATTRIBUTION = 14;

/** The unit behind "Lee said in a statement on Monday": a mark, or the sentence's end. -1 where something else follows. */
function attributionEnd(sentence: ReportingSentence, cue: Cue): number {
  const at = cue.place === 'inverted' ? sentence.behindMention(sentence.startOf(cue.mention)) : cue.unit + 1;
  for (let k = at; k < at + LONGEST_ATTRIBUTION; k++) {
    const { kind, lower } = sentence.at(k);
    if (kind === 'edge' || /^[.,;:]$/.test(lower)) return k;
    if (kind === 'piece' || lower === 'that') return -1;
    const told = cue.lemma === 'tell' && sentence.isInMention(k);
    if (k === at && !(told || isAdverb(lower) || TIMES.has(lower) || OCCASIONS.has(lower) || ATTRIBUTION_ADJUNCTS.has(lower))) return -1;
  }
  return -1;
}

/** Where the clause that unit `to` closes begins: behind the sentence's hooks, marks and the words in marks before it. -1: too far. */
function openingOf(sentence: ReportingSentence, to: number): number {
  let from = sentence.from;
  for (let k = to - 1; k >= sentence.from; k--) {
    if (to - k > REACH) return -1;
    if (sentence.lowerAt(k) !== ';' && !sentence.isUtterance(k)) continue;
    from = k + 1;
    break;
  }
  while (from < to && (SENTENCE_HOOKS.has(sentence.lowerAt(from)) || sentence.isMarkAt(from))) from++;
  return from;
}

/** The comma that ends "according to Lee, a former aide"; the sentence's end where none does. */
function sourceEnd(sentence: ReportingSentence, cue: Cue): number {
  let described = false;
  for (let k = cue.unit + 2; k < Math.min(sentence.to, cue.unit + REACH); k++) {
    const lower = sentence.lowerAt(k);
    if (lower === ';' || lower === '.') return k;
    if (lower !== ',') continue;
    if (described || !/^(?:a|an|who|which|whose)$/.test(sentence.lowerAt(k + 1))) return k;
    described = true;
  }
  return sentence.to;
}
