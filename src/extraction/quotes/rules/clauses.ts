import { CLAUSE_COORDINATORS, GOVERNORS } from '../../lexicon/function-words.ts';
import { SUBORDINATORS } from '../../lexicon/quotes/clauses.ts';
import { WORD_FOR_WORD } from '../../lexicon/quotes/second-hand.ts';
import { AUXILIARIES } from '../../lexicon/verbs.ts';
import type { Phrases } from '../../speakers/phrases.ts';
import type { SubjectPlace } from '../cues/subject.ts';
import type { Cue } from '../cues.ts';
import type { PieceContext } from './rule.ts';

/** `…, and at one point the crowd took up the chant “…”`: the subject of a coordinated clause that begins at `from` or later and holds the piece; -1: none. */
export function subjectOfNewClause({ phrases, unit: piece }: PieceContext, from: number): number {
  for (let unit = piece - 1; unit > from; unit--) {
    if (phrases.lowerAt(unit - 1) !== ',' || !CLAUSE_COORDINATORS.has(phrases.lowerAt(unit))) continue;
    for (let k = unit + 1; k < piece; k++) {
      const mention = phrases.mentionAt(k);
      if (mention >= 0 && !GOVERNORS.has(phrases.lowerAt(k - 1)) && !phrases.mention(mention).possessive) return mention;
    }
    return -1;
  }
  return -1;
}

/**
 * `Lee said Kim promised “…”`: what Lee reports of Kim is told in Lee's words; but `Lee said Kim had told her “…”` passes on Kim's own. A coordinated clause is not inside the one
 * before it.
 */
export function outermost(piece: PieceContext, cue: Cue, cues: readonly Cue[]): Cue {
  if (isWordForWord(piece, cue)) return cue;
  const { phrases } = piece;
  let best = cue;
  for (const outer of cues.slice(0, Math.max(0, cues.indexOf(cue))).reverse()) {
    if (!outer.stating || outer.negated || outer.place === 'according-to' || isWished(phrases, outer)) continue;
    const subject = phrases.startOf(best.mention);
    if (outer.mention === best.mention || subject <= outer.unit) continue;
    const before = phrases.lowerAt(subject - 1);
    if (/^(?:which|whom|where|whereupon)$/.test(before)) return best;
    if (CLAUSE_COORDINATORS.has(before) || before === ';' || before === 'as') continue;
    if (before === ',' && CLAUSE_COORDINATORS.has(phrases.lowerAt(subject - 2))) continue;
    if (isPreposed(piece, outer, subject)) continue;
    best = outer;
  }
  return best;
}

/** "should say", "must remember": has not been said. */
export const isWished = (phrases: Phrases, { unit }: Pick<Cue, 'unit'>): boolean =>
  /^(?:must|ought|should)$/.test(phrases.lowerAt(unit - 1));

/** "After Kim said so, Lee said": the cue stands in a clause that a comma closes before the subject at unit `subject`. */
function isPreposed({ phrases }: PieceContext, { mention, unit }: Cue, subject: number): boolean {
  if (!SUBORDINATORS.has(phrases.lowerAt(phrases.startOf(mention) - 1))) return false;
  for (let k = unit + 1; k < subject; k++) if (phrases.lowerAt(k) === ',') return true;
  return false;
}

/** Where a subject stands that is its verb's own, and not taken over from another. */
const OWN_SUBJECT: ReadonlySet<SubjectPlace> = new Set(['before', 'apposition', 'agent']);

/** Has its own subject, and leads to that one's very words: "told her", "promised her", "called it"; "called on" asks. */
function isWordForWord({ phrases, unit: own }: PieceContext, { lemma, place, unit }: Cue): boolean {
  const isToldSomebody = lemma === 'promise' && /^(?:her|him|me|them|us)$/.test(phrases.lowerAt(unit + 1));
  if (!(WORD_FOR_WORD.has(lemma) || isToldSomebody) || !OWN_SUBJECT.has(place) || /^(?:for|on)$/.test(phrases.lowerAt(unit + 1)))
    return false;
  for (let k = unit + 1; k < own - 1; k++) if (phrases.isPieceAt(k)) return /^(?:,|and|or)$/.test(phrases.lowerAt(own - 1));
  return true;
}

/** Who said something last in a sentence; a question is no statement, and its answer is somebody else's. */
export function lastSaying(piece: PieceContext, sentence: number): Cue | undefined {
  const cues = piece.cuesOf(sentence);
  const cue = cues.findLast((each) => !each.negated && each.strong && each.lemma !== 'ask');
  return cue && outermost(piece, cue, cues);
}

/** The first mention in [from, to) that no preposition governs and that a verb can follow. -1: none. */
export function firstSubject({ phrases }: PieceContext, { from, to }: { readonly from: number; readonly to: number }): number {
  const within = phrases.within({ from, to });
  for (let unit = from; unit < to; unit++) {
    const mention = within.mentionAt(unit);
    if (mention < 0 || phrases.cast.resolutions[mention]?.rule === 'apposition') continue;
    const { possessive, kind, core } = phrases.mention(mention);
    const before = within.lowerAt(unit - 1);
    unit = within.endOf(mention, unit) - 1;
    if (possessive || GOVERNORS.has(before) || AUXILIARIES.has(before)) continue;
    if (kind !== 'pronoun' || /^(?:he|she|they)$/.test(core[0] ?? '')) return mention;
  }
  return -1;
}
