import type { Quote } from '../core/news/quote.ts';
import type { Span } from '../core/span.ts';

/** How much of a sentence one speaker's words must be for all of it to be the speaker's. */
const MOST_OF_IT = 0.5;

/** The one speaker whose quotes, in marks or reported, make up most of a sentence. Undefined where there is none: it is the reporter's, or two speakers share it. */
export function claimantOf(sentence: Span, quotes: readonly Quote[]): string | undefined {
  const lengths = new Map<string, number>();
  for (const { speaker, spans } of quotes) {
    const length = spans.reduce(
      (sum, { start, end }) => sum + Math.max(0, Math.min(end, sentence.end) - Math.max(start, sentence.start)),
      0,
    );
    if (length > 0) lengths.set(speaker?.name ?? '', (lengths.get(speaker?.name ?? '') ?? 0) + length);
  }
  const [only] = lengths;
  if (lengths.size !== 1 || !only || only[0] === '') return undefined;
  return only[1] >= MOST_OF_IT * (sentence.end - sentence.start) ? only[0] : undefined;
}
