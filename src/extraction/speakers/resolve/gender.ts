import type { Gender } from '../../lexicon/people/gender.ts';
import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mention.ts';
import { F, type FeatureVector } from './features.ts';

/** The gender that a name, a title or, together, pronouns tell. */
export const genderOf = ({ gender, leaning }: Entity): Gender | undefined =>
  gender ?? (leaning > 1 ? 'male' : leaning < -1 ? 'female' : undefined);

/** Pronouns that meant it tell an entity's gender, as far as they were sure to. */
export function lean(entity: Entity, { gender }: Mention, probability: number): void {
  entity.leaning += (gender === 'male' ? 1 : -1) * Math.max(0, 2 * probability - 1);
}

export function addGender(features: FeatureVector, entity: Entity, { gender }: Mention): void {
  if (!gender) return;
  if (entity.gender) features.add(entity.gender === gender ? F.genderKnown : F.genderConflict, 1);
  else features.add(F.genderLeaning, Math.max(-1, Math.min(1, (entity.leaning * (gender === 'male' ? 1 : -1)) / 2)));
}
