import type { Span } from '../../core/span.ts';
import { paragraphsOf } from '../../presentation/news/context.ts';

/** An article's paragraphs with what is marked in them, worked out before any of it is HTML. */

/** Words of the article that are marked in place. */
export interface PlacedWords {
  readonly kind: 'quote' | 'reported' | 'demand';
  readonly spans: readonly Span[];
}

/** A run of text that the same marks cover, none or several. */
export interface MarkedRun<M extends PlacedWords> {
  readonly text: string;
  readonly marks: readonly M[];
}

/** A paragraph, or as much of a long one as stands around its marked words. */
export interface MarkedPassage<M extends PlacedWords> {
  readonly runs: readonly MarkedRun<M>[];
  /** What is marked in it, in order; each with the first paragraph that has words of it. */
  readonly begins: readonly M[];
  /** How many paragraphs before it are left out. */
  readonly leftOut: number;
  /** Whether the paragraph goes on before it, and behind it. */
  readonly cutBefore: boolean;
  readonly cutBehind: boolean;
}

/** In characters: a longer paragraph is cut around its marked words. */
const LONGEST = 1600;
const KEPT_AROUND = 400;
const LONGEST_PIECE = 6000;

/** The passages with marked words, in order; with `whole`, all paragraphs and nothing cut. */
export function passagesOf<M extends PlacedWords>(
  text: string,
  marks: readonly M[],
  { whole }: { readonly whole: boolean },
): MarkedPassage<M>[] {
  const passages: MarkedPassage<M>[] = [];
  const begun = new Set<M>();
  let leftOut = 0;
  for (const paragraph of paragraphsOf(text).flatMap((paragraph) => pieces(text, paragraph))) {
    const here = marks.filter(({ spans }) => spans.some((span) => span.start < paragraph.end && paragraph.start < span.end));
    if (here.length === 0 && !whole) {
      leftOut++;
      continue;
    }
    const shown = whole ? paragraph : cutAround(text, paragraph, here);
    passages.push({
      runs: runsOf(text, shown, here),
      begins: here.filter((mark) => !begun.has(mark)),
      leftOut,
      cutBefore: shown.start > paragraph.start,
      cutBehind: shown.end < paragraph.end,
    });
    for (const mark of here) begun.add(mark);
    leftOut = 0;
  }
  return passages;
}

/** A paragraph that a page could not hold, in pieces that one can. */
function pieces(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > LONGEST_PIECE) {
    const space = text.lastIndexOf(' ', from + LONGEST_PIECE);
    const to = space > from ? space : from + LONGEST_PIECE;
    parts.push({ start: from, end: to });
    from = to;
  }
  return [...parts, { start: from, end }];
}

function cutAround(text: string, paragraph: Span, marks: readonly PlacedWords[]): Span {
  if (paragraph.end - paragraph.start <= LONGEST) return paragraph;
  const spans = marks.flatMap((mark) => mark.spans).filter(({ start, end }) => start < paragraph.end && paragraph.start < end);
  const first = Math.max(paragraph.start, Math.min(...spans.map(({ start }) => start)) - KEPT_AROUND);
  const last = Math.min(paragraph.end, Math.max(...spans.map(({ end }) => end)) + KEPT_AROUND);
  const start = first === paragraph.start ? first : text.indexOf(' ', first) + 1;
  return {
    start: start > 0 && start <= first + KEPT_AROUND ? start : first,
    end: Math.max(text.lastIndexOf(' ', last), last - KEPT_AROUND),
  };
}

function runsOf<M extends PlacedWords>(text: string, { start, end }: Span, marks: readonly M[]): MarkedRun<M>[] {
  const borders = new Set([start, end]);
  for (const { spans } of marks)
    for (const span of spans) for (const at of [span.start, span.end]) if (at > start && at < end) borders.add(at);
  const sorted = [...borders].sort((a, b) => a - b);
  return sorted.slice(1).map((to, n) => {
    const from = sorted[n] ?? start;
    const over = marks.filter(({ spans }) => spans.some((span) => span.start <= from && to <= span.end));
    return { text: text.slice(from, to), marks: over };
  });
}
