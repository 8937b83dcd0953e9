import type { Cue } from '../cues.ts';
import { type Case, type Found, given, lowerAt } from './case.ts';
import { newClause, outermost } from './clauses.ts';

const CRIES = /^(?:shouts?|cries|cry|chants?|cheers|boos|yells|screams|calls|choruses|chorus|howls|murmurs)$/;

/** `Lee said: “…”`, `Lee called it “…”`: the nearest cue in front, of the same clause. */
export function cueInFront(c: Case): Found | undefined {
  if (isCry(c)) return undefined;
  let best: Cue | undefined;
  for (const cue of c.cues) {
    if (cue.unit > c.unit) break;
    if (cue.place === 'according-to' || (cue.negated && cue.naming)) continue;
    best = cue;
  }
  if (!best || (!best.strong && newClause(c, best.unit + 1) >= 0)) return undefined;
  best = outermost(c, best);
  // `“A,” he said. / She smiled. “B.”` never crosses a sentence; `“A,” he said, “B.”` does go on.
  const before = c.decided[c.piece - 1];
  const sameSentence = before?.cue?.unit === best.unit && c.document.sentenceOfPiece[c.piece - 1] === c.sentenceIndex;
  return given(best, sameSentence && continuesUtterance(c));
}

/** "broke into shouts of “…”": a crowd's words, never those of whoever the sentence reports. */
export const isCry = (c: Case): boolean => lowerAt(c, c.unit - 1) === 'of' && CRIES.test(lowerAt(c, c.unit - 2));

/** The two pieces are the halves of one utterance that the cue between them breaks. */
function continuesUtterance(c: Case): boolean {
  const { text, pieces } = c.document;
  const previous = pieces[c.piece - 1]!;
  const cueBetween = c.decided[c.piece - 1]?.rule === 'cue-behind';
  return cueBetween && /[,—–-]$/.test(text.slice(previous.start, previous.end)) && c.document.units[c.unit - 1]?.lower === ',';
}

/** `According to Lee, it is “…”`, `It is “…”, according to Lee`. */
export function accordingTo(c: Case): Found | undefined {
  let best: Cue | undefined;
  for (const cue of c.cues) if (cue.place === 'according-to') best = cue;
  return best && given(best);
}
