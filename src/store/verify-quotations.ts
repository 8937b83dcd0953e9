import type { Bullet } from '../core/news/abstract.ts';
import type { Extraction } from '../core/news/extraction.ts';
import { NotVerbatimError } from '../core/ports/article-store.ts';
import type { Span, TextSpan } from '../core/span.ts';
import { flawOf } from '../matching/grounding/bullet.ts';
import { saysNot } from '../matching/polarity.ts';

const shown = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}…` : text);

/**
 * Checks a reading before it is stored: the article must have every span's words exactly where the span says, and its sentences must bear out every
 * bullet that cites them. Throws `NotVerbatimError`, which names what differs, and where.
 */
export function checkVerbatim(text: string, { quotes, demands, summary, abstract = [] }: Extraction): void {
  // UTF-8, which every database keeps, has no half of a surrogate pair: it would come back as another character.
  if (!text.isWellFormed())
    throw new NotVerbatimError(`the text has half a character at ${halfCharacterIn(text)}, which can't be kept as it stands`);
  for (const [index, quote] of quotes.entries()) {
    const what = `quote ${index + 1}`;
    checkSpans(text, quote.spans, what);
    for (const defect of quote.defects) checkRange(text, defect, `${what}, defect`);
    if (quote.mention) checkRange(text, quote.mention, `${what}, mention`);
    if (quote.cue) checkRange(text, quote.cue, `${what}, cue`);
    if (quote.evidence) checkRange(text, quote.evidence, `${what}, evidence`);
    checkConfidence(quote.confidence, what);
  }
  for (const [index, demand] of demands.entries()) {
    const what = `demand ${index + 1}`;
    checkSpans(text, demand.spans, what);
    checkRange(text, demand.evidence, `${what}, evidence`);
    if (demand.cue) checkRange(text, demand.cue, `${what}, cue`);
    if (demand.deadline) checkRange(text, demand.deadline, `${what}, deadline`);
    if (demand.polarity === 'refrain' && !saysNot(demand.spans.map((span) => span.text).join(' ')))
      throw new NotVerbatimError(`${what} is to be left, and its words don't say so: ${shown(demand.spans[0]?.text ?? '')}`);
    checkConfidence(demand.confidence, what);
    for (const response of demand.responses) {
      checkRange(text, response.evidence, `${what}, response`);
      checkConfidence(response.confidence, `${what}, response`);
    }
    for (const supporter of demand.supporters ?? []) {
      checkRange(text, supporter.evidence, `${what}, supporter`);
      checkConfidence(supporter.confidence, `${what}, supporter`);
    }
  }
  for (const [index, span] of summary.entries()) checkRange(text, span, `summary sentence ${index + 1}`);
  for (const [index, bullet] of abstract.entries()) checkBullet(text, bullet, `bullet ${index + 1}`);
}

function checkConfidence(confidence: number, what: string): void {
  if (!(confidence >= 0 && confidence <= 1)) throw new NotVerbatimError(`${what}: confidence ${confidence}: expected 0 to 1`);
}

const halfCharacterIn = (text: string): number => {
  const mended = text.toWellFormed();
  let at = 0;
  while (text[at] === mended[at]) at++;
  return at;
};

function checkSpans(text: string, spans: readonly TextSpan[], what: string): void {
  if (spans.length === 0) throw new NotVerbatimError(`${what} has no span`);
  let last = -1;
  for (const span of spans) {
    checkRange(text, span, what);
    if (span.start === span.end) throw new NotVerbatimError(`${what} is empty at ${span.start}`);
    if (span.start < last)
      throw new NotVerbatimError(`${what}: span ${span.start}–${span.end} overlaps the one before, or stands before it`);
    const there = text.slice(span.start, span.end);
    if (span.text !== there)
      throw new NotVerbatimError(`${what} at ${span.start}–${span.end} says ${shown(span.text)}; the article says ${shown(there)}`);
    last = span.end;
  }
}

function checkBullet(text: string, bullet: Bullet, what: string): void {
  for (const sentence of bullet.sentences) checkRange(text, sentence, `${what}, sentence`);
  const flaw = flawOf(
    bullet.text,
    bullet.sentences.map(({ start, end }) => text.slice(start, end)),
    text,
  );
  if (flaw) throw new NotVerbatimError(`${what} does not stand on its sentences (${flaw})`);
}

function checkRange(text: string, { start, end }: Span, what: string): void {
  const inside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length;
  if (!inside) throw new NotVerbatimError(`${what}: span ${start}–${end} is not in the article, which has 0–${text.length}`);
}
