import { ENTITY } from '../../tagging/tag-set.ts';
import type { Entity } from '../entities/entity.ts';
import type { ResolutionState } from './reading.ts';

/** Neither a title, an age nor a list tells that its name is a person's, and the tagger takes none of its words for one, or more of them for a place's, body's or work's. */
export function isNoPerson({ profiles }: ResolutionState, entity: Entity): boolean {
  if (entity.kind === 'person' || entity.kind === 'unnamed') return false;
  const { classes, age } = profiles.of(entity);
  if (age !== undefined) return false;
  const [ofPersons = 0, ...ofOthers] = [ENTITY.PERSON, ENTITY.ORGANIZATION, ENTITY.LOCATION, ENTITY.MISC].map(
    (named) => classes[named] ?? 0,
  );
  return ofPersons === 0 || Math.max(...ofOthers) > ofPersons;
}
