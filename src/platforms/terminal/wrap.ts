import stringWidth from 'string-width';

/** A piece that stays whole: what it looks like, what it is without its style, and whether a space stands before it. */
export interface Word {
  readonly text: string;
  readonly plain: string;
  readonly space: boolean;
}

/** Between two of these a line may end without a space (Unicode UAX 14, class ID): scripts that put none between words. */
const UNSPACED = /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u;

interface Frame {
  readonly width: number;
  /** What the first line and the others begin with. */
  readonly first: string;
  readonly rest: string;
}

/** Sets words in lines of at most `width` columns; one that is longer than a line stands alone on its own. No line ends in a space. */
export function wrapWords(words: readonly Word[], { width, first, rest }: Frame): string[] {
  if (width === Number.POSITIVE_INFINITY)
    return [(first + words.map(({ text, space }, n) => (space && n > 0 ? ` ${text}` : text)).join('')).trimEnd()];
  const lines: string[] = [];
  let line = first;
  let used = stringWidth(first);
  let empty = true;
  for (const unit of unbroken(words)) {
    const wide = unit.reduce((sum, { plain }) => sum + stringWidth(plain), 0);
    const gap = unit[0]!.space && !empty ? ' ' : '';
    if (!empty && used + gap.length + wide > width) {
      lines.push(line);
      line = rest + join(unit);
      used = stringWidth(rest) + wide;
    } else {
      line += gap + join(unit);
      used += gap.length + wide;
    }
    empty = false;
  }
  return [...lines, line].map((text) => text.trimEnd());
}

const join = (unit: readonly Word[]): string => unit.map(({ text }) => text).join('');

/** Words in a row that no line may end between: a name in strong type and the comma behind it. */
function unbroken(words: readonly Word[]): Word[][] {
  const units: Word[][] = [];
  let last = '';
  for (const word of words) {
    if (units.length === 0 || word.space || UNSPACED.test(last + [...word.plain][0])) units.push([word]);
    else units.at(-1)!.push(word);
    last = [...word.plain].at(-1) ?? '';
  }
  return units;
}

/** The words of a text whose white space is single spaces already; `open` says whether a space stood before it. */
export function wordsOf(text: string, open: boolean): { words: Word[]; open: boolean } {
  const words: Word[] = [];
  for (const part of text.split(' ')) {
    for (const [index, plain] of part.split(UNSPACED).entries()) {
      if (plain !== '') words.push({ text: plain, plain, space: open && index === 0 });
    }
    open = true;
  }
  return { words, open: text.endsWith(' ') || (text === '' && open) };
}
