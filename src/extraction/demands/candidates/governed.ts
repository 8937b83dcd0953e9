import { isBeforeAct } from '../../grammar/adverbs.ts';
import {
  ASKING_ADJECTIVES,
  ASKING_NOUNS,
  ASKING_VERBS,
  type AskingWord,
  BEFORE_THE_ASKED,
  EFFORTS,
  PUT_TO_NOBODY,
} from '../../lexicon/demands/asking.ts';
import { COORDINATORS_AND_COMMA } from '../../lexicon/function-words.ts';
import { PENN } from '../../tagging/tag-set.ts';
import { isPassive, opensThing, skipAdverbs } from '../frames/objects.ts';
import type { DemandScene } from '../parties.ts';
import { isQuoteMark, lowerAt, mentionAt, type Strip, tokenAt } from '../scene.ts';
import type { DemandProposal } from './candidate.ts';

/** The furthest before "to" or "for" that the word may stand on which it hangs, in tokens. */
const GOVERNOR_REACH = 16;
export const posAt = (scene: DemandScene, at: number): number => scene.document.tags.pos[at] ?? PENN.SYM;

/** The word of asking at `at`, by the lexicon and the tagger. */
export function askingAt(scene: DemandScene, at: number): AskingWord | undefined {
  const lower = lowerAt(scene, at);
  const verb = ASKING_VERBS.get(lower);
  const pos = posAt(scene, at);
  if (verb && pos >= PENN.VB && pos <= PENN.VBZ) return verb;
  const noun = ASKING_NOUNS.get(lower);
  if (noun && pos <= PENN.NNPS) return noun;
  const adjective = ASKING_ADJECTIVES.get(lower);
  if (adjective && pos >= PENN.JJ && pos <= PENN.JJS) return adjective;
  return verb && !noun && mentionAt(scene, at) < 0 ? verb : undefined;
}

/** The word that "to" or "for" at `at` hangs on; the nearest before it. */
function governorBefore(scene: DemandScene, strip: Strip, at: number): { readonly cue: number; readonly asking: AskingWord } | undefined {
  let commas = 0;
  for (let k = at - 1; k >= Math.max(strip.from, at - GOVERNOR_REACH); k--) {
    const { lower, kind } = tokenAt(scene, k);
    if (kind === 'mark' && /^[;:]$/.test(lower)) return undefined;
    if (lower === ',' && ++commas > 2) return undefined;
    // "wanted an inquiry to be set up to examine it": the second tells what the first is for.
    if (lower === 'to' && commas === 0 && isBase(scene, k + 1) && !COORDINATORS_AND_COMMA.has(lowerAt(scene, at - 1))) return undefined;
    if (mentionAt(scene, k) >= 0) continue;
    const asking = askingAt(scene, k);
    if (asking) return { cue: k, asking };
    const pos = posAt(scene, k);
    if (commas === 0 && (pos === PENN.VBD || pos === PENN.VBZ || pos === PENN.MD) && k < at - 1) return undefined;
  }
  return undefined;
}

/** What somebody is asked to do, behind "to". */
export function toDo(scene: DemandScene, strip: Strip, at: number): DemandProposal[] {
  let verb = at + 1;
  while (
    verb < strip.to &&
    (isQuoteMark(scene, verb) || isBeforeAct(lowerAt(scene, verb)) || lowerAt(scene, verb) === 'not') &&
    !isBase(scene, verb)
  )
    verb++;
  if (verb >= strip.to || !isBase(scene, verb)) return [];
  const governor = governorBefore(scene, strip, at);
  if (!governor) return [];
  const { cue, asking } = governor;
  const negated = lowerAt(scene, at - 1) === 'not';
  const next = skipAdverbs(scene, cue + 1, strip.to);
  const behind = BEFORE_THE_ASKED.has(lowerAt(scene, next)) ? next + 1 : next;
  const end = negated ? at - 1 : at;
  // "called for the road to be closed": what is to be done to it, not by it.
  if (end > behind && !negated && (lowerAt(scene, behind - 1) === 'for' || PUT_TO_NOBODY.has(asking.lemma)) && isPassive(scene, verb))
    return [{ form: 'to do', kind: 'clause', cue, ...asking, from: behind, solid: verb, whom: undefined }];
  return [
    {
      form: 'to do',
      kind: 'act',
      cue,
      ...asking,
      from: negated ? at - 1 : at + 1,
      whom: end > behind ? { from: behind, to: end } : undefined,
    },
  ];
}

const isBase = (scene: DemandScene, at: number): boolean => {
  const pos = posAt(scene, at);
  return (
    pos === PENN.VB || ((pos === PENN.VBP || pos === PENN.NN) && lowerAt(scene, at - 1) === 'to' && /^[a-z]/.test(tokenAt(scene, at).text))
  );
};

/** What is asked for or against, behind "for" or "against". */
export function forThing(scene: DemandScene, strip: Strip, at: number, lower: string): DemandProposal[] {
  if (lower === 'for' && !opensThing(scene, strip, at + 1) && posAt(scene, at + 1) !== PENN.VBG) return [];
  if (lower === 'against' && EFFORTS.has(lowerAt(scene, at - 1))) return [];
  const governor = governorBefore(scene, strip, at);
  if (!governor) return [];
  const { cue, asking } = governor;
  const from = at + 1;
  const kind = posAt(scene, from) === PENN.VBG ? 'act' : 'thing';
  const between = cue + 1 < at ? { from: cue + 1, to: at } : undefined;
  const form = lower === 'for' ? 'for a thing' : 'against';
  const own: DemandProposal = { form, kind, cue, ...asking, from, whom: between };
  return lower === 'against' ? [own, { ...own, from: at }] : [own];
}
