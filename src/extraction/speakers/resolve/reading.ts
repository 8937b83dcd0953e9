import type { Document } from '../../text/document.ts';
import type { Resolution } from '../cast.ts';
import type { Entity } from '../entities/entity.ts';
import { EntityIndex } from '../entities.ts';
import type { Mention } from '../mention.ts';
import type { PronounFeatures, PronounWeights } from '../pronouns.ts';
import { Standings } from '../standing.ts';

/** A mention and whom it was taken for. */
interface Resolved {
  readonly mention: Mention;
  readonly resolution: Resolution;
}

/** A pronoun, and whom it could have meant. */
export interface PronounChoice {
  readonly mention: Mention;
  readonly candidates: readonly { readonly entity: Entity; readonly features: PronounFeatures }[];
}

/** How pronouns are resolved. */
export interface PronounModel {
  readonly weights: PronounWeights;
  /** Is told of each pronoun's candidates before one is chosen. */
  readonly observe?: (choice: PronounChoice) => void;
}

/** What is known while the mentions are resolved in the order of the text. */
export class ResolutionState {
  readonly document: Document;
  readonly index: EntityIndex;
  readonly mentions: readonly Mention[];
  readonly standings: Standings;
  readonly pronouns: PronounModel;
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
  /** The previous mention and its resolution; undefined where it had none. A body joined to it by a preposition ("Lee of the ministry") only lengthens it. */
  last: Resolved | undefined;

  constructor(document: Document, mentions: readonly Mention[], pronouns: PronounModel) {
    this.standings = new Standings(document);
    this.index = new EntityIndex(document, mentions);
    this.pronouns = pronouns;
    this.document = document;
    this.mentions = mentions;
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
