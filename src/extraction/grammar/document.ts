import type { Span } from '../../core/span.ts';
import { SENTENCE_STARTERS } from '../lexicon/sentence-starts.ts';
import { tagTokens } from '../tagging/tag-tokens.ts';
import type { Tags } from '../tagging/tagger.ts';
import { type Piece, piecesOf } from '../text/marks.ts';
import { paragraphsOf } from '../text/paragraphs.ts';
import { type Token, type TokenKind, tokenize } from '../text/tokens.ts';

/** What the reporter's sentences are made of: a token outside quotation marks, or one whole quoted piece, whose `text` and `lower` are empty. */
export interface Unit extends Omit<Token, 'kind'> {
  readonly kind: TokenKind | 'piece';
  /** Index into `pieces`; -1 for a token. */
  readonly piece: number;
  /** Index of the (first) token. */
  readonly tokenIndex: number;
}

/** The reporter's sentence: quoted pieces count as one unit each, so that "Is it?" he asked. is one sentence. `from`, `to`: units, half-open. */
export interface Sentence extends Span {
  readonly from: number;
  readonly to: number;
  readonly paragraph: number;
}

/** A text taken apart, the ground that every later stage stands on. */
export interface Document {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** By token: its part of speech, and what it names. */
  readonly tags: Tags;
  readonly paragraphs: readonly Span[];
  readonly pieces: readonly Piece[];
  readonly units: readonly Unit[];
  readonly sentences: readonly Sentence[];
  /** For each paragraph, its first sentence's index; one more entry at the end. */
  readonly firstSentence: readonly number[];
  /** For each token, the piece it stands in, or -1. */
  readonly pieceOfToken: Int32Array;
  /** For each token, its unit (the piece's, inside one). */
  readonly unitOfToken: Int32Array;
  /** For each piece, its sentence. */
  readonly sentenceOfPiece: Int32Array;
}

export function documentOf(text: string): Document {
  const tokens = tokenize(text);
  const paragraphs = paragraphsOf(text);
  const tags = tagTokens({ text, tokens, paragraphs });
  const pieces = piecesOf(text, paragraphs);
  const { units, pieceOfToken, unitOfToken } = unitsOf(tokens, pieces);
  const { sentences, firstSentence } = sentencesOf(text, units, pieces, paragraphs);
  const sentenceOfPiece = new Int32Array(pieces.length).fill(-1);
  for (const [index, sentence] of sentences.entries()) {
    for (let u = sentence.from; u < sentence.to; u++) {
      const piece = units[u]!.piece;
      if (piece >= 0) sentenceOfPiece[piece] = index;
    }
  }
  return { text, tokens, tags, paragraphs, pieces, units, sentences, firstSentence, pieceOfToken, unitOfToken, sentenceOfPiece };
}

function unitsOf(tokens: readonly Token[], pieces: readonly Piece[]) {
  const units: Unit[] = [];
  const pieceOfToken = new Int32Array(tokens.length).fill(-1);
  const unitOfToken = new Int32Array(tokens.length);
  let next = 0;
  let open = -1;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    while (next < pieces.length && pieces[next]!.outer.end <= token.start) next++;
    const piece = pieces[next];
    if (piece && token.start >= piece.outer.start && token.start < piece.outer.end) {
      if (open !== next) {
        const { start, end } = piece.outer;
        units.push({ start, end, kind: 'piece', text: '', lower: '', capital: false, piece: next, tokenIndex: index });
        open = next;
      }
      pieceOfToken[index] = next;
    } else {
      const { start, end, kind, text, lower, capital } = token;
      units.push({ start, end, kind, text, lower, capital, piece: -1, tokenIndex: index });
    }
    unitOfToken[index] = units.length - 1;
  }
  return { units, pieceOfToken, unitOfToken };
}

/** Units; a longer run without a stop is no prose, and is cut so that every search inside a sentence stays short. */
const LONGEST_SENTENCE = 300;
const STOP = /^[.!?…]$/;

function sentencesOf(text: string, units: readonly Unit[], pieces: readonly Piece[], paragraphs: readonly Span[]) {
  const sentences: Sentence[] = [];
  const firstSentence: number[] = [];
  let at = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    firstSentence.push(sentences.length);
    let from = at;
    const push = (to: number): void => {
      if (to > from) sentences.push({ from, to, paragraph: index, start: units[from]!.start, end: units[to - 1]!.end });
      from = to;
    };
    while (at < units.length && units[at]!.start < paragraph.end) {
      at++;
      if (at - from >= LONGEST_SENTENCE || endsSentence(text, units, pieces, at - 1, paragraph.end)) push(at);
    }
    push(at);
  }
  firstSentence.push(sentences.length);
  return { sentences, firstSentence };
}

/** Whether the sentence ends behind unit `at`. Closing brackets stay with the sentence that they close. */
function endsSentence(text: string, units: readonly Unit[], pieces: readonly Piece[], at: number, paragraphEnd: number): boolean {
  const unit = units[at]!;
  const next = units[at + 1];
  if (!next || next.start >= paragraphEnd) return true;
  if (unit.piece >= 0) {
    const piece = pieces[unit.piece]!;
    const last = text[piece.end - 1];
    if (last === '.' || last === '?' || last === '!' || last === '…') return startsSentence(next, last !== '.');
    return false;
  }
  if (/^[)\]]$/.test(unit.text) && at > 0 && STOP.test(units[at - 1]!.text)) return startsSentence(next, false);
  if (unit.kind === 'mark') {
    if (!STOP.test(unit.text)) return false;
    if (/^[)\]]$/.test(next.text) || STOP.test(next.text)) return false;
    return startsSentence(next, false) && next.start > unit.end;
  }
  // "… to the U.S. The …", "… to the U.S. “There was …": the stop of a short form ends the sentence too.
  if (unit.kind === 'word' && unit.text.endsWith('.') && unit.text.length > 2 && next.piece >= 0) {
    const { start, end } = pieces[next.piece]!;
    return /\p{Lu}/u.test(text[start]!) && /[.,?!]/.test(text[end - 1]!) && end - start > 12;
  }
  return (
    unit.kind === 'word' &&
    unit.text.endsWith('.') &&
    unit.text.length > 2 &&
    next.capital &&
    SENTENCE_STARTERS.has(next.lower) &&
    !/^(?:i|a)$/.test(next.lower)
  );
}

/** `asked`: after a question or a shout in marks, a name may go on the sentence as its speaker. */
function startsSentence(next: Unit, asked: boolean): boolean {
  if (next.piece >= 0) return true;
  if (next.kind === 'number') return !asked;
  if (next.kind === 'mark') return /^[([—–•*-]$/.test(next.text) ? !asked : false;
  return next.capital && (!asked || SENTENCE_STARTERS.has(next.lower));
}
