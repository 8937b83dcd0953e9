import { isBeforeAct } from '../../grammar/adverbs.ts';
import { canBeAct, isFiniteNoAct, isParticiple } from '../../grammar/verbs.ts';
import {
  LEADS_TO_PHRASE,
  NEW_PHRASES,
  NO_ADVERBS_BEHIND_CUE,
  NO_THINGS,
  RELATIVE_IN_OBJECT,
  STOPS_OF_INFINITIVE,
} from '../../lexicon/demands/acts.ts';
import { TRIVIA } from '../../lexicon/demands/contents.ts';
import { ALL_PREPOSITIONS, BE_HAVE_DO, COORDINATORS, DETERMINERS } from '../../lexicon/function-words.ts';
import { isAdverb, isNoun, PENN } from '../../tagging/tag-set.ts';
import type { DemandScene } from '../parties.ts';
import { isQuoteMark, lowerAt, mentionAt, type Strip, tokenAt } from '../scene.ts';

/** The furthest from its verb that "to do" may stand, in tokens. */
const REACH = 30;

/** The "to" of "X to do" whose phrase X begins at `from`; -1 where none follows. A phrase between commas may come between. */
export function infinitiveAfter(scene: DemandScene, strip: Strip, from: number): number {
  let commas = 0;
  for (let k = from; k < Math.min(strip.to, from + REACH); k++) {
    const token = tokenAt(scene, k);
    const { lower } = token;
    if (token.kind === 'mark') {
      if (lower === ',') {
        const close = commaBeforeTo(scene, strip, k);
        if (close < 0) return -1;
        commas = 2;
        k = close;
      } else if (!/^[()[\]#@&]$/.test(lower) && !isQuoteMark(scene, k)) return -1;
      continue;
    }
    if (
      lower === 'to' &&
      opensAct(scene, k + 1) &&
      !COORDINATORS.has(lowerAt(scene, k - 1)) &&
      (commas === 0 || lowerAt(scene, k - 1) === ',')
    )
      return lowerAt(scene, k - 1) === 'not' ? k - 1 : k;
    if (commas === 0 && (STOPS_OF_INFINITIVE.has(lower) || (k > from && secondPhrase(scene, k)))) return -1;
    if (
      commas === 0 &&
      token.kind === 'word' &&
      isFiniteNoAct(lower) &&
      !token.capital &&
      mentionAt(scene, k) < 0 &&
      !relative(scene, k, from)
    )
      return -1;
  }
  return -1;
}

/** "told the panel he tried to", "told reporters the decision to": a new phrase right behind a noun, so no "X to do". */
const secondPhrase = (scene: DemandScene, at: number): boolean =>
  NEW_PHRASES.has(lowerAt(scene, at)) &&
  tokenAt(scene, at - 1).kind === 'word' &&
  !ALL_PREPOSITIONS.has(lowerAt(scene, at - 1)) &&
  !LEADS_TO_PHRASE.has(lowerAt(scene, at - 1));

/** "the mayor, along with the county, to act": the comma right before "to" that closes what this one opens. */
function commaBeforeTo(scene: DemandScene, strip: Strip, at: number): number {
  for (let k = at + 1; k < Math.min(strip.to - 1, at + 16); k++)
    if (lowerAt(scene, k) === ',' && /^(?:to|not)$/.test(lowerAt(scene, k + 1))) return k;
  return -1;
}

const relative = (scene: DemandScene, at: number, from: number): boolean => {
  for (let k = at - 1; k >= from && at - k < 7; k--) if (RELATIVE_IN_OBJECT.has(lowerAt(scene, k))) return true;
  return (
    /ed$/.test(lowerAt(scene, at)) && (ALL_PREPOSITIONS.has(lowerAt(scene, at + 1)) || tokenAt(scene, at + 1).kind === 'word') && at > from
  );
};

/** A base verb at `at`, adverbs aside. */
export function opensAct(scene: DemandScene, at: number): boolean {
  let k = at;
  while (
    lowerAt(scene, k) === 'not' ||
    lowerAt(scene, k) === 'never' ||
    isQuoteMark(scene, k) ||
    (isBeforeAct(lowerAt(scene, k)) && !BE_HAVE_DO.has(lowerAt(scene, k)))
  )
    k++;
  const token = tokenAt(scene, k);
  return token.kind === 'word' && canBeAct(token.lower, token.capital);
}

/** "be closed", "be better trained", "be set up": from its "be" on. */
export function isPassive(scene: DemandScene, at: number): boolean {
  if (lowerAt(scene, at) !== 'be') return false;
  const { pos } = scene.document.tags;
  let k = at + 1;
  while (isAdverb(pos[k] ?? PENN.SYM) || pos[k] === PENN.JJR) k++;
  return pos[k] === PENN.VBN || (pos[k] === PENN.VB && isParticiple(lowerAt(scene, k)));
}

/** Where the act begins behind its "to": "not to go" keeps its "not". */
export const actStart = (scene: DemandScene, to: number): number => (lowerAt(scene, to) === 'not' ? to : to + 1);

/** A noun phrase can begin here. */
export function opensThing(scene: DemandScene, strip: Strip, at: number): boolean {
  if (at >= strip.to) return false;
  let k = at;
  while (k < strip.to && isQuoteMark(scene, k)) k++;
  const token = tokenAt(scene, k);
  if (token.kind === 'edge' || k >= strip.to) return false;
  if (token.kind === 'mark') return /^[$€£]$/.test(token.text);
  if (token.kind === 'number') return true;
  if (token.lower === 'that') return false;
  if (DETERMINERS.has(token.lower)) return true;
  // "increased funds"
  const { pos } = scene.document.tags;
  if (pos[k] === PENN.VBN && isNoun(pos[k + 1] ?? PENN.SYM)) return true;
  return (
    token.kind === 'word' &&
    !ALL_PREPOSITIONS.has(token.lower) &&
    !STOPS_OF_INFINITIVE.has(token.lower) &&
    !isFiniteNoAct(token.lower) &&
    !isBeforeAct(token.lower) &&
    !NO_THINGS.has(token.lower)
  );
}

/** The phrase is something asked for in passing: "a glass of water", "further comment". */
export function isTrivial(scene: DemandScene, from: number, end: number): boolean {
  if (end - from <= 2 && TRIVIA.has(lowerAt(scene, end - 1))) return true;
  if (TRIVIA.has(lowerAt(scene, from))) return true;
  return DETERMINERS.has(lowerAt(scene, from)) && TRIVIA.has(lowerAt(scene, from + 1)) && lowerAt(scene, from + 2) === 'of';
}

/** Skips the day and adverbs that may stand between a verb and its phrase: "called Wednesday for". */
export function skipAdverbs(scene: DemandScene, from: number, limit: number): number {
  let k = lowerAt(scene, from) === 'on' && /day$/.test(lowerAt(scene, from + 1)) ? from + 2 : from;
  while (k < limit && tokenAt(scene, k).kind === 'word' && isBeforeAct(lowerAt(scene, k)) && !NO_ADVERBS_BEHIND_CUE.has(lowerAt(scene, k)))
    k++;
  return k;
}
