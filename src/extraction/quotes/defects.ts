import type { Defect } from '../../core/news/quote.ts';
import type { TextSpan } from '../../core/span.ts';
import { CONSONANT_WORDS } from '../lexicon/quotes/speech.ts';

/** A word in lower case of 7 to 24 letters, no part of an address or name of a file. Shorter ones are too often short forms. */
const LONG_WORD = /(?<![\p{L}\p{N}@#/._-])[a-z]{7,24}(?![\p{L}\p{N}@/_-])/gu;

/** Letter runs that English words do not have, but for those in `CONSONANT_WORDS`; "y" counts as a vowel. */
const IMPOSSIBLE_RUNS: readonly RegExp[] = [
  // Six consonants.
  /[bcdfghjklmnpqrstvwxz]{6,}/,
  // A rare letter between consonants, "s" aside; before it no cluster that English has.
  /[bcdfghjklmnpqrtvwxz](?![hlr])[jqxz][bcdfgjkmnpqtvwxz]/,
  // "q" without "u".
  /q[^u\W]/,
  // "j" or "x" inside a cluster.
  /[bcdfghjklmnpqrstvwxz]{2}[jx][bcdfghjklmnpqrstvwxz]{2}/,
];

/**
 * Words that printing or copying garbled: lower-case words with letter runs that English does not have. They are marked, never
 * mended: the quotation stays as the source printed it.
 */
export function defectsIn(span: TextSpan): Defect[] {
  const defects: Defect[] = [];
  for (const match of span.text.matchAll(LONG_WORD)) {
    const word = match[0];
    if (IMPOSSIBLE_RUNS.some((run) => run.test(word)) && !CONSONANT_WORDS.has(word)) {
      defects.push({ start: span.start + match.index, end: span.start + match.index + word.length, reason: 'garbled' });
    }
  }
  return defects;
}
