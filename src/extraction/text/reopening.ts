import type { Span } from '../../core/span.ts';

/** The text, and the paragraph of it that is read. */
interface MarkedLine extends Span {
  readonly text: string;
}

/** How far behind a mark the next ones are looked for, in characters. */
export const REOPENING_REACH = 2000;

/** White space, or the text's edge. */
export const isSpace = (character: string | undefined): boolean =>
  character === undefined || character === ' ' || character === '\n' || /\s/.test(character);

/** On which side of a mark of the piece's own kind the space stands tells which it is. */
type MarkSide = 'opening' | 'closing' | 'unclear';

function sideOf({ text, start, end }: MarkedLine, at: number): MarkSide {
  const spaceBefore = at === start || isSpace(text[at - 1]);
  const spaceAfter = at + 1 >= end || isSpace(text[at + 1]);
  if (spaceBefore && !spaceAfter) return 'opening';
  return spaceBefore ? 'unclear' : 'closing';
}

/**
 * `"We argued. "So they agreed." The case goes on.`: whether the mark at `at`, inside a piece, opens the next one without the first having been closed. It stands behind
 * a sentence's end, and the words behind it are closed once, not twice: twice is a quotation inside a quotation.
 */
export function reopens(paragraph: MarkedLine, at: number, closers: string): boolean {
  const { text } = paragraph;
  if (!/[.!?…,]['’)\]]? $/.test(text.slice(Math.max(paragraph.start, at - 3), at))) return false;
  const side = sideOf(paragraph, at);
  if (side === 'closing') return false;
  const first = nextMark(paragraph, at + 1, text[at] + closers);
  if (side === 'unclear') return first >= 0 && sideOf(paragraph, first) === 'closing';
  // Opened a third time before anything closes: "A. "B. "C."
  if (first < 0 || sideOf(paragraph, first) === 'opening') return true;
  const second = nextMark(paragraph, first + 1, text[at] + closers);
  return second < 0 || sideOf(paragraph, second) === 'opening';
}

/** The first of `characters` from `from` on; -1: none near enough. */
function nextMark({ text, end }: MarkedLine, from: number, characters: string): number {
  for (let at = from; at < Math.min(end, from + REOPENING_REACH); at++) if (characters.includes(text[at] ?? '')) return at;
  return -1;
}
