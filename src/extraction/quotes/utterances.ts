import type { Quote, QuoteKind } from '../../core/news/quote.ts';
import { type TextSpan, textSpan } from '../../core/span.ts';
import type { Document } from '../grammar/document.ts';
import type { Phrases } from '../speakers/phrases.ts';
import type { SpeakerOf } from '../speakers/roster.ts';
import { confidenceOf, rawConfidence, SPEAKER_THRESHOLD } from './confidence.ts';
import { cueSpan } from './cues.ts';
import { defectsIn } from './defects.ts';
import type { Attribution } from './rules/rule.ts';
import { voiceOf } from './spokespeople.ts';

/** The pieces of a text that are speech, and whose they are. */
export interface AttributedPieces {
  /** By piece; undefined where no rule tells whose it is. */
  readonly attributions: readonly (Attribution | undefined)[];
  readonly isSpoken: (piece: number) => boolean;
  /** The rules of attribution, all English, were asked: a short phrase that they leave to nobody is a term. */
  readonly isEnglish: boolean;
}

/** The longest phrase in marks that is no quotation, in words, where nothing tells whose it is, and where a word in the sentence does or the language isn't asked. */
const LONGEST_TERM = 4;
const LONGEST_OWNED_TERM = 2;
/** From this probability of its speaker on, a short phrase is a quotation, though no verb tells so. */
const SURE_OF_TERM = 0.8;

/** Joins the pieces of each utterance and names its speaker. In the text's order. */
export function utterances(phrases: Phrases, attributed: AttributedPieces, speakerOf: SpeakerOf): Quote[] {
  const { attributions, isSpoken } = attributed;
  const groups: number[][] = [];
  for (const piece of phrases.document.pieces.keys()) {
    if (!isSpoken(piece)) continue;
    const last = groups.at(-1);
    if (last && attributions[piece]?.continues && last.at(-1) === piece - 1) last.push(piece);
    else groups.push([piece]);
  }
  return groups.flatMap((pieces) => quoteOf(phrases, attributed, pieces, speakerOf) ?? []);
}

function quoteOf(
  phrases: Phrases,
  { attributions, isEnglish }: AttributedPieces,
  [first = 0, ...others]: readonly number[],
  speakerOf: SpeakerOf,
): Quote | undefined {
  const { document } = phrases;
  const attribution = attributions[first];
  const kind = others.length > 0 ? 'direct' : kindOf(document, first);
  const isOwned = attribution !== undefined && attribution.probability >= SPEAKER_THRESHOLD;
  if (
    kind === 'partial' &&
    !(isOwned && attribution?.cue) &&
    !(attribution && attribution.probability >= SURE_OF_TERM) &&
    isTerm(document, first, isOwned || !isEnglish ? LONGEST_OWNED_TERM : LONGEST_TERM)
  )
    return undefined;
  const spans = [first, ...others].map((piece) => pieceSpan(document, piece));
  const defects = spans.flatMap((span) => defectsIn(span));
  if (!attribution) return { kind, spans, confidence: 0, rule: 'unattributed', defects };
  const { start, end } = phrases.mention(attribution.mention);
  const resolution = voiceOf(phrases, attributions, first);
  const isSure = resolution !== undefined && rawConfidence(attribution, resolution) >= SPEAKER_THRESHOLD;
  return {
    kind,
    spans,
    speaker: isSure ? speakerOf(resolution) : undefined,
    mention: { start, end },
    cue: attribution.cue && cueSpan(document, attribution.cue.unit),
    confidence: resolution ? confidenceOf(attribution, resolution) : 0,
    rule: attribution.rule.name,
    resolution: resolution?.rule,
    defects,
  };
}

function pieceSpan({ text, pieces }: Document, piece: number): TextSpan {
  const { start, end } = pieces[piece]!;
  return textSpan(text, start, end);
}

/** A sentence needs no capital-and-stop neighbours from this many words on. */
const WORDS_OF_SENTENCE = 4;
/** As far into a piece words are counted, in characters: more than a short one has. */
const COUNTED = 200;

/** A whole utterance begins like a sentence, and stands like one; the rest are phrases in the reporter's. */
function kindOf(document: Document, piece: number): QuoteKind {
  const { units, sentences, sentenceOfPiece } = document;
  const { text } = pieceSpan(document, piece);
  const sentence = sentences[sentenceOfPiece[piece] ?? -1];
  if (!sentence || !/^[\p{Lu}\p{Lo}\p{N}[‘'“(…—-]/u.test(text)) return 'partial';
  let unit = sentence.from;
  while (unit < sentence.to && units[unit]?.piece !== piece) unit++;
  const before = units[unit - 1];
  const opens = unit === sentence.from || before?.kind === 'piece' || /^[,:—–-]$/.test(before?.lower ?? '');
  const stops = /[.,?!…—–。，？！-]['’”"]?$/.test(text.slice(-2)) || /^[.,?!]$/.test(units[unit + 1]?.lower ?? '');
  return stops && (opens || wordCount(text) >= WORDS_OF_SENTENCE) ? 'direct' : 'partial';
}

/** Scripts without spaces between words count a word for every two letters. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{2}/gu;

function wordCount(text: string): number {
  const counted = text.slice(0, COUNTED);
  return Math.max(counted.split(/\s+/).length, counted.match(UNSPACED)?.length ?? 0);
}

/** A short phrase that nothing attributes: a scare quote, a term. */
function isTerm(document: Document, piece: number, mostWords: number): boolean {
  const { text } = pieceSpan(document, piece);
  return text.length < COUNTED && wordCount(text) <= mostWords;
}
