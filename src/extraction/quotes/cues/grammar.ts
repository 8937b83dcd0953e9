import { AUXILIARIES, CUE_VERBS, OTHER_VERBS, STATING_CUES } from '../../lexicon/verbs.ts';
import { words } from '../../lexicon/words.ts';
import type { Unit } from '../../text/document.ts';

export const PREPOSITIONS = words(
  'of in on at by to from with without about against for over under after before behind between among through into during toward towards than as like via near including upon within until since',
);
export const RELATIVES = words('who which that');
export const OPENERS = words(
  'and but or so then that as when while if because although though after before where whereas since until whether which for yet nor',
);
export const CONJUNCTIONS = words('and but or then');

export function isVerb(unit: Unit): boolean {
  return (
    CUE_VERBS.has(unit.lower) ||
    OTHER_VERBS.has(unit.lower) ||
    AUXILIARIES.has(unit.lower) ||
    (/[^e]ed$/.test(unit.lower) && unit.lower.length > 4)
  );
}

export function isFiniteVerb(unit: Unit): boolean {
  return isVerb(unit) && !unit.lower.endsWith('ing');
}

/** Takes a clause with a subject of its own: "said", not "told". */
export function opensClause(lower: string): boolean {
  return (
    CUE_VERBS.has(lower) &&
    STATING_CUES.has(CUE_VERBS.get(lower)!.lemma) &&
    !/^(?:told|tells|tell|asked|asks|urged|reminded|informed|assured)$/.test(lower)
  );
}
