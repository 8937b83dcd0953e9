import stringWidth from 'string-width';

/** Columns; most text is of characters that take one each, which are counted without a look at each. */
const columnsOf = (text: string): number => (ONE_COLUMN.test(text) ? text.length : stringWidth(text));
const ONE_COLUMN = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u017f\u2010-\u2027]*$/;

/** A piece of a line that stays whole. */
export interface SetWord {
  /** With its colours. */
  readonly text: string;
  /** Without them. */
  readonly plain: string;
  /** Whether a space stands before it. */
  readonly space: boolean;
}

interface LineFrame {
  /** Columns. */
  readonly width: number;
  /** What the first line begins with. */
  readonly first: string;
  /** What every other line begins with. */
  readonly rest: string;
}

/** Sets words in lines of at most `width` columns; one that is longer than a line stands alone on its own. No line ends in a space. */
export function wrapWords(words: readonly SetWord[], { width, first, rest }: LineFrame): string[] {
  if (width === Number.POSITIVE_INFINITY)
    return [(first + words.map(({ text, space }, n) => (space && n > 0 ? ` ${text}` : text)).join('')).trimEnd()];
  const lines: string[] = [];
  let line = first;
  let used = columnsOf(first);
  let empty = true;
  for (const { words: unit, space } of unbroken(words)) {
    const columns = unit.reduce((sum, { plain }) => sum + columnsOf(plain), 0);
    const gap = space && !empty ? ' ' : '';
    const text = unit.map((word) => word.text).join('');
    if (!empty && used + gap.length + columns > width) {
      lines.push(line);
      line = rest + text;
      used = columnsOf(rest) + columns;
    } else {
      line += gap + text;
      used += gap.length + columns;
    }
    empty = false;
  }
  return [...lines, line].map((text) => text.trimEnd());
}

interface Unbroken {
  readonly words: SetWord[];
  /** Whether a space stands before the first. */
  readonly space: boolean;
}

/** Words in a row that no line may end between, such as a name in strong type and the comma behind it. */
function unbroken(words: readonly SetWord[]): Unbroken[] {
  const units: Unbroken[] = [];
  let last = '';
  for (const word of words) {
    const open = units.at(-1);
    const wide = NARROW.test(word.plain) ? [] : graphemes(word.plain);
    if (open === undefined || word.space || (isWide(last) && isWide(wide[0]))) units.push({ words: [word], space: word.space });
    else open.words.push(word);
    last = wide.at(-1) ?? '';
  }
  return units;
}

/** The words of a text whose white space is single spaces already; `open` says whether a space stood before it. */
export function wordsOf(text: string, open: boolean): { words: SetWord[]; open: boolean } {
  const words: SetWord[] = [];
  if (text === '') return { words, open };
  for (const part of text.split(' ')) {
    let space = open;
    for (const plain of breakable(part)) {
      words.push({ text: plain, plain, space });
      space = false;
    }
    open = true;
  }
  return { words, open: text.endsWith(' ') };
}

/** A word where a line may end inside it: between two characters that are two columns wide, as in scripts that put no space between words (Unicode UAX 14, class ID). */
function breakable(word: string): string[] {
  if (NARROW.test(word) || stringWidth(word) <= 2) return word === '' ? [] : [word];
  const parts: string[] = [];
  let last = '';
  for (const grapheme of graphemes(word)) {
    if (parts.length === 0 || (isWide(last) && isWide(grapheme))) parts.push(grapheme);
    else parts[parts.length - 1] += grapheme;
    last = grapheme;
  }
  return parts;
}

/** Letters of which none is two columns wide: most words are of nothing else. */
const NARROW = /^[\u0020-\u10ff\u2010-\u2027]*$/;
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });
const graphemes = (text: string): string[] => Array.from(SEGMENTER.segment(text), ({ segment }) => segment);
const isWide = (grapheme: string | undefined): boolean => grapheme !== undefined && grapheme !== '' && stringWidth(grapheme) === 2;
