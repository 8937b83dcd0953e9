import { isAdverb } from '../../grammar/adverbs.ts';
import { PREPOSITIONS } from '../../lexicon/function-words.ts';
import { INFINITIVE_ENDS, JUDGING_VERBS, NO_OBJECTS } from '../../lexicon/quotes/clauses.ts';
import { DIRECTING_VERBS, INTENT_VERBS, LED_OBJECTS, OBJECT_VERBS } from '../../lexicon/quotes/reporting.ts';
import { AUXILIARIES } from '../../lexicon/verbs.ts';
import type { Cue } from '../cues.ts';
import { clauseEnd, objectEnd, phraseEnd } from './clause-end.ts';
import type { ReportingSentence, UnitRange } from './sentence.ts';

/** `Lee pledged to cut taxes`. */
export function intent(sentence: ReportingSentence, cue: Cue): UnitRange | undefined {
  return INTENT_VERBS.has(cue.lemma) ? infinitiveAt(sentence, cue.unit + 1, cue) : undefined;
}

/** `Lee urged the party to cut taxes`: who is to do what. */
export function direction(sentence: ReportingSentence, cue: Cue): UnitRange | undefined {
  if (!DIRECTING_VERBS.has(cue.lemma)) return undefined;
  const upon = /^(?:on|upon)$/.test(sentence.lowerAt(cue.unit + 1));
  return upon === (cue.lemma === 'call') ? otherInfinitiveAt(sentence, cue.unit + (upon ? 2 : 1), cue) : undefined;
}

/** `Lee called for an inquiry`, `Lee condemned the raid`: the object stands for what was said. */
export function object(sentence: ReportingSentence, cue: Cue): UnitRange | undefined {
  if (cue.place === 'inverted' || cue.place === 'agent') return undefined;
  let from = cue.unit + 1;
  if (isAdverb(sentence.lowerAt(from))) from++;
  if (LED_OBJECTS[cue.lemma]?.includes(sentence.lowerAt(from))) from++;
  else if (!OBJECT_VERBS.has(cue.lemma)) return undefined;
  const judged = JUDGING_VERBS.has(cue.lemma) && /^(?:him|her|them|it|us)$/.test(sentence.lowerAt(from));
  if (!judged && !opensObject(sentence, from)) return undefined;
  const to = (JUDGING_VERBS.has(cue.lemma) ? phraseEnd : objectEnd)(sentence, from, cue);
  // "predicted that" without "that": what was taken for the object is the subject of a clause.
  return { from, to: AUXILIARIES.has(sentence.lowerAt(to)) ? clauseEnd(sentence, from, cue) : to };
}

export function opensObject(sentence: ReportingSentence, at: number): boolean {
  const lower = sentence.lowerAt(at);
  return sentence.isWordAt(at) && !PREPOSITIONS.has(lower) && !NO_OBJECTS.has(lower) && !isAdverb(lower);
}

/** "to cut taxes", from unit `from`. */
export function infinitiveAt(sentence: ReportingSentence, from: number, cue: Cue | undefined): UnitRange | undefined {
  return sentence.lowerAt(from) === 'to' && sentence.isWordAt(from + 1) ? { from, to: phraseEnd(sentence, from, cue) } : undefined;
}

/** How far behind the verb its "to" may stand, in units: who is to act lies between. */
const INFINITIVE_WITHIN = 12;

/** "the party not to cut taxes", from unit `from`. */
export function otherInfinitiveAt(sentence: ReportingSentence, from: number, cue: Cue | undefined): UnitRange | undefined {
  for (let k = from; k < from + INFINITIVE_WITHIN; k++) {
    const { kind, lower } = sentence.at(k);
    if (kind === 'edge' || kind === 'piece' || /^[,;:—–]$/.test(lower) || INFINITIVE_ENDS.has(lower)) return undefined;
    if (lower === 'to' && k > from && sentence.isWordAt(k + 1)) return { from, to: clauseEnd(sentence, k, cue) };
  }
  return undefined;
}
