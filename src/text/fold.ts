/** Combining marks: accents, cedillas, vowel points; and the joiners that some scripts spell words with and many writers leave out. */
const DIACRITICS = /[\p{M}\u200c\u200d]/gu;

/** As it is searched for: with and without zero-width joiners is one spelling. */
export const withoutJoiners = (text: string): string => text.replace(/[\u200c\u200d]/g, '');

/**
 * Letters as they are compared: without diacritics, in lower case. `form`: NFKD also makes one letter of its typographic forms ("ﬁ" is "fi", "²" is
 * "2"); names are stored by NFD, which leaves those (Unicode Standard Annex 15).
 */
export const foldLetters = (text: string, form: 'NFD' | 'NFKD' = 'NFKD'): string =>
  text.normalize(form).replace(DIACRITICS, '').toLowerCase();

/** Without the ending of possessives, and the apostrophe of any other word: "Kyiv’s" is "Kyiv", "can’t" is "cant". */
export const withoutPossessives = (text: string): string => text.replace(/[’'ʼ]s?\b/g, '');
