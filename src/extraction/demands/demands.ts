import type { Demand, Supporter } from '../../core/news/demand.ts';
import { type Span, textSpan } from '../../core/span.ts';
import type { Document } from '../grammar/document.ts';
import { Sequence } from '../grammar/sequence.ts';
import { type Cue, cuesBySentence } from '../quotes/cues.ts';
import type { Attribution } from '../quotes/rules/rule.ts';
import type { Cast } from '../speakers/cast.ts';
import type { SpeakerOf } from '../speakers/roster.ts';
import { answersTo, type DemandAnswer } from './answers/answers.ts';
import type { AnswerWeights } from './answers/features.ts';
import { reactionsOf } from './answers/reactions.ts';
import { deadlineOf } from './deadlines.ts';
import { isNeverMade } from './denials.ts';
import type { FramedDemand } from './frames/frame.ts';
import { type DemandScene, Parties } from './parties.ts';
import { decidedDemands } from './ranking/decide.ts';
import { type DemandWeights, trainedDemandWeights } from './ranking/model.ts';
import { type DemandedItem, demandedItem, withoutRepeats } from './repeats.ts';
import { type CuedText, contentSpan, tokenAt } from './scene.ts';

/** What the quote stages worked out about a document. */
interface QuotedText {
  readonly document: Document;
  readonly cast: Cast;
  readonly cues: readonly Cue[];
  readonly attributions: readonly (Attribution | undefined)[];
}

/** Every demand that the text reports, in its order, each once. Issuers and addressees are the speakers that `speakerOf` hands out. */
export function demandsOf(quoted: QuotedText, speakerOf: SpeakerOf, weights?: DemandWeights): Demand[] {
  const scene = sceneOf(quoted, speakerOf);
  const { items, answers } = answeredItems(scene, { demands: weights });
  return items.map((item, index) => demandOf(scene, item, answers[index] ?? []));
}

export function sceneOf(quoted: QuotedText, speakerOf: SpeakerOf): DemandScene {
  const text: CuedText = {
    ...quoted,
    tokens: new Sequence(quoted.document.tokens),
    cues: cuesBySentence(quoted.document, quoted.cues),
  };
  return { ...text, parties: new Parties(text, speakerOf) };
}

interface AnsweredItems {
  readonly items: readonly DemandedItem[];
  /** For each item, what answers it. */
  readonly answers: readonly (readonly DemandAnswer[])[];
}

/** Other weights than the trained ones, for whoever measures and trains. */
interface ItemWeights {
  readonly demands?: DemandWeights | undefined;
  readonly answers?: AnswerWeights | undefined;
}

/** What is demanded in the text, each thing once, with its answers. */
export function answeredItems(scene: DemandScene, { demands = trainedDemandWeights(), answers: weights }: ItemWeights = {}): AnsweredItems {
  const made = decidedDemands(scene, demands).filter((framed) => !isNeverMade(scene, framed));
  const found = made.flatMap((framed) => itemsOf(scene, framed));
  if (found.length === 0) return { items: [], answers: [] };
  const reactions = reactionsOf(scene);
  const items = withoutRepeats(addressed(scene, found, answersTo(scene, found, reactions, weights)));
  return { items, answers: answersTo(scene, items, reactions, weights) };
}

/** A demand told by a noun alone was put to whoever answers it. */
function addressed(scene: DemandScene, items: readonly DemandedItem[], answers: readonly (readonly DemandAnswer[])[]): DemandedItem[] {
  const known = new Map<FramedDemand, FramedDemand>();
  for (const [index, { framed }] of items.entries()) {
    if (framed.addressee || (framed.frame.kind !== 'list' && framed.frame.kind !== 'noun')) continue;
    const by = answers[index]?.find((answer) => answer.by && answer.byAsked && answer.by !== framed.issuer)?.by;
    if (by && !known.has(framed)) known.set(framed, { ...framed, addressee: by });
  }
  return items.map((item) => {
    const framed = known.get(item.framed);
    return framed ? demandedItem(scene, item, framed) : item;
  });
}

function itemsOf(scene: DemandScene, framed: FramedDemand): DemandedItem[] {
  return framed.contents.flatMap((content) => {
    const span = contentSpan(scene, content.from, content.to);
    return span ? [demandedItem(scene, span, content.addressee ? { ...framed, addressee: content.addressee } : framed)] : [];
  });
}

function demandOf(scene: DemandScene, { from, to, framed, polarity }: DemandedItem, answers: readonly DemandAnswer[]): Demand {
  const { parties, document } = scene;
  const { text, sentences } = document;
  const spanOf = (first: number, end: number): Span => ({ start: tokenAt(scene, first).start, end: tokenAt(scene, end - 1).end });
  const content = spanOf(from, to);
  const supporters = answers.flatMap(({ kind, by, evidence, confidence }): Supporter[] => {
    const speaker = kind === 'supported' ? parties.speaker(by) : undefined;
    return speaker ? [{ by: speaker, evidence, confidence }] : [];
  });
  const { start, end } = sentences[framed.strip.sentence]!;
  return {
    spans: [textSpan(text, content.start, content.end)],
    issuer: parties.speaker(framed.issuer),
    addressee: parties.speaker(framed.addressee),
    force: framed.force,
    polarity,
    evidence: { start, end },
    cue: spanOf(framed.cue.from, framed.cue.to),
    responses: answers.flatMap(({ kind, by, evidence, confidence }) =>
      kind === 'supported' ? [] : { kind, by: parties.speaker(by), evidence, confidence },
    ),
    ...(supporters.length > 0 ? { supporters } : {}),
    confidence: framed.confidence,
    deadline: deadlineOf(scene, framed.strip, { from, to }),
    rule: framed.label,
  };
}
