import type { Force } from '../../../core/news/demand.ts';
import type { Pattern } from '../../lexicon/demands/verbs.ts';
import type { Entity } from '../../speakers/entities/entity.ts';
import type { DemandScene, Phrase } from '../parties.ts';
import type { Strip } from '../scene.ts';

/** What is demanded, with its own addressee where each clause of several has one. */
export interface Content extends Phrase {
  readonly addressee?: Entity | undefined;
}

/** Where a frame is tried: the word at token `at` may be its cue. */
export interface CueSite {
  readonly scene: DemandScene;
  readonly strip: Strip;
  readonly at: number;
}

/** What a frame finds at its cue. Token indexes, half-open. */
export interface FrameMatch {
  /** The frame and its variant, as "urge-to" or "noun-call": stored with the demand for people to read. No code reads it. */
  readonly label: string;
  readonly force: Force;
  readonly cue: Phrase;
  /** One for each thing demanded. */
  readonly contents: readonly Content[];
  readonly issuer: Entity | undefined;
  readonly addressee: Entity | undefined;
  /** How the cue takes the act and the party; absent where the frame has one way only. */
  readonly pattern?: Pattern;
}

/** What words of the text a frame reads. */
export type FrameKind = 'list' | 'verb' | 'noun' | 'modal' | 'condition' | 'hope' | 'imperative';

/** A way in which English states a demand. */
export interface DemandFrame {
  readonly name: string;
  readonly kind: FrameKind;
  /**
   * The share of the demands it finds that readers marked too, 0 to 1: on 391 articles of British and web news that no frame was written on
   * (347 demands found). A frame that found fewer than fifteen there has the share of all frames, 0.7.
   */
  readonly precision: number;
  /** The words, in lower case, at which it is tried. */
  readonly cues: ReadonlySet<string>;
  /** Undefined where the site holds no such demand. */
  readonly match: (site: CueSite) => FrameMatch | undefined;
}

/** A match, with the frame that made it and the sentence it stands in. */
export interface FramedDemand extends FrameMatch {
  readonly frame: DemandFrame;
  readonly strip: Strip;
  /** How sure it is that it is a demand, and this issuer's, 0 to 1: the frame's precision until the classifiers have decided. */
  readonly confidence: number;
}
