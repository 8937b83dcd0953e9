import {
  ASKING_ADJECTIVES,
  ASKING_NOUNS,
  ASKING_VERBS,
  type AskingWord,
  CLAUSES_WITHOUT_THAT,
  DUTIES,
  DUTIES_BEFORE_TO,
  LEADS_OF_ORDERS,
} from '../../lexicon/demands/asking.ts';
import { PENN } from '../../tagging/tag-set.ts';
import { opensThing, skipAdverbs } from '../frames/objects.ts';
import type { DemandScene } from '../parties.ts';
import { contentEnd } from '../phrases.ts';
import { isQuoteMark, lowerAt, mentionOf, type Strip, tokenAt } from '../scene.ts';
import type { DemandPlace, DemandProposal } from './candidate.ts';
import { duty, isDuty } from './duties.ts';
import { askingAt, forThing, posAt, toDo } from './governed.ts';

/** The furthest that the subject of a clause may reach. */
const SUBJECT_REACH = 14;

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
