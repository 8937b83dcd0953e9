import { isBeforeAct } from '../../grammar/adverbs.ts';
import {
  ASKING_ADJECTIVES,
  ASKING_NOUNS,
  ASKING_VERBS,
  type AskingWord,
  BEFORE_DUTIES,
  BEFORE_THE_ASKED,
  CLAUSES_WITHOUT_THAT,
  DUTIES,
  DUTIES_BEFORE_TO,
  EFFORTS,
  LEADS_OF_ORDERS,
  NO_SUBJECT_BEGINS,
  PUT_TO_NOBODY,
} from '../../lexicon/demands/asking.ts';
import { MODALS } from '../../lexicon/demands/modals.ts';
import { COORDINATORS_AND_COMMA } from '../../lexicon/function-words.ts';
import { PENN } from '../../tagging/tag-set.ts';
import { subjectStart } from '../frames/deontic.ts';
import { isPassive, opensThing, skipAdverbs } from '../frames/objects.ts';
import type { DemandScene } from '../parties.ts';
import { contentEnd } from '../phrases.ts';
import { isQuoteMark, lowerAt, mentionAt, mentionOf, type Strip, tokenAt } from '../scene.ts';
import type { DemandPlace } from './candidate.ts';

/** A candidate as its form is read: without its end, and what the rules say of it. Nothing before `solid` ends its content. */
export type DemandProposal = Omit<DemandPlace, 'strip' | 'framed' | 'framedAddressee' | 'to'> & { readonly solid?: number };

/** The furthest before "to" or "for" that the word may stand on which it hangs, in tokens. */
const GOVERNOR_REACH = 16;
/** The furthest that the subject of a clause may reach. */
const SUBJECT_REACH = 14;

const posAt = (scene: DemandScene, at: number): number => scene.document.tags.pos[at] ?? PENN.SYM;

/** Whether `proposalsAt` may find something at the word: one look-up keeps everything else cheap. */
export const mayOpen = (scene: DemandScene, strip: Strip, at: number): boolean =>
  OPENING.has(lowerAt(scene, at)) || (strip.piece >= 0 && isBaseForm(posAt(scene, at)));

const isBaseForm = (pos: number): boolean => pos === PENN.VB || pos === PENN.VBP;

const OPENING: ReadonlySet<string> = new Set([
  ...['to', 'for', 'against', 'if', 'unless', 'until', 'provided', 'cannot', "can't", 'could', 'can', "don't", 'do'],
  ...DUTIES,
  ...DUTIES_BEFORE_TO,
  ...ASKING_VERBS.keys(),
  ...ASKING_NOUNS.keys(),
  ...ASKING_ADJECTIVES.keys(),
]);

/** What may be demanded where the word at `at` stands; every way in which it can be read. */
export function proposalsAt(scene: DemandScene, strip: Strip, at: number): DemandProposal[] {
  const lower = lowerAt(scene, at);
  if (lower === 'to') return toDo(scene, strip, at);
  if (lower === 'for' || lower === 'against') return forThing(scene, strip, at, lower);
  if (lower === 'if' || lower === 'unless' || lower === 'until' || lower === 'provided') return conditional(scene, strip, at, lower);
  const proposals: DemandProposal[] = [];
  if (isDuty(scene, strip, at)) proposals.push(...duty(scene, strip, at));
  const asking = askingAt(scene, at);
  if (asking) proposals.push(...objectOf(scene, strip, at, asking), ...clauseOf(scene, strip, at, asking));
  if (strip.piece >= 0 && (isBaseForm(posAt(scene, at)) || lower === "don't" || lower === 'do')) proposals.push(...order(scene, strip, at));
  return proposals;
}

/** The word of asking at `at`, by the lexicon and the tagger. */
function askingAt(scene: DemandScene, at: number): AskingWord | undefined {
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

function toDo(scene: DemandScene, strip: Strip, at: number): DemandProposal[] {
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

function forThing(scene: DemandScene, strip: Strip, at: number, lower: string): DemandProposal[] {
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

function conditional(scene: DemandScene, strip: Strip, at: number, lower: string): DemandProposal[] {
  let from = at + 1;
  while (isQuoteMark(scene, from)) from++;
  const verb = finiteAfter(scene, strip, from);
  if (verb < 0) return [];
  return [{ form: 'a condition', kind: 'clause', cue: at, lemma: lower, force: 'condition', from, solid: verb, whom: { from, to: verb } }];
}

/** The first finite verb behind the subject that begins at `from`; -1 where another clause comes first. */
function finiteAfter(scene: DemandScene, strip: Strip, from: number): number {
  for (let k = from + 1; k < Math.min(strip.to, from + SUBJECT_REACH); k++) {
    const pos = posAt(scene, k);
    if (/^[;:.]$/.test(lowerAt(scene, k))) return -1;
    if (pos === PENN.MD || pos === PENN.VBD || pos === PENN.VBZ || pos === PENN.VBP) return k;
  }
  return -1;
}

function isDuty(scene: DemandScene, strip: Strip, at: number): boolean {
  const lower = lowerAt(scene, at);
  if (DUTIES.has(lower)) return true;
  if (/^(?:cannot|can't|could)$/.test(lower)) return lower !== 'could' || lowerAt(scene, at + 1) === 'not';
  if (lower === 'can') return lowerAt(scene, at + 1) === 'not';
  if (/^(?:need|needs|needed)$/.test(lower)) return opensThing(scene, strip, at + 1) || lowerAt(scene, at + 1) === 'to';
  return DUTIES_BEFORE_TO.has(lower) && lowerAt(scene, at + 1) === 'to';
}

function duty(scene: DemandScene, strip: Strip, at: number): DemandProposal[] {
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

/** "demand a thing", "recommend doing", "want X done", "want X out". */
function objectOf(scene: DemandScene, strip: Strip, at: number, asking: AskingWord): DemandProposal[] {
  const pos = posAt(scene, at);
  if (!(pos >= PENN.VB && pos <= PENN.VBZ)) return [];
  let from = skipAdverbs(scene, at + 1, strip.to);
  while (isQuoteMark(scene, from) && from < strip.to) from++;
  const proposals: DemandProposal[] = [];
  const whom = { from, to: Math.min(strip.to, from + 4) };
  if (posAt(scene, from) === PENN.VBG) proposals.push({ form: 'doing', kind: 'act', cue: at, ...asking, from, whom: undefined });
  else if (opensThing(scene, strip, from)) proposals.push({ form: 'a thing', kind: 'thing', cue: at, ...asking, from, whom });
  return proposals;
}

/** "demand that X do", "important that X do", "say X should": the clause behind; "want X done", "like to see X do": the clause in short. */
function clauseOf(scene: DemandScene, strip: Strip, at: number, asking: AskingWord): DemandProposal[] {
  let from = skipAdverbs(scene, at + 1, strip.to);
  const that = lowerAt(scene, from) === 'that';
  if (!that && asking.lemma !== 'hope' && !CLAUSES_WITHOUT_THAT.has(asking.lemma)) return [];
  if (that) from++;
  while (isQuoteMark(scene, from) && from < strip.to) from++;
  const verb = that || asking.lemma !== 'see' ? verbAfter(scene, strip, from) : finiteAfter(scene, strip, from);
  if (verb < 0) return [];
  return [{ form: 'a clause', kind: 'clause', cue: at, ...asking, from, solid: verb, whom: { from, to: verb } }];
}

/** The first verb of any form but a participle in -ing behind a subject. */
function verbAfter(scene: DemandScene, strip: Strip, from: number): number {
  for (let k = from + 1; k < Math.min(strip.to, from + SUBJECT_REACH); k++) {
    const pos = posAt(scene, k);
    if (/^[;:.]$/.test(lowerAt(scene, k))) return -1;
    if (lowerAt(scene, k) === 'to' || (pos >= PENN.MD && pos <= PENN.VBZ && pos !== PENN.VBG && mentionOf(scene, k)?.kind !== 'person'))
      return k;
  }
  return -1;
}

/** "Release the tapes", "Do not go", "Now get on with it". */
function order(scene: DemandScene, strip: Strip, at: number): DemandProposal[] {
  let k = at - 1;
  while (k >= strip.from && (isQuoteMark(scene, k) || LEADS_OF_ORDERS.has(lowerAt(scene, k)))) k--;
  const before = lowerAt(scene, k);
  if (k >= strip.from && !/^[,:;–—-]$/.test(before)) return [];
  if (k >= strip.from && at - k > 4) return [];
  const verb = tokenAt(scene, at);
  if (verb.kind !== 'word') return [];
  return [{ form: 'an order', kind: 'act', cue: at, lemma: verb.lower, force: 'demand', from: at, whom: undefined }];
}

/** The proposal as a candidate: its content read to its end. Undefined for an empty one. */
export function whole(scene: DemandScene, strip: Strip, proposal: DemandProposal): DemandPlace | undefined {
  const { solid, ...rest } = proposal;
  const from = proposal.from;
  const to = contentEnd(scene, strip, { from, kind: proposal.kind, ...(solid === undefined ? {} : { solid }) });
  return to > (solid ?? from) ? { ...rest, strip, to, framed: undefined } : undefined;
}
