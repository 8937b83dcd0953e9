import type { Document } from '../grammar/document.ts';
import type { Sequence } from '../grammar/sequence.ts';
import type { Cue } from '../quotes/cues.ts';
import type { Attribution } from '../quotes/rules/rule.ts';
import type { Cast } from '../speakers/cast.ts';
import type { Mention } from '../speakers/mention.ts';
import type { Token } from '../text/tokens.ts';

/** What the demand stage reads: the document with its people, its cues by sentence, and whose each quoted piece is. */
export interface CuedText {
  readonly document: Document;
  readonly tokens: Sequence<Token>;
  readonly cast: Cast;
  /** For each sentence, its reporting cues. */
  readonly cues: readonly (readonly Cue[])[];
  readonly attributions: readonly (Attribution | undefined)[];
}

/** A run of tokens that reads as one sentence: the reporter's, or one inside marks. Half-open token indexes. */
export interface Strip {
  readonly from: number;
  readonly to: number;
  /** The piece it is a sentence of; -1 in the reporter's own words. */
  readonly piece: number;
  /** The reporter's sentence that holds it. */
  readonly sentence: number;
  /** Ends with a question mark. */
  readonly asks: boolean;
}

/** In lower case; empty beyond the text. */
export const lowerAt = (scene: CuedText, at: number): string => scene.tokens.lowerAt(at);
/** Of kind "edge" beyond the text. */
export const tokenAt = (scene: CuedText, at: number): ReturnType<Sequence<Token>['at']> => scene.tokens.at(at);
/** The mention that the token belongs to; -1: none. */
export const mentionAt = (scene: CuedText, at: number): number => scene.cast.mentionOfToken[at] ?? -1;
export const mentionOf = (scene: CuedText, at: number): Mention | undefined => scene.cast.mentions[mentionAt(scene, at)];
/** The quoted piece that the token stands in; -1: none. */
export const pieceAt = (scene: CuedText, at: number): number => scene.document.pieceOfToken[at] ?? -1;
/** The reporting cues of the reporter's sentence that holds the strip. */
export const cuesOf = (scene: CuedText, { sentence }: Pick<Strip, 'sentence'>): readonly Cue[] => scene.cues[sentence] ?? [];

const MARKS = /^["“”„‟‘’'«»‹›″]$/;
export const isQuoteMark = (scene: CuedText, at: number): boolean => {
  const { kind, text } = tokenAt(scene, at);
  return kind === 'mark' && MARKS.test(text);
};

/** The tokens' text, quotation marks and stops at the edges off. Undefined where nothing is left. */
export function contentSpan(scene: CuedText, from: number, to: number): { from: number; to: number } | undefined {
  const { tokens } = scene;
  let first = from;
  let end = to;
  while (first < end && tokens.isMarkAt(first) && !/^[$€£]$/.test(lowerAt(scene, first))) first++;
  while (end > first && tokens.isMarkAt(end - 1) && lowerAt(scene, end - 1) !== '%') end--;
  return first < end ? { from: first, to: end } : undefined;
}

/** The tokens of a sentence, half-open. */
export function tokensOf({ sentences, units, tokens }: Document, sentence: number): { from: number; to: number } {
  const end = tokens.length;
  const { from, to } = sentences[sentence] ?? { from: units.length, to: units.length };
  return { from: units[from]?.tokenIndex ?? end, to: units[to]?.tokenIndex ?? end };
}

/** The sentence that holds the token; the last one beyond the text. */
export function sentenceAt(document: Document, token: number): number {
  let [low, high] = [0, document.sentences.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokensOf(document, middle).to > token) high = middle;
    else low = middle + 1;
  }
  return Math.max(0, low);
}
