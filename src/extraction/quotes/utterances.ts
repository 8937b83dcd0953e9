import type { Defect, Quote, QuoteKind } from '../../core/news/quote.ts';
import type { Speaker } from '../../core/news/speaker.ts';
import { type TextSpan, textSpan } from '../../core/span.ts';
import type { Cast, Resolution } from '../speakers/cast.ts';
import type { Document } from '../text/document.ts';
import { confidenceOf } from './confidence.ts';
import { defectsIn } from './defects.ts';
import type { Attribution } from './rules/case.ts';
import { voiceOf } from './spokespeople.ts';

/** Below this confidence a quote stands without a speaker. */
export const SPEAKER_THRESHOLD = 0.55;

/** Joins the pieces of each utterance and names its speaker. In the text's order. */
export function utterances(
  document: Document,
  cast: Cast,
  attributions: readonly (Attribution | undefined)[],
  spoken: (piece: number) => boolean,
  speakerOf: (resolution: Resolution) => Speaker,
): Quote[] {
  const groups: number[][] = [];
  for (let piece = 0; piece < document.pieces.length; piece++) {
    if (!spoken(piece)) continue;
    const last = groups.at(-1);
    if (last && attributions[piece]?.continues && last.at(-1) === piece - 1) last.push(piece);
    else groups.push([piece]);
  }
  return groups.flatMap((pieces) => {
    const quote = quoteOf(document, cast, attributions, pieces, speakerOf);
    return quote ? [quote] : [];
  });
}

function quoteOf(
  document: Document,
  cast: Cast,
  attributions: readonly (Attribution | undefined)[],
  pieces: readonly number[],
  speakerOf: (resolution: Resolution) => Speaker,
): Quote | undefined {
  const { text } = document;
  const first = pieces[0]!;
  const attribution = attributions[first];
  const kind = pieces.length > 1 ? 'direct' : kindOf(document, first);
  if (kind === 'partial' && !attribution?.cue && isBarePhrase(document, first, attribution ? 2 : 4)) return undefined;
  const spans: TextSpan[] = pieces.map((piece) => textSpan(text, document.pieces[piece]!.start, document.pieces[piece]!.end));
  const defects: Defect[] = spans.flatMap((span) => defectsIn(span));
  if (!attribution) return { kind, spans, confidence: 0, rule: 'unattributed', defects };
  const mention = cast.mentions[attribution.mention]!;
  const resolution = voiceOf(document, cast, attributions, first);
  const confidence = resolution ? confidenceOf(attribution, resolution, kind) : 0;
  return {
    kind,
    spans,
    speaker: resolution && confidence >= SPEAKER_THRESHOLD ? speakerOf(resolution) : undefined,
    mention: { start: mention.start, end: mention.end },
    cue: attribution.cue && cueSpan(document, attribution.cue.unit),
    confidence,
    rule: attribution.rule,
    resolution: resolution?.rule,
    defects,
  };
}

function cueSpan(document: Document, unit: number) {
  const { start, end, lower } = document.units[unit]!;
  return { start, end: lower === 'according' ? document.units[unit + 1]!.end : end };
}

/** A whole utterance begins like a sentence, and stands like one; the rest are phrases in the reporter's. */
function kindOf(document: Document, piece: number): QuoteKind {
  const { text, units, sentences, sentenceOfPiece } = document;
  const { start, end } = document.pieces[piece]!;
  const capital = /^[\p{Lu}\p{N}[‘'“(…—-]/u.test(text.slice(start, start + 2));
  const sentence = sentences[sentenceOfPiece[piece]!];
  if (!sentence) return 'partial';
  let unit = sentence.from;
  while (unit < sentence.to && units[unit]!.piece !== piece) unit++;
  const before = units[unit - 1];
  const opens = unit === sentence.from || /^[,:—–-]$/.test(before?.lower ?? '') || before!.piece >= 0;
  const stops = /[.,?!…—–-]['’”"]?$/.test(text.slice(Math.max(start, end - 2), end)) || /^[.,?!]$/.test(units[unit + 1]?.lower ?? '');
  const words = text.slice(start, Math.min(end, start + 200)).split(/\s+/).length;
  return capital && stops && (opens || words >= 4) ? 'direct' : 'partial';
}

/** A short phrase that nothing attributes: a scare quote, a term. */
const isBarePhrase = (document: Document, piece: number, mostWords: number): boolean => {
  const { start, end } = document.pieces[piece]!;
  return end - start < 200 && document.text.slice(start, end).split(/\s+/).length <= mostWords;
};
