import { foldLetters } from '../../text/fold.ts';
import { BODY_WORDS } from '../lexicon/names/bodies.ts';
import { FEMALE_NAMES, MORE_FEMALE_NAMES } from '../lexicon/names/female.ts';
import { MALE_NAMES, MORE_MALE_NAMES } from '../lexicon/names/male.ts';
import { MORE_NEUTRAL_NAMES, NEUTRAL_NAMES } from '../lexicon/names/neutral.ts';
import { NOT_NAMES } from '../lexicon/names/no-names.ts';
import { WORLD_FEMALE_NAMES, WORLD_MALE_NAMES, WORLD_NEUTRAL_NAMES } from '../lexicon/names/world.ts';
import type { Gender } from '../lexicon/people/gender.ts';
import { AGENTS, NO_AGENTS, ROLE_NOUNS } from '../lexicon/people/roles.ts';

const BEFORE_ROLE = /^(?:co|ex|then)-/;

/** Without "ex-", "co-", "then-". */
export const bare = (lower: string): string => (ROLE_NOUNS.has(lower) ? lower : lower.replace(BEFORE_ROLE, ''));

/** "attorney-general", "vice-chancellor": an office or rank of two words with a hyphen. */
const OFFICE_OF_TWO =
  /^(?:adjutant|advocate|attorney|auditor|brigadier|consul|deputy|director|governor|inspector|lieutenant|major|postmaster|procurator|rear|secretary|solicitor|surgeon|under|vice)-(\p{L}+)$/u;

export const isRoleNoun = (lower: string): boolean =>
  ROLE_NOUNS.has(lower) || (lower.includes('-') && (ROLE_NOUNS.has(bare(lower)) || ROLE_NOUNS.has(OFFICE_OF_TWO.exec(lower)?.[1] ?? '')));

/** "NATO", "U.N."-like runs of capitals; two initials are a person's. */
export const isAcronym = (word: string): boolean =>
  word.length >= 2 && word.length <= 6 && /^[A-Z][A-Z&.]+$/.test(word) && !/^[A-Z]\.(?:[A-Z]\.)?$/.test(word);

/** A capital makes no name of it. */
export const isNoName = (lower: string): boolean => NOT_NAMES.has(lower) && !BODY_WORDS.has(lower);

const GIVEN_NAMES: ReadonlyMap<string, Gender | 'either'> = new Map<string, Gender | 'either'>([
  ...withBareLetters(WORLD_MALE_NAMES, 'male'),
  ...withBareLetters(WORLD_FEMALE_NAMES, 'female'),
  ...withBareLetters(WORLD_NEUTRAL_NAMES, 'either'),
  ...[...MORE_MALE_NAMES, ...MALE_NAMES].map((name) => [name, 'male'] as const),
  ...[...MORE_FEMALE_NAMES, ...FEMALE_NAMES].map((name) => [name, MALE_NAMES.has(name) ? 'either' : 'female'] as const),
  ...[...MORE_NEUTRAL_NAMES, ...NEUTRAL_NAMES].map((name) => [name, 'either'] as const),
]);

/** Each name as it is spelled, and without the marks on its letters, as English news often prints it. */
function withBareLetters(names: ReadonlySet<string>, gender: Gender | 'either'): (readonly [string, Gender | 'either'])[] {
  return [...names].flatMap((name) => [[foldLetters(name), gender] as const, [name, gender] as const]);
}

export const givenNameGender = (lower: string): Gender | 'either' | undefined => GIVEN_NAMES.get(lower);

export const looksLikeAgent = (lower: string): boolean => AGENTS.test(lower) && !NO_AGENTS.has(lower);
