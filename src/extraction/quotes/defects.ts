import type { Defect } from '../../core/news/quote.ts';
import type { TextSpan } from '../../core/span.ts';

const LATIN_WORD = /(?<![\p{L}\p{N}@#/._-])[a-z]{7,24}(?![\p{L}\p{N}@/_-])/gu;

/** Runs of consonants that no English word has: five or more, but for those that a few words do have. */
const IMPOSSIBLE_RUN =
  /[bcdfghjklmnpqrstvwxz]{6,}|(?:[bcdfghjklmnpqrtvwxz](?![hlr]))(?:[jqxz])(?:[bcdfgjkmnpqtvwxz])|q[^u\W]|[bcdfghjklmnpqrstvwxz]{2}[jx][bcdfghjklmnpqrstvwxz]{2}|jt[mzx]/;
const REAL = /^(?:latchstring|catchphrase\w*|sightscreen\w*|watchstrap\w*|borschts?|knightsbridge|archchronicler|postphthisic)$/;

/**
 * Words that printing or copying garbled: lower-case words with letter runs that English does not have. They are marked, never
 * mended: the quotation stays as the source printed it.
 */
export function defectsIn(span: TextSpan): Defect[] {
  const defects: Defect[] = [];
  for (const match of span.text.matchAll(LATIN_WORD)) {
    const word = match[0];
    if (IMPOSSIBLE_RUN.test(word) && !REAL.test(word)) {
      defects.push({ start: span.start + match.index, end: span.start + match.index + word.length, reason: 'garbled' });
    }
  }
  return defects;
}
