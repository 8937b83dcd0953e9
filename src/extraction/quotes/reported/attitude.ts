import { isAdverb } from '../../grammar/adverbs.ts';
import { PREPOSITIONS } from '../../lexicon/function-words.ts';
import { ATTITUDE_ADJECTIVES, ATTITUDE_NOUNS, ATTITUDES, CARRYING_VERBS, VIEWED_AS } from '../../lexicon/quotes/attitudes.ts';
import { AUXILIARIES, FORMS_OF_BE } from '../../lexicon/verbs.ts';
import { objectEnd, phraseEnd } from './clause-end.ts';
import { opensObject } from './phrase.ts';
import type { AttributedRange, ReportingSentence } from './sentence.ts';
import { ownerOf, sharedSubject, subjectOf } from './subject.ts';

/** `Lee endorsed the plan`, `Lee sided with the council`: what a verb of judging or discussing is about. */
export function attitude(sentence: ReportingSentence, at: number): AttributedRange | undefined {
  const verb = ATTITUDES.get(sentence.lowerAt(at));
  if (!verb || sentence.cues.at.has(at) || sentence.isInMention(at)) return undefined;
  if (sentence.at(at).capital && at > sentence.from) return undefined;
  const from = objectOf(sentence, at + 1, verb.led);
  if (from < 0) return undefined;
  const mention = agentOf(sentence, at, verb.form);
  if (mention < 0) return undefined;
  const to = verb.led.includes(VIEWED_AS) ? phraseEnd(sentence, from, undefined) : objectEnd(sentence, from, undefined);
  return { from, to, mention };
}

/** `Lee’s support for the plan`, `Lee voiced doubts about the plan`. */
export function attitudeNoun(sentence: ReportingSentence, at: number): AttributedRange | undefined {
  const led = ATTITUDE_NOUNS.get(sentence.lowerAt(at));
  if (!led?.includes(sentence.lowerAt(at + 1)) || sentence.isInMention(at) || !opensObject(sentence, at + 2)) return undefined;
  const mention = bearerOf(sentence, at);
  return mention >= 0 ? { from: at + 2, to: objectEnd(sentence, at + 2, undefined), mention } : undefined;
}

/** `Lee is worried about the plan`. */
export function attitudeAdjective(sentence: ReportingSentence, at: number): AttributedRange | undefined {
  const led = ATTITUDE_ADJECTIVES.get(sentence.lowerAt(at));
  if (!led?.includes(sentence.lowerAt(at + 1)) || sentence.isInMention(at) || !opensObject(sentence, at + 2)) return undefined;
  const mention = subjectOf(sentence, at);
  return mention >= 0 ? { from: at + 2, to: objectEnd(sentence, at + 2, undefined), mention } : undefined;
}

/** Whose the noun at unit `at` is: "Lee’s doubts", "Lee voiced doubts". -1: the phrase does not say. */
export function bearerOf(sentence: ReportingSentence, at: number): number {
  const owner = ownerOf(sentence, at);
  return owner >= 0 ? owner : carrierOf(sentence, at);
}

/** How far before its noun such a verb may stand, in units. */
const CARRIER_WITHIN = 6;

/** The subject of the verb that carries the noun at unit `at`: "Lee voiced serious doubts". */
function carrierOf(sentence: ReportingSentence, at: number): number {
  for (let k = at - 1; k > at - CARRIER_WITHIN; k--) {
    const lower = sentence.lowerAt(k);
    if (!sentence.isWordAt(k) || PREPOSITIONS.has(lower)) return -1;
    if (CARRYING_VERBS.has(lower)) return agentOf(sentence, k, lower.endsWith('ing') ? 'participle' : 'present');
  }
  return -1;
}

/** Where the object begins, its preposition aside. -1: none. */
function objectOf(sentence: ReportingSentence, at: number, led: readonly string[]): number {
  let from = at;
  if (isAdverb(sentence.lowerAt(from))) from++;
  if (led.includes(VIEWED_AS)) return opensObject(sentence, from) && comesBefore(sentence, 'as', from) ? from : -1;
  const particles = led.find((words) => words !== '' && words.split(' ').every((word, k) => sentence.lowerAt(from + k) === word));
  if (particles) from += particles.split(' ').length;
  else if (!led.includes('')) return -1;
  return opensObject(sentence, from) ? from : -1;
}

/** How far into its object the "as" of "views the plan as" may stand, in units. */
const AS_WITHIN = 10;

/** Whether the word stands behind unit `at` in the same phrase. */
function comesBefore(sentence: ReportingSentence, word: string, at: number): boolean {
  for (let k = at + 1; k < at + AS_WITHIN && (sentence.isWordAt(k) || sentence.isPieceAt(k)); k++)
    if (sentence.lowerAt(k) === word) return true;
  return false;
}

/** Whose attitude the verb at unit `at` tells; -1 in the passive, and where no subject is plain. */
function agentOf(sentence: ReportingSentence, at: number, form: string): number {
  let k = at - 1;
  while (isAdverb(sentence.lowerAt(k))) k--;
  const before = sentence.lowerAt(k);
  const be = FORMS_OF_BE.has(before);
  if (form === 'past' && be && before !== "'s") return -1;
  if (form === 'base' && !AUXILIARIES.has(before) && !/^(?:they|we|i|you)$/.test(before)) return -1;
  if (form === 'participle' && !be) return before === ',' && sentence.lowerAt(at) !== 'considering' ? sharedSubject(sentence, k) : -1;
  const own = subjectOf(sentence, at);
  return own < 0 && /^(?:and|but|,)$/.test(before) && form !== 'base' ? sharedSubject(sentence, k) : own;
}
