import type { Token } from '../text/tokens.ts';
import { type LowerWord, type WordType, wordTypeOf } from './word-type.ts';

/** Spellings kept; more than this are forgotten at the next text, so that a process that reads for weeks stays small. */
const MOST_TYPES = 30_000;

/** The spellings met so far, each worked out once. What it holds saves time and never changes a tag. */
export class Vocabulary {
  #types = new Map<string, WordType>();
  #words = new Map<string, LowerWord>();
  /** Stands around each paragraph. */
  readonly edge: WordType = wordTypeOf({ text: '', lower: '' }, { id: 0, word: freshWord() });

  /** Forgets everything if there is too much of it; true if so. */
  trim(): boolean {
    if (this.#types.size < MOST_TYPES) return false;
    this.#types = new Map();
    this.#words = new Map();
    return true;
  }

  typeOf(token: Token): WordType {
    const known = this.#types.get(token.text);
    if (known) return known;
    let word = this.#words.get(token.lower);
    if (!word) {
      word = freshWord();
      this.#words.set(token.lower, word);
    }
    const made = wordTypeOf(token, { id: this.#types.size + 1, word });
    this.#types.set(token.text, made);
    return made;
  }
}

const freshWord = (): LowerWord => ({ document: -1, small: 0, capital: 0, neighbours: 0, last: -1, persons: 0, others: 0 });

/** Makes the counts of a word those of this document. */
export function enter(word: LowerWord, document: number): void {
  if (word.document === document) return;
  word.document = document;
  word.small = 0;
  word.capital = 0;
  word.neighbours = 0;
  word.last = -1;
  word.persons = 0;
  word.others = 0;
}
