import { CRIES } from '../../lexicon/quotes/attribution.ts';
import type { Cue } from '../cues.ts';
import { cueBehind } from './behind.ts';
import { outermost, subjectOfNewClause } from './clauses.ts';
import { type AttributionRule, byCue, type PieceContext } from './rule.ts';

/** `Lee said: “…”`, `Lee called it “…”`: the nearest cue in front, of the same clause. */
export const cueInFront: AttributionRule = {
  name: 'cue-in-front',
  kind: 'cue',
  precision: 0.94,
  match: (piece) => {
    if (isCry(piece)) return undefined;
    const nearest = piece.cues.findLast((cue) => cue.unit <= piece.unit && cue.place !== 'according-to' && !(cue.negated && cue.naming));
    if (!nearest || (!nearest.strong && subjectOfNewClause(piece, nearest.unit + 1) >= 0)) return undefined;
    const cue = outermost(piece, nearest, piece.cues);
    return byCue(cue, isSecondHalf(piece, cue));
  },
};

/** "broke into shouts of “…”": a crowd's words, never those of whoever the sentence reports. */
export const isCry = ({ phrases, unit }: PieceContext): boolean =>
  CRIES.has(phrases.lowerAt(phrases.lowerAt(unit - 1) === 'of' ? unit - 2 : unit - 1));

/** `“A,” he said, “B.”`: the halves of one utterance that the cue between them breaks. `“A,” he said. / She smiled. “B.”` never crosses a sentence. */
function isSecondHalf({ phrases, index, unit, sentenceIndex, decided }: PieceContext, cue: Cue): boolean {
  const { text, pieces, sentenceOfPiece } = phrases.document;
  const first = decided[index - 1];
  const previous = pieces[index - 1];
  if (!previous || first?.cue?.unit !== cue.unit || sentenceOfPiece[index - 1] !== sentenceIndex) return false;
  return first.rule === cueBehind && /[,—–-]$/.test(text.slice(previous.start, previous.end)) && phrases.lowerAt(unit - 1) === ',';
}

/** `According to Lee, it is “…”`, `It is “…”, according to Lee`. */
export const accordingTo: AttributionRule = {
  name: 'according-to',
  kind: 'cue',
  precision: 0.95,
  match: ({ cues }) => {
    const cue = cues.findLast(({ place }) => place === 'according-to');
    return cue && byCue(cue);
  },
};
