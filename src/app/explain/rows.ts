import stringWidth from 'string-width';
import type { Span } from '../../core/span.ts';
import { printable } from '../printable.ts';

/** One character as a reader sees it: where it stands, what to print for it, how many columns it takes. */
export interface Glyph extends Span {
  readonly shown: string;
  readonly columns: number;
}

/** The text broken into rows of at most `width` columns, at spaces where it has them; a line feed always ends a row. In order, and apart. */
export function rowsOf(text: string, width: number): Span[] {
  const rows: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    for (const row of wrappedLine(text, { start, end }, width)) rows.push(row);
    start = end + 1;
  }
  return rows;
}

/** None for an empty line. */
function* wrappedLine(text: string, { start: from, end: to }: Span, width: number): Generator<Span> {
  let start = from;
  let space = -1;
  let used = 0;
  for (const glyph of glyphsOf(text, from, to)) {
    while (used + glyph.columns > width && glyph.start > start) {
      const end = space > start ? space : glyph.start;
      yield { start, end };
      start = end === space ? space + 1 : end;
      space = -1;
      used = columnsOf(text, start, glyph.start);
    }
    if (glyph.shown === ' ') space = glyph.start;
    used += glyph.columns;
  }
  if (start < to) yield { start, end: to };
}

const columnsOf = (text: string, start: number, end: number): number => {
  let columns = 0;
  for (const glyph of glyphsOf(text, start, end)) columns += glyph.columns;
  return columns;
};

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const PLAIN = /^[\x20-\x7e]*$/;

export function* glyphsOf(text: string, start: number, end: number): Generator<Glyph> {
  const part = text.slice(start, end);
  if (PLAIN.test(part)) {
    for (let at = start; at < end; at++) yield { start: at, end: at + 1, shown: text.charAt(at), columns: 1 };
    return;
  }
  for (const { segment, index } of segmenter.segment(part)) {
    const shown = printable(segment);
    yield {
      start: start + index,
      end: start + index + segment.length,
      shown,
      columns: stringWidth(shown),
    };
  }
}
