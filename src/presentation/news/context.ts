import type { Inline } from '../../core/chat/reply.ts';
import type { Span } from '../../core/span.ts';

/** In characters. A passage with more than this before or behind the words is narrowed to the lines that hold them; one with still more is cut. */
const LONGEST = 1200;
const KEPT_AROUND = 400;

/** The paragraphs around some words, with the words marked. `spans`: the words, in order, none overlapping another. All of it is the text's own, save the "…" where a passage is cut. */
export function paragraphsAround(text: string, spans: readonly Span[]): Inline[][] {
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last) return [];
  const passage = cutAround(text, { start: startOf(text, first.start), end: endOf(text, last.end) }, { start: first.start, end: last.end });
  return splitAt(text, passage).map((paragraph) => [
    ...(paragraph.start === passage.start && !isEdge(text, passage.start, -1) ? ['… '] : []),
    ...markedIn(text, paragraph, spans),
    ...(paragraph.end === passage.end && !isEdge(text, passage.end, 1) ? [' …'] : []),
  ]);
}

/** Paragraphs end at a blank line; where there is none for long, at a line that ends like a sentence. */
const BLANK = /\n[^\S\n]*\n/g;
const LINE = /(?<=[.!?…:"”’'»)\]][^\S\n]*)\n/g;

function startOf(text: string, at: number): number {
  const head = text.slice(0, at);
  const behindLast = (pattern: RegExp): number => {
    const last = [...head.matchAll(pattern)].at(-1);
    return last ? last.index + last[0].length : 0;
  };
  const wide = behindLast(BLANK);
  return at - wide > LONGEST ? Math.max(wide, behindLast(LINE)) : wide;
}

function endOf(text: string, at: number): number {
  const tail = text.slice(at);
  const beforeNext = (pattern: RegExp): number => at + (tail.matchAll(pattern).next().value?.index ?? tail.length);
  const wide = beforeNext(BLANK);
  return wide - at > LONGEST ? Math.min(wide, beforeNext(LINE)) : wide;
}

/** Cuts either side of the words that is longer than `LONGEST` to about `KEPT_AROUND` characters, at a space. */
function cutAround(text: string, { start, end }: Span, words: Span): Span {
  const from = words.start - start > LONGEST ? text.indexOf(' ', words.start - KEPT_AROUND) + 1 : start;
  const to = end - words.end > LONGEST ? text.lastIndexOf(' ', words.end + KEPT_AROUND) : end;
  return { start: from > start && from <= words.start ? from : start, end: to >= words.end ? to : end };
}

/** Whether nothing but a line's end stands behind (1) or before (-1) that place. */
const isEdge = (text: string, at: number, step: 1 | -1): boolean => {
  const beside = step === 1 ? text[at] : text[at - 1];
  return beside === undefined || beside === '\n';
};

/** A text's paragraphs, in order. One that no blank line ends for long is parted at the lines that end like a sentence. */
export const paragraphsOf = (text: string): Span[] =>
  splitAt(text, { start: 0, end: text.length }).flatMap((paragraph) =>
    paragraph.end - paragraph.start > LONGEST ? splitAt(text, paragraph, LINE) : [paragraph],
  );

function splitAt(text: string, { start, end }: Span, border = BLANK): Span[] {
  const paragraphs: Span[] = [];
  let from = start;
  for (const { index, 0: gap } of text.slice(start, end).matchAll(border)) {
    paragraphs.push({ start: from, end: start + index });
    from = start + index + gap.length;
  }
  return [...paragraphs, { start: from, end }].filter((paragraph) => text.slice(paragraph.start, paragraph.end).trim() !== '');
}

function markedIn(text: string, { start, end }: Span, spans: readonly Span[]): Inline[] {
  const pieces: Inline[] = [];
  let at = start;
  for (const span of spans) {
    const [from, to] = [Math.max(span.start, at), Math.min(span.end, end)];
    if (from >= to) continue;
    pieces.push(text.slice(at, from), { text: text.slice(from, to), style: 'strong' });
    at = to;
  }
  return [...pieces, text.slice(at, end)].filter((piece) => piece !== '');
}
