import type { Force } from '../../core/news/demand.ts';
import type { Entity } from '../speakers/entities.ts';
import type { Parties, Phrase } from './parties.ts';
import type { Scene, Strip } from './scene.ts';

/** What is demanded, with its own addressee where each clause of several has one. */
export interface Content extends Phrase {
  readonly addressee?: Entity | undefined;
}

/** A demand as a frame finds it. Token indexes, half-open. */
export interface Found {
  readonly rule: string;
  readonly force: Force;
  readonly cue: Phrase;
  /** One for each thing demanded. */
  readonly contents: readonly Content[];
  readonly issuer: Entity | undefined;
  readonly addressee: Entity | undefined;
  readonly strip: Strip;
}

/** What a frame is given: a word that may be its cue, where it stands. */
export interface Place {
  readonly scene: Scene;
  readonly parties: Parties;
  readonly strip: Strip;
  readonly at: number;
}
