import { isAdverb } from '../../grammar/adverbs.ts';
import { isFiniteVerb } from '../../grammar/verbs.ts';
import { PREPOSITIONS } from '../../lexicon/function-words.ts';
import { CARRIERS } from '../../lexicon/reported.ts';
import { AUXILIARIES } from '../../lexicon/verbs.ts';
import type { Cue } from '../cues.ts';
import { behindMention, firstUnit, lowerAt, mentionAt, type Scene } from './scene.ts';

/** How far before its comma an apposition may begin, in units. */
const APPOSITION = 24;

/** The mention that is the subject of the verb at unit `at`, where it stands plainly before it; -1 otherwise, and for what is denied. */
export function subjectOf(scene: Scene, at: number): number {
  let k = at - 1;
  for (; at - k < APPOSITION && (mentionAt(scene, k) < 0 || lowerAt(scene, k) === 'it'); k--) {
    const lower = lowerAt(scene, k);
    if (lower === 'not' || lower === 'never' || lower.endsWith("n't")) return -1;
    if (!isAdverb(lower) && !AUXILIARIES.has(lower) && !CARRIERS.has(lower)) break;
  }
  if (lowerAt(scene, k) === 'who') return nominal(scene, lowerAt(scene, k - 1) === ',' ? k - 2 : k - 1);
  if (lowerAt(scene, k) !== ',') return nominal(scene, k);
  for (let open = k - 1; open > k - APPOSITION; open--) {
    if (lowerAt(scene, open) === ',') return nominal(scene, open - 1);
  }
  return -1;
}

/** The mention that ends at unit `at`, or, where a preposition leads to it, the one before that. */
function nominal(scene: Scene, at: number): number {
  let mention = mentionAt(scene, at);
  for (let hops = 0; hops < 2 && mention >= 0; hops++) {
    const first = firstUnit(scene, mention);
    if (!PREPOSITIONS.has(lowerAt(scene, first - 1))) break;
    mention = mentionAt(scene, first - 2);
  }
  return mention >= 0 && !scene.cast.mentions[mention]!.possessive ? mention : -1;
}

/** Whose statement a noun is: "his claim", "Lee’s repeated claim". -1: the phrase does not say. */
export function ownerOf(scene: Scene, noun: number): number {
  for (let k = noun - 1; k >= noun - 4; k--) {
    const mention = mentionAt(scene, k);
    if (mention >= 0) return scene.cast.mentions[mention]!.possessive ? mention : -1;
    if (lowerAt(scene, k) === '' || lowerAt(scene, k) === 'the' || lowerAt(scene, k) === 'a') return -1;
  }
  return -1;
}

/** The subject of the clause that goes on behind unit `at`: the nearest mention before that opens one and has its verb behind it. */
export function sharedSubject(scene: Scene, at: number): number {
  for (let k = at - 1; k >= scene.sentence.from; k--) {
    const mention = mentionAt(scene, k);
    if (mention < 0) continue;
    k = firstUnit(scene, mention);
    if (scene.cast.mentions[mention]!.possessive || PREPOSITIONS.has(lowerAt(scene, k - 1))) continue;
    let behind = behindMention(scene, k);
    while (isAdverb(lowerAt(scene, behind))) behind++;
    if (isFiniteVerb(lowerAt(scene, behind))) return mention;
  }
  return -1;
}

/** Whom a cue's clause is by: its subject; of "Lee of Ohio, who said", Lee. -1: "who" stands behind a place. */
export function sourceOf(scene: Scene, { unit, mention, place }: Cue): number {
  if (place !== 'apposition') return mention;
  let k = unit - 1;
  while (isAdverb(lowerAt(scene, k)) || AUXILIARIES.has(lowerAt(scene, k))) k--;
  if (lowerAt(scene, k) !== 'who') return mention;
  const antecedent = nominal(scene, lowerAt(scene, k - 1) === ',' ? k - 2 : k - 1);
  if (antecedent < 0) return PREPOSITIONS.has(lowerAt(scene, firstUnit(scene, mention) - 1)) ? -1 : mention;
  const { kind } = scene.cast.mentions[antecedent]!;
  return kind === 'name' || kind === 'body' ? -1 : antecedent;
}
