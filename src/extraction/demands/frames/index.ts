import { ACTS } from '../../lexicon/acts.ts';
import { DEMAND_NOUNS, LISTED_NOUNS } from '../../lexicon/demand-nouns.ts';
import { DEMAND_VERBS } from '../../lexicon/demand-verbs.ts';
import type { Found, Place } from '../found.ts';
import { MODALS } from '../grammar.ts';
import { condition } from './conditions.ts';
import { deontic } from './deontic.ts';
import { listedDemands } from './lists.ts';
import { nounDemand } from './nouns.ts';
import { hopeThat, imperative, timeTo } from './speech.ts';
import { verbDemand } from './verbs.ts';

type Frame = (place: Place) => Found | undefined;

/** The frames that a word may be the cue of, most telling first; one look-up a word keeps everything else cheap. */
export const FRAMES: ReadonlyMap<string, readonly Frame[]> = frames();

function frames(): Map<string, Frame[]> {
  const map = new Map<string, Frame[]>();
  const put = (words: Iterable<string>, frame: Frame): void => {
    for (const word of words) map.set(word, [...(map.get(word) ?? []), frame]);
  };
  put(LISTED_NOUNS, listedDemands);
  put(DEMAND_VERBS.keys(), verbDemand);
  put(DEMAND_NOUNS.keys(), nounDemand);
  put(MODALS.keys(), deontic);
  put(['if', 'unless', 'until'], condition);
  put(['time'], timeTo);
  put(['hope'], hopeThat);
  put([...ACTS, 'do', "don't"], imperative);
  return map;
}
