import type { ResponseKind } from '../../core/news/demand.ts';
import type { Span } from '../../core/span.ts';
import { WEAK_RESPONSES } from '../lexicon/demands/responses.ts';
import type { Entity } from '../speakers/entities/entity.ts';
import type { Reaction } from './reactions.ts';
import { type DemandedItem, stemOf } from './repeats.ts';
import { type CuedText, tokensOf } from './scene.ts';

/** What the text reports of a demand's fate. */
export interface DemandAnswer {
  readonly kind: ResponseKind;
  readonly by: Entity | undefined;
  readonly evidence: Span;
  readonly confidence: number;
}

/** A demand and a reaction that may be to it. */
interface Pair {
  readonly item: DemandedItem;
  readonly reaction: Reaction;
  /** By how many sentences the demand stands behind the reaction; negative where it stands before it. */
  readonly ahead: number;
  /** The words that the demand and the reaction's sentence share. */
  readonly common: number;
}

/** A sign that a reaction is, or cannot be, to a demand. */
interface LinkRule {
  readonly name: string;
  /** `bar`: where it holds there is no link. `sure`: where it holds there is one, whatever else. `sign`: adds its points. */
  readonly kind: 'bar' | 'sure' | 'sign';
  /** Undefined where the rule says nothing of the pair. */
  readonly points: (pair: Pair) => number | undefined;
}

/** Half of the reactions that are found are to the demand. */
const MEASURED = 0.5;
/** The points from which a reaction is held to be to a demand. */
const NEEDED = 2.5;
const SURE = 5;
/** Behind this many sentences a reaction without a word for the demand is not to it. */
const NEAR = 3;
/** Tokens between a reaction and a noun for a demand that is its object: "rejected the growing calls". */
const OBJECT_REACH = 9;
/** Tokens on both sides of a reaction whose words are compared with the demand's. */
const WORDS_AROUND = 40;
/** Each sentence between takes one fortieth of a point, so that of two alike the nearer counts. */
const FAR = 40;
/** How many of the latest demands one reaction is held against. */
const RECENT = 60;

const points = (holds: boolean, value: number): number | undefined => (holds ? value : undefined);

/** In the order in which they are asked: the first bar or sure sign ends it. */
const LINK_RULES: readonly LinkRule[] = [
  {
    name: 'taken back',
    kind: 'sure',
    points: ({ reaction, item, ahead }) => (reaction.kind === 'withdrawn' ? takesBack(reaction, item.framed.issuer, -ahead) : undefined),
  },
  { name: 'the issuer reacts', kind: 'bar', points: ({ reaction: { by }, item }) => points(isSame(by, item.framed.issuer), 0) },
  { name: 'a weak verb alone', kind: 'bar', points: ({ reaction }) => points(!reaction.echo && WEAK_RESPONSES.has(reaction.word), 0) },
  { name: 'the noun is its object', kind: 'sure', points: (pair) => points(isObject(pair), SURE) },
  { name: 'told before the demand', kind: 'bar', points: ({ reaction, ahead }) => points(ahead > 0 && !reaction.echo, 0) },
  {
    name: 'far off, and nothing shared',
    kind: 'bar',
    points: ({ reaction, ahead, common }) => points(-ahead > NEAR && !reaction.echo && common === 0, 0),
  },
  { name: 'the addressee reacts', kind: 'sign', points: (pair) => points(isByAddressee(pair), 2) },
  { name: 'a word for the demand', kind: 'sign', points: ({ reaction }) => points(reaction.echo !== undefined, 1) },
  { name: 'the issuer’s own', kind: 'sign', points: ({ reaction, item }) => points(owns(reaction, item.framed.issuer), 2) },
  {
    name: 'the addressee reacts at once',
    kind: 'sign',
    points: (pair) => points(isByAddressee(pair) && pair.ahead === 0 && pair.reaction.at > pair.item.framed.cue.from, 1),
  },
  { name: 'a word for it at once', kind: 'sign', points: (pair) => points(isEchoedAtOnce(pair), 1.5) },
  { name: 'words shared', kind: 'sign', points: ({ common }) => Math.min(2, common) },
  { name: 'nobody reacts', kind: 'sign', points: ({ reaction }) => points(!reaction.by && !reaction.passive, -1) },
  { name: 'distance', kind: 'sign', points: ({ ahead }) => -Math.min(1, Math.abs(ahead) / FAR) },
];

/** For each item, the reactions to it, in the text's order, at most one of a kind from each party. */
export function answersTo(scene: CuedText, items: readonly DemandedItem[], reactions: readonly Reaction[]): DemandAnswer[][] {
  const answers: DemandAnswer[][] = items.map(() => []);
  if (items.length === 0) return answers;
  const demanded = new Uint8Array(scene.document.tokens.length);
  for (const { from, to } of items) demanded.fill(1, from, to);
  for (const reaction of reactions) {
    if (demanded[reaction.at]) continue;
    for (const index of linked(scene, items, reaction)) {
      const by = reaction.by ?? (reaction.passive ? items[index]!.framed.addressee : undefined);
      const { start, end } = scene.document.sentences[reaction.sentence]!;
      const told = answers[index]!;
      if (!told.some((a) => a.kind === reaction.kind && (a.by === by || a.evidence.start === start)))
        told.push({ kind: reaction.kind, by, evidence: { start, end }, confidence: MEASURED });
    }
  }
  return answers;
}

/** The demands that the reaction is to: the best match, or all of an owner's where it tells of several. */
function linked(scene: CuedText, items: readonly DemandedItem[], reaction: Reaction): number[] {
  const stems = stemsAround(scene, reaction);
  let best = -1;
  let bestScore = 0;
  const owned: number[] = [];
  for (let index = Math.max(0, items.length - RECENT); index < items.length; index++) {
    const item = items[index]!;
    const score = scoreOf({ item, reaction, ahead: item.framed.strip.sentence - reaction.sentence, common: sharedWith(stems, item) });
    if (score < NEEDED) continue;
    if (reaction.echo?.plural && owns(reaction, item.framed.issuer)) owned.push(index);
    if (score <= bestScore) continue;
    best = index;
    bestScore = score;
  }
  return owned.length > 1 ? owned : best >= 0 ? [best] : [];
}

/** What the words of the sentence near the reaction say. */
function stemsAround({ document }: CuedText, { sentence, at }: Reaction): Set<string> {
  const { tokens } = document;
  const { from, to } = tokensOf(document, sentence);
  const stems = new Set<string>();
  for (let k = Math.max(from, at - WORDS_AROUND); k < Math.min(to, at + WORDS_AROUND); k++) {
    const { kind, lower } = tokens[k]!;
    if (kind === 'word') stems.add(stemOf(lower));
  }
  return stems;
}

function sharedWith(stems: ReadonlySet<string>, item: DemandedItem): number {
  let common = 0;
  for (const word of item.stems) if (stems.has(word)) common++;
  return common;
}

/** The points of the pair; 0 where a rule bars the link. */
function scoreOf(pair: Pair): number {
  let score = 0;
  for (const rule of LINK_RULES) {
    const given = rule.points(pair);
    if (given === undefined) continue;
    if (rule.kind !== 'sign') return given;
    score += given;
  }
  return score;
}

const isSame = (entity: Entity | undefined, issuer: Entity | undefined): boolean =>
  entity !== undefined && issuer !== undefined && (entity === issuer || entity.aliases.has(issuer.name));

const isByAddressee = ({ reaction, item }: Pair): boolean => reaction.by !== undefined && reaction.by === item.framed.addressee;

/** "Lee rejected the growing calls to resign". */
function isObject({ reaction, item, ahead }: Pair): boolean {
  const between = item.framed.cue.from - reaction.at;
  return item.framed.frame.kind === 'noun' && ahead === 0 && between > 0 && between < OBJECT_REACH;
}

/** The reaction's sentence, the demand's own or the next, names the demand and no other owner of it. */
function isEchoedAtOnce({ reaction: { by, echo }, item, ahead }: Pair): boolean {
  if (!echo || !by || ahead > 0 || ahead < -1) return false;
  return !echo.owner || echo.owner === item.framed.issuer;
}

/** The demand that the reaction is to is the issuer's: by its word in the sentence, or because the issuer tells of it. */
const owns = ({ echo, passive, teller }: Reaction, issuer: Entity | undefined): boolean =>
  issuer !== undefined && (echo?.owner === issuer || (echo !== undefined && passive && teller === issuer));

/** Who made a demand alone can take it back: "Lee dropped the demand", "Lee's demand was withdrawn". Of several the latest is meant. */
function takesBack({ by, echo, passive }: Reaction, issuer: Entity | undefined, behind: number): number {
  if (!echo || !issuer || behind <= 0) return 0;
  const own = isSame(by, issuer) || (passive && (echo.owner === undefined || echo.owner === issuer));
  return own ? 4 - Math.min(1, behind / FAR) : 0;
}
