import { isKnownVerb } from '../../grammar/verbs.ts';
import { ARTICLES } from '../../lexicon/function-words.ts';
import { BODY_WORDS } from '../../lexicon/names/bodies.ts';
import { COURTESY_TITLES } from '../../lexicon/names/name-parts.ts';
import { HYPHENATED, NOT_NAMES } from '../../lexicon/names/no-names.ts';
import { DEMONYMS, PLACES } from '../../lexicon/names/places.ts';
import { GROUP_NOUNS } from '../../lexicon/people/groups.ts';
import { STARTERS_OF_CLAUSE } from '../../lexicon/people/mentions.ts';
import { ROLE_MODIFIERS } from '../../lexicon/people/roles.ts';
import { AUXILIARIES, CUE_VERBS } from '../../lexicon/verbs.ts';
import { ENTITY, isProper, isVerb, PENN } from '../../tagging/tag-set.ts';
import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../mention.ts';
import type { Scan } from '../scan.ts';
import { givenNameGender, isAcronym, isRoleNoun } from '../word-classes.ts';
import { endOfCapitals } from './capitals.ts';
import { description, isTitleWord } from './descriptions.ts';
import { behindOwner } from './owned-names.ts';
import { readTitled } from './titles.ts';

/** A name from `at`, with what titles stand before it; returns where to go on, or undefined. */
export function readName(scan: Scan, at: number, from = at): number | undefined {
  const first = scan.at(at);
  if (scan.isDate(at) || HYPHENATED.test(first.text) || CONTRACTION.test(first.text)) return undefined;
  if (
    NOT_NAMES.has(first.lower) &&
    !opensPlace(scan, at) &&
    !(PLACES.has(first.lower) || DEMONYMS.has(first.lower) || scan.overall.surnames.has(first.lower))
  ) {
    if (scan.overall.sentenceStarts[at] || !(BODY_WORDS.has(first.lower) || opensName(scan, at))) return undefined;
  }
  if (scan.overall.sentenceStarts[at] && from === at && isPlainWord(scan, at)) return undefined;
  const to = endOfCapitals(scan, at);
  if (to === at + 1 && GROUP_NOUNS.has(first.lower)) return undefined;
  if (
    to === at + 1 &&
    scan.overall.sentenceStarts[at] &&
    from === at &&
    !isKnownName(scan, first) &&
    (ROLE_MODIFIERS.has(first.lower) || !startsClause(scan, to))
  )
    return undefined;
  // "Russian officials", "State Department officials": a group named after a body.
  const follower = scan.at(to);
  if (
    follower &&
    follower.kind === 'word' &&
    !follower.capital &&
    scan.joined(to - 1, to) &&
    (!isKnownVerb(follower.lower) || isTitleWord(scan, to))
  ) {
    const described = description(scan, from === at ? at : from, true);
    if (described && described.to! > to) {
      const last = scan.at(described.to!);
      if (!(isRoleNoun(scan.lowerAt(described.to! - 1)) && last && scan.isCapital(described.to!))) {
        scan.push(described);
        return described.to!;
      }
      return readTitled(scan, at, from, endOfCapitals(scan, described.to!));
    }
  }
  return readTitled(scan, at, from, to);
}

/** "You've", "That's". */
const CONTRACTION = /^(?:he|here|how|i|it|let|she|that|there|they|we|what|where|who|you)['’](?:d|ll|m|re|s|ve)$/i;

/** "Five" in "Five Live", "All" in "All Blacks". */
const opensName = (scan: Scan, at: number): boolean =>
  (isProper(scan.pos(at)) || scan.entity(at) !== ENTITY.none) && scan.isCapital(at + 1) && scan.entity(at + 1) !== ENTITY.PERSON;

/** "New" in "New York". */
const opensPlace = (scan: Scan, at: number): boolean => scan.isCapital(at + 1) && PLACES.has(`${scan.lowerAt(at)}_${scan.lowerAt(at + 1)}`);

/** "Audiences can", "Imagine Ann Lee": the tagger takes the first word of a sentence for a common noun in the plural or a verb, and nothing in the text or the lists says otherwise. */
function isPlainWord(scan: Scan, at: number): boolean {
  const pos = scan.pos(at);
  const isPlain =
    (pos === PENN.NNS && !scan.at(at + 1).capital && behindOwner(scan, at + 1) === at + 1) ||
    ((isVerb(pos) || pos === PENN.UH) && scan.entity(at + 1) === ENTITY.PERSON);
  return isPlain && scan.entity(at) === ENTITY.none && !isKnownName(scan, scan.at(at));
}

/** Capitalised in mid-sentence somewhere in the text, or in the lexicons. */
function isKnownName(scan: Scan, token: Pick<Token, 'lower' | 'text'>): boolean {
  const { lower } = token;
  return (
    scan.overall.capitalsInside.has(lower) ||
    givenNameGender(lower) !== undefined ||
    PLACES.has(lower) ||
    DEMONYMS.has(lower) ||
    BODY_WORDS.has(lower) ||
    isAcronym(token.text) ||
    isRoleNoun(lower) ||
    lower in COURTESY_TITLES
  );
}

/** A verb or possessive at token `at`: what stands before it is a subject. */
function startsClause(scan: Scan, at: number): boolean {
  const next = scan.at(at);
  // "Suharman, a farmer …,": whom an apposition tells of.
  if (next.text === ',' && ARTICLES.has(scan.lowerAt(at + 1)) && scan.pos(at - 1) === PENN.NNP) return true;
  return (
    next !== undefined &&
    (next.kind === 'possessive' ||
      (next.kind === 'word' &&
        !next.capital &&
        (AUXILIARIES.has(next.lower) ||
          /^(?:past|present)$/.test(CUE_VERBS.get(next.lower)?.form ?? '') ||
          STARTERS_OF_CLAUSE.has(next.lower))))
  );
}

const isMask = (scan: Scan, at: number): boolean => scan.at(at).text === '*' && scan.at(at).start === scan.at(at - 1).end;

/** "Jo** Al****": a name whose letters a site hides. Undefined for a word masked inside, as swear words are. */
export function maskedName(scan: Scan, at: number): Draft | undefined {
  let to = at;
  while (scan.at(to).capital && isMask(scan, to + 1)) {
    to++;
    while (isMask(scan, to)) to++;
    const next = scan.at(to);
    if (next.kind === 'word' && next.start === scan.at(to - 1).end) return undefined;
  }
  return to === at ? undefined : { kind: 'person', from: at, to, core: [scan.document.text.slice(scan.at(at).start, scan.at(to - 1).end)] };
}

/** "@pie_fan": an account's name, with its sign. Undefined where none begins at `at`; an e-mail address is none. */
export function accountName(scan: Scan, at: number): Draft | undefined {
  if (scan.at(at).text !== '@' || scan.at(at - 1).end === scan.at(at).start) return undefined;
  let to = at + 1;
  while (scan.at(to).start === scan.at(to - 1).end && isOfAccount(scan, to)) to++;
  if (to === at + 1) return undefined;
  return { kind: 'name', from: at, to, core: [scan.document.text.slice(scan.at(at).start, scan.at(to - 1).end)], definite: true };
}

/** A letter, figure or underscore; a stop only between two of them. */
function isOfAccount(scan: Scan, at: number): boolean {
  const { kind, text, end } = scan.at(at);
  if (kind === 'word' || kind === 'number' || text === '_') return true;
  const next = scan.at(at + 1);
  return text === '.' && next.start === end && (next.kind === 'word' || next.kind === 'number');
}
