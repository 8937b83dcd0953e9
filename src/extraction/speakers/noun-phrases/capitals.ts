import { BODIES_ON_SOMETHING, BODY_WORDS } from '../../lexicon/names/bodies.ts';
import { CHILD_OF, DUTCH_PARTICLES, INCORPORATED, NAME_LINKS, PARTICLES, SUFFIXES } from '../../lexicon/names/name-parts.ts';
import { PORTFOLIOS } from '../../lexicon/people/roles.ts';
import type { Scan } from '../scan.ts';
import { givenNameGender, isNoName, isRoleNoun } from '../word-classes.ts';
import { behindOwner } from './owned-names.ts';

/** ", Sports", "and Tourism": goes on a list of what an office is for. */
export function isListed(scan: Scan, at: number): boolean {
  const [before, link, next] = [scan.at(at - 1), scan.at(at), scan.at(at + 1)];
  return (
    (link.text === ',' || link.lower === 'and' || link.text === '&') &&
    before.capital &&
    next.capital &&
    PORTFOLIOS.has(before.lower) &&
    PORTFOLIOS.has(next.lower)
  );
}

const MOST_PARTICLES = 3;

const OPENING = /^["“'‘]$/;

/** The end of the run of capitalised words from `at`. */
export function endOfCapitals(scan: Scan, at: number): number {
  let to = at + 1;
  for (;;) {
    const next = goesOnTo(scan, at, to);
    if (next === to) return to;
    to = next;
  }
}

/** How far the run that begins at `at` and has come to `to` goes on at once; `to` where it ends. */
function goesOnTo(scan: Scan, at: number, to: number): number {
  const behind = behindNickname(scan, to);
  if (behind > to) return behind;
  const owned = behindOwner(scan, to);
  if (owned > to) return owned;
  if (!scan.joined(to - 1, to)) return to;
  const { kind, text, lower, capital } = scan.at(to);
  if (kind === 'word' && (capital || SUFFIXES.has(lower) || INCORPORATED.has(lower))) return isPartOfName(scan, to) ? to + 1 : to;
  if (text === ',' && /^(?:jr|sr)\.?$/.test(scan.lowerAt(to + 1))) return to + 2;
  if (isListed(scan, to)) return to + 1;
  const linked = behindParticles(scan, to);
  if (linked > to) return linked;
  if (text === '&' && scan.at(to - 1).capital && scan.isCapital(to + 1)) return to + 1;
  if (!isBodyOrOffice(scan, at, to - 1)) return to;
  const links = lower === 'of' || lower === 'for' || (lower === 'on' && BODIES_ON_SOMETHING.has(scan.lowerAt(to - 1)));
  if (links && scan.isCapital(to + 1) && !scan.isDate(to + 1)) return to + 1;
  return lower === 'of' && scan.lowerAt(to + 1) === 'the' && scan.isCapital(to + 2) ? to + 2 : to;
}

/** The word with a capital at `at` begins no sentence, and is no day and no word that never is a name. */
function isPartOfName(scan: Scan, at: number): boolean {
  if (scan.overall.sentenceStarts[at] && !scan.at(at - 1).text.endsWith('.')) return false;
  const lower = scan.lowerAt(at);
  return !(isNoName(lower) && !scan.overall.surnames.has(lower)) && !scan.isDate(at);
}

/** "Ministry", "Secretary"; but "Barbara Boxer of Ohio" holds no office of Ohio. */
function isBodyOrOffice(scan: Scan, from: number, at: number): boolean {
  const lower = scan.lowerAt(at);
  return BODY_WORDS.has(lower) || (isRoleNoun(lower) && !(at > from && givenNameGender(scan.lowerAt(at - 1))));
}

/** "Earl “Fatha” Hines": the token behind the surname, where a nickname in marks stands before it; `at` where there is none. */
export function behindNickname(scan: Scan, at: number): number {
  if (!OPENING.test(scan.at(at).text)) return at;
  let close = at + 1;
  while (close < at + 4 && scan.at(close).kind === 'word' && scan.at(close).capital) close++;
  const name = scan.at(close + 1);
  const mark = scan.at(close);
  const isBetween = close > at + 1 && mark.kind === 'mark' && /^["”'’]$/.test(mark.text) && name.kind === 'word' && name.capital;
  return isBetween && name.start - mark.end <= 1 && !isNoName(name.lower) ? close + 2 : at;
}

/** "von und zu Hohenfels", "van 't Hoff": the capital behind the particles that begin at `at`; `at` where they lead to none. */
export function behindParticles(scan: Scan, at: number): number {
  if (CHILD_OF.test(`${scan.lowerAt(at)}${scan.at(at + 1).text}${scan.lowerAt(at + 2)}`) && scan.isCapital(at + 3)) return at + 3;
  let k = at;
  while (k < at + MOST_PARTICLES && (PARTICLES.has(scan.lowerAt(k)) || NAME_LINKS.has(scan.lowerAt(k)))) k++;
  if (k > at && scan.isCapital(k)) return k;
  return DUTCH_PARTICLES.has(scan.lowerAt(at)) && isShortHet(scan, at + 1) && scan.isCapital(at + 3) ? at + 3 : at;
}

/** The "'t" of Dutch names. */
function isShortHet(scan: Scan, at: number): boolean {
  return /^['’‘]$/.test(scan.at(at).text) && scan.at(at + 1).text === 't';
}
