import { isParticiple } from '../grammar/verbs.ts';
import { DENYING, FINDING_FAULT, NOT_YET, NOT_YET_TO, POLLED, TAKING_CARE } from '../lexicon/demands/denials.ts';
import { CLAIMANTS } from '../lexicon/quotes/unsaid.ts';
import type { Entity } from '../speakers/entities/entity.ts';
import { isVerb, PENN } from '../tagging/tag-set.ts';
import type { DemandScene, Phrase } from './parties.ts';
import { type CuedText, lowerAt, mentionAt, type Strip, tokensOf } from './scene.ts';
import { subjectOf } from './subjects.ts';

/** How far before its word a demand may be denied, in tokens. */
const REACH = 14;
/** How far before "claims" the post may stand that does, in tokens. */
const CLAIMANT_REACH = 7;

interface DemandSite {
  readonly strip: Strip;
  readonly cue: Phrase;
}

/** Told as never made: "denied that she had asked for it", "careful not to anger him by urging him to quit". */
export function isNeverMade(scene: CuedText, { strip, cue }: DemandSite): boolean {
  if (lowerAt(scene, cue.to) === 'no' && lowerAt(scene, cue.to + 1) === 'such') return true;
  const byDoing = isParticiple(lowerAt(scene, cue.from)) && /^(?:by|from|without|of|against)$/.test(lowerAt(scene, cue.from - 1));
  for (let k = cue.from - 1; k >= Math.max(strip.from, cue.from - REACH); k--) {
    const lower = lowerAt(scene, k);
    if (/^[;:]$/.test(lower) || lower === 'but') return false;
    if (/^(?:alleg|claim|purport)/.test(lower) && isClaimants(scene, strip, k)) return true;
    if (DENYING.has(lower) && mentionAt(scene, k) < 0)
      return /^(?:that|having|ever|it|they|he|she|asking|making)$/.test(lowerAt(scene, k + 1));
    if (byDoing && (TAKING_CARE.has(lower) || (lower === 'not' && lowerAt(scene, k + 1) === 'to'))) return true;
  }
  return false;
}

/** "A post that thousands shared claims": what goes round has been checked by nobody. */
function isClaimants(scene: CuedText, strip: Strip, verb: number): boolean {
  for (let k = verb - 1; k >= Math.max(strip.from, verb - CLAIMANT_REACH); k--) if (CLAIMANTS.has(lowerAt(scene, k))) return true;
  return false;
}

/** Whose "his call" is where its sentence finds fault with somebody over it: theirs, not the critic's. Undefined where it finds none. */
export function ownerFaulted(scene: DemandScene, strip: Strip, noun: number, critic: Entity | undefined): Entity | undefined {
  for (let k = noun - 1; k >= Math.max(strip.from, noun - REACH); k--) {
    if (!FINDING_FAULT.has(lowerAt(scene, k)) || mentionAt(scene, k) >= 0) continue;
    const object = mentionAt(scene, k + 1);
    const faulted = object >= 0 ? scene.parties.ofMention(object) : undefined;
    return faulted && faulted !== critic && subjectOf(scene, strip, k).entity === critic ? faulted : undefined;
  }
  return undefined;
}

/** "accused Lee of demanding": who is said to do what the participle tells, in whoever else's words. Undefined where nobody is faulted for it. */
export function accusedOf(scene: DemandScene, participle: number): Entity | undefined {
  const { mentions, mentionOfToken } = scene.cast;
  if (!isParticiple(lowerAt(scene, participle)) || !/^(?:of|for|over)$/.test(lowerAt(scene, participle - 1))) return undefined;
  const index = mentionOfToken[participle - 2] ?? -1;
  const accused = mentions[index];
  return accused && accused.to === participle - 1 && FINDING_FAULT.has(lowerAt(scene, accused.from - 1))
    ? scene.parties.ofMention(index)
    : undefined;
}

/** Who finds fault with the call that stands at `noun` ("Lund mocked Caldera's calls to fence the quarry"): nobody of whom it asks anything. */
export function criticOf(scene: DemandScene, strip: Strip, noun: number): Entity | undefined {
  for (let k = noun - 1; k >= Math.max(strip.from, noun - REACH); k--)
    if (FINDING_FAULT.has(lowerAt(scene, k)) && mentionAt(scene, k) < 0) return subjectOf(scene, strip, k).entity;
  return undefined;
}

/** "is likely to demand", "may call for", "could be asking": an ask that is still to come, or may. */
export function isStillToCome(scene: CuedText, cue: number): boolean {
  const { pos } = scene.document.tags;
  if (!isVerb(pos[cue] ?? PENN.SYM)) return false;
  const before = lowerAt(scene, cue - 1);
  if (before === 'to') return NOT_YET_TO.has(lowerAt(scene, cue - 2));
  if (before === 'be' && isParticiple(lowerAt(scene, cue))) return NOT_YET.has(lowerAt(scene, cue - 2));
  return NOT_YET.has(before);
}

/** "Nearly half of those polled said he should return": asked for nothing, but answered. */
export function isPolled(scene: CuedText, { sentence }: Strip, cue: number): boolean {
  const { from } = tokensOf(scene.document, sentence);
  for (let k = Math.max(from, cue - POLL_REACH); k < cue; k++) if (POLLED.has(lowerAt(scene, k))) return true;
  return false;
}

/** In tokens. */
const POLL_REACH = 20;
