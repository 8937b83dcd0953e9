import { isAdverb } from '../../grammar/adverbs.ts';
import { ATTITUDE_ADJECTIVES, ATTITUDE_NOUNS, ATTITUDES, CARRYING_VERBS, VIEWED_AS } from '../../lexicon/attitudes.ts';
import { PREPOSITIONS } from '../../lexicon/function-words.ts';
import { AUXILIARIES } from '../../lexicon/verbs.ts';
import { objectEnd, phraseEnd } from './clause-end.ts';
import { opensObject } from './phrase.ts';
import { type Held, isPieceAt, isWordAt, lowerAt, mentionAt, type Scene, unitAt } from './scene.ts';
import { ownerOf, sharedSubject, subjectOf } from './subject.ts';

/** `Lee endorsed the plan`, `Lee sided with the council`: what a verb of judging or discussing is about. */
export function attitude(scene: Scene, at: number): Held | undefined {
  const verb = ATTITUDES.get(lowerAt(scene, at));
  if (!verb || scene.cueAt.has(at) || mentionAt(scene, at) >= 0) return undefined;
  if (unitAt(scene, at)!.capital && at > scene.sentence.from) return undefined;
  const from = objectOf(scene, at + 1, verb.led);
  if (from < 0) return undefined;
  const mention = agentOf(scene, at, verb.form);
  if (mention < 0) return undefined;
  const to = verb.led.includes(VIEWED_AS) ? phraseEnd(scene, from, undefined) : objectEnd(scene, from, undefined);
  return { from, to, mention };
}

/** `Lee’s support for the plan`, `Lee voiced doubts about the plan`. */
export function attitudeNoun(scene: Scene, at: number): Held | undefined {
  const led = ATTITUDE_NOUNS.get(lowerAt(scene, at));
  if (!led?.includes(lowerAt(scene, at + 1)) || mentionAt(scene, at) >= 0 || !opensObject(scene, at + 2)) return undefined;
  const mention = bearerOf(scene, at);
  return mention >= 0 ? { from: at + 2, to: objectEnd(scene, at + 2, undefined), mention } : undefined;
}

/** `Lee is worried about the plan`. */
export function attitudeAdjective(scene: Scene, at: number): Held | undefined {
  const led = ATTITUDE_ADJECTIVES.get(lowerAt(scene, at));
  if (!led?.includes(lowerAt(scene, at + 1)) || mentionAt(scene, at) >= 0 || !opensObject(scene, at + 2)) return undefined;
  const mention = subjectOf(scene, at);
  return mention >= 0 ? { from: at + 2, to: objectEnd(scene, at + 2, undefined), mention } : undefined;
}

/** Whose the noun at unit `at` is: "Lee’s doubts", "Lee voiced doubts". -1: the phrase does not say. */
export function bearerOf(scene: Scene, at: number): number {
  const owner = ownerOf(scene, at);
  return owner >= 0 ? owner : carrierOf(scene, at);
}

/** The subject of the verb that carries the noun at unit `at`: "Lee voiced serious doubts". */
function carrierOf(scene: Scene, at: number): number {
  for (let k = at - 1; k > at - 6; k--) {
    const lower = lowerAt(scene, k);
    if (!isWordAt(scene, k) || PREPOSITIONS.has(lower)) return -1;
    if (CARRYING_VERBS.has(lower)) return agentOf(scene, k, lower.endsWith('ing') ? 'participle' : 'present');
  }
  return -1;
}

/** Where the object begins, its preposition aside. -1: none. */
function objectOf(scene: Scene, at: number, led: readonly string[]): number {
  let from = at;
  if (isAdverb(lowerAt(scene, from))) from++;
  if (led.includes(VIEWED_AS)) return opensObject(scene, from) && comesBefore(scene, 'as', from) ? from : -1;
  const particles = led.find((words) => words !== '' && words.split(' ').every((word, k) => lowerAt(scene, from + k) === word));
  if (particles) from += particles.split(' ').length;
  else if (!led.includes('')) return -1;
  return opensObject(scene, from) ? from : -1;
}

/** Whether the word stands behind unit `at` in the same phrase. */
function comesBefore(scene: Scene, word: string, at: number): boolean {
  for (let k = at + 1; k < at + 10 && (isWordAt(scene, k) || isPieceAt(scene, k)); k++) if (lowerAt(scene, k) === word) return true;
  return false;
}

/** Whose attitude the verb at unit `at` tells; -1 in the passive, and where no subject is plain. */
function agentOf(scene: Scene, at: number, form: string): number {
  let k = at - 1;
  while (isAdverb(lowerAt(scene, k))) k--;
  const before = lowerAt(scene, k);
  const be = /^(?:is|are|was|were|be|been|being|'s|'re)$/.test(before);
  if (form === 'past' && be && before !== "'s") return -1;
  if (form === 'base' && !AUXILIARIES.has(before) && !/^(?:they|we|i|you)$/.test(before)) return -1;
  if (form === 'participle' && !be) return before === ',' && lowerAt(scene, at) !== 'considering' ? sharedSubject(scene, k) : -1;
  const own = subjectOf(scene, at);
  return own < 0 && /^(?:and|but|,)$/.test(before) && form !== 'base' ? sharedSubject(scene, k) : own;
}
