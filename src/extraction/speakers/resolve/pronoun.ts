import { ANSWERING, ASKING_PARTICIPLES, PERSONAL_IN_QUESTION, READING_VERBS, TELLING_SOMEBODY } from '../../lexicon/people/pronouns.ts';
import { SUBORDINATORS } from '../../lexicon/quotes/clauses.ts';
import { CUE_VERBS } from '../../lexicon/verbs.ts';
import { isFiniteVerb, PENN } from '../../tagging/tag-set.ts';
import type { Resolution } from '../cast.ts';
import type { Entity } from '../entities/entity.ts';
import { headOf, isName, type Mention } from '../mention.ts';
import { F, FeatureVector } from './features.ts';
import { addGender, genderOf, lean } from './gender.ts';
import { resolveName } from './name.ts';
import { nextNamed } from './next-named.ts';
import { isNoPerson } from './no-person.ts';
import { type Asked, askedOf, positionOf } from './position.ts';
import { type Candidate, choose, type MentionClass } from './ranking.ts';
import type { ResolutionState } from './reading.ts';
import { namedInClause } from './same-clause.ts';

/** Sentences of the reporter's over which a pronoun reaches. */
const FURTHEST_BACK = 12;

/** "he", "it", "they": the candidate that the fitted weights put first; undefined where it is likelier none of them. */
export function resolvePronoun(reading: ResolutionState, mention: Mention): Resolution | undefined {
  const word = headOf(mention);
  if (word === 'i' || word === 'we') return undefined;
  const mentionClass: MentionClass = word === 'it' || word === 'they' ? word : 'personal';
  const asked = askedOf(reading, mention);
  const told = toldBy(reading, mention);
  const ahead = askedAhead(reading, mention);
  const others = new Set([
    subjectOver(reading, mention),
    askerOf(reading, mention),
    ...questionersOf(reading, mention),
    ...namedUnder(reading, mention),
  ]);
  const entities = reading.standings.recent.filter((entity) => !others.has(entity) && fits(reading, entity, mentionClass));
  if (ahead && !entities.includes(ahead)) entities.push(ahead);
  const next = mentionClass === 'personal' ? nextNamed(reading) : undefined;
  if (next && !entities.includes(next)) entities.push(next);
  const doubtful = mentionClass === 'personal' && entities.length === 0 ? speakerOfNoKind(reading) : undefined;
  if (doubtful) entities.push(doubtful);
  const sieve = mentionClass === 'personal' ? undefined : impersonal(reading, mention);
  const ranks = { first: undefined as Entity | undefined, second: undefined as Entity | undefined };
  for (const entity of entities) {
    if (entity.kind !== 'person' && entity.kind !== 'unnamed') continue;
    if (contradicts(entity, mention)) continue;
    if (!ranks.first) ranks.first = entity;
    else if (!ranks.second) ranks.second = entity;
  }
  const candidates: Candidate[] = entities.map((entity) => {
    const features = positionOf(reading, entity, asked);
    addGender(features, entity, mention);
    features.flag(F.latestOfGender, ranks.first === entity);
    features.flag(F.secondOfGender, ranks.second === entity);
    features.flag(F.ahead, ahead === entity);
    features.flag(F.nextNamed, next === entity);
    features.flag(F.told, told.includes(entity));
    features.flag(F.sievePronoun, sieve === entity);
    features.flag(F.reads, entity.isDocument && isRead(reading, mention));
    return { entity, features };
  });
  // "he" and "she" mean somebody who has been named or told of, nearly always.
  if (mentionClass !== 'personal') candidates.push({ entity: undefined, features: noneOf(reading, asked, candidates) });
  if (candidates.length === 0) return undefined;
  const { best, probability: share, shares } = choose(reading.offer({ mention, mentionClass, candidates }), reading.model);
  if (!best.entity || contradicts(best.entity, mention)) return undefined;
  // Where one of them is likeliest, that it is none proves rarer than its share: measured on folds that the weights weren't fitted to.
  const probability = mentionClass === 'personal' ? share : share / (1 - shares.at(-1)!);
  if (mention.gender) lean(best.entity, mention, probability);
  return { entity: best.entity, confidence: doubtful ? Math.min(probability, OF_NO_KIND) : probability, rule: 'pronoun' };
}

function fits(reading: ResolutionState, entity: Entity, mentionClass: MentionClass): boolean {
  if (reading.standings.narrative - reading.standings.of(entity)!.sentence > FURTHEST_BACK) return false;
  if (mentionClass === 'they') return true;
  if (entity.plural) return false;
  if (mentionClass === 'personal' && isNoPerson(reading, entity)) return false;
  return mentionClass === 'it' ? entity.kind !== 'person' : !entity.isDocument;
}

/** How often "he" or "she" means a name that nothing tells to be a person's, where there is nobody else. */
const OF_NO_KIND = 0.8;

/** The subject of the last sentence, of two words or more, of which nothing but the tagger tells that it is no person. */
function speakerOfNoKind({ standings, profiles }: ResolutionState): Entity | undefined {
  return standings.recent.find((entity) => {
    if (entity.kind !== 'unsure' || entity.plural || entity.isDocument || !entity.name.includes(' ')) return false;
    return profiles.of(entity).located === 0 && standings.narrative - (standings.of(entity)?.subjectIn ?? 0) === 1;
  });
}

function noneOf({ standings }: ResolutionState, { opens }: Asked, candidates: readonly Candidate[]): FeatureVector {
  const features = new FeatureVector();
  features.add(F.none, 1);
  features.add(F.noneOfFew, 1 / (1 + candidates.length));
  features.flag(F.noneEarly, standings.narrative < 2);
  features.flag(F.nonePlace, opens);
  return features;
}

const isRead = (reading: ResolutionState, mention: Mention): boolean => READING_VERBS.has(reading.document.tokens[mention.to]?.lower ?? '');

/** The most salient body for "it", several for "they"; a document where something reads. */
function impersonal(reading: ResolutionState, mention: Mention): Entity | undefined {
  const isThey = headOf(mention) === 'they';
  const { entity, score } = reading.mostSalient((other) => {
    if (isThey) return other.plural ? 1 : other.kind === 'body' ? 0.4 : 0;
    if (other.kind !== 'body') return 0;
    return other.isDocument && isRead(reading, mention) ? 4 : 1;
  });
  return score >= 1 ? entity : undefined;
}

/** "Asked whether he would go, Lee laughed": the pronoun means the subject that follows its clause. */
function askedAhead(reading: ResolutionState, mention: Mention): Entity | undefined {
  const { tokens, sentences, units, unitOfToken } = reading.document;
  const sentence = sentences[reading.standings.sentence]!;
  const first = units[sentence.from]!;
  if (!ASKING_PARTICIPLES.has(first.lower) || !PERSONAL_IN_QUESTION.has(headOf(mention))) return undefined;
  for (let next = reading.position + 1; next < reading.mentions.length; next++) {
    const other = reading.mentions[next]!;
    if (unitOfToken[other.from]! >= sentence.to || other.quoted) return undefined;
    const isSubject = isName(other) && other.kind !== 'body' && !other.possessive && tokens[other.from - 1]?.text === ',';
    if (!isSubject) continue;
    const { entity } = resolveName(reading, other);
    return entity.gender && entity.gender !== mention.gender ? undefined : entity;
  }
  return undefined;
}

const OBJECT = /^(?:him|her|them)$/;

/** "Lee asked him": the subject of the verb whose object the pronoun is, who is somebody else (principle B; Chomsky 1981). */
function subjectOver({ document: { tokens, tags }, mentions, position, last }: ResolutionState, mention: Mention): Entity | undefined {
  if (!OBJECT.test(headOf(mention)) || mention.possessive) return undefined;
  const before = mentions[position - 1];
  if (!before || before.possessive || last?.mention !== before) return undefined;
  const verb = mention.from - 1;
  const isVerbBetween = isFiniteVerb(tags.pos[verb] ?? PENN.SYM) && tokens[verb]?.kind === 'word';
  return isVerbBetween && before.to === verb ? last.resolution.entity : undefined;
}

/** Both genders are known, and differ. */
const contradicts = (entity: Entity, { gender }: Mention): boolean => {
  const own = genderOf(entity);
  return gender !== undefined && own !== undefined && own !== gender;
};

/** "He said that Lee …": whom the clause names behind its subject is not the subject, unless it is a clause before the main one. */
function namedUnder(reading: ResolutionState, mention: Mention): readonly Entity[] {
  const { sentences, units, unitOfToken } = reading.document;
  if (!SUBJECT.test(headOf(mention))) return [];
  const { from } = sentences[reading.standings.sentence]!;
  for (let k = from; k < unitOfToken[mention.from]!; k++) if (SUBORDINATORS.has(units[k]!.lower)) return [];
  return namedInClause(reading, mention.to);
}

const SUBJECT = /^(?:he|she)$/;

/** "“Why?” Lee asked her. “Because,” she answered", "Lee asked Kim. “No,” he said": who put the question to somebody does not answer it. */
function askerOf({ document: { tokens }, standings, asker }: ResolutionState, mention: Mention): Entity | undefined {
  if (!asker || standings.narrative - asker.sentence > 1) return undefined;
  const [before, after] = [tokens[mention.from - 1]?.lower ?? '', tokens[mention.to]?.lower ?? ''];
  if (ANSWERING.has(after) || ANSWERING.has(before)) return asker.entity;
  const isSaying = CUE_VERBS.has(after) && standings.narrative > asker.sentence;
  const isPut = standings.recent.some(
    (other) => other !== asker.entity && standings.of(other)?.askedIn === asker.sentence && !contradicts(other, mention),
  );
  return isSaying && isPut ? asker.entity : undefined;
}

/** "Pressed by counsel, Sir Alan Burke KC, on it, he said": whom the participle that opens the sentence names as the asker. */
function questionersOf({ document, mentions, position, standings, index }: ResolutionState, mention: Mention): readonly Entity[] {
  const { sentences, units, unitOfToken } = document;
  const { from } = sentences[standings.sentence]!;
  if (!ASKING_PARTICIPLES.has(units[from]!.lower) || units[from + 1]?.lower !== 'by' || !SUBJECT.test(headOf(mention))) return [];
  const named: Entity[] = [];
  for (let before = position - 1; before >= 0 && unitOfToken[mentions[before]!.from]! > from; before--) {
    const other = mentions[before]!;
    if (isName(other) && !other.quoted) named.push(...index.candidates(other).entities);
  }
  return named;
}

/** "he told Lee": he is not Lee. */
function toldBy(reading: ResolutionState, mention: Mention): readonly Entity[] {
  if (!TELLING_SOMEBODY.has(reading.document.tokens[mention.to]?.lower ?? '')) return [];
  const next = reading.mentions[reading.position + 1];
  return next && next.from === mention.to + 1 && isName(next) ? reading.index.candidates(next).entities : [];
}
