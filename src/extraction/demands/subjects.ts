import { isBeforeAct } from '../grammar/adverbs.ts';
import { isFiniteNoAct, isParticiple } from '../grammar/verbs.ts';
import {
  AVOIDING,
  BE,
  BEFORE_PLURALS,
  COMPASS,
  ENDS_AS_PLURAL,
  HAVE,
  HYPOTHETICAL,
  isNegation,
  NO_ONE,
  OBJECT_PRONOUNS,
  PARENTHESIS_OPENERS,
  PARTY_DOCUMENTS,
  PASSED_OVER,
  QUANTITIES,
  SUBORDINATING,
  UNREAL,
} from '../lexicon/demands/subjects.ts';
import { ALL_PREPOSITIONS, ARTICLES, COORDINATORS } from '../lexicon/function-words.ts';
import { AUXILIARIES, CUE_VERBS } from '../lexicon/verbs.ts';
import type { Entity } from '../speakers/entities.ts';
import type { DemandScene, Phrase } from './parties.ts';
import { isQuoteMark, lowerAt, mentionAt, mentionOf, type Strip, tokenAt } from './scene.ts';

/** Who does what a verb says. */
export interface Subject {
  readonly entity: Entity | undefined;
  /** The subject's phrase, where one stands right before the verb. */
  readonly phrase: Phrase | undefined;
  /** "did not", "never", "refused to": not done. */
  readonly negated: boolean;
  /** "if", "could", "may", "whether": not said to be done. */
  readonly unreal: boolean;
  /** "was urged": the subject is the one asked. */
  readonly passive: boolean;
  /** Some word before the verb makes it a noun. */
  readonly noun: boolean;
}

/** The furthest that a subject is looked for before its verb, in tokens. */
const REACH = 45;

/** The subject of the verb at `at`. */
export function subjectOf(scene: DemandScene, strip: Strip, at: number): Subject {
  let negated = false;
  let unreal = false;
  let be = false;
  let infinitive = false;
  let shared = false;
  let k = at - 1;
  const low = Math.max(strip.from, at - REACH);
  for (; k >= low; k--) {
    const token = tokenAt(scene, k);
    const { lower } = token;
    if (isQuoteMark(scene, k)) continue;
    if (token.kind !== 'word' || mentionAt(scene, k) >= 0) break;
    if (lower === 'and') {
      shared = true;
      k--;
      break;
    }
    if (isNegation(lower)) negated = true;
    else if (AVOIDING.test(lower)) negated = true;
    else if (UNREAL.has(lower)) unreal = true;
    else if (lower === 'to' && k === at - 1) infinitive = true;
    else if (BE.has(lower)) be = true;
    else if (
      !(
        isBeforeAct(lower) ||
        AUXILIARIES.has(lower) ||
        (infinitive && !ALL_PREPOSITIONS.has(lower) && isFiniteNoAct(lower)) ||
        PASSED_OVER.test(lower)
      )
    )
      break;
  }
  const verb = lowerAt(scene, at);
  if (infinitive) for (let n = k; n >= Math.max(low, k - 6); n--) if (isNegation(lowerAt(scene, n))) negated = true;
  const form = CUE_VERBS.get(verb)?.form;
  const past = form === 'past' || /ed$/.test(verb) || /^(?:told|begged)$/.test(verb);
  const passive = be && past && !HAVE.has(lowerAt(scene, at - 1));
  const phrase = shared
    ? clauseSubject(scene, strip, k, low)
    : (isParticiple(verb) && !be) || infinitive
      ? participleHost(scene, strip, k, low)
      : nominalBefore(scene, strip, k, low);
  const entity = phrase && scene.parties.ofPhrase(phrase);
  const noun = !phrase;
  if (phrase && NO_ONE.has(lowerAt(scene, phrase.from))) negated = true;
  return { entity, phrase, negated, unreal: unreal || hypothetical(scene, strip, phrase?.from ?? k), passive, noun };
}

/** "if Lee asks": the clause is a condition. */
function hypothetical(scene: DemandScene, strip: Strip, from: number): boolean {
  for (let k = from; k >= Math.max(strip.from, from - 2); k--) if (HYPOTHETICAL.has(lowerAt(scene, k))) return true;
  return false;
}

/** The noun phrase that ends at or before `end`, as the subject of what follows; brackets, relative clauses and phrases between commas are passed over. */
function nominalBefore(scene: DemandScene, strip: Strip, end: number, low: number): Phrase | undefined {
  let k = end;
  let fresh = end;
  while (k >= low) {
    const { lower, kind } = tokenAt(scene, k);
    const mention = mentionOf(scene, k);
    if (mention) {
      const { from, to, possessive, kind: what, core } = mention;
      const before = lowerAt(scene, from - 1);
      const object = what === 'pronoun' && OBJECT_PRONOUNS.has(core[0] ?? '');
      const quantity = before === 'of' && QUANTITIES.has(lowerAt(scene, from - 2)) ? from - 2 : -1;
      if (quantity >= low && !possessive) return { from: quantity, to };
      const link = COMPASS.has(before) ? lowerAt(scene, from - 2) : before;
      const governed = ALL_PREPOSITIONS.has(link) && from > strip.from && !(to > end && SUBORDINATING.has(link));
      if (possessive || object || governed) {
        k = from - 1;
        if (possessive && k >= low) continue;
        if (COMPASS.has(before)) k--;
        k--;
        fresh = k;
        continue;
      }
      return widened(scene, { from: Math.max(from, strip.from), to }, low);
    }
    if (/^(?:who|which|that)(?:'\w+)?$/.test(lower)) {
      if (PARTY_DOCUMENTS.has(lowerAt(scene, k - 1))) return participleHost(scene, strip, k - 1, low);
      k--;
      if (lowerAt(scene, k) === ',') k--;
      continue;
    }
    if (kind === 'mark') {
      const bracketed = /^[,–—-]$/.test(lower) && k === end ? parenthesisStart(scene, k, low) : -1;
      if (bracketed >= 0) return nominalBefore(scene, strip, bracketed - 1, low);
      if (lower === ')') k = opening(scene, k, low);
      else if (/^[;:]$/.test(lower)) return undefined;
      k--;
      continue;
    }
    if (kind === 'word' && ENDS_AS_PLURAL.test(lower) && k === fresh && !isFiniteNoAct(lower)) return plural(scene, k, low);
    const phrase = kind === 'word' && k === fresh ? determined(scene, k, low) : undefined;
    if (phrase) return phrase;
    k--;
  }
  return undefined;
}

/** "the whole community": a noun behind its determiner. */
function determined(scene: DemandScene, at: number, low: number): Phrase | undefined {
  for (let k = at; k >= Math.max(low, at - 5); k--) {
    const { lower, kind } = tokenAt(scene, k);
    if (kind !== 'word' || isFiniteNoAct(lower) || ALL_PREPOSITIONS.has(lower)) return undefined;
    const owner = tokenAt(scene, k - 1).kind === 'possessive' ? mentionOf(scene, k - 2) : undefined;
    if (owner) return { from: owner.from, to: at + 1 };
    if (ARTICLES.has(lower)) return k < at ? { from: k, to: at + 1 } : undefined;
  }
  return undefined;
}

/** "Lee, who was in Rome, urged", "a group – of twelve – urged": where what stands between the marks begins; -1 where nothing does. */
function parenthesisStart(scene: DemandScene, end: number, low: number): number {
  const mark = lowerAt(scene, end);
  for (let k = end - 1; k > low; k--) {
    if (/^[;:]$/.test(lowerAt(scene, k))) return -1;
    if (
      lowerAt(scene, k) !== mark ||
      (!PARENTHESIS_OPENERS.has(lowerAt(scene, k + 1)) && !/(?:ing|ed|er|or|ist|man)$/.test(lowerAt(scene, k + 1)))
    )
      continue;
    if (mentionAt(scene, k - 1) >= 0 || lowerAt(scene, k - 1) === ')' || tokenAt(scene, k - 1).kind === 'word') return k;
  }
  return -1;
}

/** A bare plural that is no mention: "Angry residents of both valleys". */
function plural(scene: DemandScene, at: number, low: number): Phrase | undefined {
  let from = at;
  while (from - 1 >= low) {
    const before = tokenAt(scene, from - 1);
    if (before.kind !== 'word' || isFiniteNoAct(before.lower) || BEFORE_PLURALS.has(before.lower)) break;
    from--;
  }
  return { from, to: at + 1 };
}

function opening(scene: DemandScene, at: number, low: number): number {
  for (let k = at - 1; k >= Math.max(low, at - 12); k--) if (lowerAt(scene, k) === '(') return k;
  return at;
}

/** The names joined before it: "Lee and Park", "the U.S., Japan and Korea". */
function widened(scene: DemandScene, phrase: Phrase, low: number): Phrase {
  let { from } = phrase;
  for (let hops = 0; hops < 6; hops++) {
    let k = from - 1;
    if (COORDINATORS.has(lowerAt(scene, k))) k--;
    else if (lowerAt(scene, k) !== ',' || hops === 0) break;
    if (lowerAt(scene, k) === ',') k--;
    const found = k >= low ? mentionOf(scene, k) : undefined;
    if (!found || found.possessive || found.kind === 'pronoun') break;
    const before = lowerAt(scene, found.from - 1);
    if (ALL_PREPOSITIONS.has(before) || (isFiniteNoAct(before) && found.from > low)) break;
    from = found.from;
  }
  return { from, to: phrase.to };
}

/** For "…, demanding": the subject of the clause that it hangs on; for "rallies calling": what stands right before. */
function participleHost(scene: DemandScene, strip: Strip, end: number, low: number): Phrase | undefined {
  const found = end >= low && !PARTY_DOCUMENTS.has(lowerAt(scene, end)) && lowerAt(scene, end) !== ',' ? mentionOf(scene, end) : undefined;
  if (found) {
    const before = lowerAt(scene, found.from - 1);
    if (!found.possessive && (before === 'with' || !ALL_PREPOSITIONS.has(before)) && !isFiniteNoAct(before))
      return { from: found.from, to: found.to };
  }
  return clauseSubject(scene, strip, end, low);
}

/** "Lee met Park and urged": the subject of the finite verb before, its objects passed over. */
function clauseSubject(scene: DemandScene, strip: Strip, end: number, low: number): Phrase | undefined {
  let tries = 0;
  for (let k = end; k >= low && tries < 4; k--) {
    const { lower, kind } = tokenAt(scene, k);
    if (kind !== 'word' || mentionAt(scene, k) >= 0 || !isFiniteNoAct(lower)) continue;
    tries++;
    const found = nominalBefore(scene, strip, k - 1, Math.max(low, k - 25));
    if (found) return found;
  }
  return nominalBefore(scene, strip, end, low);
}
