import type { Speaker } from '../../core/news/speaker.ts';
import type { Resolution } from './cast.ts';
import type { Entity } from './entities/entity.ts';

/** "Her adviser" and one word of kinship or age say beside a name nothing of who it is. */
const SAYS_NOTHING = /^(?:his|her|its|their|my|our|your)\b|^(?:elder|younger|oldest|youngest|only|other|former|latter)$/i;

export type SpeakerOf = (resolution: Pick<Resolution, 'entity'>) => Speaker;

/** Hands out one `Speaker` for each entity, made when first asked for. */
export class Roster {
  readonly #speakers = new Map<Entity, Speaker>();

  of: SpeakerOf = (resolution) => {
    let speaker = this.#speakers.get(resolution.entity);
    if (!speaker) {
      const { name, kind, aliases, calling } = resolution.entity;
      const role = resolution.entity.role ?? calling;
      speaker = {
        name,
        kind: kind === 'unsure' ? 'person' : kind,
        role: role !== undefined && SAYS_NOTHING.test(role) ? undefined : role,
        aliases: [...aliases].filter((alias) => alias !== name),
      };
      this.#speakers.set(resolution.entity, speaker);
    }
    return speaker;
  };

  get all(): readonly Speaker[] {
    return [...this.#speakers.values()];
  }
}
