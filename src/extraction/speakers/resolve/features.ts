/**
 * What is asked of each candidate that a mention may mean, and of the answer that it means none of them (`none…`). The modules beside this one tell how each is
 * told: `position.ts`, `pronoun-features.ts`, `description-features.ts`, `name-features.ts`.
 */
export const FEATURES = [
  // where the candidate has stood
  'salience',
  'mentions',
  'sameSubject',
  'sameOther',
  'previousSubject',
  'previousOther',
  'twoBack',
  'twoBackSubject',
  'distance',
  'asked',
  'owner',
  'oblique',
  'latest',
  'spokePrevious',
  'spokeLast',
  'spokeHere',
  'sameParagraph',
  'paragraphBefore',
  'fullName',
  'subjectFullName',
  'namedInQuote',
  'unseen',
  'seenOnlyInQuotes',
  // what it is
  'person',
  'body',
  'unsure',
  'unsureOfOneWord',
  'unnamed',
  'plural',
  'document',
  'documentAsSubject',
  'documentOfWriter',
  'place',
  'locative',
  'speaksElsewhere',
  'nameCount',
  'mostNamed',
  // how it fits the mention
  'genderKnown',
  'genderConflict',
  'genderLeaning',
  'latestOfGender',
  'secondOfGender',
  'saysAgain',
  'saysNext',
  'saysWhoSpokeLast',
  'opensAfterSubject',
  'opensAfterSpeaker',
  'ahead',
  'told',
  'reads',
  'roleHead',
  'roleHeadIndefinite',
  'roleSynonym',
  'otherRole',
  'modifierShare',
  'modifierCount',
  'nearbyHead',
  'nearbyShare',
  'nameHead',
  'nameWords',
  'sameWords',
  'sameHead',
  'calledSo',
  'qualifierConflict',
  'governs',
  'ageKnown',
  'ageConflict',
  'unseenIndefinite',
  'sieveApposition',
  'sieveRole',
  'sieveOtherWords',
  'sieveSameHead',
  'sieveSameDescription',
  'sievePronoun',
  'besideName',
  'nextNamed',
  'nextNamedIndefinite',
  'introduced',
  'fitFull',
  'fitAlone',
  'fitSurname',
  'fitGiven',
  'fitInner',
  'fitHalf',
  'fitAcronym',
  'fitBeginning',
  'fitMisspelt',
  'kindConflict',
  // that it is none of them
  'none',
  'noneOfFew',
  'noneSieve',
  'noneIndefinite',
  'noneBare',
  'noneOwned',
  'noneCapital',
  'noneSelfContained',
  'noneGeneralPerson',
  'noneGeneralBody',
  'noneRole',
  'noneAgent',
  'noneBody',
  'noneModifiers',
  'noneEarly',
  'noneSeen',
  'nonePlace',
] as const;
export type Feature = (typeof FEATURES)[number];

/** Each feature's place in a row of weights. */
export const F: Readonly<Record<Feature, number>> = Object.freeze(
  Object.fromEntries(FEATURES.map((name, index) => [name, index])) as Record<Feature, number>,
);

/** The features of one candidate that aren't 0: numbers of about the same size, most of them 1. */
export class FeatureVector {
  readonly indexes: number[] = [];
  readonly values: number[] = [];

  add(index: number, value: number): void {
    if (value === 0) return;
    this.indexes.push(index);
    this.values.push(value);
  }

  flag(index: number, holds: boolean): void {
    if (!holds) return;
    this.indexes.push(index);
    this.values.push(1);
  }
}
