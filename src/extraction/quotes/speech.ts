import type { Document } from '../grammar/document.ts';
import { ATTRIBUTION_OPENERS, SMALL_TITLE_WORDS, SPEECH_LEADERS, TERM_LEADERS } from '../lexicon/quotes/speech.ts';
import { CUE_VERBS } from '../lexicon/verbs.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.&-]*/gu;
/** From this many characters on a piece is no title, and is read no further. */
const LONGEST_TITLE = 400;
/** A number with its inch mark, `6' 2"`, takes fewer characters than this up to the mark that seems to close it. */
const LONGEST_MEASURE = 8;
/** How many characters before and behind the marks are looked through for the word beside them. */
const WORD_BEFORE = 32;
const WORD_BEHIND = 24;

/** Why a piece in quotation marks is nobody's words: a title of a work, a nickname, a measure, nothing at all. Undefined when it may be speech. */
export function notSpeech({ text, pieces }: Document, piece: number): 'empty' | 'measure' | 'nickname' | 'title' | 'term' | undefined {
  const { start, end, outer } = pieces[piece]!;
  const inside = text.slice(start, Math.min(end, start + LONGEST_TITLE));
  if (!/[\p{L}\p{N}]/u.test(inside)) return 'empty';
  if (/\d/.test(text.charAt(outer.start - 1)) && outer.end - outer.start < LONGEST_MEASURE) return 'measure';
  const words = inside.match(WORD) ?? [];
  const before = wordBefore(text, outer.start);
  const after = /^ ?([\p{L}]+)/u.exec(text.slice(outer.end, outer.end + WORD_BEHIND))?.[1] ?? '';
  const between = startsWithCapital(before) && startsWithCapital(after);
  if (between && words.length <= 2 && startsWithCapital(inside) && !/[.,!?]$/.test(inside)) return 'nickname';
  if (TERM_LEADERS.has(before.toLowerCase()) || TERM_PHRASE.test(text.slice(Math.max(0, outer.start - 16), outer.start).trimEnd()))
    return 'term';
  if (
    words.length <= LONGEST_NICKNAME &&
    startsWithCapital(inside) &&
    NAME_PHRASE.test(text.slice(Math.max(0, outer.start - WORD_BEFORE), outer.start))
  )
    return 'nickname';
  if (end - start >= LONGEST_TITLE || !isTitle(words, inside)) return undefined;
  // "In “The Long Road,” Ann Lee tells": a preposition leads to a work, whoever speaks behind it.
  if (TITLE_PREPOSITIONS.has(before.toLowerCase())) return 'title';
  if (/[?!]['’]?$/.test(inside) || (/[.,]['’]?$/.test(inside) && startsAttribution(text, outer.end))) return undefined;
  const led = SPEECH_LEADERS.has(before.toLowerCase()) || /:\s*$/.test(text.slice(Math.max(0, outer.start - 2), outer.start));
  return led ? undefined : 'title';
}

/** The longest nickname that a phrase of naming leads to, in words: “Big Jim Rust”. */
const LONGEST_NICKNAME = 3;
const NAME_PHRASE =
  /\b(?:(?:by|under) the (?:nick|pen|screen|stage|user)?name(?: of)?|nickname(?: of| is| was)?|(?:goes|going|gone|went) (?:by|as)|known (?:\w+ ){0,4}as|calls? (?:him|her|them)sel(?:f|ves)|called (?:him|her|them)sel(?:f|ves)|name (?:is|was)),? $/i;

const TITLE_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'of', 'on', 'to']);

const TERM_PHRASE =
  /\b(?:known as|called the|the brand|the hashtag|the name|the trademark|the use of|use of|the word|the words|the term|the phrase)$/i;

const startsWithCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

/** What follows could say who spoke: a pronoun, a name or a cue verb. */
function startsAttribution(text: string, at: number): boolean {
  const next = /^\s?([\p{L}']+)/u.exec(text.slice(at, at + WORD_BEHIND))?.[1];
  return next !== undefined && (ATTRIBUTION_OPENERS.has(next) || startsWithCapital(next) || CUE_VERBS.has(next));
}

const wordBefore = (text: string, at: number): string =>
  /([\p{L}\p{N}'’-]+),? ?$/u.exec(text.slice(Math.max(0, at - WORD_BEFORE), at))?.[1] ?? '';

/** Every word but the small ones has a capital, as in a book's or broadcast's name. */
function isTitle(words: readonly string[], inside: string): boolean {
  if (words.length < 2 || words.length > 10) return false;
  const large = words.filter((word) => !SMALL_TITLE_WORDS.has(word.toLowerCase()));
  if (large.length < 2 && words.length < 3) return false;
  return large.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) && large.some((word) => /\p{Ll}/u.test(word)) && startsWithCapital(inside);
}
