import type { Quote } from '../core/news/quote.ts';
import type { Span } from '../core/span.ts';

/** How much of a sentence one speaker's words must be for all of it to be the speaker's. */
const MOST_OF_IT = 0.5;

/** Whose words a sentence is, in marks or reported: the one speaker whose quotes make up most of it. Undefined where it is the reporter's, or two share it. */
export function claimantOf(sentence: Span, quotes: readonly Quote[]): string | undefined {
  const told = new Map<string, number>();
  for (const { speaker, spans } of quotes) {
    const length = spans.reduce(
      (sum, { start, end }) => sum + Math.max(0, Math.min(end, sentence.end) - Math.max(start, sentence.start)),
      0,
    );
    if (length > 0) told.set(speaker?.name ?? '', (told.get(speaker?.name ?? '') ?? 0) + length);
  }
  const [only] = told;
  if (told.size !== 1 || !only || only[0] === '') return undefined;
  return only[1] >= MOST_OF_IT * (sentence.end - sentence.start) ? only[0] : undefined;
}
