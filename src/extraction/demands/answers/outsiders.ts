import { SIDING_GROUPS } from '../../lexicon/demands/responses.ts';
import { NO_ONE } from '../../lexicon/demands/subjects.ts';
import { words } from '../../lexicon/words.ts';
import type { DemandScene } from '../parties.ts';
import type { DemandedItem } from '../repeats.ts';
import { lowerAt, tokensOf } from '../scene.ts';
import { featuresOf } from './features.ts';
import type { AnswerPair, Reaction } from './reactions.ts';
import { relationOf } from './relations.ts';

const isAsked = (scene: DemandScene, reaction: Reaction, item: DemandedItem): boolean =>
  /^(?:addressee|spokesman)$/.test(relationOf(scene, reaction, item));

/** What says nothing of the demand's fate where it isn't whoever is asked who does it: attacking it, not supporting it, not doing something. */
export function isNoAnswer(scene: DemandScene, reaction: Reaction, item: DemandedItem): boolean {
  const { group } = reaction;
  if (group === 'not-support') return !isAsked(scene, reaction, item);
  if (group !== 'attack' && group !== 'not-done') return false;
  return item.framed.addressee !== undefined && !/^(?:addressee|spokesman|unknown|nobody)$/.test(relationOf(scene, reaction, item));
}

/** Backed, endorsed or signed by somebody who neither is asked nor speaks for whoever is. */
export const isSupport = (scene: DemandScene, { reaction, item }: AnswerPair): boolean =>
  reaction.kind === 'accepted' && SIDING_GROUPS.has(reaction.group) && !isAsked(scene, reaction, item);

/** By which it is somebody else's belief that a demand is supported, or was before. */
const BELIEVED = words('assumed believed believes claimed claims felt suspected thinks thought');
const CHANGED = /^(?:oppose|opposed|opposes|until|unlike)$/;
const ANYBODY = words('all anybody anyone everybody everyone people someone those');

/** Whether the sentence says so of a named party and of this demand: "mocked those who support the call" and "I support the company, not the call" don't. */
export function isSupportTold(scene: DemandScene, pair: AnswerPair): boolean {
  const { reaction } = pair;
  const { from, to } = tokensOf(scene.document, reaction.sentence);
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
