/** A half-open range of UTF-16 code units, `0 <= start <= end <= text.length`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with what stands there: `text === article.text.slice(start, end)`, always. */
export interface TextSpan extends Span {
  readonly text: string;
}

export const textSpan = (text: string, start: number, end: number): TextSpan => ({ start, end, text: text.slice(start, end) });

/** A text without some of its spans, which stand in its order and apart. */
export function textWithout(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    pieces.push(text.slice(at, start));
    at = end;
  }
  return [...pieces, text.slice(at)].join('');
}
