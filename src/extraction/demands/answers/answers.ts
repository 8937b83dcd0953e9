import type { ResponseKind } from '../../../core/news/demand.ts';
import type { Span } from '../../../core/span.ts';
import { containment } from '../../../text/overlap.ts';
import { AWAITING, PUTTING_OFF, STAND_GROUPS } from '../../lexicon/demands/responses.ts';
import type { Entity } from '../../speakers/entities/entity.ts';
import type { DemandScene } from '../parties.ts';
import { type DemandedItem, stemOf } from '../repeats.ts';
import { lowerAt, pieceAt, tokensOf } from '../scene.ts';
import { type AnswerWeights, featuresOf } from './features.ts';
import { fulfilmentsOf } from './fulfilment.ts';
import { likelihoodOf } from './likelihood.ts';
import { isNoAnswer, isSupport, isSupportTold } from './outsiders.ts';
import type { AnswerPair, Reaction } from './reactions.ts';
import { isSame } from './relations.ts';

/** What the text reports of a demand's fate, or of somebody who takes its side and isn't asked: `supported`. */
export interface DemandAnswer {
  readonly kind: ResponseKind | 'supported';
  /** Only whoever is asked answers so: "refused", unlike "criticised". */
  readonly byAsked: boolean;
  readonly by: Entity | undefined;
  readonly evidence: Span;
  readonly confidence: number;
}

/** What is less likely isn't kept. Of those from here on readers of British articles marked two in five, and passed over others that are answers too, or gave them to a demand that asks for the same. */
const LIKELY = 0.35;
/** The same of somebody who supports it: a name beside a demand is worse wrong than missing. */
const LIKELY_SUPPORT = 0.5;
/** How many demands ahead of it one reaction is held against, the latest, and how many behind it. */
const RECENT = 60;
const SOON = 20;
/** The share of the shorter demand's words that the other has where one answer is to both. */
const SAME = 0.6;

/** For each item, what answers it, in the text's order: one answer a sentence, to the demand that it is likeliest to, and to those that ask for the same. */
export function answersTo(
  scene: DemandScene,
  items: readonly DemandedItem[],
  reactions: readonly Reaction[],
  weights?: AnswerWeights,
): DemandAnswer[][] {
  const answers: DemandAnswer[][] = items.map(() => []);
  const bySentence = Map.groupBy(pairsOf(scene, items, reactions), ({ reaction }) => reaction.sentence);
  for (const [sentence, pairs] of [...bySentence].sort(([a], [b]) => a - b)) {
    const rated = pairs.map((pair) => ({ pair, confidence: likelihoodOf(featuresOf(scene, pair), weights) }));
    const best = rated.reduce((one, other) => (other.confidence > one.confidence ? other : one));
    if (best.confidence < LIKELY) continue;
    const { start, end } = scene.document.sentences[sentence]!;
    for (const { pair, confidence: own } of rated) {
      if (pair.reaction !== best.pair.reaction) continue;
      const toAll = isToAll(best.pair, pair);
      const confidence = toAll ? best.confidence : own;
      if (confidence < LIKELY || !(toAll || asksTheSame(best.pair, pair))) continue;
      const kind = isSupport(scene, pair) ? 'supported' : pair.reaction.kind;
      const by = pair.reaction.by ?? (pair.reaction.passive && kind !== 'supported' ? pair.item.framed.addressee : undefined);
      if (kind === 'supported' && (!by || confidence < LIKELY_SUPPORT || !isSupportTold(scene, pair))) continue;
      const told = answers[items.indexOf(pair.item)]!;
      const same = told.findIndex((one) => one.kind === kind && one.by === by);
      if (same >= 0 && told[same]!.confidence >= confidence) continue;
      if (same >= 0) told.splice(same, 1);
      told.push({
        kind,
        by,
        byAsked: kind !== 'supported' && !STAND_GROUPS.has(pair.reaction.group),
        evidence: { start, end },
        confidence,
      });
    }
  }
  return answers;
}

/** Every demand with every reaction that can be to it. */
export function pairsOf(scene: DemandScene, items: readonly DemandedItem[], reactions: readonly Reaction[]): AnswerPair[] {
  const demanded = new Uint8Array(scene.document.tokens.length);
  for (const { from, to } of items) demanded.fill(1, from, to);
  const places = items.map(({ from }) => from).sort((a, b) => a - b);
  const all = [...reactions, ...fulfilmentsOf(scene, items)];
  return all.flatMap((reaction) => {
    if ((demanded[reaction.at] && reaction.group !== 'done') || isAwaited(scene, reaction)) return [];
    const behind = ahead(places, reaction.at);
    const near = reaction.of ? [reaction.of] : items.slice(Math.max(0, behind - RECENT), behind + SOON);
    return near
      .filter(
        (item) =>
          canAnswer(reaction, item) && !isNoAnswer(scene, reaction, item) && (reaction.group !== 'would' || isOfAct(scene, reaction, item)),
      )
      .map((item) => ({ item, reaction, between: Math.max(0, Math.abs(behind - ahead(places, item.from)) - 1) }));
  });
}

/** How far before the reaction a word stands that puts it off. */
const PUT_OFF_BEFORE = 10;

/** Hoped for, foretold, denied, or put off: "hopes that the city will agree", "until it agreed". */
function isAwaited(scene: DemandScene, { at, sentence, kind }: Reaction): boolean {
  const { from } = tokensOf(scene.document, sentence);
  for (let k = from; k < at; k++) {
    const lower = lowerAt(scene, k);
    if ((AWAITING.has(lower) || /^den(?:ied|ies|y|ying)$/.test(lower)) && pieceAt(scene, k) === pieceAt(scene, at)) return true;
    const isEven = /^(?:even|as)$/.test(lowerAt(scene, k - 1));
    if (kind !== 'countered' && at - k < PUT_OFF_BEFORE && PUTTING_OFF.has(lower) && !isEven) return true;
  }
  return false;
}

/** Whoever made a demand takes it back, and doesn't answer it; only they do. */
function canAnswer({ kind, by, echo }: Reaction, { framed: { issuer } }: DemandedItem): boolean {
  if (kind !== 'withdrawn') return !isSame(by, issuer);
  return isSame(by, issuer) || (by === undefined && echo !== undefined);
}

/** "said it would repair the quay", where it was to repair it. */
const isOfAct = (scene: DemandScene, { to }: Reaction, { stems }: DemandedItem): boolean => stems.has(stemOf(lowerAt(scene, to)));

/** How many of the places, which are in order, lie ahead of the token. */
function ahead(places: readonly number[], at: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sentence names several demands of one party: the answer is to each of them. */
const isToAll = ({ item, reaction }: AnswerPair, other: AnswerPair): boolean =>
  reaction.echo?.plural === true && item.framed.issuer !== undefined && item.framed.issuer === other.item.framed.issuer;

const asksTheSame = (one: AnswerPair, other: AnswerPair): boolean => one === other || containment(one.item.stems, other.item.stems) >= SAME;
