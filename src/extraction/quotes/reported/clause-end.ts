import { TIMES } from '../../lexicon/reported.ts';
import type { Cue } from '../cues.ts';
import {
  behindMention,
  firstUnit,
  isAdverb,
  isFiniteVerb,
  isPieceAt,
  isUtterance,
  lowerAt,
  mentionAt,
  PREPOSITIONS,
  REACH,
  type Scene,
} from './grammar.ts';

/** Behind a comma, words that take the reporter's own sentence up again. */
const LEAVES = /^(?:but|while|though|although|whereas|according|yet|which|whose|whom)$/;
const SUBORDINATORS = /^(?:while|although|though|when|after|before|since|if|because|whereas|until)$/;

/**
 * Where the clause that begins at unit `from` ends: the unit behind its last, at the sentence's end at the latest. `cue`: the word
 * that reports it, where it is one of the cues. -1: it is too long to be one.
 */
export function clauseEnd(scene: Scene, from: number, cue: Cue | undefined): number {
  const { to } = scene.sentence;
  const subordinate = cue !== undefined && isSubordinate(scene, cue);
  let brackets = 0;
  for (let k = from + 1; k < to; k++) {
    if (k - from > REACH) return -1;
    const lower = lowerAt(scene, k);
    if (lower === '(') brackets++;
    else if (lower === ')' && --brackets < 0) return k;
    if (brackets > 0) continue;
    if (lower === ';' || (scene.cueFrom.has(k + 1) && isUtterance(scene, k))) return k;
    if (lower === ',' && (subordinate || leavesAfterComma(scene, k, cue))) return k;
    if (/^[—–:-]$/.test(lower) && (isPieceAt(scene, k + 1) || isAttribution(scene, k + 1))) return k;
    if ((lower === 'and' || lower === 'but') && cue && coordinates(scene, k, cue)) return k;
  }
  return to;
}

/** Where the object that begins at unit `from` ends: sooner than a clause, at a dash, a time, or another verb of the same subject. */
export function phraseEnd(scene: Scene, from: number, cue: Cue | undefined): number {
  const end = clauseEnd(scene, from, cue);
  for (let k = from + 1; k < end; k++) {
    const lower = lowerAt(scene, k);
    if (/^(?:after|when|while|before|during|—|–|-)$/.test(lower)) return k;
    if (TIMES.has(lower) && lowerAt(scene, k + 1) !== "'s") return /^(?:on|earlier|late)$/.test(lowerAt(scene, k - 1)) ? k - 1 : k;
    if ((lower === 'and' || lower === 'but') && isFiniteVerb(lowerAt(scene, k + 1)) && mentionAt(scene, k + 1) < 0) return k;
  }
  return end;
}

function leavesAfterComma(scene: Scene, comma: number, cue: Cue | undefined): boolean {
  const next = lowerAt(scene, comma + 1);
  if (LEAVES.test(next) || (next.length > 5 && next.endsWith('ing'))) return true;
  if (PREPOSITIONS.has(next) && /^(?:which|whom|whose)$/.test(lowerAt(scene, comma + 2))) return true;
  if (next === 'and' && (opensPredicate(scene, comma + 2) || (cue && coordinates(scene, comma + 1, cue)))) return true;
  // "Lee, who says taxes rise, said": the verb of the sentence that holds the clause.
  const verb = scene.cueAt.get(comma + 1);
  return (verb && verb.place !== 'inverted') || isAttribution(scene, comma + 1);
}

/** ", he said" and "— said Lee in Rome": a subject and a reporting verb that a mark or the sentence's end follows. */
function isAttribution(scene: Scene, at: number): boolean {
  const cue = scene.cueFrom.get(at);
  if (!cue || cue.participle || !cue.strong) return false;
  const last = cue.place === 'inverted' ? behindMention(scene, firstUnit(scene, cue.mention)) : cue.unit + 1;
  return /^[,.;]?$/.test(lowerAt(scene, last)) && !isPieceAt(scene, last);
}

/** "while he said …": the clause ends where the one that it stands in does. */
function isSubordinate(scene: Scene, cue: Cue): boolean {
  const first = firstUnit(scene, cue.mention);
  return first < cue.unit && cue.place === 'before' && SUBORDINATORS.test(lowerAt(scene, first - 1));
}

/** ", and has called": a comma and a verb without a subject of its own go on the main clause. */
function opensPredicate(scene: Scene, at: number): boolean {
  let k = at;
  while (isAdverb(lowerAt(scene, k))) k++;
  return isFiniteVerb(lowerAt(scene, k)) && mentionAt(scene, k) < 0;
}

/** "and added", "but also warned", "and promising": the next verb is the same speaker's, and reports as the first does. */
function coordinates(scene: Scene, conjunction: number, cue: Cue): boolean {
  let k = conjunction + 1;
  while (isAdverb(lowerAt(scene, k)) || /^(?:has|have|had)$/.test(lowerAt(scene, k))) k++;
  const next = scene.cueAt.get(k);
  if (!next || next.participle !== cue.participle) return false;
  if (next.mention === cue.mention || next.participle) return true;
  const { resolutions } = scene.cast;
  const entity = resolutions[next.mention]?.entity;
  return next.strong && next.place === 'shared' && entity !== undefined && entity === resolutions[cue.mention]?.entity;
}
