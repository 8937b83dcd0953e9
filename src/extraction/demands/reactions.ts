import type { ResponseKind } from '../../core/news/demand.ts';
import { ECHO_NOUNS } from '../lexicon/demand-nouns.ts';
import { RESPONSE_VERBS, TURNS_DOWN } from '../lexicon/responses.ts';
import type { Entity } from '../speakers/entities.ts';
import { isParticiple } from './grammar.ts';
import type { Parties, Phrase } from './parties.ts';
import { lowerAt, mentionAt, type Scene, type Strip, tokenAt } from './scene.ts';
import { subjectOf } from './subjects.ts';

/** A word that may tell of a reaction, with who reacts and to what. */
export interface Reaction {
  readonly kind: ResponseKind;
  readonly word: string;
  readonly sentence: number;
  readonly at: number;
  readonly by: Entity | undefined;
  readonly passive: boolean;
  /** Who tells of it, in the sentence or in marks. */
  readonly teller: Entity | undefined;
  /** Whose demand, proposal or complaint the sentence names, and whether of several. */
  readonly echo: { readonly owner: Entity | undefined; readonly plural: boolean } | undefined;
}

/** Every reaction in the text, to whatever it may be, in order. */
export function reactionsOf(scene: Scene, parties: Parties): Reaction[] {
  const { document } = scene;
  const reactions: Reaction[] = [];
  for (const [sentence, { from, to }] of document.sentences.entries()) {
    const first = document.units[from]!.tokenIndex;
    const last = document.units[to]?.tokenIndex ?? document.tokens.length;
    for (let at = first; at < last; at++) {
      const kind = kindAt(scene, at);
      if (!kind) continue;
      const strip = { from: first, to: last, piece: -1, sentence, asks: false };
      const subject = subjectOf(scene, parties, strip, at);
      const answering = /^(?:respond\w*|repl\w+|answer\w*)$/.test(lowerAt(scene, at));
      if (
        (subject.negated && !answering && !/^(?:refus|declin)/.test(lowerAt(scene, at))) ||
        subject.unreal ||
        (answering && !subject.negated)
      )
        continue;
      const echo = echoIn(scene, parties, first, last, at);
      const aboutDemand = subject.phrase !== undefined && subject.phrase.to <= at && holdsEcho(scene, subject.phrase);
      const instead = kind === 'countered' && isParticiple(lowerAt(scene, at));
      const unmet = lowerAt(scene, at).startsWith('un');
      const thing = unmet || subject.passive || aboutDemand || TURNS_DOWN.has(lowerAt(scene, at));
      reactions.push({
        kind,
        word: lowerAt(scene, at),
        sentence,
        at,
        by: instead
          ? behindComma(scene, parties, strip, at)
          : thing
            ? tellerOf(scene, parties, strip, at, unmet || subject.passive)
            : subject.entity,
        passive: unmet || subject.passive,
        teller: teller(scene, parties, strip, at),
        echo,
      });
    }
  }
  return reactions;
}

/** What the word at `at` tells; an answer that does not come is told by its negation. */
function kindAt(scene: Scene, at: number): ResponseKind | undefined {
  const { lower, capital } = tokenAt(scene, at)!;
  if (lower === 'defiant' && /^remain/.test(lowerAt(scene, at - 1))) return 'rejected';
  const kind = RESPONSE_VERBS.get(lower);
  if (!kind || capital) return undefined;
  if (lowerAt(scene, at - 1) === 'to' && !/^(?:declined|refused)$/.test(lower)) return undefined;
  return isParticiple(lower) && lowerAt(scene, at - 1) === 'of' && lowerAt(scene, at - 2) === 'instead' ? 'countered' : kind;
}

/** Who says that the demand is turned down; for a passive, its agent. */
function tellerOf(scene: Scene, parties: Parties, strip: Strip, at: number, passive: boolean): Entity | undefined {
  if (passive) {
    for (let k = at + 1; k < Math.min(strip.to, at + 4); k++)
      if (lowerAt(scene, k) === 'by') return parties.ofPhrase({ from: k + 1, to: Math.min(strip.to, k + 12) });
    return undefined;
  }
  const cue =
    scene.cues[strip.sentence]!.findLast((c) => scene.document.units[c.unit]!.tokenIndex < at && !c.negated) ??
    scene.cues[strip.sentence]![0];
  return cue && subjectOf(scene, parties, strip, scene.document.units[cue.unit]!.tokenIndex).entity;
}

/** "Instead of complying, the governor sued": the main clause. */
function behindComma(scene: Scene, parties: Parties, strip: Strip, at: number): Entity | undefined {
  for (let k = at + 1; k < Math.min(strip.to - 1, at + 16); k++) {
    if (lowerAt(scene, k) !== ',') continue;
    const mention = mentionAt(scene, k + 1);
    return mention >= 0 ? parties.ofMention(mention) : undefined;
  }
  return undefined;
}

/** Whose words the reaction is told in. */
function teller(scene: Scene, parties: Parties, strip: Strip, at: number): Entity | undefined {
  const piece = scene.document.pieceOfToken[at]!;
  if (piece >= 0) return parties.ofPiece(piece);
  const cue = scene.cues[strip.sentence]!.find((c) => c.stating && !c.negated);
  return cue && parties.ofMention(cue.mention);
}

const holdsEcho = (scene: Scene, { from, to }: Phrase): boolean => {
  for (let k = from; k < to; k++) if (ECHO_NOUNS.has(lowerAt(scene, k))) return true;
  return false;
};

/** The word for a demand in the sentence, nearest to the reaction, and its owner: "Lee's demands", "their request". */
function echoIn(scene: Scene, parties: Parties, first: number, last: number, at: number): Reaction['echo'] {
  let best = -1;
  for (let k = Math.max(first, at - 25); k < Math.min(last, at + 20); k++)
    if (ECHO_NOUNS.has(lowerAt(scene, k)) && (best < 0 || Math.abs(k - at) < Math.abs(best - at))) best = k;
  if (best < 0) return undefined;
  let owner: Entity | undefined;
  for (let k = best - 1; k >= Math.max(first, best - 6); k--) {
    const mention = mentionAt(scene, k);
    if (mention < 0) continue;
    owner = parties.ofMention(mention);
    break;
  }
  return { owner, plural: lowerAt(scene, best).endsWith('s') };
}
