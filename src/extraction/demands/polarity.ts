import type { Polarity } from '../../core/news/demand.ts';
import { polarityIn } from '../../matching/polarity.ts';
import type { Phrase } from './parties.ts';
import { type CuedText, type Strip, tokenAt } from './scene.ts';

/** Which way what is demanded points, and the token at which its words begin so that they show it: at the "not" or "against" before them. */
export function pointedPhrase(scene: CuedText, { from, to }: Phrase, strip: Strip): { readonly polarity: Polarity; readonly from: number } {
  const { text } = scene.document;
  const content = { start: tokenAt(scene, from).start, end: tokenAt(scene, to - 1).end };
  const { polarity, start } = polarityIn(text, tokenAt(scene, strip.from).start, content);
  let first = from;
  while (first > strip.from && tokenAt(scene, first - 1).start >= start) first--;
  return { polarity, from: first };
}
