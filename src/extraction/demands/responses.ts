import type { ResponseKind } from '../../core/demand.ts';
import type { Span } from '../../core/span.ts';
import { ECHO_NOUNS } from '../lexicon/demand-nouns.ts';
import { RESPONSE_VERBS, TURNS_DOWN } from '../lexicon/responses.ts';
import type { Entity } from '../speakers/entities.ts';
import type { Parties, Phrase } from './parties.ts';
import { type Item, stem } from './repeats.ts';
import { lowerAt, mentionAt, type Scene, type Strip, tokenAt } from './scene.ts';
import { subjectOf } from './subjects.ts';

/** A reaction that the text reports. */
export interface Answer {
  readonly kind: ResponseKind;
  readonly by: Entity | undefined;
  readonly evidence: Span;
}

/** A word that may tell of a reaction, with who reacts and to what. */
interface Reaction {
  readonly kind: ResponseKind;
  readonly sentence: number;
  readonly at: number;
  readonly by: Entity | undefined;
  readonly passive: boolean;
  /** Who tells of it, in the sentence or in marks. */
  readonly teller: Entity | undefined;
  /** Whose demand, proposal or complaint the sentence names, and whether of several. */
  readonly echo: { readonly owner: Entity | undefined; readonly plural: boolean } | undefined;
}

/** Behind this many sentences a reaction without a word for the demand is not to it. */
const NEAR = 3;
const NEEDED = 2.5;

/** For each item, the reactions to it, in the text's order, at most one of a kind from each party. */
export function answersTo(scene: Scene, parties: Parties, items: readonly Item[]): Answer[][] {
  const answers: Answer[][] = items.map(() => []);
  if (items.length === 0) return answers;
  for (const reaction of reactionsOf(scene, parties)) {
    for (const index of linked(scene, items, reaction)) {
      const item = items[index]!;
      const by = reaction.by ?? (reaction.passive ? item.found.addressee : undefined);
      const { start, end } = scene.document.sentences[reaction.sentence]!;
      if (!answers[index]!.some((a) => a.kind === reaction.kind && (a.by === by || a.evidence.start === start))) answers[index]!.push({ kind: reaction.kind, by, evidence: { start, end } });
    }
  }
  return answers;
}

function reactionsOf(scene: Scene, parties: Parties): Reaction[] {
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
      if ((subject.negated && !answering && !/^(?:refus|declin)/.test(lowerAt(scene, at))) || subject.unreal || (answering && !subject.negated)) continue;
      const echo = echoIn(scene, parties, first, last, at);
      const aboutDemand = subject.phrase !== undefined && subject.phrase.to <= at && holdsEcho(scene, subject.phrase);
      const thing = subject.passive || aboutDemand || TURNS_DOWN.has(lowerAt(scene, at));
      reactions.push({ kind, sentence, at, by: thing ? tellerOf(scene, parties, strip, at, subject.passive) : subject.entity, passive: subject.passive, teller: teller(scene, parties, strip, at), echo });
    }
  }
  return reactions;
}

/** What the word at `at` tells; an answer that does not come is told apart by its negation later. */
function kindAt(scene: Scene, at: number): ResponseKind | undefined {
  const lower = lowerAt(scene, at);
  if (tokenAt(scene, at)!.capital) return undefined;
  if (TURNS_DOWN.has(lower)) return 'rejected';
  if (/^(?:respond|responded|reply|replied|answer|answered)$/.test(lower)) return 'ignored';
  return RESPONSE_VERBS.get(lower);
}

/** Who says that the demand is turned down; for a passive, its agent. */
function tellerOf(scene: Scene, parties: Parties, strip: Strip, at: number, passive: boolean): Entity | undefined {
  if (passive) {
    for (let k = at + 1; k < Math.min(strip.to, at + 4); k++) if (lowerAt(scene, k) === 'by') return parties.ofPhrase({ from: k + 1, to: Math.min(strip.to, k + 12) });
    return undefined;
  }
  const cue = scene.cues[strip.sentence]!.findLast((c) => scene.document.units[c.unit]!.tokenIndex < at && !c.negated) ?? scene.cues[strip.sentence]![0];
  return cue && subjectOf(scene, parties, strip, scene.document.units[cue.unit]!.tokenIndex).entity;
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
  for (let k = Math.max(first, at - 25); k < Math.min(last, at + 20); k++) if (ECHO_NOUNS.has(lowerAt(scene, k)) && (best < 0 || Math.abs(k - at) < Math.abs(best - at))) best = k;
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

/** The demands that the reaction is to: the best match, or all of an owner's where it tells of several. */
function linked(scene: Scene, items: readonly Item[], reaction: Reaction): number[] {
  const stems = new Set<string>();
  const { from, to } = scene.document.sentences[reaction.sentence]!;
  const first = Math.max(scene.document.units[from]!.tokenIndex, reaction.at - 40);
  const last = Math.min(scene.document.units[to]?.tokenIndex ?? scene.document.tokens.length, reaction.at + 40);
  for (let k = first; k < last; k++) if (tokenAt(scene, k)!.kind === 'word') stems.add(stem(lowerAt(scene, k)));
  let best = -1;
  let bestScore = NEEDED - 0.01;
  const owned: number[] = [];
  const low = Math.max(0, items.length - RECENT);
  for (let index = low; index < items.length; index++) {
    const score = scoreOf(items[index]!, reaction, stems);
    if (score >= NEEDED && reaction.echo?.plural && owns(reaction, items[index]!.found.issuer)) owned.push(index);
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  }
  return owned.length > 1 ? owned : best >= 0 ? [best] : [];
}
/** The demand that the reaction is to is the issuer's: by its word in the sentence, or because the issuer tells of it. */
const owns = (reaction: Reaction, issuer: Entity | undefined): boolean => issuer !== undefined && (reaction.echo?.owner === issuer || (reaction.echo !== undefined && reaction.passive && reaction.teller === issuer));

/** How many demands one reaction is held against. */
const RECENT = 60;

function scoreOf(item: Item, reaction: Reaction, stems: ReadonlySet<string>): number {
  const { issuer, addressee, strip, cue } = item.found;
  const ahead = strip.sentence - reaction.sentence;
  if (reaction.by && reaction.by === issuer) return 0;
  const inContent = reaction.at >= item.from && reaction.at < item.to;
  if (inContent) return 0;
  let score = 0;
  if (ahead === 0 && cue.from > reaction.at && cue.from - reaction.at < 9 && item.found.rule.startsWith('noun-')) return 5;
  if (ahead > 0 && !reaction.echo) return 0;
  if (reaction.by && reaction.by === addressee) score += 2;
  if (reaction.echo) score += 1;
  if (owns(reaction, issuer)) score += 2;
  if (ahead === 0 && reaction.by && reaction.by === addressee) score += 1;
  let common = 0;
  for (const word of item.stems) if (stems.has(word)) common++;
  score += Math.min(2, common);
  if (-ahead > NEAR && !reaction.echo && common === 0) return 0;
  if (!reaction.by && !reaction.passive) score -= 1;
  return score - Math.min(1, Math.abs(ahead) / 40);
}
