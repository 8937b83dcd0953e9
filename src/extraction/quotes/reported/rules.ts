import { ATTITUDE_ADJECTIVES, ATTITUDE_NOUNS, ATTITUDES } from '../../lexicon/quotes/attitudes.ts';
import { STANCES, STATEMENT_NOUNS } from '../../lexicon/quotes/reporting.ts';
import type { Cue } from '../cues.ts';
import { accordingTo, clauseAround, clauseBehindAs } from './around.ts';
import { asked } from './asked.ts';
import { attitude, attitudeAdjective, attitudeNoun } from './attitude.ts';
import { bareClause, questionClause, thatClause } from './complement.ts';
import { stance, statementNoun } from './holders.ts';
import { direction, intent, object } from './phrase.ts';
import type { AttributedRange, ReportingSentence, UnitRange } from './sentence.ts';

type Ranges = readonly (UnitRange | AttributedRange)[];

/** A way in which English reports without marks. */
export interface ReportingRule<From> {
  readonly name: string;
  /** What it finds: a clause with its verb, a question, or a phrase that sums up what was said or thought. */
  readonly kind: 'clause' | 'question' | 'phrase';
  /** How often the mention is the right one, as measured on public news, 0 to 1. */
  readonly precision: number;
  /** The units of the statement that begins with a cue, or with the word at a unit. */
  readonly match: (sentence: ReportingSentence, from: From) => Ranges | undefined;
}

/**
 * Rules that a cue opens; the first that applies decides. Those of Pareti (2015), chapter 3, that need no parse: complement clauses
 * with and without "that", parentheticals, "according to"; then infinitives and objects that sum a statement up.
 */
export const CUE_RULES: readonly ReportingRule<Cue>[] = [
  { name: 'according-to-clause', kind: 'clause', precision: 0.95, match: accordingTo },
  { name: 'that-clause', kind: 'clause', precision: 0.95, match: one(thatClause) },
  { name: 'bare-clause', kind: 'clause', precision: 0.95, match: one(bareClause) },
  { name: 'clause-around', kind: 'clause', precision: 0.95, match: clauseAround },
  { name: 'as-clause', kind: 'clause', precision: 0.95, match: clauseBehindAs },
  { name: 'question', kind: 'question', precision: 0.85, match: one(questionClause) },
  { name: 'intent', kind: 'phrase', precision: 0.9, match: one(intent) },
  { name: 'direction', kind: 'phrase', precision: 0.95, match: one(direction) },
  { name: 'object', kind: 'phrase', precision: 0.95, match: one(object) },
];

/** Rules that another word opens, tried at each of `OPENING_WORDS`. */
export const WORD_RULES: readonly ReportingRule<number>[] = [
  { name: 'statement-noun', kind: 'clause', precision: 0.85, match: one(statementNoun) },
  { name: 'asked', kind: 'question', precision: 0.85, match: one(asked) },
  { name: 'attitude', kind: 'phrase', precision: 0.85, match: one(attitude) },
  { name: 'attitude-noun', kind: 'phrase', precision: 0.85, match: one(attitudeNoun) },
  { name: 'attitude-adjective', kind: 'phrase', precision: 0.85, match: one(attitudeAdjective) },
  { name: 'stance', kind: 'clause', precision: 0.8, match: one(stance) },
];

/** The words that open one of them: all that most units are asked for. */
export const OPENING_WORDS: ReadonlySet<string> = new Set([
  'asked',
  ...[STATEMENT_NOUNS, STANCES, ATTITUDES, ATTITUDE_NOUNS, ATTITUDE_ADJECTIVES].flatMap((lexicon) => [...lexicon.keys()]),
]);

/** A rule that finds one range at most. */
function one<From>(
  match: (sentence: ReportingSentence, from: From) => UnitRange | AttributedRange | undefined,
): ReportingRule<From>['match'] {
  return (sentence, from) => {
    const range = match(sentence, from);
    return range && [range];
  };
}
