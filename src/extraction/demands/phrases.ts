import { isFiniteNoAct, isParticiple } from '../grammar/verbs.ts';
import { ACTS, BARE_ACTS } from '../lexicon/demands/acts.ts';
import {
  ANYBODY_WHO,
  BEFORE_NOUNS,
  BEHIND_EVEN,
  INNER_OPENERS,
  MAIN_VERBS_BEHIND,
  NOT_OF_BARE_ACT,
  OCCASIONS,
  RELATIVE_LINKS,
  RELATIVE_OPENERS,
  SAYING_NOW,
  TAIL,
  TAIL_BEFORE_TIME,
} from '../lexicon/demands/contents.ts';
import { TIMES_BEHIND } from '../lexicon/demands/deadlines.ts';
import {
  ALL_PREPOSITIONS,
  CLAUSE_OPENERS,
  COORDINATORS,
  COORDINATORS_AND_COMMA,
  DETERMINERS,
  PERSONAL_PRONOUNS,
} from '../lexicon/function-words.ts';
import { CUE_VERBS } from '../lexicon/verbs.ts';
import { isAdjective, isAdverb, isNoun, PENN } from '../tagging/tag-set.ts';
import { type ContentKind, listGoesOn } from './enumerations.ts';
import type { DemandScene } from './parties.ts';
import { isQuoteMark, lowerAt, pieceAt, type Strip, tokenAt } from './scene.ts';

/** The longest content, in tokens: keeps every search short in any text. */
const LONGEST = 70;

/** Where what is demanded begins, and of what kind it is; nothing before `solid` ends it. */
export interface ContentStart {
  readonly from: number;
  readonly kind: ContentKind;
  readonly solid?: number;
}

/** A content that is read to its end, which is at `limit` at the latest. */
interface ContentSearch {
  readonly scene: DemandScene;
  readonly strip: Strip;
  readonly from: number;
  readonly kind: ContentKind;
  readonly solid: number;
  readonly limit: number;
}

/** Where the content that begins at `from` ends. Token index, half-open. */
export function contentEnd(scene: DemandScene, strip: Strip, { from, kind, solid = from }: ContentStart): number {
  if (kind === 'act' && BARE_ACTS.has(lowerAt(scene, from)) && !NOT_OF_BARE_ACT.has(lowerAt(scene, from + 1))) return from + 1;
  const limit = Math.min(strip.to, from + LONGEST, kind === 'act' ? endOfQuoted(scene, strip, from) : strip.to);
  const search: ContentSearch = { scene, strip, from, kind, solid, limit };
  let k = Math.min(solid, limit);
  while (k < limit) {
    const next = scene.tokens.isMarkAt(k) ? behindMark(search, k) : k > from && endsContent(search, k) ? -1 : k + 1;
    if (next < 0) break;
    k = next;
  }
  return trimmedTail(scene, from, k);
}

/** Marks that may stand inside what is demanded. */
const INNER_MARK = /^[[\]$£€¥%/#@&….]$/;

/** The token behind the mark where the content goes on; -1 where the mark ends it. */
function behindMark({ scene, strip, from, kind, limit }: ContentSearch, at: number): number {
  const lower = lowerAt(scene, at);
  if (isQuoteMark(scene, at) || INNER_MARK.test(lower)) return at + 1;
  if (lower === '(') {
    const close = closingBracket(scene, at, limit);
    return close < 0 ? -1 : close + 1;
  }
  return lower === ',' &&
    (isBetweenAdjectives(scene, at) || isInsideQuoted(scene, strip, at) || listGoesOn(scene, strip, { at, from, kind }))
    ? at + 1
    : -1;
}

/** `a "soaring, bright" hall`: quoted words are told whole. */
const isInsideQuoted = (scene: DemandScene, strip: Strip, at: number): boolean =>
  strip.piece < 0 && pieceAt(scene, at) >= 0 && pieceAt(scene, at + 1) === pieceAt(scene, at) && !isQuoteMark(scene, at + 1);

/** An adjective, or a participle that may be one. */
const isBeforeNoun = (pos = PENN.SYM): boolean => isAdjective(pos) || pos === PENN.VBG || pos === PENN.VBN;

/** "a long, shaded path": the noun is still to come. */
function isBetweenAdjectives(scene: DemandScene, at: number): boolean {
  const { pos } = scene.document.tags;
  const next = isQuoteMark(scene, at + 1) ? at + 2 : at + 1;
  const isOpen = isBeforeNoun(pos[at - 1]) && isBeforeNoun(pos[next]);
  const noun = isQuoteMark(scene, next + 1) ? next + 2 : next + 1;
  return isOpen && isNoun(pos[noun] ?? PENN.SYM);
}

/** The word at `at` is no part of a content of this kind. */
function endsContent(search: ContentSearch, at: number): boolean {
  if (opensAnotherClause(search, at)) return true;
  if (search.kind === 'thing' && isVerbOfClause(search, at)) return true;
  return search.strip.piece < 0 && isReporters(search, at);
}

function opensAnotherClause({ scene, kind }: ContentSearch, at: number): boolean {
  const lower = lowerAt(scene, at);
  const next = lowerAt(scene, at + 1);
  if (CLAUSE_OPENERS.has(lower)) {
    const isNounsOwn = lower === 'following' && DETERMINERS.has(lowerAt(scene, at - 1));
    // "to avoid adding to the debt": the verb's object.
    const isObject = lower.endsWith('ing') && scene.document.tags.pos[at - 1] === PENN.VB;
    if (!isNounsOwn && !isObject && !(INNER_OPENERS.has(lower) && isInner(scene, at, kind))) return true;
  }
  const behindNot = next === 'not' ? lowerAt(scene, at + 2) : next;
  if (lower === 'for' && isParticiple(behindNot) && kind !== 'thing') return true;
  if (lower === 'even' && BEHIND_EVEN.has(next)) return true;
  return COORDINATORS.has(lower) && endsAt(scene, at, kind);
}

/** A finite verb behind a noun phrase, unless a relative clause or an adjective explains it. */
function isVerbOfClause({ scene, from }: ContentSearch, at: number): boolean {
  const { kind, capital, lower } = tokenAt(scene, at);
  if (kind !== 'word' || capital || !isFiniteNoAct(lower) || isTaggedNoun(scene, at) || leadsOn(scene, at - 1)) return false;
  return !isModifier(scene, at) && !relativeBefore(scene, at, from);
}

/** "a probe into claims", "the reported deal": behind a preposition or a determiner stands no verb of a clause. */
const leadsOn = (scene: DemandScene, at: number): boolean => BEFORE_NOUNS.has(lowerAt(scene, at)) || DETERMINERS.has(lowerAt(scene, at));

/** "heed the will of the members". */
const isTaggedNoun = (scene: DemandScene, at: number): boolean => isNoun(scene.document.tags.pos[at] ?? PENN.SYM);

/** In the reporter's own words: the sentence goes on without what is demanded. */
function isReporters({ scene, from, kind, solid }: ContentSearch, at: number): boolean {
  const lower = lowerAt(scene, at);
  const next = lowerAt(scene, at + 1);
  const isExplained = ANYBODY_WHO.has(lowerAt(scene, at - 1)) || pieceAt(scene, at) >= 0;
  if (kind === 'act' && lower === 'who' && at - from > 3 && !isExplained) return true;
  if (at > from && opensOccasion(scene, at)) return true;
  if (kind === 'clause' && lower === 'and' && next === 'that') return true;
  if (lower === 'said' || lower === 'says') return true;
  if (kind === 'clause' && at > solid && MAIN_VERBS_BEHIND.has(lower) && !isTaggedNoun(scene, at) && !relativeBefore(scene, at, solid))
    return true;
  return lower === 'as' && PERSONAL_PRONOUNS.has(next) && next !== 'you';
}

/** "in a statement", "in an open letter to": where it was said, not what. */
function opensOccasion(scene: DemandScene, at: number): boolean {
  if (!/^(?:in|during)$/.test(lowerAt(scene, at)) || !/^(?:an?|her|his|its|their)$/.test(lowerAt(scene, at + 1))) return false;
  const { pos } = scene.document.tags;
  let k = at + 2;
  while (k < at + 5 && !OCCASIONS.has(lowerAt(scene, k)) && (isAdjective(pos[k] ?? PENN.SYM) || isNoun(pos[k] ?? PENN.SYM))) k++;
  return OCCASIONS.has(lowerAt(scene, k));
}

/** Where the quoted phrase ends that the act is the beginning of, unless "and" goes on behind it. */
function endOfQuoted(scene: DemandScene, strip: Strip, from: number): number {
  const piece = pieceAt(scene, from);
  if (piece < 0 || piece === strip.piece || !(isQuoteMark(scene, from) || isQuoteMark(scene, from - 1))) return strip.to;
  let k = from;
  while (k < strip.to && pieceAt(scene, k) === piece) k++;
  return COORDINATORS_AND_COMMA.has(lowerAt(scene, k)) ? strip.to : k;
}

/** "party that wants", "those who were": the verb belongs to a clause inside the phrase. */
function relativeBefore(scene: DemandScene, at: number, from: number): boolean {
  for (let k = at - 1; k > from && at - k < 8; k--) {
    // "an end to attacks has": only "to" before a verb links a clause.
    const isLink = lowerAt(scene, k) !== 'to' || scene.document.tags.pos[k + 1] === PENN.VB;
    if (isLink && RELATIVE_LINKS.has(lowerAt(scene, k))) return true;
  }
  return false;
}

/** "a widely reported deal", "the proposed law". */
const isModifier = (scene: DemandScene, at: number): boolean => {
  const before = lowerAt(scene, at - 1);
  const after = tokenAt(scene, at + 1);
  return (
    /ed$/.test(lowerAt(scene, at)) &&
    after.kind === 'word' &&
    !ALL_PREPOSITIONS.has(after.lower) &&
    (DETERMINERS.has(before) || before.endsWith('ly') || ALL_PREPOSITIONS.has(before))
  );
};

/** What opens a clause that belongs to the content: "those who", "the day when". */
const isInner = (scene: DemandScene, at: number, kind: ContentKind): boolean =>
  lowerAt(scene, at - 1) !== ',' &&
  (kind !== 'act' || RELATIVE_OPENERS.has(lowerAt(scene, at)) || lowerAt(scene, at) === 'when') &&
  lowerAt(scene, at) !== 'if' &&
  lowerAt(scene, at) !== 'when';

/** In tokens. */
const LONGEST_BRACKET = 10;

function closingBracket(scene: DemandScene, at: number, limit: number): number {
  for (let k = at + 1; k < Math.min(limit, at + LONGEST_BRACKET); k++) if (lowerAt(scene, k) === ')') return k;
  return -1;
}

/** "and said", "and promising", "and the mayor has": another clause begins behind "and". */
function endsAt(scene: DemandScene, at: number, kind: ContentKind): boolean {
  let behind = at + 1;
  while (kind === 'act' && isAdverb(scene.document.tags.pos[behind] ?? PENN.SYM)) behind++;
  const next = lowerAt(scene, behind);
  const cue = CUE_VERBS.get(next);
  if (cue?.form === 'past' || (cue && SAYING_NOW.has(next))) return true;
  if (isFiniteNoAct(next) && !ACTS.has(next) && kind !== 'clause') return true;
  return kind === 'act' && isParticiple(next) && CUE_VERBS.has(next);
}

/** Without the time at the end that tells when it was said. */
function trimmedTail(scene: DemandScene, from: number, to: number): number {
  let k = to;
  for (;;) {
    while (k > from + 1 && tokenAt(scene, k - 1).kind === 'mark' && lowerAt(scene, k - 1) !== '%' && lowerAt(scene, k - 1) !== ']') k--;
    const lower = lowerAt(scene, k - 1);
    if (k - from > 2 && TIMES_BEHIND.has(lower)) k--;
    else if (k - from > 1 && TAIL_BEFORE_TIME.has(lower) && k < to) k--;
    else if (k - from > 1 && TAIL.has(lower)) k--;
    else return k;
  }
}
