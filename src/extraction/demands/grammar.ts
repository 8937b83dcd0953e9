import { ACTS } from '../lexicon/acts.ts';
import { AUXILIARIES, CUE_VERBS, OTHER_VERBS } from '../lexicon/verbs.ts';
import { words } from '../lexicon/words.ts';

export const PREPOSITIONS =
  words(`of in on at by to from with without about against for over under after before behind between among through into during toward towards than as like via near including upon within until since
 amid despite following regarding across along around above below beyond outside inside unlike per`);
export const DETERMINERS = words(
  'the a an this that these those his her their its our my your some any all no every each both more other another many several two three four five six seven eight nine ten',
);
export const MODALS: ReadonlyMap<string, 'demand' | 'request'> = new Map<string, 'demand' | 'request'>([
  ['must', 'demand'],
  ["mustn't", 'demand'],
  ['should', 'request'],
  ["shouldn't", 'request'],
  ['ought', 'request'],
  ['need', 'demand'],
  ['needs', 'demand'],
  ['has', 'demand'],
  ['have', 'demand'],
  ["can't", 'demand'],
  ['cannot', 'demand'],
]);
/** Words that open a clause of reason, time or contrast: what is demanded ends before them. */
export const CLAUSE_OPENERS = words(
  'because since while whereas although though but after following when unless if amid despite where saying adding citing arguing noting warning calling telling claiming describing accusing who which whose whom',
);
export const PRONOUN_SUBJECTS = words('i we you he she they it');
const NOT_ACTS =
  words(`the a an his her their its our my your this that these those it him them us me you who which what and or but nor not be more most less many much some any all both each every no one two three
 in on at by from with about against for over under as than when where while if because`);

/** An -ed or irregular verb in finite form, or an auxiliary. */
export const isFiniteVerb = (lower: string): boolean => {
  const cue = CUE_VERBS.get(lower);
  if (cue) return cue.form === 'past' || cue.form === 'present';
  return (
    AUXILIARIES.has(lower) ||
    /'(?:m|re|ll|ve|d)$/.test(lower) ||
    (OTHER_VERBS.has(lower) && !ACTS.has(lower)) ||
    (/[^aeiou]ed$|[aiou]ed$/.test(lower) && lower.length > 4)
  );
};
export const isParticiple = (lower: string): boolean => lower.length > 5 && lower.endsWith('ing');
/** A word that can be the verb behind "to": by list, or by no sign against it. */
export const canBeAct = (lower: string, capital: boolean): boolean =>
  lower === 'be' ||
  ACTS.has(lower) ||
  CUE_VERBS.get(lower)?.form === 'base' ||
  (!capital && /^[a-z-]{2,}$/.test(lower) && !NOT_ACTS.has(lower) && !/(?:[^s]s|ing|tion|ment|ness|ity|ly)$/.test(lower));
export const isAdverb = (lower: string): boolean =>
  (lower.length > 4 &&
    lower.endsWith('ly') &&
    lower !== 'family' &&
    lower !== 'july' &&
    lower !== 'reply' &&
    lower !== 'apply' &&
    lower !== 'comply') ||
  ADVERB_WORDS.has(lower);
const ADVERB_WORDS =
  words(`also later then once again now still even just never always often soon repeatedly simply further instead too ever already long yet only both all today yesterday tonight monday tuesday wednesday thursday friday saturday sunday
 himself herself itself themselves each publicly jointly not has have had been is are was were be being do does did will would to've 've 's 'd`);

/** What lays something down without a party that asks: "the plan calls for", "the law orders". */
export const RULES =
  /^(?:forecasts?|recipes?|plans?|deals?|agreements?|laws?|rules?|bills?|contracts?|scripts?|schedules?|budgets?|protocols?|guidelines?|treaty|regulations?|designs?|scenarios?|legislation|measure)$/;
