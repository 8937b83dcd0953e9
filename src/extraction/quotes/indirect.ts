import { evidenceOf, type Quote } from '../../core/news/quote.ts';
import type { Speaker } from '../../core/news/speaker.ts';
import { type Span, type TextSpan, textSpan } from '../../core/span.ts';
import type { Cast, Resolution } from '../speakers/cast.ts';
import type { Mention } from '../speakers/mention.ts';
import type { Document, Sentence } from '../text/document.ts';
import type { Cue } from './cues.ts';
import { CUE_FRAMES, type Frame, OPENING_WORDS, WORD_FRAMES } from './reported/frames.ts';
import { firstUnit, type Held, lowerAt, type Scene, type Stretch } from './reported/scene.ts';
import { sourceOf } from './reported/subject.ts';
import { SPEAKER_THRESHOLD } from './utterances.ts';

interface Found {
  readonly spans: readonly TextSpan[];
  readonly mention: number;
  /** Unit of the word that reports it. */
  readonly cue: number;
  readonly frame: Frame<Cue> | Frame<number>;
  readonly sentence: Sentence;
}

/**
 * The statements that are reported without quotation marks, in the text's order, none overlapping another: of two, one inside the
 * other, the outer. A clause that stands mostly in marks is left to them. `skip` leaves frames out, to measure what each brings.
 */
export function indirectQuotes(
  document: Document,
  cast: Cast,
  cues: readonly Cue[],
  speakerOf: (resolution: Resolution) => Speaker,
  skip: ReadonlySet<string> = new Set(),
): Quote[] {
  const finder = new Finder(document, cast, cues, skip);
  const found = document.sentences.flatMap((sentence) => finder.in(sentence));
  found.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start || b.spans.at(-1)!.end - a.spans.at(-1)!.end);
  const quotes: Quote[] = [];
  let end = -1;
  for (const each of found) {
    if (each.spans[0]!.start < end) continue;
    end = each.spans.at(-1)!.end;
    quotes.push(quoteOf(document, cast, each, speakerOf));
  }
  return quotes;
}

class Finder {
  readonly #document: Document;
  readonly #context: Omit<Scene, 'sentence'>;
  readonly #byCue: readonly Frame<Cue>[];
  readonly #byWord: readonly Frame<number>[];

  constructor(document: Document, cast: Cast, cues: readonly Cue[], skip: ReadonlySet<string>) {
    this.#document = document;
    const cueFrom = cues.map((cue) => [Math.min(cue.unit, firstUnit({ document, cast }, cue.mention)), cue] as const);
    // Of the verbs of one subject, the first: "he said and did".
    this.#context = { document, cast, cueAt: new Map(cues.map((cue) => [cue.unit, cue])), cueFrom: new Map(cueFrom.reverse()) };
    this.#byCue = CUE_FRAMES.filter((frame) => !skip.has(frame.name));
    this.#byWord = WORD_FRAMES.filter((frame) => !skip.has(frame.name));
  }

  in(sentence: Sentence): Found[] {
    const scene: Scene = { ...this.#context, sentence };
    const found: (Found | undefined)[] = [];
    for (let unit = sentence.from; unit < sentence.to; unit++) {
      const cue = scene.cueAt.get(unit);
      if (cue && !cue.negated && !isReduced(scene, cue)) found.push(this.#first(this.#byCue, scene, cue, unit, sourceOf(scene, cue)));
      if (OPENING_WORDS.has(scene.document.units[unit]!.lower)) found.push(this.#first(this.#byWord, scene, unit, unit, -1));
    }
    return found.filter((each) => each !== undefined);
  }

  #first<From>(frames: readonly Frame<From>[], scene: Scene, from: From, cue: number, mention: number): Found | undefined {
    for (const frame of frames) {
      const stretches = frame.find(scene, from);
      if (!stretches) continue;
      const spans = isMostlyQuoted(this.#document, stretches) ? [] : stretches.flatMap((stretch) => spanOf(this.#document, stretch));
      const held: Partial<Held> = stretches[0] ?? {};
      return spans.length > 0
        ? { spans, mention: held.mention ?? mention, cue, frame: frame as Found['frame'], sentence: scene.sentence }
        : undefined;
    }
    return undefined;
  }
}

/** "when asked", "as told to Lee", "Asked whether …": a passive without its auxiliary, whose subject says nothing. */
function isReduced(scene: Scene, { unit, lemma, participle, place }: Cue): boolean {
  if (participle || place === 'agent') return false;
  if (unit === scene.sentence.from) return lemma === 'ask';
  return place !== 'inverted' && /^(?:when|once|if|unless|as|though|although|than)$/.test(lowerAt(scene, unit - 1));
}

function isMostlyQuoted({ units }: Document, stretches: readonly Stretch[]): boolean {
  let quoted = 0;
  let all = 0;
  for (const { from, to } of stretches) {
    for (let k = from; k < to; k++) {
      const { start, end, piece } = units[k]!;
      all += end - start;
      if (piece >= 0) quoted += end - start;
    }
  }
  return quoted * 2 > all;
}

/** The stretch without the marks at its edges; none where nothing is left, or where it found no end. */
function spanOf({ units, text }: Document, { from, to }: Stretch): TextSpan[] {
  const isEdge = (k: number): boolean => units[k]!.kind === 'mark' && /^[.,;:!?…—–-]$/.test(units[k]!.lower);
  let first = from;
  let behind = to;
  while (first < behind && isEdge(first)) first++;
  while (behind > first && isEdge(behind - 1)) behind--;
  return first < behind ? [textSpan(text, units[first]!.start, units[behind - 1]!.end)] : [];
}

function quoteOf(
  document: Document,
  cast: Cast,
  { spans, mention, cue, frame, sentence }: Found,
  speakerOf: (resolution: Resolution) => Speaker,
): Quote {
  const source = cast.mentions[mention];
  const parts = { spans, mention: source && { start: source.start, end: source.end }, cue: cueSpan(document, cue) };
  const resolution = cast.resolutions[mention];
  const confidence = resolution ? Math.round(frame.precision * resolution.confidence * 100) / 100 : 0;
  return {
    kind: 'indirect',
    spans,
    speaker: resolution && confidence >= SPEAKER_THRESHOLD ? speakerOf(resolution) : undefined,
    mention: parts.mention,
    cue: parts.cue,
    evidence: source && isHalf(document, source) ? { start: sentence.start, end: sentence.end } : evidenceOf(parts),
    confidence,
    rule: frame.name,
    resolution: resolution?.rule,
    defects: [],
  };
}

/** "her doubts about the plan", of "Lee and Kim said" the half from Kim: no sentence by itself. */
function isHalf({ units, unitOfToken }: Document, { possessive, from }: Mention): boolean {
  return possessive || /^(?:and|or)$/.test(units[unitOfToken[from]! - 1]?.lower ?? '');
}

function cueSpan({ units }: Document, unit: number): Span {
  const { start, end, lower } = units[unit]!;
  return { start, end: lower === 'according' ? units[unit + 1]!.end : end };
}
