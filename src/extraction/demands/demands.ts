import type { Demand } from '../../core/news/demand.ts';
import type { Speaker } from '../../core/news/speaker.ts';
import { type Span, textSpan } from '../../core/span.ts';
import type { Cue } from '../quotes/cues.ts';
import type { Attribution } from '../quotes/rules/case.ts';
import type { Cast, Resolution } from '../speakers/cast.ts';
import type { Document } from '../text/document.ts';
import { deadlineOf } from './deadlines.ts';
import type { Found } from './found.ts';
import { FRAMES } from './frames/index.ts';
import { fulfilmentOf } from './fulfilment.ts';
import { Parties } from './parties.ts';
import { reactionsOf } from './reactions.ts';
import { type Item, stemsOf, withoutRepeats } from './repeats.ts';
import { type Answer, answersTo } from './responses.ts';
import { contentSpan, type Scene, type Strip } from './scene.ts';
import { stripsOf } from './strips.ts';

/** What the quote stages worked out about a document. */
export interface Read {
  readonly document: Document;
  readonly cast: Cast;
  readonly cues: readonly Cue[];
  readonly attributions: readonly (Attribution | undefined)[];
}

/** Every demand that the text reports, in its order, each once. Issuers and addressees are the speakers that `speakerOf` hands out. */
export function demandsOf(read: Read, speakerOf: (resolution: Pick<Resolution, 'entity'>) => Speaker): Demand[] {
  const scene: Scene = { ...read, cues: bySentence(read.document, read.cues) };
  const parties = new Parties(scene, speakerOf);
  const items = stripsOf(read.document)
    .flatMap((strip) => readStrip(scene, parties, strip))
    .flatMap((found) => itemsOf(scene, found));
  if (items.length === 0) return [];
  const reactions = reactionsOf(scene, parties);
  const kept = withoutRepeats(addressed(scene, items, answersTo(scene, items, reactions)));
  const answers = answersTo(scene, kept, reactions);
  return kept.map((item, index) => {
    const done = fulfilmentOf(scene, parties, item);
    return demandOf(scene, parties, item, done ? [...answers[index]!, done] : answers[index]!);
  });
}

function bySentence(document: Document, cues: readonly Cue[]): Cue[][] {
  const groups: Cue[][] = document.sentences.map(() => []);
  let sentence = 0;
  for (const cue of cues) {
    while (sentence + 1 < document.sentences.length && document.sentences[sentence + 1]!.from <= cue.unit) sentence++;
    groups[sentence]!.push(cue);
  }
  return groups;
}

/** A demand told by a noun alone was put to whoever answers it. */
function addressed(scene: Scene, items: readonly Item[], answers: readonly (readonly Answer[])[]): Item[] {
  const founds = new Map<Found, Found>();
  for (const [index, { found }] of items.entries()) {
    if (found.addressee || !/^(?:enumeration|noun-)/.test(found.rule)) continue;
    const by = answers[index]!.find((answer) => answer.by && answer.by !== found.issuer)?.by;
    if (by && !founds.has(found)) founds.set(found, { ...found, addressee: by });
  }
  return items.map((item) => {
    const found = founds.get(item.found);
    return found ? { ...item, found, stems: stemsOf(scene, item, [found.issuer, found.addressee]) } : item;
  });
}

/** The demands of one strip. A phrase in marks within the reporter's sentence is read as part of it; a whole utterance, on its own. */
function readStrip(scene: Scene, parties: Parties, strip: Strip): Found[] {
  const { tokens, pieceOfToken } = scene.document;
  const founds: Found[] = [];
  let covered = strip.from;
  let tried = 0;
  for (let at = strip.from; at < strip.to; at++) {
    const frames = FRAMES.get(tokens[at]!.lower);
    if (!frames || tried > MOST_CUES) continue;
    const piece = pieceOfToken[at]!;
    if (strip.piece < 0 ? piece >= 0 && !isPhrase(scene, piece) : isPhrase(scene, piece)) continue;
    if (at < covered && !/ed$/.test(tokens[at]!.lower)) continue;
    tried++;
    for (const frame of frames) {
      const found = frame({ scene, parties, strip, at });
      if (!found) continue;
      founds.push(found);
      covered = Math.max(covered, found.contents.at(-1)!.to);
      break;
    }
  }
  return founds;
}

/** No sentence holds more words that may be cues; what does is no sentence, and is not read on. */
const MOST_CUES = 40;

/** A piece that begins in lower case: words of the reporter's own sentence. */
const isPhrase = ({ document: { text, pieces } }: Scene, piece: number): boolean =>
  piece >= 0 && /^\p{Ll}/u.test(text.slice(pieces[piece]!.start, pieces[piece]!.start + 2));

function itemsOf(scene: Scene, found: Found): Item[] {
  return found.contents.flatMap((content) => {
    const span = contentSpan(scene, content.from, content.to);
    const own = content.addressee ? { ...found, addressee: content.addressee } : found;
    return span ? [{ ...span, found: own, stems: stemsOf(scene, span, [own.issuer, own.addressee]) }] : [];
  });
}

function demandOf(scene: Scene, parties: Parties, { from, to, found }: Item, answers: readonly Answer[]): Demand {
  const { text, tokens } = scene.document;
  const spanOf = (a: number, b: number): Span => ({ start: tokens[a]!.start, end: tokens[b - 1]!.end });
  const content = spanOf(from, to);
  const { start, end } = scene.document.sentences[found.strip.sentence]!;
  return {
    spans: [textSpan(text, content.start, content.end)],
    issuer: parties.speaker(found.issuer),
    addressee: parties.speaker(found.addressee),
    force: found.force,
    evidence: { start, end },
    cue: spanOf(found.cue.from, found.cue.to),
    responses: answers.map(({ kind, by, evidence }) => ({ kind, by: parties.speaker(by), evidence })),
    deadline: deadlineOf(scene, found.strip, from, to),
    rule: found.rule,
  };
}
