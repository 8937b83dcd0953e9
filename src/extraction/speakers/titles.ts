import { isKnownVerb } from '../grammar/verbs.ts';
import { BODY_WORDS } from '../lexicon/names/bodies.ts';
import { COURTESY_TITLES } from '../lexicon/names/name-parts.ts';
import { NOT_NAMES } from '../lexicon/names/no-names.ts';
import { DEMONYMS, PLACE_NOUNS, PLACES } from '../lexicon/names/places.ts';
import { ENDS_AS_TITLE_ADJECTIVE } from '../lexicon/people/descriptions.ts';
import type { Gender } from '../lexicon/people/gender.ts';
import { BODY_NOUNS, GROUP_NOUNS } from '../lexicon/people/groups.ts';
import { ROLE_MODIFIERS, ROLE_NOUNS } from '../lexicon/people/roles.ts';
import { kindOfName } from './name-kind.ts';
import type { Scan } from './scan.ts';
import { bare, givenNameGender, isAcronym, isRoleNoun } from './word-classes.ts';

/** Parts titles from the name in tokens [at, to), and pushes the mention from `from`. */
export function readTitled(scan: Scan, at: number, from: number, to: number): number {
  let nameAt = at;
  let courtesy = false;
  let gender: Gender | undefined;
  for (let k = at; k < to; k++) {
    const lower = scan.tokens[k]!.lower;
    if (lower in COURTESY_TITLES && k + 1 < to) {
      nameAt = k + 1;
      courtesy = true;
      gender = COURTESY_TITLES[lower] ?? gender;
    } else if (isRoleNoun(lower) && k + 1 < to && !looksLikeSurname(scan, at, k, to) && !(k + 2 === to && isGivenName(scan, k, from))) {
      nameAt = /^(?:of|for)$/.test(scan.tokens[k + 1]!.lower) ? behindOffice(scan, k + 2, to) : k + 1;
      gender = ROLE_NOUNS.get(lower) ?? gender;
    } else if (GROUP_NOUNS.has(lower) && k + 1 < to && hasGivenName(scan, k + 1, to)) nameAt = k + 1;
  }
  if (nameAt === to) {
    scan.push({ kind: 'description', from, to, core: [bare(officeOf(scan, at, to))], gender, definite: true });
    return to;
  }
  if (nameAt === at) nameAt = skipAdjectives(scan, at, to);
  const last = scan.tokens[to - 1]!;
  if (
    nameAt === at &&
    isRoleNoun(last.lower) &&
    !hasGivenName(scan, at, to - 1) &&
    !(to - at === 1 && scan.words.surnames.has(last.lower))
  ) {
    // "the Prime Minister": a title alone.
    if (to - at === 1 && scan.words.sentenceStarts[at] && from === at && !/^(?:president|pope)$/.test(last.lower)) return to;
    scan.push({ kind: 'description', from, to, core: [bare(last.lower)], gender: ROLE_NOUNS.get(last.lower), definite: true });
    return to;
  }
  const roleFrom = roleBefore(scan, at, nameAt);
  if (roleFrom < at) gender ??= genderOfRole(scan, roleFrom, at);
  const core: string[] = [];
  const inside = scan.document.pieceOfToken[nameAt];
  for (let k = nameAt; k < to; k++)
    if (scan.tokens[k]!.kind === 'word' && scan.document.pieceOfToken[k] === inside) core.push(scan.tokens[k]!.text);
  const titled = courtesy || nameAt > at || roleFrom < at;
  // People go without an article: "the Chancellery" is no person.
  const guessed = kindOfName(core, titled);
  const isThing = (from < at && scan.tokens[from]!.lower === 'the') || PLACE_NOUNS.has(scan.tokens[to]?.lower ?? '');
  const kind = guessed === 'name' && isThing ? 'body' : guessed;
  if (kind !== 'body' || !titled) {
    const label = scan.document.text.slice(scan.tokens[nameAt]!.start, last.end);
    const role =
      nameAt > roleFrom && !courtesy ? scan.document.text.slice(scan.tokens[roleFrom]!.start, scan.tokens[nameAt - 1]!.end) : undefined;
    const firstName = givenNameGender(core[0]!.toLowerCase());
    // A surname of the text, or one with a courtesy title, tells nothing by being a given name too.
    const given = core.length > 1 || !(courtesy || nameAt > at || scan.words.surnames.has(core[0]!.toLowerCase()));
    if (given && firstName !== 'either') gender ??= firstName;
    scan.push({ kind, from: Math.min(from, roleFrom), to, core, label, role, gender, courtesy, definite: true });
    return to;
  }
  scan.push({ kind: 'body', from, to, core, label: scan.document.text.slice(scan.tokens[at]!.start, last.end), definite: true });
  return to;
}

/** "Secretary of State John Kerry": where the name begins behind "of …"; `to` where only the office stands. */
function behindOffice(scan: Scan, at: number, to: number): number {
  for (let k = at + 1; k < to; k++)
    if (givenNameGender(scan.tokens[k]!.lower) !== undefined || /^[A-Z]\.$/.test(scan.tokens[k]!.text)) return k;
  return to;
}

function officeOf(scan: Scan, at: number, to: number): string {
  for (let k = at; k < to; k++) if (isRoleNoun(scan.tokens[k]!.lower)) return scan.tokens[k]!.lower;
  return scan.tokens[at]!.lower;
}

/** "Judge" in "Mike Judge", "Marine" in "Jo Marine Smith": a title word right behind a given name is a name. */
function looksLikeSurname(scan: Scan, at: number, k: number, to: number): boolean {
  return k > at && givenNameGender(scan.tokens[k - 1]!.lower) !== undefined && k + 1 >= to;
}

/** "Dean" in "Dean Hallam", as against "Dean Hallam of the law school" behind "the". */
function isGivenName(scan: Scan, at: number, from: number): boolean {
  return givenNameGender(scan.tokens[at]!.lower) !== undefined && scan.tokens[from]!.lower !== 'the';
}

function hasGivenName(scan: Scan, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (givenNameGender(scan.tokens[k]!.lower) !== undefined) return true;
  return false;
}

/** "Republican Ted Cruz", "Texas Sen. …": where the given name begins behind adjectives and places. */
function skipAdjectives(scan: Scan, at: number, to: number): number {
  for (let k = at; k + 1 < to; k++) {
    const lower = scan.tokens[k]!.lower;
    if (k > at && givenNameGender(lower) !== undefined) return k;
    if (
      !DEMONYMS.has(lower) &&
      !PLACES.has(lower) &&
      !ROLE_MODIFIERS.has(lower) &&
      !BODY_WORDS.has(lower) &&
      !isAcronym(scan.tokens[k]!.text)
    )
      return at;
  }
  return at;
}

/** Where a lower-case title before a name begins: "Kremlin spokesperson", "former Mexican president". */
function roleBefore(scan: Scan, at: number, nameAt: number): number {
  if (nameAt > at) return at;
  let k = at;
  const before = scan.tokens[at - 1];
  if (before?.kind !== 'word' || before.capital || !isRoleNoun(before.lower) || !scan.joined(at - 1, at) || at - 1 < scan.done) return at;
  k = at - 1;
  while (k - 1 >= scan.done && at - k < 7) {
    const token = scan.tokens[k - 1]!;
    if (!scan.joined(k - 1, k) || token.kind === 'mark' || token.kind === 'number') break;
    if (
      token.kind === 'word' &&
      !token.capital &&
      !ROLE_MODIFIERS.has(token.lower) &&
      !isRoleNoun(token.lower) &&
      !BODY_NOUNS.has(token.lower) &&
      !ENDS_AS_TITLE_ADJECTIVE.test(token.lower)
    )
      break;
    if (NOT_NAMES.has(token.lower) || isKnownVerb(token.lower)) break;
    k--;
  }
  return k;
}

function genderOfRole(scan: Scan, from: number, to: number): Gender | undefined {
  for (let k = to - 1; k >= from; k--) {
    const gender = ROLE_NOUNS.get(scan.tokens[k]!.lower);
    if (gender) return gender;
  }
  return undefined;
}
