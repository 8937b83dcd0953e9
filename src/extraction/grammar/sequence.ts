import type { Span } from '../../core/span.ts';
import type { Unit } from './document.ts';

/** What a token and a unit of a sentence have in common. */
export type Word = Span & Pick<Unit, 'kind' | 'text' | 'lower' | 'capital'>;

/** What stands before the first word and behind the last: of no kind that a word has, and in no list. */
const EDGE = { start: -1, end: -1, kind: 'edge', text: '', lower: '', capital: false, piece: -1, tokenIndex: -1 } as const;
type Edge = typeof EDGE;

/** Words by index. Beyond its bounds there is nothing but edge, so that a search that looks one word too far finds nothing, and needs no check. */
export class Sequence<W extends Word> {
  protected readonly words: readonly W[];
  /** The first index. */
  readonly from: number;
  /** The index behind the last. */
  readonly to: number;

  constructor(words: readonly W[], from = 0, to = words.length) {
    this.words = words;
    this.from = from;
    this.to = to;
  }

  at(index: number): W | Edge {
    return index >= this.from && index < this.to ? (this.words[index] ?? EDGE) : EDGE;
  }

  /** In lower case; empty for a quoted piece, and beyond the bounds. */
  lowerAt(index: number): string {
    return this.at(index).lower;
  }

  isWordAt(index: number): boolean {
    return this.at(index).kind === 'word';
  }

  isMarkAt(index: number): boolean {
    return this.at(index).kind === 'mark';
  }

  isPieceAt(index: number): boolean {
    return this.at(index).kind === 'piece';
  }
}
