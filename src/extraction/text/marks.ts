import type { Span } from '../../core/span.ts';
import { CLIPPED } from '../lexicon/sentence-starts.ts';
import { isSpace, REOPENING_REACH, reopens } from './reopening.ts';

export type MarkStyle = 'double' | 'single' | 'angle';

/** A quoted piece: what stands between its marks, without them. Never reaches over a paragraph's end. */
export interface Piece extends Span {
  /** Index into the paragraphs. */
  readonly paragraph: number;
  /** The span with its marks. */
  readonly outer: Span;
  /** Whether a closing mark ends it; if not, its paragraph's end does, or the mark that opens the next piece. */
  readonly closed: boolean;
  /** Which kind of mark opened it. */
  readonly style: MarkStyle;
  /** Begins by opening again the marks that the paragraph before, or the piece before in the same line, left open. */
  readonly reopened: boolean;
}

interface Opener {
  /** The characters that close it. */
  readonly closers: string;
  readonly style: MarkStyle;
}

const STRAIGHT_DOUBLE = '"';

/** Opening marks with what closes them, most specific first. CLDR's delimiters for English, French, German, Polish, Swedish, Finnish, Chinese and Japanese. */
const CLOSERS: Readonly<Record<string, Opener | undefined>> = {
  '“': { closers: '”"', style: 'double' },
  '„': { closers: '”“"', style: 'double' },
  '‟': { closers: '”"', style: 'double' },
  '"': { closers: '"”', style: 'double' },
  '″': { closers: '″"', style: 'double' },
  '«': { closers: '»', style: 'angle' },
  '”': { closers: '”', style: 'double' },
  '»': { closers: '«»', style: 'angle' },
  '‹': { closers: '›', style: 'angle' },
  '‘': { closers: '’', style: 'single' },
  '‚': { closers: '‘’', style: 'single' },
  '「': { closers: '」', style: 'angle' },
  '『': { closers: '』', style: 'angle' },
  "'": { closers: "'’", style: 'single' },
};

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const isWordCharacter = (character: string | undefined): boolean => character !== undefined && LETTER_OR_DIGIT.test(character);
const OPENS_AFTER = /[\s([{—–\-/“"„«‘'…:;,>]/;
/** Single marks of which two stand for a double one. */
const DOUBLED: ReadonlySet<string> = new Set(["'", '`', '’', '‘']);
/** Every character that may be an opening mark, or a half of one. */
const OPENING: ReadonlySet<string> = new Set([...Object.keys(CLOSERS), ...DOUBLED]);
const ALWAYS_OPENS: ReadonlySet<string> = new Set(['“', '„', '‟', '«', '‹', '「', '『']);
/** Marks that close as they open. */
const NEVER_NESTS: ReadonlySet<string> = new Set(['"', '″', '»', '”']);

/** All quoted pieces of the paragraphs, in order. Marks nested in another piece belong to that piece. Linear in the text's length. */
export function piecesOf(text: string, paragraphs: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let left: MarkStyle | undefined;
  for (const [index, { start, end }] of paragraphs.entries()) {
    const found = piecesIn({ text, start, end, index, left });
    const last = found.at(-1);
    left = last && !last.closed ? last.style : undefined;
    pieces.push(...found);
  }
  return pieces;
}

interface Paragraph extends Span {
  readonly text: string;
  readonly index: number;
  /** The style of the marks that the paragraph before left open. */
  readonly left: MarkStyle | undefined;
}

/** A quotation mark in the text; two characters wide where two single marks stand for a double one. */
interface Mark {
  readonly at: number;
  readonly width: 1 | 2;
  readonly character: string;
}

function piecesIn(paragraph: Paragraph): Piece[] {
  const pieces: Piece[] = [];
  const unclosable = new Set<string>();
  let at = paragraph.start;
  let reopens = false;
  while (at < paragraph.end) {
    const mark = OPENING.has(paragraph.text[at] ?? '') ? markAt(paragraph, at) : undefined;
    const opener = mark && CLOSERS[mark.character];
    if (!opener || unclosable.has(mark.character) || !(reopens || opens(paragraph, mark))) {
      at += mark?.width ?? 1;
      continue;
    }
    const isReopened = reopens || (at === paragraph.start && paragraph.left === opener.style);
    const end = endOfPiece(paragraph, mark, opener);
    reopens = end?.width === 0;
    if (end) {
      pieces.push(pieceOf(paragraph, mark, { end, isReopened }));
      at = end.at + end.width;
      continue;
    }
    unclosable.add(mark.character);
    if (opener.style !== 'single' && (isReopened || at === paragraph.start || isUnclosedSpeech(paragraph, at)))
      return [...pieces, pieceOf(paragraph, mark, { end, isReopened })];
    at++;
  }
  return pieces;
}

/** An opening mark that nothing closes is taken for one left open at the paragraph's end only after a colon, comma or stop. */
const isUnclosedSpeech = ({ text, start }: Paragraph, at: number): boolean => /[,:.!?]\s*$/.test(text.slice(Math.max(start, at - 4), at));

/** Where a piece ends: at its closing mark, or, with `width` 0, at the mark that opens the next piece. */
type PieceEnd = Pick<Mark, 'at'> & { readonly width: 0 | 1 | 2 };

interface Bounds {
  /** Undefined: the piece is open to the paragraph's end. */
  readonly end: PieceEnd | undefined;
  readonly isReopened: boolean;
}

function pieceOf({ text, end, index }: Paragraph, open: Mark, { end: close, isReopened }: Bounds): Piece {
  let from = open.at + open.width;
  let to = close?.at ?? end;
  while (from < to && isSpace(text[from])) from++;
  while (to > from && isSpace(text[to - 1])) to--;
  return {
    start: from,
    end: to,
    outer: { start: open.at, end: close === undefined ? end : close.width === 0 ? to : close.at + close.width },
    paragraph: index,
    closed: close !== undefined && close.width > 0,
    style: CLOSERS[open.character]?.style ?? 'double',
    reopened: isReopened,
  };
}

/** The character at `at` as a mark: `''` and ` `` ` stand for a double one. */
function markAt({ text }: Paragraph, at: number): Mark {
  const character = text[at] ?? '';
  return DOUBLED.has(character) && text[at + 1] === character ? { at, width: 2, character: STRAIGHT_DOUBLE } : { at, width: 1, character };
}

function opens({ text, start, end }: Paragraph, { at, width, character }: Mark): boolean {
  const before = at > start ? text[at - 1] : undefined;
  const after = at + width < end ? text[at + width] : undefined;
  if (after === undefined) return false;
  if (ALWAYS_OPENS.has(character)) return true;
  if (character === '»' || character === '”') return isSpace(before) && !isSpace(after) && pairs(text, at, end);
  if (before !== undefined && !OPENS_AFTER.test(before)) return false;
  if (isSpace(after)) return false;
  if (character === '‘' || character === "'" || character === '‚') {
    if (before !== undefined && /[-/,]/.test(before)) return false;
    return !CLIPPED.test(text.slice(at + 1, at + 8)) && !/[.,;:!?]/.test(after);
  }
  return true;
}

/** `”…”`, `»…»`, `»…«`: what closes the mark stands before any mark that only opens. */
function pairs(text: string, at: number, end: number): boolean {
  const rest = text.slice(at + 1, Math.min(end, at + REOPENING_REACH));
  const close = rest.search(text[at] === '»' ? /[«»]/ : /”/);
  return close >= 0 && !/[“„]/.test(rest.slice(0, close));
}

function endOfPiece(paragraph: Paragraph, open: Mark, { closers, style }: Opener): PieceEnd | undefined {
  if (style === 'single') return closingSingle(paragraph, open.at + open.width, closers);
  const { text, end } = paragraph;
  const nests = !NEVER_NESTS.has(open.character);
  let nested = 0;
  for (let at = open.at + open.width; at < end; at++) {
    const character = text[at] ?? '';
    if (character === open.character && style === 'double' && nested === 0 && reopens(paragraph, at, closers)) return { at, width: 0 };
    const doubled = style === 'double' && (character === "'" || character === '’') && text[at + 1] === character;
    if (doubled && closes(paragraph, at, 2)) return { at, width: 2 };
    // The same opening mark again: a writer who forgot to close, unless it nests and closes in turn.
    if (nests && character === open.character) nested++;
    else if (closers.includes(character) && (character !== STRAIGHT_DOUBLE || closes(paragraph, at, 1))) {
      if (nested === 0 || !hasCloserAfter(paragraph, at + 1, closers)) return { at, width: 1 };
      nested--;
    }
  }
  return undefined;
}

/** How far behind a mark another is looked for that closes instead of it, in characters: keeps the search short in any text. */
const NESTED_REACH = 400;
const PLURAL_REACH = 600;

function hasCloserAfter({ text, end }: Paragraph, from: number, closers: string): boolean {
  for (let at = from; at < Math.min(end, from + NESTED_REACH); at++) {
    const character = text[at] ?? '';
    if (character === '“') return false;
    if (closers.includes(character)) return true;
  }
  return false;
}

/** A straight mark closes when it follows something and nothing of a word follows it; after a digit it may be an inch or second mark. */
function closes({ text, end }: Paragraph, at: number, width: number): boolean {
  const before = text[at - 1];
  const after = at + width < end ? text[at + width] : undefined;
  if (isSpace(before) && isWordCharacter(after)) return false;
  return !isWordCharacter(after) || /[.,!?;:…—–-]/.test(before ?? '');
}

function closingSingle(paragraph: Paragraph, from: number, closers: string): PieceEnd | undefined {
  const { text, end } = paragraph;
  for (let at = from; at < end; at++) {
    const character = text[at] ?? '';
    if (character === '“' || character === '”' || !closers.includes(character)) continue;
    const before = text[at - 1];
    const after = at + 1 < end ? text[at + 1] : undefined;
    if (isWordCharacter(after) || isSpace(before)) continue;
    // "the workers’ rights": a plural's apostrophe, if a later mark can still close.
    const isPlural = before === 's' && after === ' ' && isWordCharacter(text[at + 2]);
    if (!isPlural || !hasSingleCloser(paragraph, at + 1, closers)) return { at, width: 1 };
  }
  return undefined;
}

function hasSingleCloser({ text, end }: Paragraph, from: number, closers: string): boolean {
  for (let at = from; at < Math.min(end, from + PLURAL_REACH); at++) {
    const character = text[at] ?? '';
    if ((character === '‘' || character === "'") && isSpace(text[at - 1])) return false;
    if (closers.includes(character) && !isWordCharacter(text[at + 1]) && !isSpace(text[at - 1])) return true;
  }
  return false;
}
