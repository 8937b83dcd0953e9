import type { Entity } from './entities/entity.ts';
import type { Mention } from './mention.ts';
import type { Standings } from './standing.ts';

/** What is asked of each candidate that a pronoun may mean; `featuresOf` says how each is told. */
export const PRONOUN_FEATURES = [
  'salience',
  'mentions',
  'sameSubject',
  'sameOther',
  'previousSubject',
  'previousOther',
  'twoBack',
  'distance',
  'asked',
  'owner',
  'oblique',
  'latest',
  'latestOfGender',
  'spokePrevious',
  'saysAgain',
  'saysNext',
  'spokeHere',
  'samePair',
  'fullName',
  'subjectFullName',
  'genderKnown',
  'unsure',
  'unnamed',
  'namedInQuote',
] as const;
export type PronounFeature = (typeof PRONOUN_FEATURES)[number];

/** What is known of one candidate of a pronoun: numbers of about the same size, most of them 0 or 1. */
export type PronounFeatures = Readonly<Record<PronounFeature, number>>;
/** How much each feature counts for a candidate. */
export type PronounWeights = Readonly<Record<PronounFeature, number>>;

/** `saying`: the pronoun is the subject of a reporting verb. `latestOfGender`: the person mentioned last whose gender fits. */
export interface Pronoun {
  readonly mention: Mention;
  readonly saying: boolean;
  readonly latestOfGender: Entity | undefined;
}

/**
 * One candidate's features, after the theories of what a pronoun means: grammatical role and recency (Lappin and Leass 1994; Hobbs 1978),
 * the subject of the sentence before as its centre (Grosz, Joshi and Weinstein 1995), and who spoke last (the conversational sieve of
 * Muzny et al. 2017).
 */
export function featuresOf(entity: Entity, { mention, saying, latestOfGender }: Pronoun, standings: Standings): PronounFeatures {
  const standing = standings.of(entity)!;
  const back = standings.narrative - standing.sentence;
  const subjectBack = standings.narrative - standing.subjectIn;
  const flag = (holds: boolean): number => (holds ? 1 : 0);
  const subject = standing.place === 'subject' || standing.place === 'speaker';
  return {
    salience: Math.log1p(standings.salience(entity)) / 5,
    mentions: Math.log1p(entity.mentions) / 3,
    sameSubject: flag(back === 0 && subjectBack === 0),
    sameOther: flag(back === 0 && subjectBack !== 0),
    previousSubject: flag(subjectBack === 1),
    previousOther: flag(back === 1 && subjectBack !== 1),
    twoBack: flag(back === 2),
    distance: Math.log1p(back),
    asked: flag(standings.narrative - standing.askedIn <= 1 && standing.askedIn >= 0),
    owner: flag(standing.place === 'owner'),
    oblique: flag(standing.place === 'oblique'),
    latest: flag(standings.recent[0] === entity),
    latestOfGender: flag(latestOfGender === entity),
    spokePrevious: flag(standings.narrative - standing.spokeIn <= 1),
    saysAgain: flag(saying && standings.narrative - standing.spokeIn <= 1),
    saysNext: flag(saying && subjectBack === 1),
    spokeHere: flag(standing.place === 'speaker' && standing.paragraph === standings.paragraph),
    samePair: flag(standing.paragraph === standings.paragraph),
    fullName: flag(standings.narrative - standing.fullNameIn <= 1),
    subjectFullName: flag(subject && standings.narrative - standing.fullNameIn <= 1),
    genderKnown: flag(entity.gender === mention.gender),
    unsure: flag(entity.kind === 'unsure'),
    unnamed: flag(entity.kind === 'unnamed'),
    namedInQuote: flag(saying && standing.quotedIn >= standings.sentence - 1),
  };
}

/** The higher, the likelier the candidate is meant; the differences are log odds. */
export function scoreOf(features: PronounFeatures, weights: PronounWeights): number {
  let score = 0;
  for (const name of PRONOUN_FEATURES) score += features[name] * weights[name];
  return score;
}
