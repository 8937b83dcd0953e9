import { BODY_WORDS } from '../lexicon/names/bodies.ts';
import { FEMALE_NAMES, MORE_FEMALE_NAMES } from '../lexicon/names/female.ts';
import { MALE_NAMES, MORE_MALE_NAMES } from '../lexicon/names/male.ts';
import { COURTESY_TITLES, PARTICLES } from '../lexicon/names/name-parts.ts';
import { MORE_NEUTRAL_NAMES, NEUTRAL_NAMES } from '../lexicon/names/neutral.ts';
import { CALENDAR, NOT_NAMES } from '../lexicon/names/no-names.ts';
import { DEMONYMS, PLACES } from '../lexicon/names/places.ts';
import { ROLE_NOUNS } from '../lexicon/people/roles.ts';
import { CUE_VERBS } from '../lexicon/verbs.ts';
import { words } from '../lexicon/words.ts';
import type { Token } from '../text/tokens.ts';
import { hashText, mix } from './hash.ts';

/** What the lists know of a word, as bits. They are features like any other: none decides. */
export const LISTED = {
  given: 1,
  place: 2,
  demonym: 4,
  body: 8,
  courtesy: 16,
  particle: 32,
  role: 64,
  calendar: 128,
  opener: 256,
  saying: 512,
} as const;

const GIVEN_NAMES = [FEMALE_NAMES, MALE_NAMES, NEUTRAL_NAMES, MORE_FEMALE_NAMES, MORE_MALE_NAMES, MORE_NEUTRAL_NAMES];

function listed(lower: string): number {
  const plain = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  return (
    (GIVEN_NAMES.some((names) => names.has(lower)) ? LISTED.given : 0) |
    (PLACES.has(lower) ? LISTED.place : 0) |
    (DEMONYMS.has(lower) ? LISTED.demonym : 0) |
    (BODY_WORDS.has(lower) ? LISTED.body : 0) |
    (Object.hasOwn(COURTESY_TITLES, plain) || plain === 'dr' ? LISTED.courtesy : 0) |
    (PARTICLES.has(lower) ? LISTED.particle : 0) |
    (ROLE_NOUNS.has(lower) ? LISTED.role : 0) |
    (CALENDAR.has(lower) ? LISTED.calendar : 0) |
    (NOT_NAMES.has(lower) ? LISTED.opener : 0) |
    (CUE_VERBS.has(lower) ? LISTED.saying : 0)
  );
}

/** What all spellings of a word, whatever their capitals, share within the document that is being tagged. */
export interface LowerWord {
  /** The number of the document that the counts are of; they count for nothing in another. */
  document: number;
  /** Times in lower case. */
  small: number;
  /** Times with a capital where neither a sentence nor a title-case line accounts for it. */
  capital: number;
  /** Which neighbours it has anywhere in the document, as the bits of `NEIGHBOURS`. */
  neighbours: number;
  /** The class that it got last, or -1: a name is mostly one thing throughout an article. */
  last: number;
  /** How often it was tagged a person, and anything else that is named. */
  persons: number;
  others: number;
}

/** A spelling, with all that can be known of it without its context. Hashes name it in features. */
export interface WordType {
  /** Its place in the vocabulary that holds it: 0, 1, 2 … */
  readonly id: number;
  readonly text: string;
  readonly word: LowerWord;
  readonly listed: number;
  /** What a verb of this form does to the verb behind it. */
  readonly governs: number;
  /** Has a capital letter anywhere. */
  readonly capital: boolean;
  /** In lower case altogether. */
  readonly small: boolean;
  readonly hash: number;
  readonly lowerHash: number;
  /** Of the last three letters. */
  readonly endHash: number;
  /** Of its letters' and digits' kinds, runs shortened: "Xx", "X.X.", "d,d". */
  readonly shapeHash: number;
  /** The hashes of the features that the word has wherever it stands. */
  readonly own: readonly number[];
}

/** The auxiliary that governs a verb: none, "have", "be", "do" or a modal, "to". */
export const GOVERNED = { none: 0, have: 1, be: 2, modal: 3, to: 4 } as const;
const HAVE = words("had hadn't has hasn't have haven't having i've they've we've who've you've");
const BE = words(
  "am are aren't be been being get gets getting got he's i'm is isn't it's she's that's there's they're was wasn't we're were weren't who's you're",
);
const DO = words("did didn't do does doesn't don't");

function governedBy(lower: string): number {
  if (HAVE.has(lower)) return GOVERNED.have;
  if (BE.has(lower)) return GOVERNED.be;
  return DO.has(lower) ? GOVERNED.modal : GOVERNED.none;
}

const LONGEST_AFFIX = 4;

/** Shapes keep at most two of a kind in a row. */
function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}|\p{Lo}|\p{Lm}/gu, 'x')
    .replace(/\d/g, 'd')
    .replace(/(.)\1{2,}/g, '$1$1');
}

/** The number of a word's template: features of different templates never meet. */
const TEMPLATE = { text: 1, lower: 2, shape: 3, listed: 4, shapeAndEnd: 5, prefix: 10, suffix: 20, part: 30 } as const;

export function wordTypeOf({ text, lower }: Pick<Token, 'text' | 'lower'>, { id, word }: Pick<WordType, 'id' | 'word'>): WordType {
  const bits = listed(lower);
  const shapeHash = hashText(shapeOf(text));
  const hash = hashText(text);
  const lowerHash = hashText(lower);
  const endHash = hashText(lower, Math.max(0, lower.length - 3));
  const own = [
    mix(TEMPLATE.text, hash),
    mix(TEMPLATE.lower, lowerHash),
    mix(TEMPLATE.shape, shapeHash),
    mix(TEMPLATE.listed, bits),
    mix(TEMPLATE.shapeAndEnd, mix(shapeHash, endHash)),
  ];
  for (let length = 1; length <= LONGEST_AFFIX && length < lower.length; length++) {
    own.push(mix(TEMPLATE.prefix + length, hashText(lower, 0, length)));
    own.push(mix(TEMPLATE.suffix + length, hashText(lower, lower.length - length)));
  }
  const hyphen = lower.lastIndexOf('-');
  if (hyphen > 0) own.push(mix(TEMPLATE.part, hashText(lower, hyphen + 1)), mix(TEMPLATE.part + 1, hashText(lower, 0, hyphen)));
  return {
    id,
    text,
    word,
    governs: governedBy(lower),
    listed: bits,
    capital: /\p{Lu}/u.test(text),
    small: lower === text,
    hash,
    lowerHash,
    endHash,
    shapeHash,
    own,
  };
}
