import type { Entity } from './entities/entity.ts';
import type { Mention } from './mention.ts';

/** A mention taken for an entity. `confidence`: 0 to 1, how far ahead of the next candidate it was. */
export interface Resolution {
  readonly entity: Entity;
  readonly confidence: number;
  readonly rule: string;
}

/** Who comes up in a text, and where. */
export interface Cast {
  readonly mentions: readonly Mention[];
  /** By mention; undefined where nobody fits. */
  readonly resolutions: readonly (Resolution | undefined)[];
  readonly entities: readonly Entity[];
  /** For each token, the mention it belongs to, or -1. */
  readonly mentionOfToken: Int32Array;
  /** Several who speak as one. */
  readonly together: (members: readonly Entity[]) => Entity;
  /** Somebody whom nothing but a label names. */
  readonly introduce: (name: string) => Entity;
}
