import { AUXILIARIES, OTHER_VERBS } from '../../lexicon/verbs.ts';
import { type Case, type Found, given, lowerAt, mentionAt } from './case.ts';
import { lastSaying, subjectOf } from './clauses.ts';

/** The sentence before ends with a colon. */
export function colonBefore(c: Case): Found | undefined {
  if (c.cues.length === 0 && lowerAt(c, c.unit - 1) === ':') return labelled(c);
  const previous = c.document.sentences[c.sentenceIndex - 1];
  if (!previous || c.unit !== c.sentence.from) return undefined;
  if (lowerAt(c, previous.to - 1) !== ':') return undefined;
  const cue = c.cuesOf(c.sentenceIndex - 1).findLast((q) => !q.negated);
  if (cue) return given(cue);
  const subject = subjectOf(c, previous);
  return subject >= 0 ? { mention: subject, cue: undefined, continues: false } : undefined;
}

/** `Ann Lee, 34, nurse: “…”`: the name that opens the sentence, as in a list of voices. */
function labelled(c: Case): Found | undefined {
  const mention = mentionAt(c, c.sentence.from);
  if (mention < 0 || c.cast.mentions[mention]!.possessive || c.unit - c.sentence.from > 20) return undefined;
  for (let unit = c.sentence.from; unit < c.unit; unit++)
    if (mentionAt(c, unit) < 0 && (AUXILIARIES.has(lowerAt(c, unit)) || OTHER_VERBS.has(lowerAt(c, unit)))) return undefined;
  return { mention, cue: undefined, continues: false };
}

/** `Lee was unmoved. “We wait.”`: whoever the sentence before, in the same paragraph, is about. */
export function introduced(c: Case): Found | undefined {
  if (!c.whole || c.unit !== c.sentence.from) return undefined;
  const previous = c.document.sentences[c.sentenceIndex - 1];
  if (!previous || previous.paragraph !== c.sentence.paragraph) return undefined;
  const cue = lastSaying(c, c.sentenceIndex - 1);
  if (cue) return given(cue);
  const subject = subjectOf(c, previous);
  return subject >= 0 ? { mention: subject, cue: undefined, continues: false } : undefined;
}

/** A paragraph in marks without attribution goes on the speaker of the paragraph before, when that ends with words in marks or their attribution. */
export function floating(c: Case): Found | undefined {
  if (!c.whole || c.unit !== c.sentence.from) return undefined;
  const first = c.document.firstSentence[c.sentence.paragraph]!;
  if (first !== c.sentenceIndex) return undefined;
  const lastSentence = first - 1;
  const previous = c.document.sentences[lastSentence];
  if (!previous || previous.paragraph !== c.sentence.paragraph - 1) return undefined;
  const before = c.decided[c.piece - 1];
  if (before && c.document.sentenceOfPiece[c.piece - 1] === lastSentence)
    return { mention: before.mention, cue: before.cue, continues: false };
  const cue = lastSaying(c, lastSentence);
  if (cue) return given(cue);
  const subject = subjectOf(c, previous);
  return subject >= 0 ? { mention: subject, cue: undefined, continues: false } : undefined;
}
