import { BEFORE_ACTS, MORE_NO_ADVERBS, NO_ADVERBS } from '../lexicon/function-words.ts';
import { ADVERBS } from '../lexicon/verbs.ts';

/** "sharply", and what else ends so: "family". */
const endsAsAdverb = (lower: string): boolean => lower.length > 4 && lower.endsWith('ly');

/** An adverb, or "not". */
export const isAdverb = (lower: string): boolean =>
  ADVERBS.has(lower) || lower === 'not' || (endsAsAdverb(lower) && !NO_ADVERBS.has(lower) && !MORE_NO_ADVERBS.has(lower));

/** A word that a search for a subject passes over: any in -ly, since a noun in -ly that is one would be a mention. */
export const isPassedOver = (lower: string): boolean => ADVERBS.has(lower) || endsAsAdverb(lower);

/** A word that may stand between "to", a modal or a subject and what is to be done. */
export const isBeforeAct = (lower: string): boolean => BEFORE_ACTS.has(lower) || (endsAsAdverb(lower) && !NO_ADVERBS.has(lower));
