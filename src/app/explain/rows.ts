import type { Span } from '../../core/span.ts';

/** One character as a reader sees it: where it stands, what to print for it, how many columns it takes. */
export interface Glyph extends Span {
  readonly shown: string;
  readonly columns: 0 | 1 | 2;
}

/** The text broken into rows of at most `width` columns, at spaces where it has them; a line feed always ends a row. In order, and apart. */
export function rowsOf(text: string, width: number): Span[] {
  const rows: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    if (end > start) wrap(text, start, end, width, rows);
    start = end + 1;
  }
  return rows;
}

function wrap(text: string, from: number, to: number, width: number, rows: Span[]): void {
  let start = from;
  let space = -1;
  let used = 0;
  for (const glyph of glyphsOf(text, from, to)) {
    while (used + glyph.columns > width && glyph.start > start) {
      const end = space > start ? space : glyph.start;
      rows.push({ start, end });
      start = end === space ? space + 1 : end;
      space = -1;
      used = columnsOf(text, start, glyph.start);
    }
    if (glyph.shown === ' ') space = glyph.start;
    used += glyph.columns;
  }
  if (start < to) rows.push({ start, end: to });
}

const columnsOf = (text: string, start: number, end: number): number => {
  let columns = 0;
  for (const glyph of glyphsOf(text, start, end)) columns += glyph.columns;
  return columns;
};

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const PLAIN = /^[\x20-\x7e]*$/;
/** What would move the cursor or turn the reading direction, were it printed. */
const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** East Asian wide and full-width blocks, and pictographs. */
const WIDE =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]|\p{Emoji_Presentation})/u;

export function* glyphsOf(text: string, start: number, end: number): Generator<Glyph> {
  const part = text.slice(start, end);
  if (PLAIN.test(part)) {
    for (let at = start; at < end; at++) yield { start: at, end: at + 1, shown: text[at]!, columns: 1 };
    return;
  }
  for (const { segment, index } of segmenter.segment(part)) {
    const shown = printable(segment);
    yield {
      start: start + index,
      end: start + index + segment.length,
      shown,
      columns: shown === '' ? 0 : WIDE.test(shown) || shown.includes('\ufe0f') ? 2 : 1,
    };
  }
}

/** The text without anything that a terminal would obey. */
export const printable = (text: string): string => text.replace(UNSAFE, (unsafe) => (unsafe === '\t' ? ' ' : ''));
