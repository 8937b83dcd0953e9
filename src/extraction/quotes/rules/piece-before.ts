import type { AttributionRule, PieceContext, RuleMatch } from './rule.ts';

/** How many sentences behind the piece before, at most, a whole sentence in marks may still go on with its speaker. */
const FURTHEST_SENTENCE = 2;

/** Marks opened again at a paragraph's beginning, those of the paragraph before being left open. */
export const reopened: AttributionRule = {
  name: 'reopened-paragraph',
  kind: 'continuation',
  precision: 0.97,
  match: (piece) => (piece.phrases.document.pieces[piece.index]?.reopened ? asBefore(piece, true) : undefined),
};

/** `“A,” he said. “B.”`: a whole sentence in marks goes on the words before it in the paragraph. */
export const sameParagraph: AttributionRule = {
  name: 'same-paragraph',
  kind: 'continuation',
  precision: 0.95,
  match: (piece) => {
    const { unit, index, sentence, sentenceIndex, isWhole, cuesOf } = piece;
    const { pieces, sentenceOfPiece } = piece.phrases.document;
    const previous = sentenceOfPiece[index - 1];
    if (!isWhole || unit !== sentence.from || previous === undefined) return undefined;
    if (pieces[index - 1]?.paragraph !== pieces[index]?.paragraph) return undefined;
    if (previous === sentenceIndex - 1) return asBefore(piece, true);
    // A sentence between them without another speaker keeps the floor.
    for (let between = previous + 1; between < sentenceIndex; between++) if (cuesOf(between).length > 0) return undefined;
    return sentenceIndex - previous > FURTHEST_SENTENCE ? undefined : asBefore(piece, false);
  },
};

/** `“A,” Lee said. That makes her “B”`: a sentence without a cue, behind words in marks that have one, is still Lee's. */
export const held: AttributionRule = {
  name: 'held',
  kind: 'continuation',
  precision: 0.75,
  match: (piece) => {
    const { unit, index, sentence, sentenceIndex, decided, cues } = piece;
    const { sentences, sentenceOfPiece } = piece.phrases.document;
    if (!decided[index - 1]?.cue || sentenceOfPiece[index - 1] !== sentenceIndex - 1 || cues.some((cue) => cue.unit < unit))
      return undefined;
    return sentences[sentenceIndex - 1]?.paragraph === sentence.paragraph ? asBefore(piece, false) : undefined;
  },
};

/** Whoever said the piece before; undefined where nobody is known to. */
export function asBefore({ decided, index }: PieceContext, continues: boolean): RuleMatch | undefined {
  const before = decided[index - 1];
  return before && { mention: before.mention, cue: before.cue, continues };
}
