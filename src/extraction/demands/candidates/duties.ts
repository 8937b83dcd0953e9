import { BEFORE_DUTIES, DUTIES, DUTIES_BEFORE_TO, NO_SUBJECT_BEGINS } from '../../lexicon/demands/asking.ts';
import { MODALS } from '../../lexicon/demands/modals.ts';
import { PENN } from '../../tagging/tag-set.ts';
import { subjectStart } from '../frames/deontic.ts';
import { opensThing } from '../frames/objects.ts';
import type { DemandScene } from '../parties.ts';
import { isQuoteMark, lowerAt, type Strip } from '../scene.ts';
import type { DemandProposal } from './candidate.ts';
import { posAt } from './governed.ts';

/** Whether the word lays a duty on its subject: "must", "cannot", "needs to". */
export function isDuty(scene: DemandScene, strip: Strip, at: number): boolean {
  const lower = lowerAt(scene, at);
  if (DUTIES.has(lower)) return true;
  if (/^(?:cannot|can't|could)$/.test(lower)) return lower !== 'could' || lowerAt(scene, at + 1) === 'not';
  if (lower === 'can') return lowerAt(scene, at + 1) === 'not';
  if (/^(?:need|needs|needed)$/.test(lower)) return opensThing(scene, strip, at + 1) || lowerAt(scene, at + 1) === 'to';
  return DUTIES_BEFORE_TO.has(lower) && lowerAt(scene, at + 1) === 'to';
}

/** The clause of a duty, and the duty alone where a quotation begins with it. */
export function duty(scene: DemandScene, strip: Strip, at: number): DemandProposal[] {
  const modal = lowerAt(scene, at);
  const solid = Math.min(at + (lowerAt(scene, at + 1) === 'to' ? 2 : 1), strip.to - 1);
  if (solid <= at) return [];
  const first =
    posAt(scene, at) === PENN.NN || posAt(scene, at) === PENN.NNS ? -1 : subjectStart(scene, strip, verbGroupStart(scene, strip, at));
  const proposals: DemandProposal[] = [];
  const force = MODALS.get(modal) ?? 'request';
  const lemma = modal.replace(/^(?:needs|needed)$/, 'need').replace(/^(?:has|had|having)$/, 'have');
  if (first >= 0 && first < at && !NO_SUBJECT_BEGINS.has(lowerAt(scene, first)))
    proposals.push({ form: 'a duty', kind: 'clause', cue: at, lemma, force, from: first, solid, whom: { from: first, to: at } });
  if (isQuoteMark(scene, at - 1))
    proposals.push({ form: 'a duty', kind: 'act', cue: at, lemma, force, from: at, whom: { from: Math.max(first, strip.from), to: at } });
  return proposals;
}

/** Before "do", "will", "simply" and "also", which belong to the duty: "we do need to". */
function verbGroupStart(scene: DemandScene, strip: Strip, at: number): number {
  let k = at;
  while (k - 1 > strip.from && BEFORE_DUTIES.has(lowerAt(scene, k - 1))) k--;
  return k;
}
