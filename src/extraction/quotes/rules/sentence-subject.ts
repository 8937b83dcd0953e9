import { NAMED_AS } from '../../lexicon/quotes/attribution.ts';
import { CUE_VERBS, NAMING_CUES } from '../../lexicon/verbs.ts';
import { firstSubject, subjectOfNewClause } from './clauses.ts';
import { isCry } from './in-front.ts';
import { type AttributionRule, byMention, NOBODY, type PieceContext } from './rule.ts';

/** A phrase in marks without any cue: the subject of its sentence. */
export const sentenceSubject: AttributionRule = {
  name: 'sentence-subject',
  kind: 'phrase',
  precision: 0.6,
  match: (piece) => {
    const { unit, sentence } = piece;
    if (isSpokenOf(piece) || isCry(piece)) return NOBODY;
    if (unit === sentence.from) return undefined;
    const coordinated = subjectOfNewClause(piece, sentence.from);
    return byMention(coordinated >= 0 ? coordinated : firstSubject(piece, { from: sentence.from, to: unit }));
  },
};

/** `Lee, accused of “…”`, `is known as “…”`: others say so of the subject. */
function isSpokenOf({ phrases, unit }: PieceContext): boolean {
  const link = phrases.lowerAt(unit - 1);
  const verb = CUE_VERBS.get(phrases.lowerAt(/^(?:of|as|for|over)$/.test(link) ? unit - 2 : unit - 1));
  return (verb?.form === 'past' && NAMING_CUES.has(verb.lemma)) || NAMED_AS.has(phrases.lowerAt(link === 'as' ? unit - 2 : unit - 1));
}
