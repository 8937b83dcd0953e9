import { isOneEditAway } from '../../text/edit-distance.ts';
import type { NameParts } from './name-parts.ts';
import { areTransliterations, romanised } from './name-parts.ts';
import { areNicknames } from './nicknames.ts';

/**
 * How two full names agree. `sure`: the same but for a middle name, an initial of one, a short form or a spelling; `initial`: one gives only the initial of
 * the first name; `doubtful`: a "Jr." of one, a middle name that one goes by, or a slip of one letter; `no`: two people.
 */
export type NameAgreement = 'sure' | 'initial' | 'doubtful' | 'no';

/** The same for given names that go with one surname. */
const LEAST_GIVEN = 4;
/** As they are romanised. */
const LEAST_INSIDE = 5;

const RANK: readonly NameAgreement[] = ['sure', 'initial', 'doubtful', 'no'];

/** The weaker of two. */
export const weaker = (a: NameAgreement, b: NameAgreement): NameAgreement => (RANK.indexOf(a) > RANK.indexOf(b) ? a : b);

export function compareNames(a: NameParts, b: NameParts): NameAgreement {
  if (a.isSeveral || b.isSeveral) return 'no';
  if (isWholeSurname(a, b) || isWholeSurname(b, a)) return 'sure';
  let agreement = compareSurnames(a, b);
  if (agreement === 'no') return 'no';
  const isNickname = isCalled(a, b) || isCalled(b, a);
  if (a.suffix !== b.suffix) {
    // Nobody is called "Sr." but to tell him from a son whom the name alone means.
    if ((a.suffix !== undefined && b.suffix !== undefined) || a.suffix === 'sr' || b.suffix === 'sr') return 'no';
    if (!isNickname) agreement = 'doubtful';
  }
  return isNickname ? agreement : weaker(agreement, compareGiven(a.given, b.given));
}

/** "Al Mansoori" for "Abdulaziz bin Rashid Al Mansouri": the particle is no given name there. */
const isWholeSurname = (short: NameParts, full: NameParts): boolean =>
  short.given.length === 1 &&
  full.surname === `${short.given[0]} ${full.core}` &&
  short.surname === short.core &&
  compareSurnames(short, full) === 'sure';

/** "Biscuit Malone" for "Dwayne “Biscuit” Malone", "C.J. Whitlow" for "Curtis “C.J.” Whitlow". */
export const isCalled = ({ given }: NameParts, { nickname }: NameParts): boolean => nickname !== undefined && given.join('') === nickname;

/** From this length on, two spellings of a surname are hardly two surnames. */
const LEAST_SPELT = 6;

function compareSurnames(a: NameParts, b: NameParts): NameAgreement {
  if (a.surname === b.surname || gaelic(a.core) === gaelic(b.core)) return 'sure';
  if (a.core.length < LEAST_SPELT || b.core.length < LEAST_SPELT) return 'no';
  if (areTransliterations(a.core, b.core)) return 'sure';
  return isOneEditAway(a.core, b.core) ? 'doubtful' : 'no';
}

/** "MacAskill" and "McAskill", "O’Brien" and "O Brien", the "o" of which stands among the given names, without what parts them. */
const gaelic = (core: string): string => core.replace(/^mac(?=[a-z]{3})/, 'mc').replace(/^o(?=[bcdfghklmnrst][a-z]{3})/, '');

function compareGiven(a: readonly string[], b: readonly string[]): NameAgreement {
  const [first, ...middles] = servantsOf(a);
  const [other, ...others] = servantsOf(b);
  if (first === undefined || other === undefined) return 'no';
  const agreement = compareWords(first, other);
  if (agreement !== 'no' && agreement !== 'doubtful') return haveMiddles(middles, others) ? agreement : 'no';
  if (goesBy(first, others) || goesBy(other, middles)) return 'doubtful';
  return agreement === 'doubtful' && haveMiddles(middles, others) ? 'doubtful' : 'no';
}

/** "Abdul Rahman", "Abdel Rahman", "Abdurrahman": names with the Arabic for "servant of the", as one word in one spelling. */
function servantsOf(given: readonly string[]): string[] {
  return given.join(' ').replace(SERVANT, 'abdul').split(' ');
}

const SERVANT = /\babd(?:[aeiu]|ou)[lrsnzdt]?[ -]?(?:al[ -]|el[ -]|ul[ -])?(?=[a-z]{3})/g;

function compareWords(a: string, b: string): NameAgreement {
  if (a === b || areNicknames(a, b)) return 'sure';
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'initial' : 'no';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= LEAST_GIVEN && areTransliterations(short, long)) return 'sure';
  if (short.length >= LEAST_SPELT && isOneEditAway(short, long)) return 'doubtful';
  return areSpellings(romanised(short), romanised(long)) ? 'doubtful' : 'no';
}

/** "ahmed" and "ahmad", "sergi" and "serhi", but not "daniel" and "daniela", "mario" and "maria": one letter inside differs, as another script is spelt out. */
function areSpellings(a: string, b: string): boolean {
  const short = Math.min(a.length, b.length);
  return short >= LEAST_INSIDE && a[0] === b[0] && a.at(-1) === b.at(-1) && isOneEditAway(a, b);
}

/** Whether somebody's first name is among another's middle names: "Ted Cruz", "Rafael Edward Cruz". */
const goesBy = (first: string, middles: readonly string[]): boolean =>
  middles.some((middle) => middle.length > 1 && compareWords(first, middle) === 'sure');

/** Whether the fewer middle names all stand among the more, in full or as initials; nobody's are among anybody's. */
function haveMiddles(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  const left = [...many];
  return few.every((middle) => {
    const at = left.findIndex((word) => compareWords(middle, word) === 'sure' || compareWords(middle, word) === 'initial');
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
