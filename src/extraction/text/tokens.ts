import { ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { CONTRACTED_WITH_IS } from '../lexicon/sentence-starts.ts';

/** `word`: letters, also with inner hyphens, apostrophes and abbreviation stops; `number`; `possessive`: the `'s` of a name; `mark`: everything else but space, one character each. */
export type TokenKind = 'word' | 'number' | 'possessive' | 'mark';

/** Offsets are UTF-16 units into the text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  readonly text: string;
  /** Lower case, with curly apostrophes made straight. */
  readonly lower: string;
  /** Begins with a capital letter, an Arabic or French article aside: "al-Assad", "d'Estaing". */
  readonly capital: boolean;
}

const WORD = 1;
const DIGIT = 2;
const SPACE = 3;

const ASCII = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (/[A-Za-z]/.test(character)) ASCII[code] = WORD;
  else if (/[0-9]/.test(character)) ASCII[code] = DIGIT;
  else if (code <= 32) ASCII[code] = SPACE;
}

const LETTER = /[\p{L}\p{M}\p{Cs}]/u;
const OTHER_SPACE = /\s/;

function classOf(code: number): number {
  if (code < 128) return ASCII[code]!;
  if (code >= 0x2010 && code <= 0x205e) return 0;
  if (code === 0xa0 || OTHER_SPACE.test(String.fromCharCode(code))) return SPACE;
  return LETTER.test(String.fromCharCode(code)) ? WORD : 0;
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
/** The zero-width joiner and non-joiner, with which Persian and the scripts of India spell words (Unicode Standard, 23.2). */
const isJoiner = (code: number): boolean => code === 0x200c || code === 0x200d;
const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;

/** Â and Ã, whole or as a letter with its combining mark. */
const LATIN_1_LEAD: ReadonlySet<number> = new Set([0xc2, 0xc3, 0x302, 0x303]);

/** Where the word that begins at `start` ends: inner hyphens, apostrophes and stops belong to it. */
function endOfWord(text: string, start: number): number {
  let at = start;
  for (;;) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === WORD || kind === DIGIT) {
      at++;
      continue;
    }
    const code = text.charCodeAt(at);
    const next = at + 1 < text.length ? classOf(text.charCodeAt(at + 1)) : 0;
    if (at > start && next === WORD && (isHyphen(code) || isApostrophe(code) || code === 0x26)) {
      at++;
      continue;
    }
    if (at > start && next === DIGIT && isHyphen(code)) {
      at++;
      continue;
    }
    if (at > start && next !== 0 && next !== SPACE && isJoiner(code)) {
      at++;
      continue;
    }
    // UTF-8 read as Latin-1, as "PeÃ±a" for Peña: the second half of a letter.
    if (at > start && code >= 0xa1 && code <= 0xbf && LATIN_1_LEAD.has(text.charCodeAt(at - 1))) {
      at++;
      continue;
    }
    // A stop inside "U.S", "p.m", "J.D": single letters on both sides.
    if (code === 0x2e && next === WORD && isSingleLetterBefore(text, start, at) && isSingleLetterAfter(text, at)) {
      at++;
      continue;
    }
    return at;
  }
}

const isSingleLetterBefore = (text: string, start: number, at: number): boolean => at - 1 === start || text.charCodeAt(at - 2) === 0x2e;
const isSingleLetterAfter = (text: string, at: number): boolean => {
  const after = classOf(text.charCodeAt(at + 2));
  return at + 2 >= text.length || after !== WORD;
};

/** Splits text into tokens, in order, in linear time. Spaces lie between tokens. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let at = 0;
  while (at < length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === SPACE) {
      at++;
    } else if (kind === WORD) {
      at = pushWord(tokens, text, at);
    } else if (kind === DIGIT) {
      const end = endOfNumber(text, at);
      push(tokens, text, at, end, classOf(text.charCodeAt(end - 1)) === DIGIT ? 'number' : 'word');
      at = end;
    } else {
      push(tokens, text, at, at + 1, 'mark');
      at++;
    }
  }
  return tokens;
}

function endOfNumber(text: string, start: number): number {
  let at = start;
  for (;;) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    const next = at + 1 < text.length ? classOf(text.charCodeAt(at + 1)) : 0;
    if (kind === DIGIT || kind === WORD) at++;
    else if (next === DIGIT && (code === 0x2e || code === 0x2c || code === 0x3a)) at++;
    else if ((next === WORD || next === DIGIT) && isHyphen(code)) at++;
    else return at;
  }
}

function pushWord(tokens: Token[], text: string, start: number): number {
  let end = endOfWord(text, start);
  const word = text.slice(start, end);
  if (text.charCodeAt(end) === 0x2e && takesStop(text, word, end)) end++;
  const last = text.charCodeAt(end - 1);
  if (end - start > 2 && (last === 0x73 || last === 0x53) && isApostrophe(text.charCodeAt(end - 2))) {
    const stem = text.slice(start, end - 2);
    if (!CONTRACTED_WITH_IS.has(stem.toLowerCase())) {
      push(tokens, text, start, end - 2, 'word');
      push(tokens, text, end - 2, end, 'possessive');
      return end;
    }
  }
  push(tokens, text, start, end, 'word');
  return end;
}

function takesStop(text: string, word: string, stop: number): boolean {
  if (word.length === 1) return word >= 'A' && word <= 'Z' && word !== 'I';
  if (word.length > 8) return false;
  const last = word.charCodeAt(word.length - 2);
  if (last === 0x2e) return true;
  const lower = word.toLowerCase();
  if (!ABBREVIATIONS.has(lower)) return false;
  // "no." and "sat." are words as well: only before a number or a name are they short forms.
  if (lower === 'no') return classOf(text.charCodeAt(stop + 2)) === DIGIT;
  return true;
}

const ARTICLE = /^(?:a[dlnrstz]|ash|el|ul|d|l)[-'’]\p{Lu}/u;

function push(tokens: Token[], text: string, start: number, end: number, kind: TokenKind): void {
  const slice = text.slice(start, end);
  let lower = slice;
  let capital = false;
  if (kind === 'word') {
    lower = slice.toLowerCase();
    capital = lower.charCodeAt(0) !== slice.charCodeAt(0) || ARTICLE.test(slice);
    if (lower.includes('’')) lower = lower.replaceAll('’', "'");
  } else if (kind === 'possessive') lower = "'s";
  tokens.push({ start, end, kind, text: slice, lower, capital });
}
