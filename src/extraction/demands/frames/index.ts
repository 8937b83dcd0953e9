import { ACTS } from '../../lexicon/demands/acts.ts';
import { CONDITION_CUES } from '../../lexicon/demands/cues.ts';
import { MODALS } from '../../lexicon/demands/modals.ts';
import { DEMAND_NOUNS, LISTED_NOUNS } from '../../lexicon/demands/nouns.ts';
import { DEMAND_VERBS } from '../../lexicon/demands/verbs.ts';
import { condition } from './conditions.ts';
import { deontic } from './deontic.ts';
import type { DemandFrame } from './frame.ts';
import { listedDemands } from './lists.ts';
import { nounDemand } from './nouns.ts';
import { hopeThat, imperative, timeTo } from './speech.ts';
import { verbDemand } from './verbs.ts';

/** Every frame, those that tell most first: of several with the same cue the first that matches counts. */
export const FRAMES: readonly DemandFrame[] = [
  { name: 'listed demands', kind: 'list', precision: 0.7, cues: LISTED_NOUNS, match: listedDemands },
  { name: 'verb of demanding', kind: 'verb', precision: 0.75, cues: new Set(DEMAND_VERBS.keys()), match: verbDemand },
  { name: 'noun for a demand', kind: 'noun', precision: 0.71, cues: new Set(DEMAND_NOUNS.keys()), match: nounDemand },
  { name: 'modal of duty', kind: 'modal', precision: 0.67, cues: new Set(MODALS.keys()), match: deontic },
  { name: 'condition of a vow', kind: 'condition', precision: 0.7, cues: CONDITION_CUES, match: condition },
  { name: 'time to act', kind: 'hope', precision: 0.7, cues: new Set(['time']), match: timeTo },
  { name: 'hope put to a party', kind: 'hope', precision: 0.7, cues: new Set(['hope']), match: hopeThat },
  { name: 'imperative in marks', kind: 'imperative', precision: 0.7, cues: new Set([...ACTS, 'do', "don't"]), match: imperative },
];

const BY_CUE: ReadonlyMap<string, readonly DemandFrame[]> = byCue();

/** The frames to try at a word in lower case, in order; undefined for a word that is no cue. One look-up a word keeps everything else cheap. */
export const framesAt = (lower: string): readonly DemandFrame[] | undefined => BY_CUE.get(lower);

function byCue(): Map<string, DemandFrame[]> {
  const map = new Map<string, DemandFrame[]>();
  for (const frame of FRAMES) for (const cue of frame.cues) map.set(cue, [...(map.get(cue) ?? []), frame]);
  return map;
}
