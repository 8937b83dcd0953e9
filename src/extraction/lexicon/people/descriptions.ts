import { words } from '../words.ts';

/** Words of number that make a bare plural a group: "a few officials". */
export const COUNTS =
  words(`band chorus coalition couple crowd dozen dozens few further generation group half handful host hundred hundreds lot majority million
    millions minority mix new number pair panel quarter range record score series string team third thousand thousands total trio`);

/** Numbers that belong to the description: "two officials". */
export const NUMBERS_IN_LABEL = words('both five four many one several six some three two');

/** Whom a network's name tells apart: "one user on Facebook". */
export const ON_NETWORKS = words('blogger commenter netizen poster user users');

/** What leads to whose spokesman a description is. */
export const POSTMODIFIER_LINKS = words('at for from in of with');

/** Words behind which a noun that could be a verb is a body. */
export const GOVERNORS_OF_BODY = words('a an for her his its of the their');

/** Nouns that can stand for any body. */
export const GENERAL_BODIES =
  words(`agency association bank charity club committee company council firm foundation group institute league magazine network newspaper
    nonprofit organisation organization outlet paper party union watchdog`);

/** Nouns that tell of a person no more than the gender. */
export const GENERAL_PERSONS = words('boy girl lady man person teenager woman youth');

/** Nouns for the young. */
export const YOUNG = words('boy girl teenager youth');

/** Nouns by which a text may have brought in the same before. */
export const YOUNG_RELATIVES = words('brother child daughter granddaughter grandson nephew niece pupil sister son student');

/** What may stand between a description and its name. */
export const NAMING_LINKS = words(', called named');

/** What a description begins with. */
export const DESCRIPTION_DETERMINERS = words(
  `a an another both each every five four her his its many most my no one other our several six some that the their this three two`,
);

/** Those of them behind which the text has told of somebody before. */
export const DEFINITE = words('both her his its my our that the their this');

/** Descriptions that say whose or which they are, or that usually bring in somebody new. */
export const SELF_CONTAINED =
  /\b(?:for|of|at|in|from|with)\b|['’]s\b|^(?:his|her|their|its)\b|\b(?:spokes\w+|officials?|aide|sources?|judge|lawyer|attorney|officer|police|man|woman|boy|girl|father|mother|son|daughter|wife|husband|brother|sister|campaign|government|administration|court|committee)$/i;

/** What adjectives before a group of people end in. */
export const ENDS_AS_ADJECTIVE = /(?:al|ic|ive|ish|an|ary)$/;
/** What adjectives inside a title end in: "Paris-based", "long-serving". */
export const ENDS_AS_TITLE_ADJECTIVE = /(?:al|ic|ive|ian|-\w+ed|-based|-old|y)$/;
