import { isPassedOver } from '../../grammar/adverbs.ts';
import { isKnownVerb } from '../../grammar/verbs.ts';
import { ARTICLES, INDEFINITE } from '../../lexicon/function-words.ts';
import { NOT_NAMES } from '../../lexicon/names/no-names.ts';
import { DEMONYMS, PLACES } from '../../lexicon/names/places.ts';
import {
  COUNTS,
  DEFINITE,
  DESCRIPTION_DETERMINERS,
  GOVERNORS_OF_BODY,
  NUMBERS_IN_LABEL,
  ON_NETWORKS,
  POSTMODIFIER_LINKS,
} from '../../lexicon/people/descriptions.ts';
import { DOCUMENT_NOUNS, isWritten } from '../../lexicon/people/documents.ts';
import { BODY_NOUNS, GROUP_NOUNS } from '../../lexicon/people/groups.ts';
import { PERSON_NOUNS } from '../../lexicon/people/person-nouns.ts';
import { ROLE_MODIFIERS, ROLE_NOUNS } from '../../lexicon/people/roles.ts';
import { OCCASIONS, TIMES } from '../../lexicon/quotes/reporting.ts';
import { AUXILIARIES, CUE_VERBS, OTHER_VERBS } from '../../lexicon/verbs.ts';
import { ENTITY, isNoun as isNounTag, isProper, PENN } from '../../tagging/tag-set.ts';
import type { Draft } from '../mention.ts';
import type { Scan } from '../scan.ts';
import { bare, givenNameGender, isRoleNoun, looksLikeAgent } from '../word-classes.ts';
import { isListed } from './capitals.ts';
import { behindOwner } from './owned-names.ts';

/** How many tokens of a description are read for its head. */
const LONGEST = 9;

/** "the senior State Department official", "his campaign manager": a noun phrase whose head can speak. `named`: a name begins it, and no determiner. */
export function description(scan: Scan, at: number, named = false): Draft | undefined {
  const head = headOfDescription(scan, at, named);
  if (head < 0 || (!named && isTitleOfName(scan, head))) return undefined;
  const { lower, capital } = scan.at(head);
  // "The U.S. and NATO": a name alone behind the determiner is a name.
  if (capital && !isRoleNoun(lower) && !DEMONYMS.has(lower)) return undefined;
  const first = scan.lowerAt(at);
  // Whom a letter is from is a mention of its own.
  const to = isWritten(lower, scan.lowerAt(head + 1)) ? head + 1 : endOfPostmodifier(scan, head + 1, first);
  const group = GROUP_NOUNS.has(lower) && !isRoleNoun(lower);
  // "a bill critics dismissed": the plural begins a clause of its own.
  if (group && /^(?:an?|another)$/.test(first) && !isCounted(scan, at + 1, head)) return undefined;
  const keepsFirst = !DESCRIPTION_DETERMINERS.has(first) || first === 'his' || first === 'her' || NUMBERS_IN_LABEL.has(first);
  return {
    kind: group ? 'group' : 'description',
    from: at,
    to,
    core: [bare(lower)],
    label: scan.document.text.slice(scan.at(keepsFirst ? at : at + 1).start, scan.at(endOfLabel(scan, to, head) - 1).end),
    gender: ROLE_NOUNS.get(bare(lower)),
    definite: DEFINITE.has(first) || (named && !group),
    possessive: scan.isPossessive(head + 1),
  };
}

/** How many words of a phrase behind a description's noun its label takes. */
const LONGEST_PHRASE = 4;

/** Behind "doctor": the end of "on the scene"; a phrase of time or occasion is none of the label's, and the mention itself ends before. */
function endOfLabel(scan: Scan, to: number, head: number): number {
  if (to > head + 1 || !/^(?:behind|of|on)$/.test(scan.lowerAt(to)) || !scan.joined(to - 1, to)) return to;
  const first = ARTICLES.has(scan.lowerAt(to + 1)) ? to + 2 : to + 1;
  let end = first;
  while (end < first + LONGEST_PHRASE && scan.isWordAt(end) && scan.joined(end - 1, end) && isOfPhrase(scan, end)) end++;
  const last = scan.lowerAt(end - 1);
  const isOccasion = (OCCASIONS.has(last) && !ON_NETWORKS.has(scan.lowerAt(head))) || TIMES.has(last);
  return end === first || isOccasion || scan.isCapital(end) ? to : end;
}

const isOfPhrase = (scan: Scan, at: number): boolean =>
  !isKnownVerb(scan.lowerAt(at)) && !NOT_NAMES.has(scan.lowerAt(at)) && !isPassedOver(scan.lowerAt(at));

/** The last noun of the phrase that can speak; -1: none. */
function headOfDescription(scan: Scan, at: number, named: boolean): number {
  let head = -1;
  for (let k = named ? at : at + 1; k < Math.min(scan.to, at + LONGEST); k++) {
    const { kind, lower, capital } = scan.at(k);
    if (k > at && !scan.joined(k - 1, k)) break;
    if (kind === 'number' || (scan.isPossessive(k) && (kind === 'possessive' || scan.isWordAt(k + 1)))) continue;
    if (kind === 'mark') {
      if (head < 0 && k > at + 1 && partsModifiers(scan, k)) continue;
      break;
    }
    if (NOT_NAMES.has(lower) && !capital && !GROUP_NOUNS.has(lower) && !ROLE_MODIFIERS.has(lower)) break;
    if (!capital && isFiniteTag(scan.pos(k))) break;
    if (canSpeak(scan, { at, k, head })) head = k;
    else if (!capital && (isVerbHere(scan, k, head) || (head >= 0 && !ROLE_MODIFIERS.has(lower)))) break;
  }
  return head;
}

const isFiniteTag = (pos: number): boolean => pos === PENN.VBD || pos === PENN.VBZ || pos === PENN.MD;

/** "the tall, former minister". */
const partsModifiers = (scan: Scan, at: number): boolean =>
  scan.at(at).text === ',' && scan.isWordAt(at + 1) && ROLE_MODIFIERS.has(scan.lowerAt(at + 1));

/** The token `k` of a description that begins at `at` and has had the head `head` is a noun for who can speak. */
function canSpeak(scan: Scan, { at, k, head }: { readonly at: number; readonly k: number; readonly head: number }): boolean {
  const { lower, capital } = scan.at(k);
  if (!capital)
    return (
      isRoleNoun(lower) ||
      isPersonNoun(scan, k) ||
      GROUP_NOUNS.has(lower) ||
      BODY_NOUNS.has(lower) ||
      DOCUMENT_NOUNS.has(lower) ||
      looksLikeAgent(lower)
    );
  const isNoun = !isNounTag(scan.pos(k + 1)) || scan.at(k + 1).capital;
  if (DEMONYMS.has(lower) && ((INDEFINITE.has(scan.lowerAt(at)) && isNoun) || endsPhrase(scan, k + 1))) return true;
  if (!isRoleNoun(lower) || (head >= 0 && !scan.at(head).capital) || behindOwner(scan, k + 1) > k + 1) return false;
  return k === at || givenNameGender(scan.lowerAt(k - 1)) === undefined;
}

/** A noun for a person, which the tagger takes for a noun here. */
const isPersonNoun = (scan: Scan, at: number): boolean =>
  scan.pos(at) === PENN.NN && PERSON_NOUNS.has(scan.lowerAt(at)) && !isKnownVerb(scan.lowerAt(at));

/** A verb ends the description; a reporting verb may be a part of a title, and is none before there is a head. */
const isVerbHere = (scan: Scan, at: number, head: number): boolean => {
  const lower = scan.lowerAt(at);
  return (
    AUXILIARIES.has(lower) ||
    OTHER_VERBS.has(lower) ||
    (CUE_VERBS.has(lower) && head >= 0 && !isProper(scan.pos(at)) && !isTitleWord(scan, at))
  );
};

/** "the spokesman Dmitry Peskov": the name takes the title. */
function isTitleOfName(scan: Scan, head: number): boolean {
  const { kind, lower } = scan.at(head + 1);
  const isBeforeName = scan.isCapital(head + 1) && kind === 'word' && !scan.overall.titleCase[head + 1];
  return isBeforeName && isRoleNoun(scan.lowerAt(head)) && !DEMONYMS.has(lower) && !PLACES.has(lower);
}

/** "a few officials", "a dozen local residents". */
function isCounted(scan: Scan, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (scan.at(k).kind === 'number' || COUNTS.has(scan.lowerAt(k))) return true;
  return false;
}

/** "press" in "press secretary", "state" in "state senator": part of a title, though it could be a verb. */
export function isTitleWord(scan: Scan, at: number): boolean {
  return ROLE_MODIFIERS.has(scan.lowerAt(at)) && isRoleNoun(scan.lowerAt(at + 1));
}

/** A mark or a verb: the noun before it is not an adjective. */
function endsPhrase(scan: Scan, at: number): boolean {
  const next = scan.at(at);
  return (
    next.kind === 'edge' ||
    (next.kind === 'mark' ? /^[,.;:”"]$/.test(next.text) : next.kind === 'word' && !next.capital && isKnownVerb(next.lower))
  );
}

/** "for the ministry", "of the group", "close to the talks": what says whose spokesman a description is. */
export function endOfPostmodifier(scan: Scan, at: number, determiner: string): number {
  const link = scan.at(at);
  if (!POSTMODIFIER_LINKS.has(link.lower) || !scan.joined(at - 1, at)) return at;
  if (determiner === 'the' && link.lower !== 'of' && link.lower !== 'for') return at;
  let k = at + 1;
  let solid = at;
  while (k < Math.min(at + 10, scan.to)) {
    const token = scan.at(k);
    if (isListed(scan, k)) {
      k++;
      continue;
    }
    if (!scan.joined(k - 1, k) || (token.kind === 'mark' && token.text !== '&')) break;
    const governed = GOVERNORS_OF_BODY.has(scan.lowerAt(k - 1));
    if (token.kind === 'word' && isKnownVerb(token.lower) && !token.capital && !(governed && BODY_NOUNS.has(token.lower))) break;
    const isOfName = token.capital && scan.entity(k) === ENTITY.ORGANIZATION;
    if (token.kind === 'word' && NOT_NAMES.has(token.lower) && !GOVERNORS_OF_BODY.has(token.lower) && !isOfName) break;
    k++;
    if (token.kind === 'word' && (token.capital || BODY_NOUNS.has(token.lower) || GROUP_NOUNS.has(token.lower) || isRoleNoun(token.lower)))
      solid = k;
  }
  return solid;
}
