import { isAdverb } from '../../grammar/adverbs.ts';
import { PREPOSITIONS } from '../../lexicon/function-words.ts';
import { DIRECTING_VERBS, INTENT_VERBS, LED_OBJECTS, OBJECT_VERBS } from '../../lexicon/reported.ts';
import { AUXILIARIES } from '../../lexicon/verbs.ts';
import { words } from '../../lexicon/words.ts';
import type { Cue } from '../cues.ts';
import { clauseEnd, objectEnd, phraseEnd } from './clause-end.ts';
import { isWordAt, lowerAt, type Scene, type Stretch, unitAt } from './scene.ts';

const NO_OBJECT = words(
  'it nothing nobody none anything that and but or if whether how why what when where who himself herself themselves him her them me us out up back one more',
);

/** Verbs whose object is told what it is or did: the pronoun alone is no statement, the phrase behind it is. */
const JUDGING_VERBS = words('accuse blame call describe label brand characterize characterise portray');

/** `Lee pledged to cut taxes`. */
export function intent(scene: Scene, cue: Cue): Stretch | undefined {
  return INTENT_VERBS.has(cue.lemma) ? infinitiveAt(scene, cue.unit + 1, cue) : undefined;
}

/** `Lee urged the party to cut taxes`: who is to do what. */
export function direction(scene: Scene, cue: Cue): Stretch | undefined {
  if (!DIRECTING_VERBS.has(cue.lemma)) return undefined;
  const upon = /^(?:on|upon)$/.test(lowerAt(scene, cue.unit + 1));
  return upon === (cue.lemma === 'call') ? otherInfinitiveAt(scene, cue.unit + (upon ? 2 : 1), cue) : undefined;
}

/** `Lee called for an inquiry`, `Lee condemned the raid`: the object stands for what was said. */
export function object(scene: Scene, cue: Cue): Stretch | undefined {
  if (cue.place === 'inverted' || cue.place === 'agent') return undefined;
  let from = cue.unit + 1;
  if (isAdverb(lowerAt(scene, from))) from++;
  if (LED_OBJECTS[cue.lemma]?.includes(lowerAt(scene, from))) from++;
  else if (!OBJECT_VERBS.has(cue.lemma)) return undefined;
  const judged = JUDGING_VERBS.has(cue.lemma) && /^(?:him|her|them|it|us)$/.test(lowerAt(scene, from));
  if (!judged && !opensObject(scene, from)) return undefined;
  const to = (JUDGING_VERBS.has(cue.lemma) ? phraseEnd : objectEnd)(scene, from, cue);
  // "predicted that" without "that": what was taken for the object is the subject of a clause.
  return { from, to: AUXILIARIES.has(lowerAt(scene, to)) ? clauseEnd(scene, from, cue) : to };
}

export function opensObject(scene: Scene, at: number): boolean {
  const lower = lowerAt(scene, at);
  return isWordAt(scene, at) && !PREPOSITIONS.has(lower) && !NO_OBJECT.has(lower) && !isAdverb(lower);
}

/** "to cut taxes", from unit `from`. */
export function infinitiveAt(scene: Scene, from: number, cue: Cue | undefined): Stretch | undefined {
  return lowerAt(scene, from) === 'to' && isWordAt(scene, from + 1) ? { from, to: phraseEnd(scene, from, cue) } : undefined;
}

/** "the party not to cut taxes", from unit `from`. */
export function otherInfinitiveAt(scene: Scene, from: number, cue: Cue | undefined): Stretch | undefined {
  for (let k = from; k < from + 12; k++) {
    const lower = lowerAt(scene, k);
    if ((unitAt(scene, k)?.kind ?? 'piece') === 'piece' || /^(?:[,;:—–]|that|about|how|whether|if|why|what|for)$/.test(lower))
      return undefined;
    if (lower === 'to' && k > from && isWordAt(scene, k + 1)) return { from, to: clauseEnd(scene, k, cue) };
  }
  return undefined;
}
