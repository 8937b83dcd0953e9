import { isAdverb } from '../../grammar/adverbs.ts';
import { OCCASIONS, TIMES } from '../../lexicon/reported.ts';
import type { Cue } from '../cues.ts';
import { clauseEnd } from './clause-end.ts';
import {
  behindMention,
  firstUnit,
  hasFinite,
  isPieceAt,
  isUtterance,
  lowerAt,
  mentionAt,
  REACH,
  type Scene,
  type Stretch,
  unitAt,
} from './scene.ts';

/** Words that hook a sentence to the one before; no part of what is reported. */
const HOOKS = /^(?:but|and|so|yet|still|indeed|meanwhile|also|or)$/;
/** Words that open a clause or phrase which cannot stand alone. */
const SUBORDINATORS = /^(?:when|after|before|while|as|asked|if|since|although|though|because|during|speaking|in|on|at)$/;
/** Behind the attribution's comma, words that hang on it and not on the clause. */
const APPENDAGES =
  /^(?:adding|noting|citing|saying|who|which|but|and|a|an|the|while|as|though|although|according|with|after|when|before|.{2,}ing)$/;
/** What may follow the attribution's verb at once: a place, a time, an addressee. */
const ADJUNCT_OPENERS = /^(?:in|on|at|to|during|after|this|last|of|by|me|us|them|him|her|reporters)$/;

/** `Taxes will rise, Lee said` and `Taxes, Lee said, will rise`: the clause around the words that report it, in one or two stretches. */
export function clauseAround(scene: Scene, cue: Cue): readonly Stretch[] | undefined {
  if (!/^(?:before|inverted)$/.test(cue.place) || cue.participle || !cue.stating) return undefined;
  const first = Math.min(cue.unit, firstUnit(scene, cue.mention));
  const comma = lowerAt(scene, first - 1) === 'as' ? first - 2 : first - 1;
  const end = lowerAt(scene, comma) === ',' ? attributionEnd(scene, cue) : -1;
  if (end < 0 || isPieceAt(scene, end + 1)) return undefined;
  const from = openingOf(scene, comma);
  if (from < 0 || from >= comma) return undefined;
  if (lowerAt(scene, end) === ',' && end + 2 < scene.sentence.to && !APPENDAGES.test(lowerAt(scene, end + 1))) {
    return [
      { from, to: comma },
      { from: end + 1, to: clauseEnd(scene, end + 1, cue) },
    ];
  }
  return hasFinite(scene, from, comma) && standsAlone(scene, from, comma, lowerAt(scene, end) === ':') ? [{ from, to: comma }] : undefined;
}

/** `As Lee noted, taxes will rise`. */
export function clauseBehindAs(scene: Scene, cue: Cue): readonly Stretch[] | undefined {
  const as = firstUnit(scene, cue.mention) - 1;
  if (cue.place !== 'before' || lowerAt(scene, as) !== 'as' || as > scene.sentence.from + 1) return undefined;
  const comma = attributionEnd(scene, cue);
  if (lowerAt(scene, comma) !== ',') return undefined;
  const to = clauseEnd(scene, comma + 1, cue);
  return hasFinite(scene, comma + 1, to) ? [{ from: comma + 1, to }] : undefined;
}

/** `Taxes will rise, according to Lee`, `According to Lee, taxes will rise`, and what stands around it. */
export function accordingTo(scene: Scene, cue: Cue): readonly Stretch[] | undefined {
  if (cue.place !== 'according-to') return undefined;
  const to = lowerAt(scene, cue.unit - 1) === ',' ? cue.unit - 1 : cue.unit;
  const from = openingOf(scene, to);
  if (from < 0) return undefined;
  const comma = sourceEnd(scene, cue);
  const goesOn =
    lowerAt(scene, comma) === ',' && comma + 2 < scene.sentence.to && (from === to || !APPENDAGES.test(lowerAt(scene, comma + 1)));
  const stretches = from < to ? [{ from, to }] : [];
  if (goesOn && (from === to || to < cue.unit)) stretches.push({ from: comma + 1, to: clauseEnd(scene, comma + 1, cue) });
  return stretches.some((stretch) => hasFinite(scene, stretch.from, stretch.to)) ? stretches : undefined;
}

/** A main clause, not a mere "When he spoke" before the one that reports. `led`: words in marks or a list follow the attribution. */
function standsAlone(scene: Scene, from: number, to: number, led: boolean): boolean {
  const opener = lowerAt(scene, from);
  if (!SUBORDINATORS.test(opener)) return true;
  if (led) return false;
  for (let k = from; k < to; k++) if (lowerAt(scene, k) === ',') return hasFinite(scene, k, to);
  return /^(?:in|on|at|during)$/.test(opener);
}

/** The unit behind "Lee said in a statement on Monday": a mark, or the sentence's end. -1 where something else follows. */
function attributionEnd(scene: Scene, cue: Cue): number {
  const at = cue.place === 'inverted' ? behindMention(scene, firstUnit(scene, cue.mention)) : cue.unit + 1;
  for (let k = at; k < at + 14; k++) {
    const unit = unitAt(scene, k);
    if (!unit || /^[.,;:]$/.test(unit.lower)) return k;
    if (unit.kind === 'piece' || unit.lower === 'that') return -1;
    const { lower } = unit;
    const told = cue.lemma === 'tell' && mentionAt(scene, k) >= 0;
    if (k === at && !(told || isAdverb(lower) || TIMES.has(lower) || OCCASIONS.has(lower) || ADJUNCT_OPENERS.test(lower))) return -1;
  }
  return -1;
}

/** Where the clause that unit `to` closes begins: behind the sentence's hooks, marks and the words in marks before it. -1: too far. */
function openingOf(scene: Scene, to: number): number {
  let from = scene.sentence.from;
  for (let k = to - 1; k >= scene.sentence.from; k--) {
    if (to - k > REACH) return -1;
    if (lowerAt(scene, k) !== ';' && !isUtterance(scene, k)) continue;
    from = k + 1;
    break;
  }
  while (from < to && (HOOKS.test(lowerAt(scene, from)) || unitAt(scene, from)?.kind === 'mark')) from++;
  return from;
}

/** The comma that ends "according to Lee, a former aide"; the sentence's end where none does. */
function sourceEnd(scene: Scene, cue: Cue): number {
  let described = false;
  for (let k = cue.unit + 2; k < Math.min(scene.sentence.to, cue.unit + REACH); k++) {
    const lower = lowerAt(scene, k);
    if (lower === ';' || lower === '.') return k;
    if (lower !== ',') continue;
    if (described || !/^(?:a|an|who|which|whose)$/.test(lowerAt(scene, k + 1))) return k;
    described = true;
  }
  return scene.sentence.to;
}
