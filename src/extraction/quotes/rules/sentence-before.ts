import { AUXILIARIES, OTHER_VERBS } from '../../lexicon/verbs.ts';
import { firstSubject, lastSaying } from './clauses.ts';
import { asBefore } from './piece-before.ts';
import { type AttributionRule, byCue, byMention, type PieceContext, type RuleMatch } from './rule.ts';

/** The longest line before its colon that is a label, in units: "Ann Lee, 34, a nurse from the coast". */
const LONGEST_LABEL = 20;

/** The sentence before ends with a colon. */
export const colonBefore: AttributionRule = {
  name: 'colon-before',
  kind: 'cue',
  precision: 0.93,
  match: (piece) => {
    const { phrases, unit, cues, sentence, sentenceIndex, cuesOf } = piece;
    if (cues.length === 0 && phrases.lowerAt(unit - 1) === ':') return labelled(piece);
    const previous = phrases.document.sentences[sentenceIndex - 1];
    if (!previous || unit !== sentence.from || phrases.lowerAt(previous.to - 1) !== ':') return undefined;
    const cue = cuesOf(sentenceIndex - 1).findLast(({ negated }) => !negated);
    return cue ? byCue(cue) : byMention(firstSubject(piece, previous));
  },
};

/** `Ann Lee, 34, nurse: “…”`: the name that opens the sentence, as in a list of voices. */
function labelled({ phrases, unit, sentence }: PieceContext): RuleMatch | undefined {
  const mention = phrases.mentionAt(sentence.from);
  if (mention < 0 || phrases.mention(mention).possessive || unit - sentence.from > LONGEST_LABEL) return undefined;
  for (let k = sentence.from; k < unit; k++) {
    const lower = phrases.lowerAt(k);
    if (!phrases.isInMention(k) && (AUXILIARIES.has(lower) || OTHER_VERBS.has(lower))) return undefined;
  }
  return byMention(mention);
}

/** `Lee was unmoved. “We wait.”`: whoever the sentence before, in the same paragraph, is about. */
export const introduced: AttributionRule = {
  name: 'introduced',
  kind: 'continuation',
  precision: 0.8,
  match: (piece) => {
    const { phrases, unit, sentence, sentenceIndex, isWhole } = piece;
    const previous = phrases.document.sentences[sentenceIndex - 1];
    if (!isWhole || unit !== sentence.from || previous?.paragraph !== sentence.paragraph) return undefined;
    const cue = lastSaying(piece, sentenceIndex - 1);
    return cue ? byCue(cue) : byMention(firstSubject(piece, previous));
  },
};

/** A paragraph in marks without attribution goes on the speaker of the paragraph before, when that ends with words in marks or their attribution. */
export const floating: AttributionRule = {
  name: 'floating',
  kind: 'continuation',
  precision: 0.85,
  match: (piece) => {
    const { phrases, unit, index, sentence, sentenceIndex, isWhole } = piece;
    const { sentences, firstSentence, sentenceOfPiece } = phrases.document;
    if (!isWhole || unit !== sentence.from || firstSentence[sentence.paragraph] !== sentenceIndex) return undefined;
    const previous = sentences[sentenceIndex - 1];
    if (previous?.paragraph !== sentence.paragraph - 1) return undefined;
    const sameSpeaker = sentenceOfPiece[index - 1] === sentenceIndex - 1 ? asBefore(piece, false) : undefined;
    if (sameSpeaker) return sameSpeaker;
    const cue = lastSaying(piece, sentenceIndex - 1);
    return cue ? byCue(cue) : byMention(firstSubject(piece, previous));
  },
};
