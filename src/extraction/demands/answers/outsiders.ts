import { NEW_PARTIES, SIDING_GROUPS } from '../../lexicon/demands/responses.ts';
import { NO_ONE } from '../../lexicon/demands/subjects.ts';
import { words } from '../../lexicon/words.ts';
import { PENN } from '../../tagging/tag-set.ts';
import type { DemandScene } from '../parties.ts';
import type { DemandedItem } from '../repeats.ts';
import { lowerAt, tokensOf } from '../scene.ts';
import { featuresOf } from './features.ts';
import { type AnswerPair, isEchoAt, type Reaction } from './reactions.ts';
import { relationOf } from './relations.ts';

const isAsked = (scene: DemandScene, reaction: Reaction, item: DemandedItem): boolean =>
  /^(?:addressee|spokesman)$/.test(relationOf(scene, reaction, item));

/** What says nothing of the demand's fate where it isn't whoever is asked who does it: attacking or opposing it, not supporting it, not doing something; nor does "denied that". */
export function isNoAnswer(scene: DemandScene, reaction: Reaction, item: DemandedItem): boolean {
  const { group } = reaction;
  if (group === 'not-support') return !isAsked(scene, reaction, item);
  if (/^den/.test(lowerAt(scene, reaction.at)) && lowerAt(scene, reaction.to) === 'that') return true;
  if (group === 'resist') return item.framed.addressee !== undefined && relationOf(scene, reaction, item) === 'other';
  if (group !== 'attack' && group !== 'not-done') return false;
  return item.framed.addressee !== undefined && !/^(?:addressee|spokesman|unknown|nobody)$/.test(relationOf(scene, reaction, item));
}

/** Backed, endorsed or signed by somebody who neither is asked nor speaks for whoever is. */
export function isSupport(scene: DemandScene, { reaction, item }: AnswerPair): boolean {
  if (reaction.kind !== 'accepted' || !SIDING_GROUPS.has(reaction.group)) return false;
  // "Two former ministers" don't speak for the president.
  const isNew = reaction.subject !== undefined && NEW_PARTIES.has(lowerAt(scene, reaction.subject.from));
  return isNew || !isAsked(scene, reaction, item);
}

/** By which it is somebody else's belief that a demand is supported, or was before. */
const BELIEVED = words('assumed believed believes claimed claims felt suspected thinks thought');
const CHANGED =
  /^(?:ebb|ebbed|ebbs|fade|faded|fades|false|longer|never|oppose|opposed|opposes|rumours?|rumors?|unlike|until|untrue|waned|wanes|withdraws?|withdrew|withdrawn)$/;
/** "backed away", "backed down". */
const AWAY = /^(?:away|down|off|out)$/;
/** "is said to support". */
const HEARSAY = words('asked believed expected likely reported rumored rumoured said thought understood urged');
const ANYBODY = words('all anybody anyone everybody everyone people someone those');

/** Whether the sentence says so of a named party and of this demand: "mocked those who support the call" and "I support the company, not the call" don't. */
export function isSupportTold(scene: DemandScene, pair: AnswerPair): boolean {
  const { reaction } = pair;
  const { from, to } = tokensOf(scene.document, reaction.sentence);
  const { at } = reaction;
  if (AWAY.test(lowerAt(scene, reaction.to)) || (lowerAt(scene, at - 1) === 'to' && HEARSAY.has(lowerAt(scene, at - 2)))) return false;
  if (isOfAnotherThing(scene, at)) return false;
  for (let k = from; k < to; k++) {
    const lower = lowerAt(scene, k);
    if (CHANGED.test(lower)) return false;
    if (
      k < reaction.at &&
      (BELIEVED.has(lower) || NO_ONE.has(lower) || lower === 'neither' || (lower === 'who' && ANYBODY.has(lowerAt(scene, k - 1))))
    )
      return false;
  }
  const features = featuresOf(scene, pair);
  return !features.includes('link none') && (reaction.passive || !features.includes('link loose'));
}

/** "rejected by farmers backed by the trust": who is backed are the farmers. */
function isOfAnotherThing(scene: DemandScene, at: number): boolean {
  if (scene.document.tags.pos[at] !== PENN.VBN || lowerAt(scene, at + 1) !== 'by') return false;
  const before = lowerAt(scene, at - 1);
  if (/^(?:am|are|been|being|is|was|were)$|ly$|^(?:also|since|then|now)$/.test(before)) return false;
  return !isEchoAt(scene, before === ',' ? at - 2 : at - 1);
}
