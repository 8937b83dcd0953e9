import type { Span } from '../../core/span.ts';

/** A line's last character that can end a paragraph: a stop, a closing mark or bracket, or a colon. */
const ENDS_PARAGRAPH = /[.!?…:"”’'»)\]]$/;

/**
 * The paragraphs of a text, in order, without the space at their edges. A blank line always parts two; a single line break
 * does so too, unless the lines look hard-wrapped: mostly of like length and broken in mid-sentence.
 */
export function paragraphsOf(text: string): Span[] {
  const lines = linesOf(text);
  const wrapped = isHardWrapped(text, lines);
  const paragraphs: Span[] = [];
  let open: { start: number; end: number } | undefined;
  for (const line of lines) {
    if (line.start === line.end) {
      if (open) paragraphs.push(open);
      open = undefined;
    } else if (open && wrapped) {
      open.end = line.end;
    } else {
      if (open) paragraphs.push(open);
      open = { start: line.start, end: line.end };
    }
  }
  if (open) paragraphs.push(open);
  return paragraphs;
}

/** Lines without the space at their edges; a blank one has `start === end`. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let from = 0;
  while (from <= text.length) {
    const breakAt = text.indexOf('\n', from);
    const to = breakAt === -1 ? text.length : breakAt;
    let start = from;
    let end = to;
    while (start < end && text.charCodeAt(start) <= 32) start++;
    while (end > start && text.charCodeAt(end - 1) <= 32) end--;
    lines.push({ start, end });
    from = to + 1;
  }
  return lines;
}

/** The widest column to which mail and terminals wrap text, with some room. */
const WRAP_COLUMN = 132;

function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  let broken = 0;
  let inner = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1]!;
    if (line.start === line.end || next.start === next.end) continue;
    inner++;
    if (line.end - line.start > WRAP_COLUMN) return false;
    if (!ENDS_PARAGRAPH.test(text.slice(line.end - 1, line.end))) broken++;
  }
  return inner >= 2 && broken / inner > 0.6;
}
