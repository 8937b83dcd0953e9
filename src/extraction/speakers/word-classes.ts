import { MORE_FEMALE_NAMES, MORE_MALE_NAMES, MORE_NEUTRAL_NAMES } from '../lexicon/given-names.ts';
import { FEMALE_NAMES, MALE_NAMES, NEUTRAL_NAMES, ROLE_NOUNS } from '../lexicon/people.ts';
import { BODY_WORDS, NOT_NAMES } from '../lexicon/places.ts';
import type { Gender } from './mention.ts';

/** Without "ex-". */
export const bare = (lower: string): string => (lower.startsWith('ex-') ? lower.slice(3) : lower);

export const isRoleNoun = (lower: string): boolean => ROLE_NOUNS.has(lower) || (lower.startsWith('ex-') && ROLE_NOUNS.has(lower.slice(3)));

/** "NATO", "U.N."-like runs of capitals; two initials are a person's. */
export const isAcronym = (word: string): boolean =>
  word.length >= 2 && word.length <= 6 && /^[A-Z][A-Z&.]+$/.test(word) && !/^[A-Z]\.(?:[A-Z]\.)?$/.test(word);

/** A capital makes no name of it. */
export const isNoName = (lower: string): boolean => NOT_NAMES.has(lower) && !BODY_WORDS.has(lower);

const GIVEN_NAMES: ReadonlyMap<string, Gender | 'either'> = new Map<string, Gender | 'either'>([
  ...[...MORE_MALE_NAMES, ...MALE_NAMES].map((name) => [name, 'male'] as const),
  ...[...MORE_FEMALE_NAMES, ...FEMALE_NAMES].map((name) => [name, MALE_NAMES.has(name) ? 'either' : 'female'] as const),
  ...[...MORE_NEUTRAL_NAMES, ...NEUTRAL_NAMES].map((name) => [name, 'either'] as const),
]);

export const givenNameGender = (lower: string): Gender | 'either' | undefined => GIVEN_NAMES.get(lower);

/** Nouns of agents by their ending, where the lexicon has none: "the pontiff" is not found, "the plaintiff's lawyer" is. */
const AGENT =
  /^(?:\d{1,3}-year-old|[a-z-]{3,}(?:ist|ologist|ician|maker|holder|keeper|goer|monger|smith|woman|man|person|in-chief|-elect|year-old))$/;
export const looksLikeAgent = (lower: string): boolean =>
  AGENT.test(lower) && !/^(?:human|exist|list|assist|consist|insist|resist|twist|woman)$/.test(lower);
