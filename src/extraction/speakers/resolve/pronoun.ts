import { ASKING_PARTICIPLES, PERSONAL_IN_QUESTION, READING_VERBS, TELLING_SOMEBODY } from '../../lexicon/people/pronouns.ts';
import type { Resolution } from '../cast.ts';
import type { Entity } from '../entities/entity.ts';
import { isName, type Mention } from '../mention.ts';
import { featuresOf, type Pronoun, scoreOf } from '../pronouns.ts';
import { resolveName } from './name.ts';
import type { ResolutionState } from './reading.ts';

/** Sentences of the reporter's over which a pronoun reaches. */
const FURTHEST_BACK = 12;

export function resolvePronoun(reading: ResolutionState, mention: Mention): Resolution | undefined {
  const word = mention.core[0]!;
  if (word === 'i' || word === 'we') return undefined;
  const told = toldBy(reading, mention);
  const ahead = askedAhead(reading, mention);
  if (ahead) return ahead;
  return word === 'they' || word === 'it' ? impersonal(reading, mention, told) : personal(reading, mention, told);
}

/** "he", "her": the candidate that the fitted weights put first, with its share of the probability. */
function personal(reading: ResolutionState, mention: Mention, told: readonly Entity[]): Resolution | undefined {
  const fitting = reading.standings.recent.filter(
    (entity) =>
      !entity.plural &&
      entity.kind !== 'body' &&
      (!entity.gender || entity.gender === mention.gender) &&
      reading.standings.narrative - reading.standings.of(entity)!.sentence <= FURTHEST_BACK &&
      !told.includes(entity),
  );
  const pronoun: Pronoun = {
    mention,
    saying: reading.standings.placeOf(mention) === 'speaker',
    latestOfGender: fitting.find((entity) => entity.kind === 'person'),
  };
  const candidates = fitting.map((entity) => ({ entity, features: featuresOf(entity, pronoun, reading.standings) }));
  if (candidates.length === 0) return undefined;
  reading.pronouns.observe?.({ mention, candidates });
  const scores = candidates.map(({ features }) => scoreOf(features, reading.pronouns.weights));
  const best = scores.indexOf(Math.max(...scores));
  const sum = scores.reduce((total, score) => total + Math.exp(score - scores[best]!), 0);
  const { entity } = candidates[best]!;
  entity.gender ??= mention.gender;
  return { entity, confidence: 1 / sum, rule: 'pronoun' };
}

function impersonal(reading: ResolutionState, mention: Mention, told: readonly Entity[]): Resolution | undefined {
  const word = mention.core[0]!;
  const isRead = READING_VERBS.has(reading.document.tokens[mention.to]?.lower ?? '');
  const fits = (entity: Entity): number => {
    if (told.includes(entity)) return 0;
    if (word === 'they') return entity.plural ? 1 : entity.kind === 'body' ? 0.4 : 0;
    if (entity.kind !== 'body') return 0;
    return isRead && entity.isDocument ? 4 : 1;
  };
  const { entity, share, score } = reading.mostSalient(fits);
  return entity && score >= 1 ? { entity, confidence: share, rule: 'pronoun' } : undefined;
}

/** "Asked whether he would go, Lee laughed": the pronoun means the subject that follows its clause. */
function askedAhead(reading: ResolutionState, mention: Mention): Resolution | undefined {
  const { tokens, sentences, units, unitOfToken } = reading.document;
  const sentence = sentences[reading.standings.sentence]!;
  const first = units[sentence.from]!;
  if (!ASKING_PARTICIPLES.has(first.lower) || !PERSONAL_IN_QUESTION.has(mention.core[0]!)) return undefined;
  for (let next = reading.position + 1; next < reading.mentions.length; next++) {
    const other = reading.mentions[next]!;
    if (unitOfToken[other.from]! >= sentence.to || other.quoted) return undefined;
    const isSubject = isName(other) && other.kind !== 'body' && !other.possessive && tokens[other.from - 1]?.text === ',';
    if (!isSubject) continue;
    const { entity, confidence } = resolveName(reading, other);
    return entity.gender && entity.gender !== mention.gender ? undefined : { entity, confidence: confidence * 0.9, rule: 'pronoun' };
  }
  return undefined;
}

/** "he told Lee": he is not Lee. */
function toldBy(reading: ResolutionState, mention: Mention): readonly Entity[] {
  const { tokens } = reading.document;
  if (!TELLING_SOMEBODY.has(tokens[mention.to]?.lower ?? '')) return [];
  const next = reading.mentions[reading.position + 1];
  return next && next.from === mention.to + 1 && isName(next) ? reading.index.candidates(next).entities : [];
}
