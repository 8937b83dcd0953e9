import type { Resolution } from '../cast.ts';
import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mention.ts';
import type { ResolutionState } from './reading.ts';

export function resolveName(reading: ResolutionState, mention: Mention): Resolution {
  const { entities: candidates } = reading.index.candidates(mention);
  if (candidates.length === 0) return { entity: reading.index.single(mention), confidence: 1, rule: 'name' };
  if (candidates.length === 1) return { entity: candidates[0]!, confidence: 1, rule: mention.core.length > 1 ? 'full-name' : 'surname' };
  const ranked = candidates
    .map((entity) => ({
      entity,
      score: (reading.standings.salience(entity) + entity.mentions * 2 + 0.1) * introducedBy(reading, entity),
    }))
    .sort((a, b) => b.score - a.score || a.entity.id - b.entity.id);
  return { entity: ranked[0]!.entity, confidence: ranked[0]!.score / (ranked[0]!.score + ranked[1]!.score), rule: 'shared-surname' };
}

/** Of two who share a surname it means the one introduced just now, then one introduced before, hardly one who comes later. */
function introducedBy(reading: ResolutionState, entity: Entity): number {
  if (!reading.introduced.has(entity)) return 0.1;
  return reading.standings.narrative - (reading.standings.of(entity)?.fullNameIn ?? -9) <= 1 ? 4 : 1;
}
