import { isKnownVerb } from '../grammar/verbs.ts';
import { INDEFINITE } from '../lexicon/function-words.ts';
import { NOT_NAMES } from '../lexicon/names/no-names.ts';
import { DEMONYMS, PLACES } from '../lexicon/names/places.ts';
import {
  COUNTS,
  DEFINITE,
  DESCRIPTION_DETERMINERS,
  GOVERNORS_OF_BODY,
  NUMBERS_IN_LABEL,
  POSTMODIFIER_LINKS,
} from '../lexicon/people/descriptions.ts';
import { DOCUMENT_NOUNS } from '../lexicon/people/documents.ts';
import { BODY_NOUNS, GROUP_NOUNS } from '../lexicon/people/groups.ts';
import { ROLE_MODIFIERS, ROLE_NOUNS } from '../lexicon/people/roles.ts';
import { AUXILIARIES, CUE_VERBS, OTHER_VERBS } from '../lexicon/verbs.ts';
import { isListed } from './capitals.ts';
import type { Draft } from './mention.ts';
import type { Scan } from './scan.ts';
import { bare, givenNameGender, isRoleNoun, looksLikeAgent } from './word-classes.ts';

/** "the senior State Department official", "his campaign manager": a noun phrase whose head can speak. */
export function description(scan: Scan, at: number, named = false): Draft | undefined {
  let head = -1;
  let k = named ? at : at + 1;
  const limit = Math.min(scan.tokens.length, at + 9);
  for (; k < limit; k++) {
    const token = scan.tokens[k]!;
    if (k > at && !scan.joined(k - 1, k)) break;
    if (token.kind === 'possessive') continue;
    if (token.kind === 'number') continue;
    if (token.kind === 'mark') {
      if (
        token.text === ',' &&
        k > at + 1 &&
        head === -1 &&
        scan.tokens[k + 1]?.kind === 'word' &&
        ROLE_MODIFIERS.has(scan.tokens[k + 1]!.lower)
      )
        continue;
      break;
    }
    if (NOT_NAMES.has(token.lower) && !token.capital && !GROUP_NOUNS.has(token.lower) && !ROLE_MODIFIERS.has(token.lower)) break;
    const noun =
      (token.capital && DEMONYMS.has(token.lower) && (INDEFINITE.has(scan.tokens[at]!.lower) || endsPhrase(scan, k + 1))) ||
      (isRoleNoun(token.lower) &&
        !(token.capital && head >= 0 && !scan.tokens[head]!.capital) &&
        !(token.capital && k > at && givenNameGender(scan.tokens[k - 1]!.lower) !== undefined)) ||
      (!token.capital &&
        (GROUP_NOUNS.has(token.lower) || BODY_NOUNS.has(token.lower) || DOCUMENT_NOUNS.has(token.lower) || looksLikeAgent(token.lower)));
    if (
      !noun &&
      !token.capital &&
      (AUXILIARIES.has(token.lower) || OTHER_VERBS.has(token.lower) || (CUE_VERBS.has(token.lower) && head >= 0 && !isTitleWord(scan, k)))
    )
      break;
    if (noun) head = k;
    else if (head >= 0 && !token.capital && !ROLE_MODIFIERS.has(token.lower)) break;
  }
  if (head < 0) return undefined;
  const token = scan.tokens[head]!;
  const first = scan.tokens[at]!;
  // "the spokesman Dmitry Peskov": the name takes the title.
  if (
    !named &&
    scan.isCapital(head + 1) &&
    isRoleNoun(token.lower) &&
    !scan.words.titleCase[head + 1] &&
    scan.tokens[head + 1]!.kind === 'word'
  ) {
    const next = scan.tokens[head + 1]!;
    if (!DEMONYMS.has(next.lower) && !PLACES.has(next.lower)) return undefined;
  }
  // "The U.S. and NATO": a name alone behind the determiner is a name.
  if (token.capital && !isRoleNoun(token.lower) && !DEMONYMS.has(token.lower)) return undefined;
  // Whom a letter is from is a mention of its own.
  const to = DOCUMENT_NOUNS.has(token.lower) ? head + 1 : endOfPostmodifier(scan, head + 1, first.lower);
  const group = GROUP_NOUNS.has(token.lower) && !isRoleNoun(token.lower);
  // "a bill critics dismissed": the plural begins a clause of its own.
  if (group && /^(?:an?|another)$/.test(first.lower) && !isCounted(scan, at + 1, head)) return undefined;
  const labelFrom =
    DESCRIPTION_DETERMINERS.has(first.lower) && first.lower !== 'his' && first.lower !== 'her' && !NUMBERS_IN_LABEL.has(first.lower)
      ? at + 1
      : at;
  return {
    kind: group ? 'group' : 'description',
    from: at,
    to,
    core: [bare(token.lower)],
    label: scan.document.text.slice(scan.tokens[labelFrom]!.start, scan.tokens[to - 1]!.end),
    gender: ROLE_NOUNS.get(bare(token.lower)),
    definite: DEFINITE.has(first.lower) || (named && !group),
    possessive: scan.tokens[head + 1]?.kind === 'possessive',
  };
}

/** "a few officials", "a dozen local residents". */
function isCounted(scan: Scan, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (scan.tokens[k]!.kind === 'number' || COUNTS.has(scan.tokens[k]!.lower)) return true;
  return false;
}

/** "press" in "press secretary", "state" in "state senator": part of a title, though it could be a verb. */
export function isTitleWord(scan: Scan, at: number): boolean {
  return ROLE_MODIFIERS.has(scan.tokens[at]!.lower) && isRoleNoun(scan.tokens[at + 1]?.lower ?? '');
}

/** A mark or a verb: the noun before it is not an adjective. */
function endsPhrase(scan: Scan, at: number): boolean {
  const next = scan.tokens[at];
  return (
    next === undefined ||
    (next.kind === 'mark' ? /^[,.;:”"]$/.test(next.text) : next.kind === 'word' && !next.capital && isKnownVerb(next.lower))
  );
}

/** "for the ministry", "of the group", "close to the talks": what says whose spokesman a description is. */
export function endOfPostmodifier(scan: Scan, at: number, determiner: string): number {
  const link = scan.tokens[at];
  if (!link || !POSTMODIFIER_LINKS.has(link.lower) || !scan.joined(at - 1, at)) return at;
  if (determiner === 'the' && link.lower !== 'of' && link.lower !== 'for') return at;
  let k = at + 1;
  let solid = at;
  while (k < Math.min(at + 10, scan.tokens.length)) {
    const token = scan.tokens[k]!;
    if (isListed(scan, k)) {
      k++;
      continue;
    }
    if (!scan.joined(k - 1, k) || (token.kind === 'mark' && token.text !== '&')) break;
    const governed = GOVERNORS_OF_BODY.has(scan.tokens[k - 1]!.lower);
    if (token.kind === 'word' && isKnownVerb(token.lower) && !token.capital && !(governed && BODY_NOUNS.has(token.lower))) break;
    if (token.kind === 'word' && NOT_NAMES.has(token.lower) && !GOVERNORS_OF_BODY.has(token.lower)) break;
    k++;
    if (token.kind === 'word' && (token.capital || BODY_NOUNS.has(token.lower) || GROUP_NOUNS.has(token.lower) || isRoleNoun(token.lower)))
      solid = k;
  }
  return solid;
}
