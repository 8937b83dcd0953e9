import { words } from '../words.ts';

/** Words that the title of a work leaves in lower case. */
export const SMALL_TITLE_WORDS = words('a an and as at but by for from in is nor of on or the to v v. vs vs. with');

/** Words before marks that hold a name or a term: "the so-called". */
export const TERM_LEADERS = words('aka dubbed entitled headlined named nicknamed so-called titled');

/** Verbs that lead to words in marks with a capital each that are speech all the same, such as a headline or a chant. */
export const SPEECH_LEADERS = words(
  'added asked chanted chanting declared read reads said saying says shouted tweeted tweets writes wrote yelled',
);

/** What opens the subject of an attribution behind marks, names aside. */
export const ATTRIBUTION_OPENERS = words('a according an he it one she the they');

/** English words with more consonants in a row than others have: no signs of a garbled word. */
export const CONSONANT_WORDS = words(
  'archchronicler borscht borschts catchphrase catchphrases knightsbridge latchstring postphthisic sightscreen sightscreens watchstrap watchstraps',
);
