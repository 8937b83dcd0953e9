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
