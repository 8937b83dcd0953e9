import type { Span } from '../../core/span.ts';
import { type Document, documentOf } from '../grammar/document.ts';
import { castOf } from '../speakers/resolve.ts';
import { stemOf } from './stems.ts';
import { isContent, summaryOf } from './summary.ts';

/** Words that one figure counts for: a toll that rose is the news of its sentence. */
const FIGURE_WEIGHT = 4;

/**
 * The sentences of a text that tell most of what is new to those who have read the texts before it: at most three, in its order; none where
 * all of it was told. It is the update task of the Text Analysis Conference (2008 to 2011), done by rules. Offsets are into `text`.
 */
export function updateOf(text: string, before: readonly string[]): readonly Span[] {
  const document = documentOf(text);
  const read = new Set(before.flatMap((one) => [...contentOf(documentOf(one)).keys()]));
  return summaryOf(document, castOf(document), { noveltyAt: (index) => noveltyOf(document, index, read) });
}

/** Of a sentence's words and figures the share that none has read, 0 to 1 (the novelty factor of Varma et al., TAC 2009). */
function noveltyOf(document: Document, index: number, read: ReadonlySet<string>): number {
  const { from, to } = document.sentences[index]!;
  const { units } = document;
  let [all, fresh] = [0, 0];
  for (const [content, weight] of contentOf(document, units[from]!.tokenIndex, units[to]?.tokenIndex)) {
    all += weight;
    if (!read.has(content)) fresh += weight;
  }
  return all > 0 ? fresh / all : 0;
}

/** The words and figures between two tokens that tell what is said there, each once, with what it counts. */
function contentOf({ tokens }: Document, from = 0, to = tokens.length): Map<string, number> {
  const content = new Map<string, number>();
  for (let at = from; at < to; at++) {
    const { kind, lower } = tokens[at]!;
    if (kind === 'number') content.set(lower, FIGURE_WEIGHT);
    else if (kind === 'word' && isContent(lower)) content.set(stemOf(lower), 1);
  }
  return content;
}
