import type { Span } from '../../core/span.ts';
import type { Token } from '../text/tokens.ts';
import { tagOfMark } from './marks.ts';
import { enter, type Vocabulary } from './vocabulary.ts';
import { LISTED, type WordType } from './word-type.ts';

/** A text as far as tagging needs it. Paragraphs and tokens are in order; each token lies in a paragraph. */
export interface TokenizedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly Span[];
}

/** Empty slots on either side of a paragraph, so that its edges have neighbours too. */
const MARGIN = 2;

/** Which neighbours a word with a capital has anywhere in its document, as bits. */
const NEIGHBOURS = {
  behindCourtesy: 1,
  behindGiven: 2,
  besideSaying: 4,
  behindIn: 8,
  behindThe: 16,
  beforeCapital: 32,
  behindRole: 64,
  beforeBody: 128,
  possessive: 256,
} as const;

/** A line in which this share of the longer words has a capital is a headline in title case. */
const TITLE_SHARE = 0.7;
const LONGEST_TITLE = 40;

/**
 * The tokens of a text laid out in slots, with `MARGIN` empty ones around each paragraph, and what the document tells of its words.
 * All arrays are by slot.
 */
export interface DocumentView {
  readonly types: readonly WordType[];
  /** The token, or -1 in a margin. */
  readonly tokens: Int32Array;
  /** The tag of a mark that needs no context, or -1. */
  readonly marks: Int8Array;
  /** What the capital of a word says: see `capitalState`. */
  readonly capitals: Uint8Array;
  /** Half-open ranges of slots: paragraphs of running text first, then those in title case, which tell least about names. */
  readonly ranges: readonly Span[];
}

let documents = 0;

export function viewOf({ text, tokens, paragraphs }: TokenizedText, vocabulary: Vocabulary): DocumentView {
  const document = documents++;
  const slots = tokens.length + MARGIN * (paragraphs.length + 1);
  const types = new Array<WordType>(slots).fill(vocabulary.edge);
  const tokenOf = new Int32Array(slots).fill(-1);
  const marks = new Int8Array(slots).fill(-1);
  const starts = new Uint8Array(slots);
  const prose: Span[] = [];
  const titles: Span[] = [];
  let slot = MARGIN;
  let at = 0;
  for (const paragraph of paragraphs) {
    const start = slot;
    let begins = true;
    while (at < tokens.length && tokens[at]!.start < paragraph.end) {
      const token = tokens[at]!;
      const type = vocabulary.typeOf(token);
      types[slot] = type;
      tokenOf[slot] = at++;
      if (token.kind === 'mark') {
        marks[slot] = tagOfMark(text, token);
        if (STARTS_SENTENCE.has(token.text)) begins = true;
      } else {
        enter(type.word, document);
        if (begins) starts[slot] = 1;
        begins = false;
      }
      slot++;
    }
    const range = { start, end: slot };
    (isTitle(types, range) ? titles : prose).push(range);
    slot += MARGIN;
  }
  for (const range of prose) count(types, starts, range);
  const capitals = new Uint8Array(slots);
  for (const { start, end } of prose)
    for (let s = start; s < end; s++) capitals[s] = capitalState(types[s]!, starts[s] ? PLACE.start : PLACE.inside);
  for (const { start, end } of titles) for (let s = start; s < end; s++) capitals[s] = capitalState(types[s]!, PLACE.title);
  return { types, tokens: tokenOf, marks, capitals, ranges: [...prose, ...titles] };
}

/** Marks behind which a capital says nothing: a sentence or a quotation begins. */
const STARTS_SENTENCE: ReadonlySet<string> = new Set(['.', '?', '!', '…', ':', '“', '‘', '«', '„', '"', '•', '*']);

function isTitle(types: readonly WordType[], { start, end }: Span): boolean {
  let capitals = 0;
  let all = 0;
  for (let s = start; s < end; s++) {
    const { text, small } = types[s]!;
    if (text.length < 4) continue;
    all++;
    if (!small) capitals++;
  }
  return end - start < LONGEST_TITLE && all >= 3 && capitals / all > TITLE_SHARE;
}

function count(types: readonly WordType[], starts: Uint8Array, { start, end }: Span): void {
  for (let s = start; s < end; s++) {
    const type = types[s]!;
    const { word } = type;
    if (!type.capital) {
      if (type.small) word.small++;
      continue;
    }
    const before = types[s - 1]!;
    const next = types[s + 1]!;
    if (!starts[s]) word.capital++;
    word.neighbours |=
      (before.listed & LISTED.courtesy ? NEIGHBOURS.behindCourtesy : 0) |
      (before.listed & LISTED.given && before.capital ? NEIGHBOURS.behindGiven : 0) |
      ((next.listed | before.listed) & LISTED.saying ? NEIGHBOURS.besideSaying : 0) |
      (IN_PLACES.has(before.text) ? NEIGHBOURS.behindIn : 0) |
      (before.text === 'the' || before.text === 'The' ? NEIGHBOURS.behindThe : 0) |
      (next.capital ? NEIGHBOURS.beforeCapital : 0) |
      (before.listed & LISTED.role ? NEIGHBOURS.behindRole : 0) |
      (next.listed & LISTED.body && next.capital ? NEIGHBOURS.beforeBody : 0) |
      (next.text === "'s" || next.text === '’s' ? NEIGHBOURS.possessive : 0);
  }
}

const IN_PLACES: ReadonlySet<string> = new Set(['in', 'at', 'near', 'from', 'across', 'outside', 'around']);

const PLACE = { inside: 1, start: 5, title: 9 } as const;
/** The last state of a capital that stands inside a sentence of running text. */
export const LAST_INSIDE: number = PLACE.start - 1;

/** 0 without a capital; else where the word stands, and whether the document has it in lower case (2) and with a capital that is its own (1). */
function capitalState({ capital, word }: WordType, place: number): number {
  if (!capital) return 0;
  return place + (word.small > 0 ? 2 : 0) + (word.capital > (place === PLACE.inside ? 1 : 0) ? 1 : 0);
}
