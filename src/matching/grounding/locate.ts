import type { Span } from '../../core/span.ts';

/** How text is compared: marks, spaces, case and what can't be seen don't count. `at[i]`: where the i-th character stands in the text. */
interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

const APOSTROPHES = /[‘’‚‛′]/;
const QUOTES = /[“”„‟«»″]/;
const DASHES = /[‐‑‒–—―]/;

function fold(text: string, from: number, to: number): Folded {
  let folded = '';
  const at: number[] = [];
  for (let k = from; k < to; k++) {
    const sign = text.charAt(k);
    if (/\p{Cf}/u.test(sign)) continue;
    const plain = /\s/.test(sign) ? ' ' : APOSTROPHES.test(sign) ? "'" : QUOTES.test(sign) ? '"' : DASHES.test(sign) ? '-' : sign;
    if (plain === ' ' && folded.endsWith(' ')) continue;
    const lower = plain.toLowerCase();
    folded += lower.length === 1 ? lower : plain;
    at.push(k);
  }
  return { text: folded, at };
}

/** Every place in a part of `text` where `words` stand as whole words, in order; none for words without a letter or digit. */
export function places(words: string, text: string, { start, end }: Span): Span[] {
  const wanted = fold(words, 0, words.length).text.trim();
  if (!/[\p{L}\p{N}]/u.test(wanted) || !wanted.isWellFormed()) return [];
  const there = fold(text, start, end);
  const found: Span[] = [];
  for (let from = there.text.indexOf(wanted); from >= 0; from = there.text.indexOf(wanted, from + 1)) {
    const to = from + wanted.length;
    if (isEdge(there.text, from) && isEdge(there.text, to)) found.push({ start: there.at[from]!, end: there.at[to - 1]! + 1 });
  }
  return found;
}

/** Whether no word goes on across an offset. */
const isEdge = (text: string, at: number): boolean =>
  !(/[\p{L}\p{N}\p{M}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}\p{M}]/u.test(text[at] ?? ''));
