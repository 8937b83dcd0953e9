import type { ResponseKind } from '../../core/news/demand.ts';
import { isParticiple } from '../grammar/verbs.ts';
import { ECHO_NOUNS } from '../lexicon/demands/nouns.ts';
import { ANSWERS, REFUSING, RESPONSE_VERBS, TURNS_DOWN } from '../lexicon/demands/responses.ts';
import type { Entity } from '../speakers/entities/entity.ts';
import type { DemandScene, Phrase } from './parties.ts';
import { type CuedText, cuesOf, lowerAt, mentionAt, pieceAt, type Strip, tokenAt, tokensOf } from './scene.ts';
import { subjectOf, type VerbSubject } from './subjects.ts';

/** A word that may tell of a reaction, with who reacts and to what. */
export interface Reaction {
  readonly kind: ResponseKind;
  readonly word: string;
  readonly sentence: number;
  readonly at: number;
  readonly by: Entity | undefined;
  readonly passive: boolean;
  /** Who reports the reaction, if not the article: the quote's speaker, or whoever the sentence's first reporting verb names. */
  readonly teller: Entity | undefined;
  /** Whose demand, proposal or complaint the sentence names, and whether of several. */
  readonly echo: { readonly owner: Entity | undefined; readonly plural: boolean } | undefined;
}

/** A word of reaction where it stands, with its subject. */
interface ReactionSite {
  readonly scene: DemandScene;
  readonly strip: Strip;
  readonly at: number;
  readonly kind: ResponseKind;
  readonly subject: VerbSubject;
  /** What reacts stands in no subject: "was rejected", "went unheeded". */
  readonly passive: boolean;
}

/** A way in which a text says who reacts. */
interface ReactionRule {
  readonly name: string;
  readonly matches: (site: ReactionSite) => boolean;
  readonly by: (site: ReactionSite) => Entity | undefined;
}

/** In the order in which they are tried; the last always matches. */
const REACTION_RULES: readonly ReactionRule[] = [
  {
    name: 'instead of an act',
    matches: ({ scene, at, kind }) => kind === 'countered' && isParticiple(lowerAt(scene, at)),
    by: mainClauseSubject,
  },
  { name: 'done to the demand', matches: ({ passive }) => passive, by: agentBehind },
  { name: 'said of the demand', matches: isAboutDemand, by: sayerBefore },
  { name: 'done by its subject', matches: () => true, by: ({ subject }) => subject.entity },
];

/** A word for the demand ("request") is looked for from this many tokens ahead of the reaction … */
const ECHO_BEFORE = 25;
/** … to fewer than this many behind it. */
const ECHO_BEHIND = 20;
/** The demand's owner ("Lee's demands") stands at most this many tokens ahead of that word. */
const OWNER_BEFORE = 6;

/** Every reaction in the text, to whatever it may be, in order. */
export function reactionsOf(scene: DemandScene): Reaction[] {
  return scene.document.sentences.flatMap((_, sentence) => {
    const strip = { ...tokensOf(scene.document, sentence), piece: -1, sentence, asks: false };
    const reactions: Reaction[] = [];
    for (let at = strip.from; at < strip.to; at++) {
      const kind = kindAt(scene, at);
      const reaction = kind && reactionAt(scene, strip, { kind, at });
      if (reaction) reactions.push(reaction);
    }
    return reactions;
  });
}

function reactionAt(scene: DemandScene, strip: Strip, { kind, at }: Pick<Reaction, 'kind' | 'at'>): Reaction | undefined {
  const word = lowerAt(scene, at);
  const subject = subjectOf(scene, strip, at);
  if (subject.unreal || !isTold(word, subject)) return undefined;
  const passive = subject.passive || word.startsWith('un');
  const site: ReactionSite = { scene, strip, at, kind, subject, passive };
  return {
    kind,
    word,
    sentence: strip.sentence,
    at,
    by: REACTION_RULES.find(({ matches }) => matches(site))?.by(site),
    passive,
    teller: tellerOf(site),
    echo: echoIn(scene, strip, at),
  };
}

/** Whether the word tells of a reaction: an answer only where it is denied, a refusal always, anything else only where it is not denied. */
function isTold(word: string, { negated }: VerbSubject): boolean {
  if (ANSWERS.test(word)) return negated;
  return !negated || REFUSING.test(word);
}

/** The kind of response the word at `at` stands for: "answer" and its like are `ignored`, since they count only when denied. Undefined: none. */
function kindAt(scene: CuedText, at: number): ResponseKind | undefined {
  const { lower, capital } = tokenAt(scene, at);
  if (lower === 'defiant' && lowerAt(scene, at - 1).startsWith('remain')) return 'rejected';
  const kind = RESPONSE_VERBS.get(lower);
  if (!kind || capital) return undefined;
  if (lowerAt(scene, at - 1) === 'to' && lower !== 'declined' && lower !== 'refused') return undefined;
  return isParticiple(lower) && lowerAt(scene, at - 1) === 'of' && lowerAt(scene, at - 2) === 'instead' ? 'countered' : kind;
}

/** The demand itself is the subject, or a judgement is passed on it: "is a non-starter". */
function isAboutDemand({ scene, at, subject: { phrase } }: ReactionSite): boolean {
  return TURNS_DOWN.has(lowerAt(scene, at)) || (phrase !== undefined && phrase.to <= at && holdsEcho(scene, phrase));
}

/** "was rejected by the ministry": who stands behind "by". */
function agentBehind({ scene, strip, at }: ReactionSite): Entity | undefined {
  for (let k = at + 1; k < Math.min(strip.to, at + 4); k++)
    if (lowerAt(scene, k) === 'by') return scene.parties.ofPhrase({ from: k + 1, to: Math.min(strip.to, k + 12) });
  return undefined;
}

/** "The ministry said the demand was a non-starter": the subject of the reporting verb before it, or of the sentence's first. */
function sayerBefore({ scene, strip, at }: ReactionSite): Entity | undefined {
  const { units } = scene.document;
  const cues = cuesOf(scene, strip);
  const cue = cues.findLast(({ unit, negated }) => units[unit]!.tokenIndex < at && !negated) ?? cues[0];
  return cue && subjectOf(scene, strip, units[cue.unit]!.tokenIndex).entity;
}

/** "Instead of complying, the governor sued": the main clause. */
function mainClauseSubject({ scene, strip, at }: ReactionSite): Entity | undefined {
  for (let k = at + 1; k < Math.min(strip.to - 1, at + 16); k++) {
    if (lowerAt(scene, k) !== ',') continue;
    const mention = mentionAt(scene, k + 1);
    return mention >= 0 ? scene.parties.ofMention(mention) : undefined;
  }
  return undefined;
}

/** `Reaction.teller`. */
function tellerOf({ scene, strip, at }: ReactionSite): Entity | undefined {
  const piece = pieceAt(scene, at);
  if (piece >= 0) return scene.parties.ofPiece(piece);
  const cue = cuesOf(scene, strip).find(({ stating, negated }) => stating && !negated);
  return cue && scene.parties.ofMention(cue.mention);
}

const holdsEcho = (scene: CuedText, { from, to }: Phrase): boolean => {
  for (let k = from; k < to; k++) if (ECHO_NOUNS.has(lowerAt(scene, k))) return true;
  return false;
};

/** The word for a demand in the sentence, nearest to the reaction, and its owner: "Lee's demands", "their request". */
function echoIn(scene: DemandScene, { from, to }: Strip, at: number): Reaction['echo'] {
  let best = -1;
  for (let k = Math.max(from, at - ECHO_BEFORE); k < Math.min(to, at + ECHO_BEHIND); k++)
    if (ECHO_NOUNS.has(lowerAt(scene, k)) && (best < 0 || Math.abs(k - at) < Math.abs(best - at))) best = k;
  if (best < 0) return undefined;
  let owner: Entity | undefined;
  for (let k = best - 1; k >= Math.max(from, best - OWNER_BEFORE); k--) {
    const mention = mentionAt(scene, k);
    if (mention < 0) continue;
    owner = scene.parties.ofMention(mention);
    break;
  }
  return { owner, plural: lowerAt(scene, best).endsWith('s') };
}
