import { isBeforeAct } from '../../grammar/adverbs.ts';
import {
  CONTRASTING,
  EARLIER,
  GOVERNING,
  LOOSE_ECHOES,
  MEANS_DEMAND,
  MONTHS,
  NEW_PARTIES,
  OF_REPORTERS,
  ONLY_THOUGHT,
  TO_REPORTERS,
} from '../../lexicon/demands/responses.ts';
import { HYPOTHETICAL } from '../../lexicon/demands/subjects.ts';
import type { Entity } from '../../speakers/entities/entity.ts';
import { PENN } from '../../tagging/tag-set.ts';
import { type DemandedItem, stemOf } from '../repeats.ts';
import { type CuedText, isQuoteMark, lowerAt, pieceAt, tokenAt, tokensOf } from '../scene.ts';
import { holdsEcho, isEcho, type Reaction } from './reactions.ts';

/** How much each feature speaks for an answer, in log odds; what is left out says nothing. */
export type AnswerWeights = Readonly<Record<string, number>>;

/** A demand and a reaction that may be to it. */
export interface AnswerPair {
  readonly item: DemandedItem;
  readonly reaction: Reaction;
  /** How many other demands stand between them. */
  readonly between: number;
}

/** Tokens behind a reaction that tell what it is about. */
const COMPLEMENT = 25;
/** Tokens behind a reaction among which a word for the demand is its object: "rejected the growing calls". */
const OBJECT_REACH = 6;

/** What speaks for the reaction being to the demand, and what against it, by name: weights are learned for each. */
export function featuresOf(scene: CuedText, pair: AnswerPair): string[] {
  const { item, reaction, between } = pair;
  const { group, kind, echo, sentence } = reaction;
  const relation = relationOf(scene, reaction, item);
  const object = objectOf(scene, pair);
  const shared = sharedShare(scene, pair);
  const distance = distanceOf(scene, pair);
  const features = [
    'always',
    `group ${group}`,
    `kind ${kind}`,
    `by ${relation}`,
    `object ${object}`,
    `words ${shared}`,
    `distance ${distance}`,
    `between ${Math.min(between, 2)}`,
    `echo ${echoOf(reaction, item)}`,
    ...(isSame(reaction.teller, item.framed.issuer) ? [`told by the issuer, ${kind}`] : []),
    `by ${relation}, words ${shared}`,
    `by ${relation}, distance ${distance}`,
    `${kind}, object ${object}, words ${shared}`,
    `group ${group}, by ${relation}`,
  ];
  const holds: Readonly<Record<string, boolean>> = {
    passive: reaction.passive,
    unreal: reaction.unreal && kind !== 'rejected',
    'told of before': reaction.before,
    'only thought': hasNear(scene, reaction, ONLY_THOUGHT),
    earlier: hasNear(scene, reaction, EARLIER) || isDated(scene, sentence),
    'on a condition': hasNear(scene, reaction, HYPOTHETICAL),
    contrast: CONTRASTING.has(lowerAt(scene, tokensOf(scene.document, sentence).from)),
    quoted: pieceAt(scene, reaction.at) >= 0,
    'the issuer’s words': pieceAt(scene, reaction.at) >= 0 && pieceAt(scene, reaction.at) === item.framed.strip.piece,
    headline: sentence === 0 && !/[.!?]\W*$/.test(textOf(scene, sentence)),
    'first person': pieceAt(scene, reaction.at) >= 0 && isFirstPerson(scene, reaction),
    'owner is another': echo?.owner !== undefined && item.framed.issuer !== undefined && !isSame(echo.owner, item.framed.issuer),
  };
  return [...features, ...Object.keys(holds).filter((name) => holds[name])];
}

/** How whoever answers stands to the demand. */
function relationOf(scene: CuedText, { by, subject }: Reaction, { framed: { issuer, addressee } }: DemandedItem): string {
  if (!by) return subject ? 'unknown' : 'nobody';
  if (isSame(by, issuer)) return 'issuer';
  if (isSame(by, addressee)) return 'addressee';
  if (addressee && isOf(by, addressee)) return 'spokesman';
  const isNew = subject !== undefined && NEW_PARTIES.has(lowerAt(scene, subject.from));
  if (addressee && !isNew && isDescription(by) !== isDescription(addressee)) return 'perhaps';
  return addressee ? 'other' : 'somebody';
}

/** "the company", for all that is known a name's. */
const isDescription = ({ name }: Entity): boolean => /^\p{Ll}/u.test(name);

export const isSame = (one: Entity | undefined, other: Entity | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  (one === other ||
    one.name.toLowerCase() === other.name.toLowerCase() ||
    one.aliases.has(other.name) ||
    other.aliases.has(one.name) ||
    isShortFor(one, other) ||
    isShortFor(other, one));

/** "the riders" for "motorcycle-taxi riders". */
const isShortFor = (short: Entity, long: Entity): boolean =>
  isDescription(short) && long.name.toLowerCase().endsWith(` ${short.name.toLowerCase()}`);

const wordsOf = ({ name, role, aliases }: Entity): Set<string> =>
  new Set([name, role ?? '', ...aliases].flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length > 3));

/** One speaks for the other: a minister for the government, "director of the court" for the court. */
function isOf(by: Entity, addressee: Entity): boolean {
  const [own, theirs] = [wordsOf(by), wordsOf(addressee)];
  if ([...own].some((word) => theirs.has(word))) return true;
  return [...own].some((word) => GOVERNING.has(word)) && [...theirs].some((word) => GOVERNING.has(word));
}

/** What the reaction is said of, as far as the words behind it tell. */
function objectOf(scene: CuedText, { item, reaction }: AnswerPair): string {
  const { to } = tokensOf(scene.document, reaction.sentence);
  let k = reaction.to;
  while (k < to && (isQuoteMark(scene, k) || isBeforeAct(lowerAt(scene, k)))) k++;
  const lower = lowerAt(scene, k);
  const ofSubject = subjectMeans(scene, reaction);
  if (ofSubject) return ofSubject;
  if (k >= to || scene.tokens.isMarkAt(k)) return 'none';
  const next = lower === 'to' ? k + 1 : k;
  const verb = lowerAt(scene, next);
  const isTo = lower === 'to' && scene.document.tags.pos[next] === PENN.VB;
  if (isTo || reaction.group === 'will-not' || reaction.group === 'not-done' || reaction.group === 'will') {
    if (item.stems.has(stemOf(verb))) return 'same act';
    if (TO_REPORTERS.has(verb)) return 'to reporters';
    return /^(?:do|give|go|have)$/.test(verb) && /^(?:so|that|it|this)$/.test(lowerAt(scene, next + 1)) ? 'do so' : 'another act';
  }
  for (let n = next; n < Math.min(to, next + OBJECT_REACH); n++) {
    if (OF_REPORTERS.has(lowerAt(scene, n))) return 'to reporters';
    if (isEcho(lowerAt(scene, n))) return complementOf(scene, item, n, to);
    if (scene.tokens.isMarkAt(n) && !isQuoteMark(scene, n)) break;
  }
  if (MEANS_DEMAND.has(verb)) return 'pronoun';
  if (/^say-/.test(reaction.group)) return 'none';
  return /^(?:on|at|in|after|before|yesterday|today|within|by)$/.test(lower) ? 'none' : 'thing';
}

/** What is judged or done to is the subject: "the call was rejected", "that is impossible". */
function subjectMeans(scene: CuedText, { group, passive, subject }: Reaction): string | undefined {
  if (!subject || !(passive || group === 'judgement' || group === 'stays' || group === 'waits' || group === 'unheard')) return undefined;
  if (holdsEcho(scene, subject.from, subject.to)) return 'a demand';
  return MEANS_DEMAND.has(lowerAt(scene, subject.from)) ? 'pronoun' : 'thing';
}

/** "We will not", in the words of whoever answers. */
const isFirstPerson = (scene: CuedText, { subject }: Reaction): boolean =>
  subject !== undefined && /^(?:i|we)$/.test(lowerAt(scene, subject.from));

/** Tokens behind a word for a demand that tell what for. */
const FOR_WHAT = 14;

/** "the calls", "the calls for a vote", where that is what was demanded, or "a plan to build a dam", where it isn't. */
function complementOf(scene: CuedText, { stems, from, to }: DemandedItem, noun: number, end: number): string {
  if (!/^(?:to|for|that|about|of|over|on)$/.test(lowerAt(scene, noun + 1)))
    return LOOSE_ECHOES.has(lowerAt(scene, noun)) ? 'perhaps a demand' : 'a demand';
  if (from > noun && from < noun + FOR_WHAT) return 'its words';
  for (let k = noun + 2; k < Math.min(end, noun + FOR_WHAT) && !(k >= from && k < to); k++)
    if (stems.has(stemOf(lowerAt(scene, k)))) return 'this demand';
  return 'another demand';
}

/** How many of the demand's words stand behind the reaction or ahead of it in the sentence: of those that are rare in the text, each counts more. */
function sharedShare(scene: CuedText, { item, reaction }: AnswerPair): string {
  const { from, to } = tokensOf(scene.document, reaction.sentence);
  const found = new Set<string>();
  for (let k = Math.max(from, reaction.at - COMPLEMENT); k < Math.min(to, reaction.to + COMPLEMENT); k++) {
    const { kind, lower } = tokenAt(scene, k);
    const stem = kind === 'word' ? stemOf(lower) : '';
    if (item.stems.has(stem) && !(k >= item.from && k < item.to)) found.add(stem);
  }
  if (found.size === 0) return 'none';
  const share = found.size / item.stems.size;
  return found.size > 2 || (share >= 0.5 && found.size > 1) ? 'many' : share >= 0.5 ? 'half' : found.size > 1 ? 'two' : 'one';
}

/** By sentences, from the demand on; what stands ahead of it is told earlier, though not always earlier done. */
function distanceOf({ document }: CuedText, { item, reaction }: AnswerPair): string {
  const apart = reaction.sentence - item.framed.strip.sentence;
  if (apart === 0) return reaction.at > item.to ? 'same, behind' : 'same, ahead';
  const of = (sentence: number): number => document.sentences[sentence]?.paragraph ?? 0;
  const paragraphs = of(reaction.sentence) - of(item.framed.strip.sentence);
  if (apart < 0) return apart >= -2 ? 'just ahead' : 'ahead';
  if (apart === 1) return 'next';
  return apart <= 3 || paragraphs <= 1 ? 'near' : apart <= 8 ? 'behind' : 'far';
}

function echoOf({ echo, passive, teller }: Reaction, { framed: { issuer }, from, to }: DemandedItem): string {
  if (!echo) return 'none';
  if (echo.at >= from && echo.at < to) return 'its own words';
  if (passive && isSame(teller, issuer)) return 'the issuer’s';
  if (!echo.owner || !issuer) return 'nobody’s';
  return isSame(echo.owner, issuer) ? 'the issuer’s' : 'another’s';
}

const textOf = ({ document: { sentences, text } }: CuedText, sentence: number): string => {
  const found = sentences[sentence];
  return found ? text.slice(found.start, found.end) : '';
};

/** "In March", "In 2019": told of another time than what stands around it. */
function isDated(scene: CuedText, sentence: number): boolean {
  const { from } = tokensOf(scene.document, sentence);
  return lowerAt(scene, from) === 'in' && (MONTHS.has(lowerAt(scene, from + 1)) || /^(?:19|20)\d\d$/.test(lowerAt(scene, from + 1)));
}

/** A word of the list stands in the same sentence, ahead of the reaction. */
function hasNear(scene: CuedText, { at, sentence }: Reaction, list: ReadonlySet<string>): boolean {
  const { from } = tokensOf(scene.document, sentence);
  for (let k = Math.max(from, at - 12); k < at + 4; k++) if (list.has(lowerAt(scene, k))) return true;
  return false;
}
