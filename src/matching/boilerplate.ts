import type { Span } from '../core/span.ts';
import { foldLetters } from '../text/fold.ts';

/**
 * Which lines of an outlet's articles are its own furniture ("Sign up for our newsletter"), told by nothing but how often they recur. A line counts once for an
 * article, and not at all for an article that prints a text the store has already.
 */

/** A line short enough to be furniture. Case, accents, marks and the figures in it make no difference to `words`, by which it is compared. */
export interface ShortLine extends Span {
  readonly words: string;
}

/** How often a line was seen in one outlet. */
export interface LineCounts {
  readonly articles: number;
  /** Days from the oldest to the newest of these articles. */
  readonly days: number;
  /** The outlet's articles since the line was first seen, that one among them. */
  readonly since: number;
}

const FEWEST_ARTICLES = 6;
/** One event is told over again for a day or two. */
const FEWEST_DAYS = 2;
/** At least one in so many of the outlet's articles. */
const ONE_IN = 10;

export const isBoilerplate = ({ articles, days, since }: LineCounts): boolean =>
  articles >= FEWEST_ARTICLES && days >= FEWEST_DAYS && articles * ONE_IN >= since;

/** In characters, folded. */
const SHORTEST = 4;
const LONGEST = 200;
const LINE = /[^\n]+/g;
/** Somebody's words are never furniture. */
const QUOTED = /["“”„«»]/;

/** The short lines of a text in its order, each with its place. */
export function shortLinesOf(text: string): ShortLine[] {
  const lines: ShortLine[] = [];
  for (const match of text.matchAll(LINE)) {
    const [line] = match;
    if (line.length > LONGEST * 2 || QUOTED.test(line)) continue;
    const words = foldLetters(line)
      .replace(/\p{N}+/gu, '0')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    if (words.length < SHORTEST || words.length > LONGEST) continue;
    lines.push({ start: match.index, end: match.index + line.length, words });
  }
  return lines;
}
