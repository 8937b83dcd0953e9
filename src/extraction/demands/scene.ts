import type { Cue } from '../quotes/cues.ts';
import type { Attribution } from '../quotes/rules/case.ts';
import type { Cast } from '../speakers/cast.ts';
import type { Document } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';

/** What the demand stage reads: the document with its people, its cues by sentence, and whose each quoted piece is. */
export interface CuedText {
  readonly document: Document;
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

export const lowerAt = (scene: CuedText, at: number): string => scene.document.tokens[at]?.lower ?? '';
export const tokenAt = (scene: CuedText, at: number): Token | undefined => scene.document.tokens[at];
export const mentionAt = (scene: CuedText, at: number): number => scene.cast.mentionOfToken[at] ?? -1;

const MARKS = /^["“”„‟‘’'«»‹›″]$/;
export const isQuoteMark = (scene: CuedText, at: number): boolean => {
  const token = scene.document.tokens[at];
  return token?.kind === 'mark' && MARKS.test(token.text);
};

/** The tokens' text, quotation marks and stops at the edges off. Undefined where nothing is left. */
export function contentSpan(scene: CuedText, from: number, to: number): { from: number; to: number } | undefined {
  const { tokens } = scene.document;
  let a = from;
  let b = to;
  while (a < b && tokens[a]!.kind === 'mark' && tokens[a]!.text !== '$' && tokens[a]!.text !== '€' && tokens[a]!.text !== '£') a++;
  while (b > a && tokens[b - 1]!.kind === 'mark' && tokens[b - 1]!.text !== '%') b--;
  return a < b ? { from: a, to: b } : undefined;
}

/** The tokens of a sentence, half-open. */
export function tokensOf({ sentences, units, tokens }: Document, sentence: number): { from: number; to: number } {
  const { from, to } = sentences[sentence]!;
  return { from: units[from]!.tokenIndex, to: units[to]?.tokenIndex ?? tokens.length };
}
