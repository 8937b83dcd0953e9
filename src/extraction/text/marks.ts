import type { Span } from '../../core/span.ts';
import { CLIPPED } from '../lexicon/sentence-starts.ts';

/** A quoted piece: what stands between its marks, without them. Never reaches over a paragraph's end. */
export interface Piece extends Span {
  /** Index into the paragraphs. */
  readonly paragraph: number;
  /** The span with its marks. */
  readonly outer: Span;
  /** `open`: the paragraph ends before a closing mark comes. */
  readonly closed: boolean;
  /** Which kind of mark opened it. */
  readonly style: 'double' | 'single' | 'angle';
  /** Begins by reopening the marks that the paragraph before left open. */
  readonly reopened: boolean;
}

type Style = Piece['style'];

const STRAIGHT_DOUBLE = '"';

/** Opening marks with what closes them, most specific first. CLDR's delimiters for English, French, German and Polish. */
const CLOSERS: Readonly<Record<string, { readonly closers: string; readonly style: Style }>> = {
  '“': { closers: '”"', style: 'double' },
  '„': { closers: '”“"', style: 'double' },
  '‟': { closers: '”"', style: 'double' },
  '"': { closers: '"”', style: 'double' },
  '″': { closers: '″"', style: 'double' },
  '«': { closers: '»', style: 'angle' },
  '»': { closers: '«', style: 'angle' },
  '‹': { closers: '›', style: 'angle' },
  '‘': { closers: '’', style: 'single' },
  '‚': { closers: '‘’', style: 'single' },
  "'": { closers: "'’", style: 'single' },
};

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const isWordCharacter = (character: string | undefined): boolean => character !== undefined && LETTER_OR_DIGIT.test(character);
const isSpace = (character: string | undefined): boolean =>
  character === undefined || character === ' ' || character === '\n' || /\s/.test(character);
const OPENS_AFTER = /[\s([{—–\-/“"„«‘'…:;,>]/;

/** All quoted pieces of the paragraphs, in order. Marks nested in another piece belong to that piece. Linear in the text's length. */
export function piecesOf(text: string, paragraphs: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let left: Style | undefined;
  for (const [index, paragraph] of paragraphs.entries()) {
    const before = pieces.length;
    scanParagraph(text, paragraph, index, left, pieces);
    const last = pieces.length > before ? pieces.at(-1) : undefined;
    left = last && !last.closed ? last.style : undefined;
  }
  return pieces;
}

function scanParagraph(text: string, paragraph: Span, index: number, left: Style | undefined, pieces: Piece[]): void {
  let at = paragraph.start;
  const unclosable = new Set<string>();
  while (at < paragraph.end) {
    const width = markWidth(text, at);
    const mark = width === 2 ? STRAIGHT_DOUBLE : text[at]!;
    const opener = CLOSERS[mark];
    if (!opener || unclosable.has(mark) || !opens(text, at, width, paragraph, mark)) {
      at += width;
      continue;
    }
    const inside = at + width;
    const close = closingMark(text, inside, paragraph.end, mark, opener);
    const atStart = at === paragraph.start;
    if (close) {
      pieces.push(pieceOf(text, at, inside, close.at, close.at + close.width, index, opener.style, true, atStart && left === opener.style));
      at = close.at + close.width;
      continue;
    }
    unclosable.add(mark);
    if (opener.style !== 'single' && (atStart || isUnclosedSpeech(text, at, paragraph))) {
      pieces.push(pieceOf(text, at, inside, paragraph.end, paragraph.end, index, opener.style, false, atStart && left === opener.style));
      return;
    }
    at++;
  }
}

/** An opening mark that nothing closes is taken for one left open at the paragraph's end only after a colon, comma or stop. */
const isUnclosedSpeech = (text: string, at: number, paragraph: Span): boolean =>
  /[,:.!?]\s*$/.test(text.slice(Math.max(paragraph.start, at - 4), at));

function pieceOf(
  text: string,
  outerStart: number,
  start: number,
  end: number,
  outerEnd: number,
  paragraph: number,
  style: Style,
  closed: boolean,
  reopened: boolean,
): Piece {
  let from = start;
  let to = end;
  while (from < to && isSpace(text[from])) from++;
  while (to > from && isSpace(text[to - 1])) to--;
  return { start: from, end: to, outer: { start: outerStart, end: outerEnd }, paragraph, closed, style, reopened };
}

/** 2 for a doubled single mark (`''`, ` `` `) that stands for a double one, else 1. */
function markWidth(text: string, at: number): 1 | 2 {
  const character = text[at];
  if ((character === "'" || character === '`' || character === '’' || character === '‘') && text[at + 1] === character) return 2;
  return 1;
}

function opens(text: string, at: number, width: number, paragraph: Span, mark: string): boolean {
  const before = at > paragraph.start ? text[at - 1] : undefined;
  const after = at + width < paragraph.end ? text[at + width] : undefined;
  if (after === undefined) return false;
  if (mark === '“' || mark === '„' || mark === '‟' || mark === '«' || mark === '‹') return true;
  if (mark === '»') return isSpace(before) && !isSpace(after);
  if (before !== undefined && !OPENS_AFTER.test(before)) return false;
  if (isSpace(after)) return false;
  if (mark === '‘' || mark === "'" || mark === '‚') {
    if (before !== undefined && /[-/,]/.test(before)) return false;
    return !CLIPPED.test(text.slice(at + 1, at + 8)) && !/[.,;:!?]/.test(after);
  }
  return true;
}

function closingMark(
  text: string,
  from: number,
  end: number,
  mark: string,
  opener: { closers: string; style: Style },
): { at: number; width: number } | undefined {
  if (opener.style === 'single') return closingSingle(text, from, end, opener.closers);
  let nested = 0;
  for (let at = from; at < end; at++) {
    const character = text[at]!;
    if (opener.style === 'double' && (character === "'" || character === '’') && text[at + 1] === character && closes(text, at, 2, end))
      return { at, width: 2 };
    if (character === mark && mark !== '"' && mark !== '″' && mark !== '»') {
      // The same opening mark again: a writer who forgot to close, unless it nests and closes in turn.
      nested++;
      continue;
    }
    if (!opener.closers.includes(character)) continue;
    if (character === '"') {
      if (!closes(text, at, 1, end)) continue;
    }
    if (nested > 0 && hasCloserAfter(text, at + 1, end, opener.closers)) {
      nested--;
      continue;
    }
    return { at, width: 1 };
  }
  return undefined;
}

function hasCloserAfter(text: string, from: number, end: number, closers: string): boolean {
  const limit = Math.min(end, from + 400);
  for (let at = from; at < limit; at++) {
    const character = text[at]!;
    if (character === '“') return false;
    if (closers.includes(character)) return true;
  }
  return false;
}

/** A straight mark closes when it follows something and nothing of a word follows it; after a digit it may be an inch or second mark. */
function closes(text: string, at: number, width: number, end: number): boolean {
  const before = text[at - 1];
  const after = at + width < end ? text[at + width] : undefined;
  if (isSpace(before) && isWordCharacter(after)) return false;
  if (isWordCharacter(after) && !/[.,!?;:…—–-]/.test(before ?? '')) return false;
  return true;
}

function closingSingle(text: string, from: number, end: number, closers: string): { at: number; width: number } | undefined {
  for (let at = from; at < end; at++) {
    const character = text[at]!;
    if (character === '“' || character === '”') continue;
    if (!closers.includes(character)) continue;
    const before = text[at - 1];
    const after = at + 1 < end ? text[at + 1] : undefined;
    if (isWordCharacter(after)) continue;
    if (isSpace(before)) continue;
    // "the workers’ rights": a plural's apostrophe, if a later mark can still close.
    if (before === 's' && after === ' ' && isWordCharacter(text[at + 2]) && hasSingleCloser(text, at + 1, end, closers)) continue;
    return { at, width: 1 };
  }
  return undefined;
}

function hasSingleCloser(text: string, from: number, end: number, closers: string): boolean {
  const limit = Math.min(end, from + 600);
  for (let at = from; at < limit; at++) {
    const character = text[at]!;
    if ((character === '‘' || character === "'") && isSpace(text[at - 1])) return false;
    if (closers.includes(character) && !isWordCharacter(text[at + 1]) && !isSpace(text[at - 1])) return true;
  }
  return false;
}
