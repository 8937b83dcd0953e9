import { isBeforeAct } from '../../grammar/adverbs.ts';
import { ASKING_VERBS } from '../../lexicon/demands/asking.ts';
import { LOOSE_ECHOES, MEANS_DEMAND, OF_REPORTERS, PLAIN_ECHOES, TO_REPORTERS } from '../../lexicon/demands/responses.ts';
import { PENN } from '../../tagging/tag-set.ts';
import type { DemandScene } from '../parties.ts';
import { type DemandedItem, stemOf } from '../repeats.ts';
import { type CuedText, isQuoteMark, lowerAt, mentionAt, tokensOf } from '../scene.ts';
import { type AnswerPair, holdsEcho, isEchoAt, type Reaction } from './reactions.ts';
import { isSame } from './relations.ts';

/** Tokens behind a reaction among which a word for the demand is its object: "rejected the growing calls". */
export const OBJECT_REACH = 6;

/** What stands behind these is no object: "endorsed her during a call". */
const BEHIND_OBJECTS: ReadonlySet<string> = new Set([
  'after',
  'amid',
  'at',
  'because',
  'before',
  'during',
  'in',
  'since',
  'under',
  'when',
  'while',
]);

/** What the reaction is said of, as far as the words behind it tell. */
export function objectOf(scene: DemandScene, pair: AnswerPair): string {
  const { item, reaction } = pair;
  const { from, to } = tokensOf(scene.document, reaction.sentence);
  if (reaction.group === 'backing') return holdsEcho(scene, from, reaction.at) ? 'a demand' : 'thing';
  let k = reaction.to;
  while (k < to && (isQuoteMark(scene, k) || isBeforeAct(lowerAt(scene, k)))) k++;
  const lower = lowerAt(scene, k);
  const ofSubject = subjectMeans(scene, reaction);
  if (ofSubject) return ofSubject;
  if (k >= to || scene.tokens.isMarkAt(k)) return 'none';
  const next = lower === 'to' ? k + 1 : k;
  const verb = lowerAt(scene, next);
  const isTo = lower === 'to' && scene.document.tags.pos[next] === PENN.VB;
  if (isTo || reaction.group === 'will-not' || reaction.group === 'not-done' || reaction.group === 'will' || reaction.group === 'would') {
    if (item.stems.has(stemOf(verb))) return 'same act';
    if (TO_REPORTERS.has(verb)) return 'to reporters';
    return /^(?:do|give|go|have)$/.test(verb) && /^(?:so|that|it|this)$/.test(lowerAt(scene, next + 1)) ? 'do so' : 'another act';
  }
  if (reaction.group === 'side' && isWithIssuer(scene, pair, k)) return 'the issuer';
  for (let n = next; n < Math.min(to, next + OBJECT_REACH); n++) {
    if (OF_REPORTERS.has(lowerAt(scene, n))) return 'to reporters';
    if (isEchoAt(scene, n)) return complementOf(scene, item, n, to);
    if ((scene.tokens.isMarkAt(n) && !isQuoteMark(scene, n)) || (n > next && BEHIND_OBJECTS.has(lowerAt(scene, n)))) break;
  }
  if (MEANS_DEMAND.has(verb)) return 'pronoun';
  if (/^say-/.test(reaction.group)) return 'none';
  return /^(?:on|at|in|after|before|yesterday|today|within|by)$/.test(lower) ? 'none' : 'thing';
}

/** Where the word for a demand goes on to tell what for: "to", "for", "that", behind "by Lee" too; -1 where it doesn't. */
function linkBehind(scene: CuedText, noun: number, end: number): number {
  const isOwned = /^(?:by|from|made)$/.test(lowerAt(scene, noun + 1));
  for (let k = noun + 1; k < Math.min(end, isOwned ? noun + OWNER_REACH : noun + 2); k++) {
    if (/^(?:to|for|that|about|of|over|on)$/.test(lowerAt(scene, k))) return isTime(scene, k) ? -1 : k;
    if (scene.tokens.isMarkAt(k)) return -1;
  }
  return -1;
}

/** "on Monday", "on 3 March". */
const isTime = (scene: CuedText, at: number): boolean =>
  lowerAt(scene, at) === 'on' && /^(?:\d+\w*|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(lowerAt(scene, at + 1));

/** The furthest behind the word for a demand that its owner reaches: "a plea by the former minister Ann Lee that". */
const OWNER_REACH = 12;

/** "agreed with the residents", "joined them in urging"; who joins somebody elsewhere backs nothing. */
function isWithIssuer(scene: DemandScene, { item, reaction }: AnswerPair, at: number): boolean {
  if (!isSame(scene.parties.ofMention(mentionAt(scene, at)), item.framed.issuer)) return false;
  if (!/^join/.test(lowerAt(scene, reaction.at))) return true;
  for (let k = at + 1; k < at + OBJECT_REACH; k++) if (lowerAt(scene, k) === 'in' && ASKING_VERBS.has(lowerAt(scene, k + 1))) return true;
  return false;
}

/** What is judged or done to is the subject: "the call was rejected", "that is impossible". */
function subjectMeans(scene: CuedText, { group, passive, subject }: Reaction): string | undefined {
  if (!subject || !(passive || group === 'judgement' || group === 'stays' || group === 'waits' || group === 'unheard')) return undefined;
  if (holdsEcho(scene, subject.from, subject.to)) return 'a demand';
  return MEANS_DEMAND.has(lowerAt(scene, subject.from)) ? 'pronoun' : 'thing';
}

/** Tokens behind a word for a demand that tell what for. */
const FOR_WHAT = 14;

/** "the calls", "the calls for a vote", where that is what was demanded, or "a plan to build a dam", where it isn't. */
function complementOf(scene: CuedText, { stems, from, to }: DemandedItem, noun: number, end: number): string {
  const link = linkBehind(scene, noun, end);
  const lower = lowerAt(scene, noun);
  if (link < 0 && PLAIN_ECHOES.has(lower) && /^(?:her|his|its|that|the|their|these|this|those)$/.test(lowerAt(scene, noun - 1)))
    return 'the demand';
  if (link < 0) return LOOSE_ECHOES.has(lower) ? 'perhaps a demand' : 'a demand';
  if (from > link && from < link + FOR_WHAT) return 'its words';
  const shared = new Set<string>();
  for (let k = link + 1; k < Math.min(end, link + FOR_WHAT) && !(k >= from && k < to); k++) {
    const stem = stemOf(lowerAt(scene, k));
    if (stems.has(stem)) shared.add(stem);
  }
  return shared.size >= Math.min(2, stems.size / 2) ? 'this demand' : shared.size > 0 ? 'perhaps this demand' : 'another demand';
}

/** "rejected previous proposals": tokens behind the reaction among which a word tells that another time is meant. */
export function hasEarlierObject(scene: CuedText, { to, sentence }: Reaction): boolean {
  const { to: end } = tokensOf(scene.document, sentence);
  for (let k = to; k < Math.min(end, to + OBJECT_REACH); k++)
    if (/^(?:previous|earlier|past|former|old)$/.test(lowerAt(scene, k))) return true;
  return false;
}
