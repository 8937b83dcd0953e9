import { PLACES } from '../../lexicon/names/places.ts';
import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mention.ts';
import type { GrammaticalRole } from '../standing.ts';
import { F, FeatureVector } from './features.ts';
import type { ResolutionState } from './reading.ts';

/** The mention that is resolved, as the features ask for it. `saying`: it is the subject of a reporting verb. `opens`: it stands in its paragraph's first sentence. */
export interface Asked {
  readonly mention: Mention;
  readonly place: GrammaticalRole;
  readonly saying: boolean;
  readonly opens: boolean;
}

export function askedOf(reading: ResolutionState, mention: Mention): Asked {
  const { sentences, firstSentence } = reading.document;
  const { sentence } = reading.standings;
  const place = reading.standings.placeOf(mention);
  return { mention, place, saying: place === 'speaker', opens: firstSentence[sentences[sentence]!.paragraph] === sentence };
}

/**
 * What is asked of any candidate, after the theories of what a pronoun means: grammatical role and recency (Lappin and Leass 1994; Hobbs 1978), the subject of
 * the sentence before as its centre (Grosz, Joshi and Weinstein 1995), and who spoke last (the conversational sieve of Muzny et al. 2017).
 */
export function positionOf(reading: ResolutionState, entity: Entity, asked: Asked): FeatureVector {
  const features = new FeatureVector();
  addKind(features, entity);
  // How often somebody is named tells nothing about "he" and "she" on other texts than it was fitted to.
  if (!asked.mention.gender) addProfile(features, reading, entity);
  const { standings } = reading;
  const standing = standings.of(entity);
  if (!standing) {
    features.flag(F.unseen, true);
    features.flag(F.unseenIndefinite, !asked.mention.definite);
    return features;
  }
  const back = standings.narrative - standing.sentence;
  const subjectBack = standings.narrative - standing.subjectIn;
  const { opens, saying } = asked;
  features.add(F.salience, Math.log1p(standings.salience(entity)) / 5);
  features.add(F.mentions, Math.log1p(entity.mentions) / 3);
  features.add(F.distance, Math.log1p(back));
  if (back === 0) features.add(subjectBack === 0 ? F.sameSubject : F.sameOther, 1);
  if (subjectBack === 1) {
    features.add(F.previousSubject, 1);
    features.flag(F.saysNext, saying);
    features.flag(F.opensAfterSubject, opens);
  } else features.flag(F.previousOther, back === 1);
  features.flag(F.twoBack, back === 2);
  features.flag(F.twoBackSubject, subjectBack === 2);
  features.flag(F.asked, standing.askedIn >= 0 && standings.narrative - standing.askedIn <= 1);
  features.flag(F.owner, standing.place === 'owner');
  features.flag(F.oblique, standing.place === 'oblique');
  features.flag(F.latest, standings.recent[0] === entity);
  if (standings.narrative - standing.spokeIn <= 1) {
    features.add(F.spokePrevious, 1);
    features.flag(F.saysAgain, saying);
    features.flag(F.opensAfterSpeaker, opens);
  }
  if (reading.lastSpeaker === entity) {
    features.add(F.spokeLast, 1);
    features.flag(F.saysWhoSpokeLast, saying);
  }
  const isHere = standing.paragraph === standings.paragraph;
  features.flag(F.spokeHere, isHere && standing.place === 'speaker');
  features.flag(F.sameParagraph, isHere);
  features.flag(F.paragraphBefore, standings.paragraph - standing.paragraph === 1);
  if (standings.narrative - standing.fullNameIn <= 1) {
    features.add(F.fullName, 1);
    features.flag(F.subjectFullName, standing.place === 'subject' || standing.place === 'speaker');
  }
  if (entity.isDocument) {
    features.flag(F.documentAsSubject, standing.place === 'subject' || standing.place === 'speaker');
    features.flag(F.documentOfWriter, entity.author !== undefined);
  }
  features.flag(F.namedInQuote, saying && standing.quotedIn >= standings.sentence - 1);
  features.flag(F.seenOnlyInQuotes, standing.place === 'quoted');
  return features;
}

function addKind(features: FeatureVector, entity: Entity): void {
  const { kind, name, plural, isDocument } = entity;
  features.flag(F.plural, plural);
  features.flag(F.document, isDocument);
  if (kind === 'person') features.add(F.person, 1);
  else if (kind === 'body') features.add(F.body, 1);
  else if (kind === 'unnamed') features.add(F.unnamed, 1);
  else {
    features.add(F.unsure, 1);
    features.flag(F.unsureOfOneWord, !name.includes(' '));
  }
  if (kind !== 'person' && kind !== 'unnamed') features.flag(F.place, isPlaceName(name));
}

function addProfile(features: FeatureVector, { profiles }: ResolutionState, entity: Entity): void {
  const { named, located, speaks } = profiles.of(entity);
  if (named === 0) return;
  features.add(F.locative, located / (named + 1));
  features.add(F.speaksElsewhere, Math.min(1, speaks / 3));
  features.add(F.nameCount, Math.log1p(named) / 3);
  features.flag(F.mostNamed, named === profiles.mostNamed);
}

export const isPlaceName = (name: string): boolean => PLACES.has(name.replaceAll(' ', '_').toLowerCase());
