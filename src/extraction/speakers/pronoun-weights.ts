import type { PronounWeights } from './pronouns.ts';

/** Fitted by `npm run fit`, which writes this file. */
export const PRONOUN_WEIGHTS: PronounWeights = Object.freeze({
  salience: 0.88,
  mentions: 0.93,
  sameSubject: 2.08,
  sameOther: -0.24,
  previousSubject: 0.82,
  previousOther: -0.42,
  twoBack: -0.07,
  distance: -1.53,
  asked: 1.3,
  owner: 0.59,
  oblique: -0.12,
  latest: -0.57,
  latestOfGender: 0.16,
  spokePrevious: -0.39,
  saysAgain: 1.13,
  saysNext: 1.15,
  spokeHere: 0.88,
  samePair: 0.14,
  fullName: 1.2,
  subjectFullName: -0.23,
  genderKnown: 0.98,
  unsure: -1.58,
  unnamed: -1.53,
  namedInQuote: -1,
});
