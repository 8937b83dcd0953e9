import { isFiniteVerb } from '../../grammar/verbs.ts';
import { CUE_VERBS } from '../../lexicon/verbs.ts';
import type { Cast } from '../../speakers/cast.ts';
import type { Document, Sentence, Unit } from '../../text/document.ts';
import type { Cue } from '../cues.ts';

/** One sentence with what is known of it. */
export interface Scene {
  readonly document: Document;
  readonly cast: Cast;
  readonly sentence: Sentence;
  /** By the unit of their verb; those of other sentences too. */
  readonly cueAt: ReadonlyMap<number, Cue>;
  /** Those whose subject stands before its verb, by its first unit; those whose verb stands first, by that. */
  readonly cueFrom: ReadonlyMap<number, Cue>;
}

/** A run of units, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A stretch together with whose it is; -1: the sentence does not say. */
export interface Held extends Stretch {
  readonly mention: number;
}

/** No clause in news runs longer, in units; keeps every search short, whatever the text. */
export const REACH = 150;

export const unitAt = ({ document, sentence }: Scene, unit: number): Unit | undefined =>
  unit >= sentence.from && unit < sentence.to ? document.units[unit] : undefined;
export const lowerAt = (scene: Scene, unit: number): string => unitAt(scene, unit)?.lower ?? '';
export const isWordAt = (scene: Scene, unit: number): boolean => unitAt(scene, unit)?.kind === 'word';
export const isPieceAt = (scene: Scene, unit: number): boolean => (unitAt(scene, unit)?.piece ?? -1) >= 0;

/** Words in marks that end as a sentence does are no part of the reporter's clause. */
export function isUtterance(scene: Scene, unit: number): boolean {
  const piece = unitAt(scene, unit)?.piece ?? -1;
  return piece >= 0 && /[,.?!…]/.test(scene.document.text[scene.document.pieces[piece]!.end - 1] ?? '');
}

/** The mention that the unit belongs to; -1: none, or a quoted piece. */
export function mentionAt(scene: Scene, unit: number): number {
  const found = unitAt(scene, unit);
  return found && found.kind !== 'piece' ? scene.cast.mentionOfToken[found.tokenIndex]! : -1;
}

/** The unit behind the mention that `unit` belongs to. */
export function behindMention(scene: Scene, unit: number): number {
  const mention = mentionAt(scene, unit);
  let k = unit;
  while (mentionAt(scene, k) === mention && k - unit < REACH) k++;
  return k;
}

export const firstUnit = ({ document, cast }: Pick<Scene, 'document' | 'cast'>, mention: number): number =>
  document.unitOfToken[cast.mentions[mention]!.from]!;

/** Whether a verb that may be finite stands in [from, to); the base form serves a plural subject. */
export function hasFinite(scene: Scene, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (!isWordAt(scene, k)) continue;
    const lower = lowerAt(scene, k);
    if (isFiniteVerb(lower) || (k > from && CUE_VERBS.get(lower)?.form === 'base' && lowerAt(scene, k - 1) !== 'to')) return true;
  }
  return false;
}
