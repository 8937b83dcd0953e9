import type { Span } from '../../core/span.ts';
import { CLIPPED } from '../lexicon/sentence-starts.ts';

export type MarkStyle = 'double' | 'single' | 'angle';

/** A quoted piece: what stands between its marks, without them. Never reaches over a paragraph's end. */
export interface Piece extends Span {
  /** Index into the paragraphs. */
  readonly paragraph: number;
  /** The span with its marks. */
  readonly outer: Span;
  /** `open`: the paragraph ends before a closing mark comes. */
  readonly closed: boolean;
  /** Which kind of mark opened it. */
  readonly style: MarkStyle;
  /** Begins by reopening the marks that the paragraph before left open. */
  readonly reopened: boolean;
}

interface Opener {
  /** The characters that close it. */
  readonly closers: string;
  readonly style: MarkStyle;
}

const STRAIGHT_DOUBLE = '"';

/** Opening marks with what closes them, most specific first. CLDR's delimiters for English, French, German and Polish. */
const CLOSERS: Readonly<Record<string, Opener | undefined>> = {
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
/** Single marks of which two stand for a double one. */
const DOUBLED: ReadonlySet<string> = new Set(["'", '`', '’', '‘']);
/** Every character that may be an opening mark, or a half of one. */
const OPENING: ReadonlySet<string> = new Set([...Object.keys(CLOSERS), ...DOUBLED]);
const ALWAYS_OPENS: ReadonlySet<string> = new Set(['“', '„', '‟', '«', '‹']);
/** Marks that close as they open. */
const NEVER_NESTS: ReadonlySet<string> = new Set(['"', '″', '»']);

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
  while (at < paragraph.end) {
    const mark = OPENING.has(paragraph.text[at] ?? '') ? markAt(paragraph, at) : undefined;
    const opener = mark && CLOSERS[mark.character];
    if (!opener || unclosable.has(mark.character) || !opens(paragraph, mark)) {
      at += mark?.width ?? 1;
      continue;
    }
    const close = closingMark(paragraph, mark, opener);
    if (close) {
      pieces.push(pieceOf(paragraph, mark, close));
      at = close.at + close.width;
      continue;
    }
    unclosable.add(mark.character);
    if (opener.style !== 'single' && (at === paragraph.start || isUnclosedSpeech(paragraph, at)))
      return [...pieces, pieceOf(paragraph, mark, undefined)];
    at++;
  }
  return pieces;
}

/** An opening mark that nothing closes is taken for one left open at the paragraph's end only after a colon, comma or stop. */
const isUnclosedSpeech = ({ text, start }: Paragraph, at: number): boolean => /[,:.!?]\s*$/.test(text.slice(Math.max(start, at - 4), at));

/** `close` undefined: the piece is open to the paragraph's end. */
function pieceOf({ text, start, end, index, left }: Paragraph, open: Mark, close: Pick<Mark, 'at' | 'width'> | undefined): Piece {
  const style = CLOSERS[open.character]?.style ?? 'double';
  let from = open.at + open.width;
  let to = close?.at ?? end;
  while (from < to && isSpace(text[from])) from++;
  while (to > from && isSpace(text[to - 1])) to--;
  return {
    start: from,
    end: to,
    outer: { start: open.at, end: close ? close.at + close.width : end },
    paragraph: index,
    closed: close !== undefined,
    style,
    reopened: open.at === start && left === style,
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
  if (character === '»') return isSpace(before) && !isSpace(after);
  if (before !== undefined && !OPENS_AFTER.test(before)) return false;
  if (isSpace(after)) return false;
  if (character === '‘' || character === "'" || character === '‚') {
    if (before !== undefined && /[-/,]/.test(before)) return false;
    return !CLIPPED.test(text.slice(at + 1, at + 8)) && !/[.,;:!?]/.test(after);
  }
  return true;
}

function closingMark(paragraph: Paragraph, open: Mark, { closers, style }: Opener): Pick<Mark, 'at' | 'width'> | undefined {
  if (style === 'single') return closingSingle(paragraph, open.at + open.width, closers);
  const { text, end } = paragraph;
  const nests = !NEVER_NESTS.has(open.character);
  let nested = 0;
  for (let at = open.at + open.width; at < end; at++) {
    const character = text[at] ?? '';
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

function closingSingle(paragraph: Paragraph, from: number, closers: string): Pick<Mark, 'at' | 'width'> | undefined {
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
