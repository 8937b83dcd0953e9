import type { Entity } from '../../speakers/entities/entity.ts';
import type { Phrases } from '../../speakers/phrases.ts';
import type { Cue } from '../cues.ts';
import { bucket } from './questions.ts';

/** From this rank on, by how often they are mentioned, all are alike. */
const LAST_RANK = 4;

/** What a whole text tells of those whom it mentions, as speakers. */
export class SpeakerProfiles {
  readonly #ranks = new Map<Entity, number>();
  readonly #says = new Map<Entity, number>();
  readonly #named: readonly ReadonlySet<Entity>[];
  readonly #persons: readonly number[];

  constructor({ document, cast }: Phrases, cues: readonly Cue[]) {
    const counted = cast.entities.filter(({ mentions }) => mentions > 1).sort((a, b) => b.mentions - a.mentions);
    for (const [rank, entity] of counted.slice(0, LAST_RANK).entries()) this.#ranks.set(entity, rank);
    for (const { strong, negated, mention } of cues) {
      const entity = cast.resolutions[mention]?.entity;
      if (strong && !negated && entity) this.#says.set(entity, (this.#says.get(entity) ?? 0) + 1);
    }
    const named = document.pieces.map(() => new Set<Entity>());
    for (const [index, { quoted, kind, from }] of cast.mentions.entries()) {
      const entity = cast.resolutions[index]?.entity;
      if (quoted && kind !== 'pronoun' && entity) named[document.pieceOfToken[from] ?? -1]?.add(entity);
    }
    this.#named = named;
    this.#persons = document.pieces.map(({ start, end }) => personOf(document.text.slice(start, end)));
  }

  /** 0 for whom the text mentions most, up to 4 for those behind the fourth. */
  rankOf(entity: Entity): number {
    return this.#ranks.get(entity) ?? LAST_RANK;
  }

  /** How often the text says that they say something, as one of ten sizes. */
  saysOf(entity: Entity): number {
    return bucket(this.#says.get(entity) ?? 0);
  }

  /** The words of the piece name them: people seldom name themselves. */
  isNamedIn(piece: number, entity: Entity): boolean {
    return this.#named[piece]?.has(entity) ?? false;
  }

  /** Who speaks by the piece's pronouns: 2 "I", 1 "we", 0 neither. */
  personIn(piece: number): number {
    return this.#persons[piece] ?? 0;
  }
}

const personOf = (words: string): number => (/\b(?:I|my|me|mine|myself)\b/.test(words) ? 2 : /\b(?:we|us|our)\b/i.test(words) ? 1 : 0);
