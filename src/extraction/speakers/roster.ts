import type { Speaker } from '../../core/news/speaker.ts';
import type { Resolution } from './cast.ts';
import type { Entity } from './entities/entity.ts';
import { shownRole, titleIn } from './shown-role.ts';

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
        role: shownRole(role),
        ...(titleIn(role) === undefined ? {} : { title: titleIn(role) }),
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
