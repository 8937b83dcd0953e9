import { isPassedOver } from '../../grammar/adverbs.ts';
import { isKnownVerb } from '../../grammar/verbs.ts';
import { BODY_WORDS } from '../../lexicon/names/bodies.ts';
import { COURTESY_TITLES, ENGLISH_PARTICLES, PARTICLES } from '../../lexicon/names/name-parts.ts';
import { NOT_NAMES } from '../../lexicon/names/no-names.ts';
import { DEMONYMS, PLACE_NOUNS, PLACES } from '../../lexicon/names/places.ts';
import { ENDS_AS_TITLE_ADJECTIVE } from '../../lexicon/people/descriptions.ts';
import type { Gender } from '../../lexicon/people/gender.ts';
import { BODY_NOUNS, GROUP_NOUNS } from '../../lexicon/people/groups.ts';
import { ROLE_MODIFIERS, ROLE_NOUNS, TITLE_PREFIXES } from '../../lexicon/people/roles.ts';
import { ENTITY, isProper, PENN } from '../../tagging/tag-set.ts';
import { headOf, type MentionKind } from '../mention.ts';
import type { Scan } from '../scan.ts';
import { bare, givenNameGender, isAcronym, isRoleNoun } from '../word-classes.ts';
import { isPatronymic, kindOfName } from './name-kind.ts';

/** A name with its titles: tokens [at, to), and `from` where a determiner or a lower-case title before it begins. */
interface TitledName {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Parts titles from the name, and pushes the mention from `from`; returns where to go on. */
export function readTitled(scan: Scan, at: number, from: number, to: number): number {
  const name: TitledName = { at, from, to };
  const titles = titlesOf(scan, name);
  if (titles.nameAt === to) {
    scan.push({ kind: 'description', from, to, core: [bare(officeOf(scan, at, to))], gender: titles.gender, definite: true });
    return to;
  }
  const nameAt = titles.nameAt === at ? skipAdjectives(scan, at, to) : titles.nameAt;
  if (nameAt === at && isTitleAlone(scan, name)) {
    const { lower } = scan.at(to - 1);
    const opens = to - at === 1 && from === at && scan.overall.sentenceStarts[at];
    if (!opens || lower === 'president' || lower === 'pope')
      scan.push({ kind: 'description', from, to, core: [bare(lower)], gender: ROLE_NOUNS.get(lower), definite: true });
    return to;
  }
  pushName(scan, name, { ...titles, nameAt });
  return to;
}

/** Where the name begins behind its titles, and what they tell of it. */
interface Titles {
  readonly nameAt: number;
  readonly courtesy: boolean;
  /** Where the office begins behind a courtesy title: "Justice" in "Lady Justice"; undefined where none stands there. */
  readonly officeAt: number | undefined;
  readonly gender: Gender | undefined;
}

function titlesOf(scan: Scan, { at, from, to }: TitledName): Titles {
  let nameAt = at;
  let courtesy = false;
  let officeAt: number | undefined;
  let gender: Gender | undefined;
  for (let k = at; k < to; k++) {
    const lower = scan.lowerAt(k);
    if (k + 1 >= to) break;
    if (lower in COURTESY_TITLES) {
      nameAt = k + 1;
      courtesy = true;
      officeAt = undefined;
      gender = COURTESY_TITLES[lower] ?? gender;
    } else if (isRoleNoun(lower) && !scan.isPossessive(k + 1) && !(k + 2 === to && isGivenName(scan, k, from))) {
      nameAt = /^(?:of|for)$/.test(scan.lowerAt(k + 1)) ? behindOffice(scan, k + 2, to) : k + 1;
      gender = ROLE_NOUNS.get(lower) ?? gender;
      if (courtesy) officeAt ??= k;
    } else if (GROUP_NOUNS.has(lower) && hasGivenName(scan, k + 1, to)) nameAt = k + 1;
  }
  // "Go ‘Girl’ Crazy": the mark behind a title in marks is no name.
  while (nameAt < to && !scan.isWordAt(nameAt)) nameAt++;
  return { nameAt, courtesy, officeAt, gender };
}

/** "the Prime Minister": the last word is a role, and neither a surname of the text nor one behind a given name. */
function isTitleAlone(scan: Scan, { at, to }: TitledName): boolean {
  const { lower } = scan.at(to - 1);
  return isRoleNoun(lower) && !hasGivenName(scan, at, to - 1) && !(to - at === 1 && scan.overall.surnames.has(lower));
}

function pushName(scan: Scan, { at, from, to }: TitledName, { nameAt, courtesy, officeAt, gender }: Titles): void {
  const { text } = scan.document;
  const textOf = (first: number, end: number): string => text.slice(scan.at(first).start, scan.at(end - 1).end);
  if (scan.at(to).kind === 'possessive' && scan.overall.withOwnS.has(scan.lowerAt(to - 1))) {
    const core = [...coreOf(scan, at, to - 1), textOf(to - 1, to + 1)];
    scan.push({ kind: 'body', from, to: to + 1, core, label: textOf(at, to + 1), possessive: ownsNoun(scan, to + 1), definite: true });
    return;
  }
  const roleFrom = roleBefore(scan, at, nameAt);
  const core = coreOf(scan, nameAt, to);
  const titled = courtesy || nameAt > at || roleFrom < at;
  // People go without an article: "the Chancellery" is no person.
  const isThing = (from < at && scan.lowerAt(from) === 'the') || PLACE_NOUNS.has(scan.lowerAt(to));
  const guessed =
    titled && core.length > 1
      ? kindOfName(core, titled)
      : ((isPatronymic(core) ? undefined : kindByTags(scan, nameAt, to)) ?? kindOfName(core, titled));
  const kind = guessed === 'name' && isThing ? 'body' : guessed;
  if (kind === 'body' && titled) {
    // "Association of Chief Millers": the office is a part of its name.
    const isWhole = BODY_WORDS.has(scan.lowerAt(at)) && scan.lowerAt(at + 1) === 'of';
    scan.push({ kind, from, to, core: isWhole ? coreOf(scan, at, to) : core, label: textOf(at, to), definite: true });
    return;
  }
  const first = headOf({ core }).toLowerCase();
  // A surname of the text, or one with a courtesy title, tells nothing by being a given name too.
  const isGiven = core.length > 1 || !(courtesy || nameAt > at || scan.overall.surnames.has(first));
  const given = isGiven ? givenNameGender(first) : undefined;
  scan.push({
    kind,
    from: Math.min(from, roleFrom),
    to,
    core,
    label: textOf(nameAt > at ? nameAt : withParticles(scan, nameAt), to),
    role: courtesy
      ? officeAt === undefined
        ? undefined
        : textOf(officeAt, nameAt)
      : nameAt > roleFrom
        ? textOf(roleFrom, nameAt)
        : undefined,
    gender: gender ?? (roleFrom < at ? genderOfRole(scan, roleFrom, at) : undefined) ?? (given === 'either' ? undefined : given),
    courtesy,
    definite: true,
  });
}

/** "van Persie" alone: where the particles before a surname begin; "the van" is none, nor is a word of English that the tagger doesn't count to the name. */
export function withParticles(scan: Scan, at: number): number {
  let k = at;
  while (k - 1 >= scan.done && scan.joined(k - 1, k) && PARTICLES.has(scan.lowerAt(k - 1))) k--;
  const isName = isProper(scan.pos(k)) || !ENGLISH_PARTICLES.has(scan.lowerAt(k));
  return isName && scan.pos(k - 1) !== PENN.DT ? k : at;
}

/** "Lloyd’s underwriters", as against "Lloyd’s said", "Lloyd’s will". */
function ownsNoun(scan: Scan, at: number): boolean {
  const { kind, lower } = scan.at(at);
  return kind === 'word' && !isKnownVerb(lower) && !isPassedOver(lower) && !NOT_NAMES.has(lower);
}

/** The words of the name, on the side of a quotation mark on which it begins. */
export function coreOf(scan: Scan, from: number, to: number): string[] {
  const { pieceOfToken } = scan.document;
  const core: string[] = [];
  for (let k = from; k < to; k++) if (scan.isWordAt(k) && pieceOfToken[k] === pieceOfToken[from]) core.push(scan.at(k).text);
  return core;
}

/** "Secretary of State John Kerry": where the name begins behind "of …"; `to` where only the office stands. */
function behindOffice(scan: Scan, at: number, to: number): number {
  for (let k = at + 1; k < to; k++) if (givenNameGender(scan.lowerAt(k)) !== undefined || /^[A-Z]\.$/.test(scan.at(k).text)) return k;
  return to;
}

export function officeOf(scan: Scan, at: number, to: number): string {
  for (let k = at; k < to; k++) if (isRoleNoun(scan.lowerAt(k))) return scan.lowerAt(k);
  return scan.lowerAt(at);
}

/** "Dean" in "Dean Hallam", as against "Dean Hallam of the law school" behind "the". */
function isGivenName(scan: Scan, at: number, from: number): boolean {
  return givenNameGender(scan.lowerAt(at)) !== undefined && scan.lowerAt(from) !== 'the';
}

function hasGivenName(scan: Scan, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (givenNameGender(scan.lowerAt(k)) !== undefined) return true;
  return false;
}

/** "Republican Ted Cruz", "Texas Sen. …": where the given name begins behind adjectives and places. */
function skipAdjectives(scan: Scan, at: number, to: number): number {
  for (let k = at; k + 1 < to; k++) {
    const lower = scan.lowerAt(k);
    if (k > at && givenNameGender(lower) !== undefined) return k;
    if (!DEMONYMS.has(lower) && !PLACES.has(lower) && !ROLE_MODIFIERS.has(lower) && !BODY_WORDS.has(lower) && !isAcronym(scan.at(k).text))
      return at;
  }
  return at;
}

/** Where a lower-case title before a name begins: "Kremlin spokesperson", "former Mexican president". */
function roleBefore(scan: Scan, at: number, nameAt: number): number {
  if (nameAt > at) return modifiersBefore(scan, at);
  let k = at;
  const before = scan.at(at - 1);
  if (before.kind !== 'word' || before.capital || !isRoleNoun(before.lower) || !scan.joined(at - 1, at) || at - 1 < scan.done) return at;
  k = at - 1;
  while (k - 1 >= scan.done && at - k < 7) {
    const token = scan.at(k - 1);
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

/** Where the words in lower case before a title with a capital begin: "former" in "former Mayor". */
function modifiersBefore(scan: Scan, at: number): number {
  let k = at;
  while (k - 1 >= scan.done && scan.joined(k - 1, k) && !scan.at(k - 1).capital && TITLE_PREFIXES.has(scan.lowerAt(k - 1))) k--;
  return k;
}

export function genderOfRole(scan: Scan, from: number, to: number): Gender | undefined {
  for (let k = to - 1; k >= from; k--) {
    const gender = ROLE_NOUNS.get(scan.lowerAt(k));
    if (gender) return gender;
  }
  return undefined;
}

/** What the tagger takes the words of a name for; undefined where it doesn't say, or says two things. */
function kindByTags(scan: Scan, from: number, to: number): MentionKind | undefined {
  let persons = 0;
  let others = 0;
  for (let k = from; k < to; k++) {
    const entity = scan.entity(k);
    if (entity === ENTITY.PERSON) persons++;
    else if (entity !== ENTITY.none) others++;
  }
  if (persons > 0 && others === 0) return 'person';
  return others > 0 && persons === 0 ? 'body' : undefined;
}
