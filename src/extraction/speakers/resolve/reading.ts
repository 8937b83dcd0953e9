import type { Document } from '../../grammar/document.ts';
import type { Resolution } from '../cast.ts';
import type { Entity } from '../entities/entity.ts';
import { EntityIndex } from '../entities.ts';
import type { Mention } from '../mention.ts';
import { Standings } from '../standing.ts';
import { Profiles } from './profiles.ts';
import type { Choice, CoreferenceModel } from './ranking.ts';

/** A mention and whom it was taken for. */
interface Resolved {
  readonly mention: Mention;
  readonly resolution: Resolution;
}

/** What is known while the mentions are resolved in the order of the text. */
export class ResolutionState {
  readonly document: Document;
  readonly index: EntityIndex;
  readonly mentions: readonly Mention[];
  readonly standings: Standings;
  readonly profiles: Profiles;
  readonly model: CoreferenceModel;
  /** The index of the mention that is being resolved. */
  position = -1;
  /** Whose full name has stood in the text. */
  readonly introduced = new Set<Entity>();
  /** By the noun of a document: the latest of its kind. */
  readonly documents = new Map<string, Entity>();
  /** By the noun of a document: the mention of whose it is. */
  readonly owners = new Map<string, number>();
  /** The last subject, and the sentence in which it stands. */
  subject = { sentence: -1, mention: -1 };
  /** By a description, in lower case: who was meant by it. */
  readonly calledSo = new Map<string, Entity>();
  /** The last subject of a reporting verb. */
  lastSpeaker: Entity | undefined;
  /** Who asked something last, and the sentence in which they did. */
  asker: { readonly entity: Entity; readonly sentence: number } | undefined;
  /** The previous mention and its resolution; undefined where it had none. A body joined to it by a preposition ("Lee of the ministry") only lengthens it. */
  last: Resolved | undefined;

  constructor(document: Document, mentions: readonly Mention[], model: CoreferenceModel) {
    this.standings = new Standings(document);
    this.index = new EntityIndex(document, mentions);
    this.profiles = new Profiles(document, mentions, this.index);
    this.model = model;
    this.document = document;
    this.mentions = mentions;
  }

  /** The choice, once whoever fits the weights has been told of it. */
  offer(choice: Choice): Choice {
    this.model.observe?.(choice);
    return choice;
  }

  /** The last subject of the sentence so far; -1: none. */
  subjectHere(): number {
    return this.subject.sentence === this.standings.narrative ? this.subject.mention : -1;
  }

  /** The latest entity with most salience times fit; `share` of it and the next one, `score` its own. */
  mostSalient(fitOf: (entity: Entity) => number): { entity: Entity | undefined; share: number; score: number } {
    let entity: Entity | undefined;
    let score = 0;
    let second = 0;
    for (const other of this.standings.recent) {
      const own = fitOf(other) * this.standings.salience(other);
      if (own > score) {
        second = score;
        score = own;
        entity = other;
      } else if (own > second) second = own;
    }
    return { entity, share: score / (score + second || 1), score };
  }
}
