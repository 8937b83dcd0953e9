import { CUE_VERBS } from '../lexicon/verbs.ts';
import type { Document } from '../text/document.ts';

const SMALL_WORDS = /^(?:a|an|the|of|in|on|at|by|to|for|from|with|and|or|but|nor|as|is|vs\.?|v\.?)$/i;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.&-]*/gu;

/** Why a piece in quotation marks is nobody's words: a title of a work, a nickname, a measure, nothing at all. Undefined when it may be speech. */
export function notSpeech(document: Document, piece: number): 'empty' | 'measure' | 'nickname' | 'title' | 'term' | undefined {
  const { text, pieces, units } = document;
  const { start, end, outer } = pieces[piece]!;
  const inside = text.slice(start, Math.min(end, start + 400));
  if (!/[\p{L}\p{N}]/u.test(inside)) return 'empty';
  if (/^\d/.test(text.slice(outer.start - 1, outer.start)) && outer.end - outer.start < 8) return 'measure';
  const words = inside.match(WORD) ?? [];
  const before = wordBefore(text, outer.start);
  const after = /^ ?([\p{L}]+)/u.exec(text.slice(outer.end, outer.end + 24))?.[1] ?? '';
  if (words.length <= 2 && /^\p{Lu}/u.test(inside) && !/[.,!?]$/.test(inside) && /^\p{Lu}/u.test(before) && /^\p{Lu}/u.test(after))
    return 'nickname';
  if (
    /^(?:so-called|dubbed|nicknamed|titled|entitled|headlined|named|aka)$/i.test(before) ||
    /\b(?:known as|called the|the word|the words|the term|the phrase)$/i.test(
      text.slice(Math.max(0, outer.start - 16), outer.start).trimEnd(),
    )
  )
    return 'term';
  if (
    end - start < 400 &&
    isTitle(words, inside) &&
    !/[?!]['’]?$/.test(inside) &&
    !(/[.,]['’]?$/.test(inside) && startsAttribution(text, outer.end))
  ) {
    const unit = units[document.unitOfToken[tokenAt(document, outer.start)]!];
    const previous = unit ? before : '';
    if (
      !/^(?:said|says|wrote|writes|tweeted|tweets|reads|read|saying|added|chanted|chanting|shouted|yelled|declared|asked)$/i.test(
        previous,
      ) &&
      !/[:]\s*$/.test(text.slice(Math.max(0, outer.start - 2), outer.start))
    )
      return 'title';
  }
  return undefined;
}

/** What follows could say who spoke: a pronoun, a name or a cue verb. */
function startsAttribution(text: string, at: number): boolean {
  const next = /^\s?([\p{L}']+)/u.exec(text.slice(at, at + 24))?.[1];
  return next !== undefined && (/^(?:he|she|they|it|the|a|an|one|according)$/.test(next) || /^\p{Lu}/u.test(next) || CUE_VERBS.has(next));
}

function tokenAt(document: Document, offset: number): number {
  let low = 0;
  let high = document.tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (document.tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const wordBefore = (text: string, at: number): string => /([\p{L}\p{N}'’-]+),? ?$/u.exec(text.slice(Math.max(0, at - 32), at))?.[1] ?? '';

/** Every word but the small ones has a capital, as in a book's or broadcast's name. */
function isTitle(words: readonly string[], inside: string): boolean {
  if (words.length < 2 || words.length > 10) return false;
  const large = words.filter((w) => !SMALL_WORDS.test(w));
  if (large.length < 2 && words.length < 3) return false;
  return large.every((w) => /^[\p{Lu}\p{N}]/u.test(w)) && large.some((w) => /\p{Ll}/u.test(w)) && /^\p{Lu}/u.test(inside);
}
