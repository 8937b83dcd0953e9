import { ACTS, NO_ACTS } from '../lexicon/demands/acts.ts';
import { ADDRESSED_CUES, AUXILIARIES, CUE_VERBS, OTHER_VERBS, STATING_CUES } from '../lexicon/verbs.ts';

/** A verb of the lexicon, in whatever form. */
export const isKnownVerb = (lower: string): boolean => AUXILIARIES.has(lower) || OTHER_VERBS.has(lower) || CUE_VERBS.has(lower);

/** A verb in whatever form: of the lexicon, or one in -ed. */
export const isVerb = (lower: string): boolean => isKnownVerb(lower) || isRegularPast(lower);

/** "worked", "carried"; not "need", "freed". */
const isRegularPast = (lower: string): boolean => lower.length > 4 && /[^e]ed$/.test(lower);

/** "didn't", "he'll". */
const isContracted = (lower: string): boolean => lower.endsWith("n't") || /'(?:re|ve|ll|d|m)$/.test(lower);

/** A verb in finite form, or a word that is one more often than not. */
export function isFiniteVerb(lower: string): boolean {
  const cue = CUE_VERBS.get(lower);
  if (cue) return cue.form === 'past' || cue.form === 'present';
  return AUXILIARIES.has(lower) || OTHER_VERBS.has(lower) || isContracted(lower) || lower.endsWith("'s") || isRegularPast(lower);
}

/** The same, but for words that are acts in their base form, "vote", and for 's: where an act may stand, those tell nothing. */
export function isFiniteNoAct(lower: string): boolean {
  const cue = CUE_VERBS.get(lower);
  if (cue) return cue.form === 'past' || cue.form === 'present';
  return AUXILIARIES.has(lower) || (OTHER_VERBS.has(lower) && !ACTS.has(lower)) || isContracted(lower) || isRegularPast(lower);
}

/** A reporting verb that takes a clause with a subject of its own: "said", not "told". */
export function takesClause(lower: string): boolean {
  const cue = CUE_VERBS.get(lower);
  return cue !== undefined && STATING_CUES.has(cue.lemma) && !ADDRESSED_CUES.has(lower);
}

export const isParticiple = (lower: string): boolean => lower.length > 5 && lower.endsWith('ing');

/** A word that can be the verb behind "to": by list, or by no sign against it. */
export const canBeAct = (lower: string, capital: boolean): boolean =>
  lower === 'be' ||
  ACTS.has(lower) ||
  CUE_VERBS.get(lower)?.form === 'base' ||
  (!capital && /^[a-z-]{2,}$/.test(lower) && !NO_ACTS.has(lower) && !/(?:[^s]s|ing|tion|ment|ness|ity|ly)$/.test(lower));
