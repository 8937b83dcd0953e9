import { ATTITUDE_ADJECTIVES, ATTITUDE_NOUNS, ATTITUDES } from '../../lexicon/attitudes.ts';
import { STANCES, STATEMENT_NOUNS } from '../../lexicon/reported.ts';
import type { Cue } from '../cues.ts';
import { accordingTo, clauseAround, clauseBehindAs } from './around.ts';
import { asked } from './asked.ts';
import { attitude, attitudeAdjective, attitudeNoun } from './attitude.ts';
import { bareClause, questionClause, thatClause } from './complement.ts';
import { stance, statementNoun } from './holders.ts';
import { direction, intent, object } from './phrase.ts';
import type { Held, Scene, Stretch } from './scene.ts';

/** A way in which English reports without marks. */
export interface Frame<From> {
  readonly name: string;
  /** How often the mention is the right one, as measured on public news, 0 to 1. */
  readonly precision: number;
  readonly find: (scene: Scene, from: From) => readonly (Stretch | Held)[] | undefined;
}

const single =
  <From>(find: (scene: Scene, from: From) => Stretch | Held | undefined): Frame<From>['find'] =>
  (scene, from) => {
    const stretch = find(scene, from);
    return stretch && [stretch];
  };

/**
 * Frames that a cue opens; the first that applies decides. Those of Pareti (2015), chapter 3, that need no parse: complement clauses
 * with and without "that", parentheticals, "according to"; then infinitives and objects that sum a statement up.
 */
export const CUE_FRAMES: readonly Frame<Cue>[] = [
  { name: 'according-to-clause', precision: 0.95, find: accordingTo },
  { name: 'that-clause', precision: 0.95, find: single(thatClause) },
  { name: 'bare-clause', precision: 0.95, find: single(bareClause) },
  { name: 'clause-around', precision: 0.95, find: clauseAround },
  { name: 'as-clause', precision: 0.95, find: clauseBehindAs },
  { name: 'question', precision: 0.85, find: single(questionClause) },
  { name: 'intent', precision: 0.9, find: single(intent) },
  { name: 'direction', precision: 0.95, find: single(direction) },
  { name: 'object', precision: 0.95, find: single(object) },
];

/** Frames that another word opens, tried at each of `OPENING_WORDS`. */
export const WORD_FRAMES: readonly Frame<number>[] = [
  { name: 'statement-noun', precision: 0.85, find: single(statementNoun) },
  { name: 'asked', precision: 0.85, find: single(asked) },
  { name: 'attitude', precision: 0.85, find: single(attitude) },
  { name: 'attitude-noun', precision: 0.85, find: single(attitudeNoun) },
  { name: 'attitude-adjective', precision: 0.85, find: single(attitudeAdjective) },
  { name: 'stance', precision: 0.8, find: single(stance) },
];

/** The words that open one of them: all that most units are asked for. */
export const OPENING_WORDS: ReadonlySet<string> = new Set([
  'asked',
  ...[STATEMENT_NOUNS, STANCES, ATTITUDES, ATTITUDE_NOUNS, ATTITUDE_ADJECTIVES].flatMap((lexicon) => [...lexicon.keys()]),
]);
