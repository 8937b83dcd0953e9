import { GENERAL_BODIES, GENERAL_PERSONS, SELF_CONTAINED } from '../../lexicon/people/descriptions.ts';
import { BODY_NOUNS, FIRMS_AS_AGENTS, FIRMS_OR_PERSONS } from '../../lexicon/people/groups.ts';
import { ROLE_SYNONYMS } from '../../lexicon/people/roles.ts';
import type { Resolution } from '../cast.ts';
import type { Entity } from '../entities/entity.ts';
import { headOf, isName, type Mention } from '../mention.ts';
import { isRoleNoun, looksLikeAgent } from '../word-classes.ts';
import { governs } from './again.ts';
import { F, FeatureVector } from './features.ts';
import { addGender } from './gender.ts';
import { nameChoice } from './name.ts';
import { nextNamed } from './next-named.ts';
import { askedOf, positionOf } from './position.ts';
import { holdsOtherPortfolio, lastWord, qualifiersAgree } from './qualifiers.ts';
import type { Candidate, Choice, MentionClass } from './ranking.ts';
import type { ResolutionState } from './reading.ts';
import { namedBeside } from './same-clause.ts';

/** A description taken apart. All words in lower case. */
interface Described {
  readonly mention: Mention;
  readonly head: string;
  readonly label: string;
  /** The words of the label but for its head, without the smallest. */
  readonly modifiers: readonly string[];
  readonly synonyms: ReadonlySet<string>;
  /** "41" of "the 41-year-old". */
  readonly age: string | undefined;
}

const SIEVES: Readonly<Record<string, number>> = {
  apposition: F.sieveApposition,
  role: F.sieveRole,
  'other-words': F.sieveOtherWords,
  'same-head': F.sieveSameHead,
  'same-description': F.sieveSameDescription,
};

const SHORTEST_STEM = 5;
const SMALL = /^(?:an?|and|at|by|for|from|in|of|on|the|to|with|his|her|its|their|former|['’]s)$/;

/** Whom a description may mean: those mentioned of late, and those beside whose name the text has its noun, before or behind. `proposal`: what the hand-made rules say. */
export function descriptionChoice(reading: ResolutionState, mention: Mention, proposal: Resolution | undefined): Choice {
  const described = takeApart(mention);
  const mentionClass = classOf(mention);
  const asked = askedOf(reading, mention);
  const beside = besideOf(reading, mention);
  const entities = new Set(reading.standings.recent.filter((entity) => mentionClass === 'group' || !(entity.plural || entity.isDocument)));
  if (mentionClass !== 'group') for (const entity of reading.profiles.called(described.head)) if (!entity.plural) entities.add(entity);
  if (proposal) entities.add(proposal.entity);
  if (beside) entities.add(beside);
  const next = mentionClass === 'group' ? undefined : nextNamed(reading);
  if (next) entities.add(next);
  const owner = ownerOf(reading, mention);
  if (owner) entities.delete(owner);
  if (mention.definite && mention.kind === 'description') for (const entity of namedBeside(reading, mention)) entities.delete(entity);
  for (const entity of entities) if (hasOtherOwner(mention, entity)) entities.delete(entity);
  const isKnown = reading.calledSo.has(described.label);
  for (const entity of [...entities]) {
    if (entity === proposal?.entity || entity === beside || entity === next) continue;
    // "the singer" was somebody already: no singer whom the text names only later.
    if (isKnown && mention.definite && !reading.standings.of(entity)) entities.delete(entity);
    // "Lee's lawyer" brings in somebody new, unless the text has told of a lawyer; "Lee demanded that the council act" does so too.
    const isSubject = reading.standings.of(entity)?.subjectIn === reading.standings.narrative;
    if ((owner ? !entity.roleNouns.has(described.head) : isSubject) || holdsOtherPortfolio(mention, entity)) entities.delete(entity);
  }
  const candidates: Candidate[] = [];
  for (const entity of entities) {
    const features = positionOf(reading, entity, asked);
    addGender(features, entity, mention);
    addWords(features, reading, entity, described);
    if (proposal?.entity === entity) features.add(SIEVES[proposal.rule] ?? F.sieveOtherWords, 1);
    features.flag(F.besideName, beside === entity);
    if (next === entity) features.add(mention.definite ? F.nextNamed : F.nextNamedIndefinite, 1);
    candidates.push({ entity, features });
  }
  candidates.push({ entity: undefined, features: noneOf(reading, described, proposal) });
  return { mention, mentionClass, candidates };
}

function classOf(mention: Mention): MentionClass {
  if (mention.kind === 'group') return 'group';
  const head = headOf(mention);
  if (FIRMS_AS_AGENTS.has(head) || (/-based\b/.test(mention.label) && FIRMS_OR_PERSONS.has(head))) return 'body';
  return BODY_NOUNS.has(head) && !isRoleNoun(head) ? 'body' : 'person';
}

function takeApart(mention: Mention): Described {
  const head = headOf(mention);
  const label = mention.label.toLowerCase();
  const modifiers = label.split(/[\s,]+/).filter((word) => word !== head && !SMALL.test(word));
  const synonyms = new Set<string>();
  for (const group of ROLE_SYNONYMS) if (group[0] === head) for (const word of group) synonyms.add(word);
  return { mention, head, label, modifiers, synonyms, age: /\b(\d{1,3})-year-old/.exec(label)?.[1] };
}

/** "Lee's deputy" is not Lee. */
function ownerOf({ document: { tokens }, last }: ResolutionState, { from }: Mention): Entity | undefined {
  const isOwned = tokens[from - 1]?.kind === 'possessive' && last?.mention.to === from - 1;
  return isOwned ? last.resolution.entity : undefined;
}

const OWNER = /^(.+?)['’]s? \p{Ll}/u;

/** "the council's lawyer" is not "Lee's lawyer". */
export function hasOtherOwner({ label }: Mention, { kind, name }: Entity): boolean {
  const [own, other] = [OWNER.exec(label)?.[1], kind === 'unnamed' ? OWNER.exec(name)?.[1] : undefined];
  return own !== undefined && other !== undefined && own.toLowerCase() !== other.toLowerCase();
}

/** The name that follows at once: "justice minister Cathy Bell". */
function besideOf(reading: ResolutionState, mention: Mention): Entity | undefined {
  const next = reading.mentions[reading.position + 1];
  if (mention.kind !== 'description' || next?.from !== mention.to || !isName(next) || next.quoted) return undefined;
  return nameChoice(reading, next).choice.candidates[0]?.entity;
}

function addWords(features: FeatureVector, reading: ResolutionState, entity: Entity, described: Described): void {
  const { mention, head, label, modifiers, synonyms, age } = described;
  const profile = reading.profiles.of(entity);
  const name = entity.name.toLowerCase();
  const nameWords = name.split(' ');
  const isCalled = entity.roleNouns.has(head) || profile.words.has(head);
  if (isCalled) features.add(mention.definite ? F.roleHead : F.roleHeadIndefinite, 1);
  else if (hasAny(synonyms, entity.roleNouns) || hasAny(synonyms, profile.words)) features.add(F.roleSynonym, 1);
  else features.flag(F.otherRole, entity.role !== undefined || entity.roleNouns.size > 0);
  if (modifiers.length > 0) {
    const isInName = (word: string): boolean => nameWords.some((other) => isForm(other, word));
    const known = modifiers.filter((word) => profile.words.has(word) || entity.roleNouns.has(word) || isInName(word)).length;
    features.add(F.modifierShare, known / modifiers.length);
    features.add(F.modifierCount, Math.min(known, 3) / 3);
    features.add(F.nearbyShare, modifiers.filter((word) => profile.nearby.has(word)).length / modifiers.length);
    features.flag(F.nameWords, modifiers.some(isInName));
  }
  features.flag(F.nearbyHead, profile.nearby.has(head));
  features.flag(F.nameHead, entity.kind !== 'unnamed' && (lastWord(name) === head || nameWords.includes(head)));
  features.flag(F.sameWords, name === label);
  features.flag(F.sameHead, entity.kind === 'unnamed' && entity.roleNouns.has(head));
  features.flag(F.calledSo, reading.calledSo.get(label) === entity);
  features.flag(F.qualifierConflict, !qualifiersAgree(mention, entity));
  if (age !== undefined && profile.age !== undefined) features.add(age === profile.age ? F.ageKnown : F.ageConflict, 1);
  if (reading.standings.of(entity)) features.flag(F.governs, governs(reading, entity, mention));
}

/** The word itself, or one that ends in two letters more: "production" of Hale Productions. */
const isForm = (other: string, word: string): boolean =>
  other === word || (word.length >= SHORTEST_STEM && other.startsWith(word) && other.length <= word.length + 2);

const hasAny = (words: ReadonlySet<string>, others: ReadonlySet<string>): boolean => {
  for (const word of words) if (others.has(word)) return true;
  return false;
};

function noneOf(reading: ResolutionState, { mention, head, modifiers }: Described, proposal: Resolution | undefined): FeatureVector {
  const features = new FeatureVector();
  const isBare = modifiers.length === 0;
  features.add(F.none, 1);
  features.flag(F.noneSieve, proposal === undefined);
  features.flag(F.noneIndefinite, !mention.definite);
  features.flag(F.noneBare, isBare);
  features.flag(F.noneOwned, /^(?:his|her|their|its|our|my)\b|['’]s?\s/i.test(mention.label));
  features.flag(F.noneCapital, /\p{Lu}/u.test(mention.label));
  features.flag(F.noneSelfContained, SELF_CONTAINED.test(mention.label));
  features.flag(F.noneGeneralPerson, GENERAL_PERSONS.has(head));
  features.flag(F.noneGeneralBody, GENERAL_BODIES.has(head));
  features.flag(F.noneRole, isRoleNoun(head));
  features.flag(F.noneAgent, !isRoleNoun(head) && looksLikeAgent(head));
  features.flag(F.noneBody, BODY_NOUNS.has(head));
  features.add(F.noneModifiers, Math.min(modifiers.length, 4) / 4);
  features.flag(F.noneEarly, reading.standings.narrative < 2);
  features.flag(F.noneSeen, reading.index.hasDescribed(mention));
  return features;
}
