import { BODIES_ON_SOMETHING, BODY_WORDS } from '../lexicon/names/bodies.ts';
import { DUTCH_PARTICLES, PARTICLES, SUFFIXES } from '../lexicon/names/name-parts.ts';
import { PORTFOLIOS } from '../lexicon/people/roles.ts';
import type { Scan } from './scan.ts';
import { givenNameGender, isNoName, isRoleNoun } from './word-classes.ts';

/** ", Sports", "and Tourism": goes on a list of what an office is for. */
export function isListed(scan: Scan, at: number): boolean {
  const [before, link, next] = [scan.tokens[at - 1], scan.tokens[at], scan.tokens[at + 1]];
  return (
    (link?.text === ',' || link?.lower === 'and' || link?.text === '&') &&
    before?.capital === true &&
    next?.capital === true &&
    PORTFOLIOS.has(before.lower) &&
    PORTFOLIOS.has(next.lower)
  );
}

const OPENING = /^["“'‘]$/;

/** The end of the run of capitalised words from `at`. */
export function endOfCapitals(scan: Scan, at: number): number {
  let to = at + 1;
  // "Barbara Boxer of Ohio" holds no office of Ohio.
  const links = (k: number): boolean =>
    BODY_WORDS.has(scan.tokens[k]!.lower) || (isRoleNoun(scan.tokens[k]!.lower) && !(k > at && givenNameGender(scan.tokens[k - 1]!.lower)));
  for (;;) {
    const token = scan.tokens[to];
    const behind = behindNickname(scan, to);
    if (behind > to) {
      to = behind;
      continue;
    }
    if (!token || !scan.joined(to - 1, to)) return to;
    if (token.kind === 'word' && (token.capital || SUFFIXES.has(token.lower))) {
      if (scan.words.sentenceStarts[to] && !scan.tokens[to - 1]!.text.endsWith('.')) return to;
      if ((isNoName(token.lower) && !scan.words.surnames.has(token.lower)) || scan.isDate(to)) return to;
      to++;
    } else if (token.kind === 'mark' && token.text === ',' && /^(?:jr|sr)\.?$/.test(scan.tokens[to + 1]?.lower ?? '')) {
      to += 2;
    } else if (isListed(scan, to)) {
      to++;
    } else if (PARTICLES.has(token.lower) && scan.isCapital(to + 1)) {
      to++;
    } else if (PARTICLES.has(token.lower) && PARTICLES.has(scan.tokens[to + 1]?.lower ?? '') && scan.isCapital(to + 2)) {
      to += 2;
    } else if (DUTCH_PARTICLES.has(token.lower) && isShortHet(scan, to + 1) && scan.isCapital(to + 3)) {
      to += 3;
    } else if (
      links(to - 1) &&
      (token.lower === 'of' || token.lower === 'for' || (token.lower === 'on' && BODIES_ON_SOMETHING.has(scan.tokens[to - 1]!.lower))) &&
      scan.isCapital(to + 1) &&
      !scan.isDate(to + 1)
    ) {
      to++;
    } else if (links(to - 1) && token.lower === 'of' && scan.tokens[to + 1]?.lower === 'the' && scan.isCapital(to + 2)) {
      to += 2;
    } else return to;
  }
}

/** "Earl “Fatha” Hines": the token behind the surname, where a nickname in marks stands before it; `at` where there is none. */
function behindNickname(scan: Scan, at: number): number {
  if (!OPENING.test(scan.tokens[at]?.text ?? '')) return at;
  let close = at + 1;
  while (close < at + 4 && scan.tokens[close]?.kind === 'word' && scan.tokens[close]!.capital) close++;
  const name = scan.tokens[close + 1];
  const mark = scan.tokens[close];
  const isBetween = close > at + 1 && mark?.kind === 'mark' && /^["”'’]$/.test(mark.text) && name?.kind === 'word' && name.capital;
  return isBetween && name.start - mark.end <= 1 && !isNoName(name.lower) ? close + 2 : at;
}

/** The "'t" of Dutch names. */
function isShortHet(scan: Scan, at: number): boolean {
  return /^['’‘]$/.test(scan.tokens[at]?.text ?? '') && scan.tokens[at + 1]?.text === 't';
}
