import type { ResponseKind } from '../../../core/news/demand.ts';
import { ECHO_NOUNS } from '../../lexicon/demands/nouns.ts';
import { ANSWER_PHRASES, ANSWERED_THINGS, type AnswerPhrase, PARTICLES } from '../../lexicon/demands/responses.ts';
import type { Entity } from '../../speakers/entities/entity.ts';
import { isNoun, PENN } from '../../tagging/tag-set.ts';
import type { DemandScene, Phrase } from '../parties.ts';
import type { DemandedItem } from '../repeats.ts';
import { type CuedText, cuesOf, isQuoteMark, lowerAt, mentionAt, pieceAt, type Strip, tokenAt, tokensOf } from '../scene.ts';
import { subjectOf, type VerbSubject } from '../subjects.ts';

/** Words that may tell of an answer to some demand, with who answers. Token indexes. */
export interface Reaction {
  /** The one demand that it can be to; undefined where it may be to any. */
  readonly of?: DemandedItem;
  readonly group: string;
  readonly kind: ResponseKind;
  readonly sentence: number;
  /** Its words, half-open. */
  readonly at: number;
  readonly to: number;
  readonly by: Entity | undefined;
  /** The phrase of whoever or whatever does it, where one stands before it. */
  readonly subject: Phrase | undefined;
  readonly passive: boolean;
  readonly negated: boolean;
  /** Behind "if", "may" or "would": not told as done. */
  readonly unreal: boolean;
  /** Who reports it, if not the article: the quotation's speaker, or whoever the sentence's first reporting verb names. */
  readonly teller: Entity | undefined;
  /** "had refused", in the article's own voice: before what is told. */
  readonly before: boolean;
  /** Whose demand the sentence names, by a word for one ("her calls"), whether of several, and where the word stands. */
  readonly echo: { readonly owner: Entity | undefined; readonly plural: boolean; readonly at: number } | undefined;
}

/** A demand and a reaction that may be to it. */
export interface AnswerPair {
  readonly item: DemandedItem;
  readonly reaction: Reaction;
  /** How many other demands stand between them. */
  readonly between: number;
}

/** A word for the demand is looked for from this many tokens ahead of the reaction to this many behind it. */
const ECHO_BEFORE = 25;
const ECHO_BEHIND = 20;
/** The demand's owner ("Lee's demands", "calls by Lee") stands at most this many tokens from that word. */
const OWNER_NEAR = 6;
/** How far a particle may stand from its verb: "turned the old request down". */
const PARTICLE_REACH = 6;
/** No sentence tells more; what does is no sentence, and is not read on. */
const MOST_IN_SENTENCE = 12;

/** Every reaction in the text, to whatever it may be, in order. */
export function reactionsOf(scene: DemandScene): Reaction[] {
  return scene.document.sentences.flatMap((_, sentence) => {
    const strip = { ...tokensOf(scene.document, sentence), piece: -1, sentence, asks: false };
    const reactions: Reaction[] = [];
    for (let at = strip.from; at < strip.to && reactions.length < MOST_IN_SENTENCE; at++) {
      const reaction = reactionAt(scene, strip, at);
      if (reaction) reactions.push(reaction);
    }
    return reactions;
  });
}

function reactionAt(scene: DemandScene, strip: Strip, at: number): Reaction | undefined {
  const { lower, capital } = tokenAt(scene, at);
  const phrases = ANSWER_PHRASES.get(lower);
  if (!phrases || mentionAt(scene, at) >= 0 || (capital && at !== strip.from && !isQuoteMark(scene, at - 1))) return undefined;
  for (const phrase of phrases) {
    const to = endOf(scene, strip, phrase, at);
    if (to < 0 || (phrase.verb && !isVerbTag(scene.document.tags.pos[at]))) continue;
    const subject = subjectOf(scene, strip, verbOf(scene, phrase, at, to));
    const teller = tellerOf(scene, strip, at);
    const isInstead = lowerAt(scene, at - 1) === 'of' && lowerAt(scene, at - 2) === 'instead';
    const kind = isInstead ? 'countered' : kindOf(phrase, subject);
    if (!kind) continue;
    return {
      group: isInstead ? 'instead of' : phrase.verb && subject.negated && phrase.kind !== kind ? `not-${phrase.group}` : phrase.group,
      kind,
      sentence: strip.sentence,
      at,
      to,
      subject: subject.phrase,
      by: isInstead ? mainClauseSubject(scene, strip, at) : answererOf(scene, strip, { phrase, at, to, subject }),
      passive: subject.passive || isPassiveParticiple(scene, at),
      negated: subject.negated,
      unreal: subject.unreal,
      teller,
      before: !teller && (lowerAt(scene, at - 1) === 'had' || lowerAt(scene, at - 2) === 'had'),
      echo: echoIn(scene, strip, at),
    };
  }
  return undefined;
}

const isVerbTag = (tag: number | undefined): boolean =>
  tag === PENN.VB || tag === PENN.VBD || tag === PENN.VBG || tag === PENN.VBN || tag === PENN.VBP || tag === PENN.VBZ;

/** The token behind the phrase; -1 where its words don't all stand there. */
function endOf(scene: CuedText, strip: Strip, { rest }: AnswerPhrase, at: number): number {
  let k = at + 1;
  for (const [index, word] of rest.entries()) {
    const reach = index === 0 && rest.length === 1 && PARTICLES.has(word) ? PARTICLE_REACH : 1;
    let found = -1;
    for (let n = k; n < Math.min(strip.to, k + reach) && found < 0; n++) {
      if (n > k && scene.tokens.isMarkAt(n)) break;
      if (lowerAt(scene, n) === word) found = n;
    }
    if (found < 0) return -1;
    k = reach > 1 ? at + 1 : found + 1;
  }
  return k;
}

/** The verb whose subject is asked for: behind "will not" that of the clause, else the phrase's first word. */
const verbOf = (scene: CuedText, { verb }: AnswerPhrase, at: number, to: number): number =>
  !verb && tokenAt(scene, to).kind === 'word' ? to : at;

/** An answer's want tells where it is denied alone; what is denied besides may tell the contrary, or nothing. */
function kindOf({ kind, denied, group, verb }: AnswerPhrase, { negated }: VerbSubject): ResponseKind | undefined {
  if (group === 'reply') return negated ? kind : undefined;
  return verb && negated ? denied : kind;
}

interface ReactionSite {
  readonly phrase: AnswerPhrase;
  readonly at: number;
  readonly to: number;
  readonly subject: VerbSubject;
}

/** Who answers: the verb's subject; where that is the demand ("it was rejected", "that is impossible"), who does it or says so. */
function answererOf(scene: DemandScene, strip: Strip, { at, to, phrase, subject }: ReactionSite): Entity | undefined {
  if (subject.passive || isPassiveParticiple(scene, at)) return agentBehind(scene, strip, at);
  if (phrase.group === 'backing') return scene.parties.ofPhrase({ from: to, to: Math.min(strip.to, to + 12) });
  const isAboutDemand = phrase.group === 'judgement' || phrase.group === 'stays' || phrase.group === 'waits' || phrase.group === 'unheard';
  if (subject.entity && !isAboutDemand && !(subject.phrase && holdsEcho(scene, subject.phrase.from, subject.phrase.to)))
    return subject.entity;
  const piece = pieceAt(scene, at);
  if (piece >= 0) return scene.parties.ofPiece(piece);
  const { units } = scene.document;
  const cues = cuesOf(scene, strip);
  const cue = cues.findLast(({ unit, negated }) => units[unit]!.tokenIndex < to && !negated) ?? cues[0];
  return cue && (subjectOf(scene, strip, units[cue.unit]!.tokenIndex).entity ?? scene.parties.ofMention(cue.mention));
}

/** `Reaction.teller`. */
function tellerOf(scene: DemandScene, strip: Strip, at: number): Entity | undefined {
  const piece = pieceAt(scene, at);
  if (piece >= 0) return scene.parties.ofPiece(piece);
  const cue = cuesOf(scene, strip).find(({ stating, negated }) => stating && !negated);
  return cue && scene.parties.ofMention(cue.mention);
}

/** "Instead of complying, the governor sued": the main clause. */
function mainClauseSubject(scene: DemandScene, strip: Strip, at: number): Entity | undefined {
  for (let k = at + 1; k < Math.min(strip.to - 1, at + 16); k++) {
    if (lowerAt(scene, k) !== ',') continue;
    const mention = mentionAt(scene, k + 1);
    return mention >= 0 ? scene.parties.ofMention(mention) : undefined;
  }
  return undefined;
}

/** "the call, backed by three charities": no verb before it makes it passive. */
const isPassiveParticiple = (scene: CuedText, at: number): boolean =>
  scene.document.tags.pos[at] === PENN.VBN && lowerAt(scene, at + 1) === 'by';

/** "was rejected by the ministry": who stands behind "by". */
function agentBehind(scene: DemandScene, { to }: Strip, at: number): Entity | undefined {
  for (let k = at + 1; k < Math.min(to, at + 4); k++)
    if (lowerAt(scene, k) === 'by') return scene.parties.ofPhrase({ from: k + 1, to: Math.min(to, k + 12) });
  return undefined;
}

export function holdsEcho(scene: CuedText, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isEchoAt(scene, k)) return true;
  return false;
}

/** How far before "demand" its article or owner stands: what people buy has none. */
const DETERMINER_REACH = 4;

/** A later word for a demand, as a noun: not "he claims", nor "local demand". */
export function isEchoAt(scene: CuedText, at: number): boolean {
  const lower = lowerAt(scene, at);
  if (!ECHO_NOUNS.has(lower) && !ANSWERED_THINGS.has(lower)) return false;
  const { pos } = scene.document.tags;
  if (!isNoun(pos[at] ?? PENN.SYM)) return false;
  if (lower !== 'demand') return true;
  for (let k = at - 1; k >= at - DETERMINER_REACH && k >= 0; k--) {
    const tag = pos[k] ?? PENN.SYM;
    if (tag === PENN.DT || tag === PENN['PRP$'] || tag === PENN.POS) return true;
  }
  return false;
}

/** The word for a demand in the sentence, nearest to the reaction, with its owner: "Lee's demands", "calls by Lee". */
function echoIn(scene: DemandScene, { from, to }: Strip, at: number): Reaction['echo'] {
  let best = -1;
  for (let k = Math.max(from, at - ECHO_BEFORE); k < Math.min(to, at + ECHO_BEHIND); k++)
    if (isEchoAt(scene, k) && (best < 0 || Math.abs(k - at) < Math.abs(best - at))) best = k;
  if (best < 0) return undefined;
  return { owner: ownerOf(scene, { from, to }, best), plural: isAllAt(scene, best), at: best };
}

/** "their demands", which are all of theirs, but not "demands to leave". */
const isAllAt = (scene: CuedText, noun: number): boolean =>
  /^(?:appeals|calls|complaints|concerns|conditions|demands|pleas|requests|requirements)$/.test(lowerAt(scene, noun)) &&
  !/^(?:to|for|that|of)$/.test(lowerAt(scene, noun + 1));

function ownerOf(scene: DemandScene, { from, to }: Pick<Strip, 'from' | 'to'>, noun: number): Entity | undefined {
  for (let k = noun - 1; k >= Math.max(from, noun - OWNER_NEAR); k--) {
    const mention = mentionAt(scene, k);
    if (mention >= 0) return scene.cast.mentions[mention]?.possessive ? scene.parties.ofMention(mention) : undefined;
    if (scene.tokens.isMarkAt(k)) break;
  }
  for (let k = noun + 1; k < Math.min(to, noun + 4); k++)
    if (/^(?:by|from)$/.test(lowerAt(scene, k))) return scene.parties.ofPhrase({ from: k + 1, to: Math.min(to, k + 8) });
  return undefined;
}
