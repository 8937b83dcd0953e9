import { firstLetters } from '../../text/stem.ts';

/** Words with the same first letters, this many, count as one: "rises" and "rise", and most other forms. */
const STEM_LETTERS = 6;
export const stemOf = (lower: string): string => firstLetters(lower, STEM_LETTERS);

/** As many are shared by a noun and the verb that it is made of: "decision" and "decided". */
const ROOT_LETTERS = 4;
export const rootOf = (lower: string): string => lower.slice(0, ROOT_LETTERS);
