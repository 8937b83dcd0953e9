import { words } from '../words.ts';

/** Irregular past forms that make what stands before them a subject. */
export const STARTERS_OF_CLAUSE = words('came got made took went');

/** Prepositions behind which a mention is no subject. */
export const OBLIQUE_PREPOSITIONS = words(
  `about after against among as at before behind between by during for from in including into like near of on over than through to toward
    towards under via with without`,
);

/** Verbs whose object speaks next. */
export const ASKING_VERBS = words(
  `ask asked asks challenged interviewed interviews pressed presses questioned questions quizzed reminded urged`,
);

/** Words behind which a mention is the subject of a clause. */
export const CLAUSE_LINKS = words('after and as because before but if or so that then when where which while');

/** Prepositions that lead to a place more often than to a person. */
export const PLACE_PREPOSITIONS = words('across around at in inside near outside throughout');

/** Words before a clause that only compares or gives reasons. */
export const ASIDES = words('as because than what');
