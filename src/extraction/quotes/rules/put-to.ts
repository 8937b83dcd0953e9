import { PUT_TO } from '../../lexicon/quotes/second-hand.ts';
import type { Phrases } from '../../speakers/phrases.ts';
import { agentOf, isPassive } from '../cues/passive.ts';
import { type AttributionRule, NOBODY, type PieceContext } from './rule.ts';

/** How far before the words the passive may stand that puts them to somebody, in units: "was asked by a reporter of the Harbour Post on Monday, “…?”". */
const ASKED_WITHIN = 14;
/** How far behind them: "“…?” the mayor of Leeds was asked". */
const ASKED_BEHIND = 6;

/** `Lee was asked by Kim, “…?”`, `Asked “…?”, Lee said`: words put to somebody are the asker's, and nobody's where the text doesn't say who asked. */
export const putTo: AttributionRule = {
  name: 'put-to',
  kind: 'cue',
  precision: 0.95,
  decides: true,
  match: (piece) => {
    const asked = askedBefore(piece) ?? askedBehind(piece);
    if (asked === undefined) return undefined;
    const mention = agentOf(piece.phrases.within(piece.sentence), asked);
    return mention >= 0 ? { mention, cue: piece.cues.find(({ unit }) => unit === asked), continues: false } : NOBODY;
  },
};

/** The participle in front by which the words are put to its subject; a verb of saying between them would have a say of its own. */
function askedBefore({ phrases, unit, sentence, cues }: PieceContext): number | undefined {
  const within = phrases.within(sentence);
  for (let k = unit - 1; k >= unit - ASKED_WITHIN; k--) {
    const lower = within.lowerAt(k);
    if (within.isPieceAt(k) || lower === ';' || lower === 'if' || lower === 'whether') return undefined;
    if (PUT_TO.has(lower) && isPutTo(within, k)) return leadsToWords(within, k, unit) ? k : undefined;
    if (cues.some((cue) => cue.unit === k)) return undefined;
  }
  return undefined;
}

/** "was asked", and without its auxiliary, "Asked “…?”", "when asked", ", asked by Kim,". */
function isPutTo(phrases: Phrases, unit: number): boolean {
  if (isPassive(phrases, unit)) return true;
  const before = phrases.lowerAt(unit - 1);
  return unit === phrases.from || /^(?:if|once|when)$/.test(before) || (before === ',' && phrases.lowerAt(unit + 1) === 'by');
}

/** Nothing but who asked, where and when stands between: "asked about the plan" and "told that he was" lead to no words of the asker's. */
function leadsToWords(phrases: Phrases, asked: number, unit: number): boolean {
  if (asked + 1 === unit) return true;
  return (
    /^(?:by|in|on|at|yesterday|today|again|directly|bluntly|,|:)$/.test(phrases.lowerAt(asked + 1)) &&
    /^[,:]$/.test(phrases.lowerAt(unit - 1))
  );
}

function askedBehind({ phrases, unit, sentence, cues }: PieceContext): number | undefined {
  const within = phrases.within(sentence);
  const first = within.lowerAt(unit + 1) === ',' ? unit + 2 : unit + 1;
  const mention = within.mentionAt(first);
  if (mention < 0) return undefined;
  for (let k = within.endOf(mention, first); k < first + ASKED_BEHIND; k++) {
    if (within.isPieceAt(k) || /^[,;:.]$/.test(within.lowerAt(k))) return undefined;
    if (PUT_TO.has(within.lowerAt(k))) return isPassive(within, k) ? k : undefined;
    if (cues.some((cue) => cue.unit === k)) return undefined;
  }
  return undefined;
}
