import { CUE_VERBS, NAMING_CUES } from '../../lexicon/verbs.ts';
import { type Case, type Found, lowerAt } from './case.ts';
import { newClause, subjectOf } from './clauses.ts';
import { isCry } from './in-front.ts';

/** A phrase in marks without any cue: the subject of its sentence. */
export function sentenceSubject(c: Case): Found | undefined {
  if (c.unit === c.sentence.from || spokenOf(c) || isCry(c)) return undefined;
  const coordinated = newClause(c, c.sentence.from);
  const mention = coordinated >= 0 ? coordinated : subjectOf(c, c.sentence, c.unit);
  return mention >= 0 ? { mention, cue: undefined, continues: false } : undefined;
}

/** `Lee, accused of “…”`, `is known as “…”`: others say so of the subject. */
function spokenOf(c: Case): boolean {
  const link = lowerAt(c, c.unit - 1);
  const verb = CUE_VERBS.get(lowerAt(c, /^(?:of|as|for|over)$/.test(link) ? c.unit - 2 : c.unit - 1));
  return (
    (verb?.form === 'past' && NAMING_CUES.has(verb.lemma)) ||
    /^(?:known|called|dubbed|nicknamed|titled|entitled|named)$/.test(lowerAt(c, link === 'as' ? c.unit - 2 : c.unit - 1))
  );
}
