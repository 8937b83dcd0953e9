import { BODY_WORDS } from '../../lexicon/names/bodies.ts';
import { COURTESY_TITLES, NAME_LINKS, PARTICLES, SUFFIXES } from '../../lexicon/names/name-parts.ts';
import { DEMONYMS, PLACES } from '../../lexicon/names/places.ts';
import { CUE_VERBS } from '../../lexicon/verbs.ts';
import { ENTITY, isAdjective, isNoun, isProper, PENN } from '../../tagging/tag-set.ts';
import type { Scan } from '../scan.ts';
import { givenNameGender, isAcronym, isNoName, isRoleNoun } from '../word-classes.ts';
import { behindNickname, behindParticles, isListed } from './capitals.ts';

/** A base noun phrase, without what follows its head: "the former Leeds printer Mona Falk". Token indexes, `to` behind the last. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
  /** Its first token behind the determiners. */
  readonly first: number;
  /** The name that ends it, or -1: the first token of a run of capitals of one kind. */
  readonly nameAt: number;
}

/** The longest phrase that is read, its determiners, the modifiers before a noun, an office's name, and what links two parts of a name, in tokens. */
const LONGEST = 24;
const MOST_DETERMINERS = 3;
const MOST_MODIFIERS = 7;
const LONGEST_OFFICE = 5;
const LONGEST_LINK = 4;

/** The noun phrase that begins at token `at`; undefined where none does. A possessive ends it. */
export function chunkAt(scan: Scan, at: number): Chunk | undefined {
  const first = behindDeterminers(scan, at);
  let to = first;
  let head = -1;
  while (to < Math.min(scan.to, at + LONGEST)) {
    if (to > at && !joins(scan, to)) {
      const nickname = head >= 0 && scan.at(to - 1).capital ? behindNickname(scan, to) : to;
      if (nickname === to) break;
      to = nickname;
      head = to - 1;
      continue;
    }
    const next = goesOn(scan, { at: to, from: at, first, head });
    if (next === to) break;
    for (let k = to; k < next; k++) if (isHead(scan, k)) head = k;
    to = next;
  }
  if (head < 0) return undefined;
  return { from: at, to: head + 1, first, nameAt: nameAtEnd(scan, first, head + 1) };
}

const isPerson = (scan: Scan, at: number): boolean => scan.entity(at) === ENTITY.PERSON;

const joins = (scan: Scan, at: number): boolean => scan.joined(at - 1, at) || /^[,&]$/.test(scan.at(at).text);

function behindDeterminers(scan: Scan, at: number): number {
  let k = at;
  while (k < at + MOST_DETERMINERS && scan.at(k).kind === 'word' && !scan.at(k).text.includes('.')) {
    const pos = scan.pos(k);
    if (pos !== PENN.DT && pos !== PENN.PDT && pos !== PENN['PRP$']) break;
    k++;
  }
  return k;
}

const isHead = (scan: Scan, at: number): boolean =>
  scan.at(at).kind !== 'mark' &&
  (isNoun(scan.pos(at)) || (scan.at(at).capital && scan.entity(at) !== ENTITY.none) || SUFFIXES.has(scan.lowerAt(at)));

/** The token behind what joins the phrase at `at`; `at` itself where the phrase ends. */
function goesOn(
  scan: Scan,
  { at, from, first, head }: { readonly at: number; readonly from: number; readonly first: number; readonly head: number },
): number {
  const { kind, text, lower } = scan.at(at);
  const pos = scan.pos(at);
  if (kind === 'possessive') return at;
  if (kind === 'word' || kind === 'number') {
    if (isNoun(pos)) return isDateHere(scan, at) ? at : at + 1;
    const inEntity = scan.entity(at) !== ENTITY.none && at > first && scan.entity(at) === scan.entity(at - 1);
    if (inEntity && (scan.at(at).capital || scan.isCapital(at + 1))) return at + 1;
    if (scan.entity(at) !== ENTITY.none && scan.at(at).capital) return at + 1;
    const linked = head === at - 1 && isPerson(scan, head) ? behindParticles(scan, at) : at;
    if (linked > at) return linked;
    if (isAdjective(pos) || pos === PENN.CD || pos === PENN.FW) {
      // "that Egypt free Alaa Hamdi": behind a noun an adjective leads to another noun, not to a name.
      if (head >= 0 && isPerson(scan, at + 1)) return at;
      return leadsToNoun(scan, at) ? at + 1 : at;
    }
    if ((pos === PENN.VBN || pos === PENN.VBG || pos === PENN.RB || pos === PENN.RBS) && head < 0 && first > from)
      return leadsToNoun(scan, at) ? at + 1 : at;
    if (head === at - 1 && isPerson(scan, head)) {
      if (SUFFIXES.has(lower)) return at + 1;
    }
    // "Secretary of State John Kerry", "Ministry of Defence"
    if ((lower === 'of' || lower === 'for') && head === at - 1 && scan.at(head).capital && scan.isCapital(at + 1) && !isPerson(scan, head))
      return isRoleNoun(scan.lowerAt(head)) || scan.entity(at + 1) === ENTITY.ORGANIZATION ? at + 1 : at;
    if (lower === 'and' && isListed(scan, at)) return at + 1;
    if (lower === 'and' && head === at - 1 && joinsPortfolios(scan, at)) return at + 1;
    return at;
  }
  if (text === ',' && /^(?:jr|sr)\.?$/.test(scan.lowerAt(at + 1)) && head === at - 1) return at + 2;
  if (text === ',' && isListed(scan, at)) return at + 1;
  if (text === ',' && head < 0 && isAdjective(scan.pos(at - 1)) && leadsToNoun(scan, at)) return at + 1;
  if (text === '&' && head === at - 1 && scan.isCapital(at + 1)) return at + 1;
  return at;
}

/** "On Friday Olsen": a day is no part of what stands beside it. */
const isDateHere = (scan: Scan, at: number): boolean => scan.isDate(at) && !isPerson(scan, at);

/** Whether a noun follows the adjectives and numbers behind `at`. */
function leadsToNoun(scan: Scan, at: number): boolean {
  for (let k = at + 1; k <= at + MOST_MODIFIERS; k++) {
    const { kind, text } = scan.at(k);
    if (kind === 'edge' || kind === 'possessive') return false;
    if (!scan.joined(k - 1, k)) return false;
    const pos = scan.pos(k);
    if (kind === 'mark' && text !== ',') return false;
    if (kind !== 'mark' && isNoun(pos)) return !scan.isDate(k) || isPerson(scan, k);
    const modifies = isAdjective(pos) || pos === PENN.CD || pos === PENN.VBN || pos === PENN.VBG || pos === PENN.FW || pos === PENN.RB;
    if (!modifies && text !== ',') return false;
  }
  return false;
}

/** "Economic and Fiscal Policy Minister": what stands on both sides of "and" says what the office is for. */
function joinsPortfolios(scan: Scan, at: number): boolean {
  if (!scan.at(at - 1).capital || isPerson(scan, at - 1)) return false;
  for (let k = at + 1; k <= at + LONGEST_OFFICE; k++) {
    if (!scan.isCapital(k) || isPerson(scan, k)) return false;
    if (isRoleNoun(scan.lowerAt(k))) return scan.isCapital(k + 1);
  }
  return false;
}

/** Where the name begins that ends the phrase; -1: its last word is no name. */
function nameAtEnd(scan: Scan, first: number, to: number): number {
  const last = to - 1;
  const suffix = SUFFIXES.has(scan.lowerAt(last));
  if (!suffix && !(scan.at(last).capital && (isProper(scan.pos(last)) || scan.entity(last) !== ENTITY.none))) return -1;
  const kind = scan.entity(suffix ? last - 1 : last);
  let k = last;
  while (k > first) {
    const before = scan.at(k - 1);
    const same = scan.entity(k - 1) === kind;
    if (
      before.kind === 'word' &&
      before.capital &&
      (kind === ENTITY.PERSON ? same || isGivenHere(scan, k - 1, first) : scan.entity(k - 1) !== ENTITY.PERSON)
    )
      k--;
    else if (before.kind === 'mark' || (before.kind === 'word' && !before.capital)) {
      // Particles, "of", nicknames in marks: inside a name only.
      const start = beforeLink(scan, { k, first, kind });
      if (start === k) break;
      k = start;
    } else break;
  }
  return k;
}

/** "Moulay Driss Aït Baha": a capitalised word that stands right before a person's name, is in no list and is part of it, or names a person elsewhere in the text. */
function isGivenHere(scan: Scan, at: number, first: number): boolean {
  const { lower } = scan.at(at);
  if (scan.overall.people.has(lower)) return true;
  return (
    (at === first || (isTitleBefore(scan, at) && givenNameGender(lower) !== undefined)) &&
    scan.entity(at) === ENTITY.none &&
    scan.pos(at) === PENN.NNP &&
    (!isNoName(lower) || (CUE_VERBS.has(lower) && !scan.overall.sentenceStarts[at])) &&
    !isRoleNoun(lower) &&
    !DEMONYMS.has(lower) &&
    !PLACES.has(lower) &&
    !BODY_WORDS.has(lower) &&
    !(lower in COURTESY_TITLES) &&
    !isAcronym(scan.at(at).text)
  );
}

/** "Dr. Owen John Dempsey". */
const isTitleBefore = (scan: Scan, at: number): boolean =>
  scan.lowerAt(at - 1) in COURTESY_TITLES || /^(?:dr|prof|rev)\.?$/.test(scan.lowerAt(at - 1));

/** "Wolf von Arnsfeld", as against "Dr. von Arnsfeld": no title stands before the particle at `at`. */
function isGivenBefore(scan: Scan, at: number): boolean {
  const lower = scan.lowerAt(at - 1);
  return PARTICLES.has(scan.lowerAt(at)) && scan.pos(at - 1) === PENN.NNP && !isRoleNoun(lower) && !(lower in COURTESY_TITLES);
}

/** A particle, or a letter of "s/o". */
const isLink = (scan: Scan, at: number): boolean =>
  PARTICLES.has(scan.lowerAt(at)) || NAME_LINKS.has(scan.lowerAt(at)) || scan.at(at - 1).text === '/' || scan.at(at + 1).text === '/';

function beforeLink(scan: Scan, { k, first, kind }: { readonly k: number; readonly first: number; readonly kind: number }): number {
  for (let j = k - 1; j > first && k - j <= LONGEST_LINK; j--) {
    const { kind: type, text } = scan.at(j - 1);
    const linked =
      scan.at(j).kind === 'mark' || isLink(scan, j) || scan.entity(j) === kind || /^(?:of|for|the|and|on)$/.test(scan.lowerAt(j));
    if (!linked || (kind === ENTITY.none && scan.at(j).kind === 'mark')) return k;
    if (type === 'word' && scan.at(j - 1).capital)
      return scan.entity(j - 1) === kind || (scan.entity(j - 1) === ENTITY.none && (scan.at(j).kind === 'mark' || isGivenBefore(scan, j)))
        ? j - 1
        : k;
    if (type === 'mark' && text === ',') continue;
    if (type !== 'mark' && !isLink(scan, j - 1) && scan.entity(j - 1) !== kind) return k;
  }
  return k;
}
