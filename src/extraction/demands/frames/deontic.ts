import { isBeforeAct } from '../../grammar/adverbs.ts';
import { canBeAct, isFiniteNoAct, isParticiple } from '../../grammar/verbs.ts';
import {
  ACTS_BY_THEMSELVES,
  ADVERBS_BEFORE_MODAL,
  ALL_OF_US,
  BETWEEN_MODAL_AND_ACT,
  CHANGES,
  ENDINGS_OF_THIS,
  isNotYet,
  JOINED_CLAUSES,
  MODALS,
  NEEDS_TO,
  NO_ACT_BEHIND_BE,
  NO_ASK_VERBS,
  NO_ASKING_CUES,
  NO_STATEMENT,
  NOBODY,
  NOT_TO_BE_DONE,
  PASSIVE_OF_DUTY,
  REASONS,
  SENDING_VERBS,
  SUBJECT_BOUNDARIES,
  SUBJECTS_OF_JOINED,
  TELLING_NOUNS,
  TOLD_FORMS,
  takesThat,
} from '../../lexicon/demands/modals.ts';
import {
  ALL_PREPOSITIONS,
  COORDINATORS,
  DETERMINERS,
  DUTY_BY_NEED,
  PERSONAL_PRONOUNS,
  SUBJECT_PRONOUNS,
} from '../../lexicon/function-words.ts';
import { CUE_VERBS, STATING_CUES } from '../../lexicon/verbs.ts';
import type { Entity } from '../../speakers/entities/entity.ts';
import { itemsOf } from '../items.ts';
import type { DemandScene } from '../parties.ts';
import { contentEnd } from '../phrases.ts';
import { cuesOf, isQuoteMark, lowerAt, mentionAt, pieceAt, type Strip, tokenAt } from '../scene.ts';
import { subjectOf } from '../subjects.ts';
import { addresseeOf } from './clauses.ts';
import type { CueSite, FrameMatch } from './frame.ts';

/** "Congress must act", said by somebody: in marks, or in a clause that a reporting verb governs. */
export function deontic(site: CueSite): FrameMatch | undefined {
  const { scene, strip, at } = site;
  if (strip.asks || mentionAt(scene, at) >= 0) return undefined;
  const modal = lowerAt(scene, at);
  const act = actBehind(scene, strip, at);
  if (act < 0) return undefined;
  if (lowerAt(scene, at - 1) === ',' || (DUTY_BY_NEED.has(modal) && isNotYet(beforeAdverbs(scene, strip, at)))) return undefined;
  const start = subjectStart(scene, strip, at);
  if (start >= at || tokenAt(scene, start).kind === 'mark') return undefined;
  if (asksNobody(site, start, act) || unreal(scene, strip, start)) return undefined;
  const issuer = speakerOf(site, start);
  if (issuer === undefined) return undefined;
  const end = contentEnd(scene, strip, { from: start, kind: 'clause', solid: act });
  if (end <= act) return undefined;
  const addressee = lowerAt(scene, start) === 'we' ? undefined : addresseeOf(scene, start, at);
  if (addressee && addressee === issuer.entity) return undefined;
  if (!addressee && !canBeAsked(scene, start, at, act)) return undefined;
  return {
    label: issuer.label,
    force: MODALS.get(modal)!,
    cue: { from: at, to: at + 1 },
    contents: itemsOf(scene, { from: start, to: end }, 'clause'),
    issuer: issuer.entity,
    addressee,
  };
}

/** The subject and modal together ask nothing of anybody: "it should", "you have to", "we need to", "the need to". */
function asksNobody({ scene, strip, at }: CueSite, start: number, act: number): boolean {
  const modal = lowerAt(scene, at);
  const first = lowerAt(scene, start);
  const needs = DUTY_BY_NEED.has(modal);
  if (first === 'it') return strip.piece >= 0 || mentionAt(scene, start) < 0 || !scene.parties.ofMention(mentionAt(scene, start));
  if (first === 'this' || first === 'that') return !ENDINGS_OF_THIS.has(lowerAt(scene, act));
  if (NOBODY.has(first) || isParticiple(first)) return true;
  if (needs && (first === 'you' || (first === 'we' && lowerAt(scene, start + 1) !== 'all'))) return true;
  if (/^needs?$/.test(modal) && (DETERMINERS.has(lowerAt(scene, at - 1)) || ALL_PREPOSITIONS.has(lowerAt(scene, at - 1)))) return true;
  return /^can/.test(modal) && !(first === 'we' && NOT_TO_BE_DONE.has(lowerAt(scene, act)));
}

/** Without a party for a subject: "we must", "this must stop", "the officers must be charged". */
function canBeAsked(scene: DemandScene, start: number, at: number, act: number): boolean {
  if (PERSONAL_PRONOUNS.has(lowerAt(scene, start)) || ALL_OF_US.has(lowerAt(scene, start))) return true;
  if (CHANGES.has(lowerAt(scene, act))) return true;
  for (let k = at + 1; k < act + 4; k++)
    if (lowerAt(scene, k) === 'be') return PASSIVE_OF_DUTY.test(lowerAt(scene, /ly$/.test(lowerAt(scene, k + 1)) ? k + 2 : k + 1));
  return scene.cast.mentionOfToken.subarray(start, at).some((mention) => scene.cast.mentions[mention]?.to === at);
}

/** The act behind the modal, "not", "to" and adverbs aside; -1 where it asks for nothing. */
function actBehind(scene: DemandScene, strip: Strip, at: number): number {
  const modal = lowerAt(scene, at);
  let k = at + 1;
  let to = false;
  while (
    k < strip.to &&
    (isQuoteMark(scene, k) ||
      /^[.…]$/.test(lowerAt(scene, k)) ||
      isBeforeAct(lowerAt(scene, k)) ||
      BETWEEN_MODAL_AND_ACT.has(lowerAt(scene, k))) &&
    !ACTS_BY_THEMSELVES.has(lowerAt(scene, k))
  ) {
    if (lowerAt(scene, k) === 'to') to = true;
    k++;
  }
  if (NEEDS_TO.has(modal) && !to) return -1;
  const token = tokenAt(scene, k);
  if (
    k >= strip.to ||
    token?.kind !== 'word' ||
    (NO_ASK_VERBS.has(token.lower) && !/^can/.test(modal)) ||
    !canBeAct(token.lower, token.capital)
  )
    return -1;
  if (token.lower === 'do' && lowerAt(scene, k + 1) === 'with') return -1;
  if (token.lower === 'have' && /^can/.test(modal)) return k;
  let complement = k + 1;
  while (isQuoteMark(scene, complement)) complement++;
  if (token.lower === 'be' && NO_ACT_BEHIND_BE.has(lowerAt(scene, complement))) return -1;
  return k;
}

/** Behind these something is said of the subject before. */
const COPULAS: ReadonlySet<string> = new Set(['are', 'is', 'was', 'were', 'remain', 'remains']);

/** Where the subject's clause begins: behind the nearest comma, conjunction or reporting verb. */
export function subjectStart(scene: DemandScene, strip: Strip, at: number): number {
  const low = Math.max(strip.from, at - 25);
  // "if it is found they must hand it over": a pronoun is a subject by itself.
  if (SUBJECT_PRONOUNS.has(lowerAt(scene, at - 1)) && at - 1 >= low && !COORDINATORS.has(lowerAt(scene, at - 2))) return at - 1;
  let k = at - 1;
  let nominal = -1;
  let joined = -1;
  for (; k >= low; k--) {
    const token = tokenAt(scene, k);
    const { lower } = token;
    if (isQuoteMark(scene, k)) {
      if (nominal >= 0) break;
      continue;
    }
    if (token.kind === 'mark' && !/^[()$%]$/.test(lower)) {
      if (lower === ',' && nominal < 0) continue;
      break;
    }
    if (
      mentionAt(scene, k) < 0 &&
      (SUBJECT_BOUNDARIES.has(lower) || (isFiniteNoAct(lower) && !/ed$/.test(lower) && token.kind === 'word' && k < at - 1))
    ) {
      // "growth is good and prices should": what is said of growth ends before "and".
      if (joined >= 0 && COPULAS.has(lower)) return joined + 1;
      break;
    }
    if (joined < 0 && COORDINATORS.has(lower)) joined = k;
    if (JOINED_CLAUSES.has(lower) && (lowerAt(scene, k - 1) === ',' || SUBJECTS_OF_JOINED.has(lowerAt(scene, k + 1)))) break;
    if (lower !== 'also' && lower !== 'just' && lower !== 'really') nominal = k;
  }
  return nominal < 0 ? k + 1 : nominal;
}

/** "if X should", "whether X must". */
const unreal = (scene: DemandScene, strip: Strip, start: number): boolean => {
  let k = start - 1;
  while (k > strip.from && isQuoteMark(scene, k)) k--;
  if (k < strip.from) return false;
  const before = lowerAt(scene, k);
  for (let n = k; n >= Math.max(strip.from, k - 3); n--) if (/^(?:not|never|no)$|n't$/.test(lowerAt(scene, n))) return true;
  if (before === 'that') return !takesClause(scene, k - 1);
  if (NO_STATEMENT.has(before)) return true;
  // "the money they need to win": the noun before the pronoun is what they need.
  return (
    k < start - 1 && tokenAt(scene, k).kind === 'word' && PERSONAL_PRONOUNS.has(lowerAt(scene, start)) && !SUBJECT_BOUNDARIES.has(before)
  );
};

function beforeAdverbs(scene: DemandScene, strip: Strip, at: number): string {
  let k = at - 1;
  while (k > strip.from && (/ly$/.test(lowerAt(scene, k)) || ADVERBS_BEFORE_MODAL.has(lowerAt(scene, k)))) k--;
  return lowerAt(scene, k);
}
/** "said that", "is that", "a reminder that": the clause is what is said, and no relative one. */
const takesClause = (scene: DemandScene, at: number): boolean => {
  for (let k = at; k > at - 6; k--) if (TOLD_FORMS.has(lowerAt(scene, k))) return true;
  const { lower, capital } = tokenAt(scene, at);
  return CUE_VERBS.has(lower) || isFiniteNoAct(lower) || capital || takesThat(lower) || !/^[a-z]+$/.test(lower);
};

/** Who says so, and how that is known; undefined in the reporter's own voice. */
function speakerOf(site: CueSite, start: number): { entity: Entity | undefined; label: string } | undefined {
  const { scene, strip } = site;
  const piece = pieceAt(scene, site.at);
  if (piece >= 0 && strip.piece === piece) {
    if (!scene.attributions[piece]) return undefined;
    return { entity: scene.parties.ofPiece(piece), label: 'deontic-quote' };
  }
  const unit = scene.document.unitOfToken[start] ?? -1;
  const cues = cuesOf(scene, strip).filter((cue) => STATING_CUES.has(cue.lemma) && !cue.negated && !NO_ASKING_CUES.has(cue.lemma));
  const before = cues.findLast(
    (cue) => !relative(scene, cue.mention) && cue.unit < unit && unit - cue.unit < 40 && !crosses(scene, cue.unit, unit),
  );
  const cue = before ?? cues.find((c) => c.unit > unit && behind(scene, c.unit, c.mention));
  if (!cue) return adjacentTeller(site, start);
  return { entity: scene.parties.ofMention(cue.mention), label: cue === before ? 'deontic-clause' : 'deontic-behind' };
}

/** "participants said they must", "a reminder to X that it must": a reporting verb or noun right before, whose subject the quote stage has not. */
function adjacentTeller({ scene, strip }: CueSite, start: number): { entity: Entity | undefined; label: string } | undefined {
  let k = start - 1;
  while (k > strip.from && (isQuoteMark(scene, k) || /^(?:that|,)$/.test(lowerAt(scene, k)))) k--;
  const verb = CUE_VERBS.get(lowerAt(scene, k));
  if (verb && verb.form !== 'base' && STATING_CUES.has(verb.lemma) && !NO_ASKING_CUES.has(verb.lemma)) {
    const subject = subjectOf(scene, strip, k);
    return subject.negated || subject.unreal || subject.passive ? undefined : { entity: subject.entity, label: 'deontic-clause' };
  }
  if (lowerAt(scene, start - 1) !== 'that') return undefined;
  for (k = start - 2; k > Math.max(strip.from, start - 9); k--) {
    if (!TELLING_NOUNS.has(lowerAt(scene, k))) continue;
    for (let v = k - 1; v > Math.max(strip.from, k - 5); v--) {
      if (SENDING_VERBS.has(lowerAt(scene, v))) return { entity: subjectOf(scene, strip, v).entity, label: 'deontic-noun' };
    }
  }
  return undefined;
}

/** "a wall, which he said they should pay for": the clause tells of the wall. */
const relative = (scene: DemandScene, mention: number): boolean =>
  /^(?:which|whom)$/.test(lowerAt(scene, (scene.cast.mentions[mention]?.from ?? 0) - 1));

/** A semicolon or another sentence stands between. */
function crosses(scene: DemandScene, from: number, to: number): boolean {
  return scene.document.units.slice(from + 1, Math.max(from + 1, to)).some(({ lower }) => lower === ';' || REASONS.has(lower));
}

/** "…, he said": the cue and its subject close the sentence behind a comma. */
function behind(scene: DemandScene, unit: number, mention: number): boolean {
  const first = Math.min(unit, scene.document.unitOfToken[scene.cast.mentions[mention]?.from ?? -1] ?? unit);
  const before = scene.document.units[first - 1];
  return before?.lower === ',' || (before?.piece ?? -1) >= 0;
}
