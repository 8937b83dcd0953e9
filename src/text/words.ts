import { foldLetters } from './fold.ts';

/**
 * The words and figures of plain text, for comparing texts; marks and spaces only part them. Extraction (`extraction/text/tokens.ts`) and grounding
 * (`matching/grounding/words.ts`) have scanners of their own, since they need offsets, kinds of tokens and what stands between two.
 */
const WORD = /[\p{L}\p{N}]+/gu;

/** In lower case and otherwise as they stand: "Kraków’s" is "kraków" and "s". */
export const lowerWords = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/** Folded, apostrophes dropped: "Kraków’s" is "krakows". */
export const foldedWords = (text: string): string[] => wordsOfFolded(foldLetters(text).replace(/['’]/g, ''));

/** Of a text that is folded already. */
export const wordsOfFolded = (folded: string): string[] => folded.match(WORD) ?? [];
