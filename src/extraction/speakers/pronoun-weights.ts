/** How much each feature of a candidate weighs. Fitted by `npm run fit`; see there. */
export const PRONOUN_WEIGHTS = {
  salience: 0.83,
  mentions: 0.82,
  sameSubject: 2.02,
  sameOther: -0.35,
  previousSubject: 1.04,
  previousOther: -0.23,
  twoBack: 0.03,
  distance: -1.65,
  asked: 1.33,
  owner: 0.79,
  oblique: -0.06,
  latest: -0.44,
  latestOfGender: 0.25,
  spokePrevious: -0.42,
  saysAgain: 1.21,
  saysNext: 1.12,
  spokeHere: 0.78,
  samePair: 0.47,
  fullName: 1.08,
  subjectFullName: -0.17,
  genderKnown: 0.99,
  unsure: -1.51,
  unnamed: -1.5,
};

export type Feature = keyof typeof PRONOUN_WEIGHTS;
