import { canBeAct, isFiniteNoAct, isParticiple } from '../grammar/verbs.ts';
import { ACTS, BARE_ACTS } from '../lexicon/demands/acts.ts';
import {
  BEHIND_EVEN,
  CLAUSE_SUBJECTS,
  INNER_OPENERS,
  MAIN_VERBS_BEHIND,
  NO_ITEMS,
  NOT_OF_BARE_ACT,
  OPENERS_OF_ADJUNCTS,
  RELATIVE_LINKS,
  RELATIVE_OPENERS,
  SAYING_NOW,
  TAIL,
  TAIL_BEFORE_TIME,
  VERBS_BEHIND_NAMES,
} from '../lexicon/demands/contents.ts';
import { TIMES_BEHIND } from '../lexicon/demands/deadlines.ts';
import { ALL_PREPOSITIONS, CLAUSE_OPENERS, COORDINATORS, COORDINATORS_AND_COMMA, DETERMINERS } from '../lexicon/function-words.ts';
import { CUE_VERBS } from '../lexicon/verbs.ts';
import type { DemandScene } from './parties.ts';
import { isQuoteMark, lowerAt, mentionAt, mentionOf, pieceAt, type Strip, tokenAt } from './scene.ts';

/** The longest content, in tokens: keeps every search short in any text. */
const LONGEST = 70;

/** `act` "to do": from a base verb; `thing` a noun phrase; `clause` with its own subject and verb. */
export type ContentKind = 'act' | 'thing' | 'clause';

/** Where the content that begins at `from` ends; nothing before `solid` ends it. Token index, half-open. */
export function contentEnd(scene: DemandScene, strip: Strip, from: number, kind: ContentKind, solid = from): number {
  const limit = Math.min(strip.to, from + LONGEST, kind === 'act' ? endOfQuoted(scene, strip, from) : strip.to);
  if (kind === 'act' && BARE_ACTS.has(lowerAt(scene, from)) && !NOT_OF_BARE_ACT.has(lowerAt(scene, from + 1))) return from + 1;
  let k = Math.min(solid, limit);
  for (; k < limit; k++) {
    const token = tokenAt(scene, k);
    const { lower } = token;
    if (token.kind === 'mark') {
      if (isQuoteMark(scene, k)) continue;
      if (
        lower === '[' ||
        lower === ']' ||
        lower === '$' ||
        lower === '%' ||
        lower === '/' ||
        lower === '#' ||
        lower === '@' ||
        lower === '&' ||
        lower === '…' ||
        lower === '.'
      )
        continue;
      if (lower === '(') {
        const close = closing(scene, k, limit);
        if (close < 0) break;
        k = close;
        continue;
      }
      if (lower === ',' && listGoesOn(scene, strip, k, from, kind)) continue;
      break;
    }
    if (k === from) continue;
    if (lower === 'who' && kind === 'act' && strip.piece < 0 && k - from > 3) break;
    if (
      CLAUSE_OPENERS.has(lower) &&
      !(lower === 'following' && DETERMINERS.has(lowerAt(scene, k - 1))) &&
      !(INNER_OPENERS.has(lower) && inner(scene, k, kind))
    )
      break;
    if (lower === 'for' && isParticiple(lowerAt(scene, k + 1)) && kind !== 'thing') break;
    if (kind === 'clause' && lower === 'and' && lowerAt(scene, k + 1) === 'that' && strip.piece < 0) break;
    if (lower === 'even' && BEHIND_EVEN.has(lowerAt(scene, k + 1))) break;
    if (COORDINATORS.has(lower) && endsAt(scene, k, kind)) break;
    if (kind === 'thing' && token.kind === 'word' && isFiniteNoAct(lower) && !token.capital && !isModifier(scene, k)) {
      if (!relativeBefore(scene, k, from)) break;
    }
    if (strip.piece < 0 && /^(?:said|says)$/.test(lower)) break;
    if (kind === 'clause' && strip.piece < 0 && k > solid && MAIN_VERBS_BEHIND.has(lower) && !relativeBefore(scene, k, solid)) break;
    if (strip.piece < 0 && lower === 'as' && /^(?:he|she|they|it|we|i)$/.test(lowerAt(scene, k + 1))) break;
  }
  return trimmedTail(scene, from, k);
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
  for (let k = at - 1; k > from && at - k < 8; k--) if (RELATIVE_LINKS.has(lowerAt(scene, k))) return true;
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

const inner = (scene: DemandScene, at: number, kind: ContentKind): boolean =>
  lowerAt(scene, at - 1) !== ',' &&
  (kind !== 'act' || RELATIVE_OPENERS.has(lowerAt(scene, at)) || lowerAt(scene, at) === 'when') &&
  lowerAt(scene, at) !== 'if' &&
  lowerAt(scene, at) !== 'when';

function closing(scene: DemandScene, at: number, limit: number): number {
  for (let k = at + 1; k < Math.min(limit, at + 10); k++) if (lowerAt(scene, k) === ')') return k;
  return -1;
}

/** "and said", "and promising", "and the mayor has": another clause begins behind "and". */
function endsAt(scene: DemandScene, at: number, kind: ContentKind): boolean {
  const next = lowerAt(scene, at + 1);
  const cue = CUE_VERBS.get(next);
  if (cue?.form === 'past' || (cue && SAYING_NOW.has(next))) return true;
  if (isFiniteNoAct(next) && !ACTS.has(next) && kind !== 'clause') return true;
  return kind === 'act' && isParticiple(next) && CUE_VERBS.has(next);
}

/** Whether the list in the content goes on behind the comma at `at`. */
function listGoesOn(scene: DemandScene, strip: Strip, at: number, from: number, kind: ContentKind): boolean {
  const next = at + 1;
  const lower = lowerAt(scene, next);
  if (kind === 'clause' && strip.piece >= 0)
    return !CLAUSE_OPENERS.has(lower) && lower !== 'but' && !/^(?:i|we|you|he|she|they|it)(?:'\w+)?$/.test(lower);
  if (COORDINATORS.has(lower))
    return kind === 'thing'
      ? isItem(scene, next + 1)
      : canBeAct(lowerAt(scene, next + 1), tokenAt(scene, next + 1).capital) && ACTS.has(lowerAt(scene, next + 1));
  if (kind === 'thing' ? !isItem(scene, next) : !ACTS.has(lower))
    return kind !== 'thing' && (parenthesis(scene, strip, at) || shortList(scene, at));
  if (kind === 'thing' && mentionOf(scene, next)?.possessive === false && mentionAt(scene, from) < 0) return false;
  for (let k = next + 1; k < Math.min(strip.to, at + 40); k++) {
    const word = lowerAt(scene, k);
    if (/^[;:.]$/.test(word) || (kind === 'thing' && mentionAt(scene, k - 1) >= 0 && VERBS_BEHIND_NAMES.has(word))) return false;
    if (COORDINATORS.has(word))
      return kind === 'thing' ? isItem(scene, k + 1) || isParticiple(lowerAt(scene, k + 1)) : ACTS.has(lowerAt(scene, k + 1));
  }
  return false;
}

/** ", safety and health": nouns inside the act. */
function shortList(scene: DemandScene, at: number): boolean {
  for (let k = at + 1; k < at + 4; k++) {
    if (
      tokenAt(scene, k).kind !== 'word' ||
      isFiniteNoAct(lowerAt(scene, k)) ||
      ALL_PREPOSITIONS.has(lowerAt(scene, k)) ||
      mentionAt(scene, k) >= 0
    )
      return false;
    if (COORDINATORS.has(lowerAt(scene, k + 1))) return !isParticiple(lowerAt(scene, at + 1)) && !isFiniteNoAct(lowerAt(scene, k + 2));
  }
  return false;
}

const isItem = (scene: DemandScene, at: number): boolean => {
  const token = tokenAt(scene, at);
  if (token.kind === 'edge' || (token.kind === 'mark' && !/^[$€£"“‘]$/.test(token.text))) return false;
  return (
    !isFiniteNoAct(token.lower) &&
    !CLAUSE_OPENERS.has(token.lower) &&
    !(token.lower === 'to') &&
    !NO_ITEMS.has(token.lower) &&
    !(CUE_VERBS.has(token.lower) && isParticiple(token.lower))
  );
};

/** ", in its present form,": a phrase between two commas that a preposition opens. */
function parenthesis(scene: DemandScene, strip: Strip, at: number): boolean {
  if (!ALL_PREPOSITIONS.has(lowerAt(scene, at + 1)) || OPENERS_OF_ADJUNCTS.has(lowerAt(scene, at + 1))) return false;
  for (let k = at + 2; k < Math.min(strip.to - 1, at + 9); k++) {
    if (lowerAt(scene, k) === ',')
      return (
        !isFiniteNoAct(lowerAt(scene, k + 1)) &&
        lowerAt(scene, k + 1) !== 'and' &&
        !CLAUSE_OPENERS.has(lowerAt(scene, k + 1)) &&
        !CLAUSE_SUBJECTS.has(lowerAt(scene, k + 1))
      );
  }
  return false;
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
