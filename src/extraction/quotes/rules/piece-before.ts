import type { Case, Found } from './case.ts';

export function reopened(c: Case): Found | undefined {
  const before = c.decided[c.piece - 1];
  if (!c.document.pieces[c.piece]!.reopened || !before) return undefined;
  return { mention: before.mention, cue: before.cue, continues: true };
}

/** `“A,” he said. “B.”`: a whole sentence in marks goes on the words before it in the paragraph. */
export function sameParagraph(c: Case): Found | undefined {
  if (!c.whole || c.unit !== c.sentence.from) return undefined;
  const before = c.decided[c.piece - 1];
  const previous = c.document.sentenceOfPiece[c.piece - 1];
  if (!before || previous === undefined || c.piece === 0) return undefined;
  if (c.document.pieces[c.piece - 1]!.paragraph !== c.document.pieces[c.piece]!.paragraph) return undefined;
  if (previous !== c.sentenceIndex - 1) {
    // A sentence between them without another speaker keeps the floor.
    for (let s = previous + 1; s < c.sentenceIndex; s++) if (c.cuesOf(s).length > 0) return undefined;
    if (c.sentenceIndex - previous > 2) return undefined;
    return { mention: before.mention, cue: before.cue, continues: false };
  }
  return { mention: before.mention, cue: before.cue, continues: true };
}

/** `“A,” Lee said. That makes her “B”`: a sentence without a cue, behind words in marks that have one, is still Lee's. */
export function held(c: Case): Found | undefined {
  const before = c.decided[c.piece - 1];
  const previous = c.document.sentenceOfPiece[c.piece - 1];
  if (!before?.cue || c.piece === 0 || previous !== c.sentenceIndex - 1 || c.cues.some((cue) => cue.unit < c.unit)) return undefined;
  if (c.document.sentences[previous]!.paragraph !== c.sentence.paragraph) return undefined;
  return { mention: before.mention, cue: before.cue, continues: false };
}
