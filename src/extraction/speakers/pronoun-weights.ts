/** Fitted. */
export const PRONOUN_WEIGHTS = {
  "salience": 1.89,
  "mentions": 0.84,
  "sameSubject": 0.89,
  "sameOther": -1.17,
  "previousSubject": 1.29,
  "previousOther": -0.7,
  "twoBack": -0.22,
  "distance": -1.68,
  "owner": 0.72,
  "oblique": -0.38,
  "latest": -0.68,
  "latestOfGender": 0.17,
  "spokePrevious": 0.39,
  "samePair": 0.91,
  "fullName": 1.16,
  "subjectFullName": -0.33,
  "genderKnown": 0.95,
  "unsure": -0.88,
  "unnamed": -0.96
};
