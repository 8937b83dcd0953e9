import { isFiniteNoAct } from '../grammar/verbs.ts';
import {
  BEFORE_PLURALS,
  COMPASS,
  ENDS_AS_PLURAL,
  OBJECT_PRONOUNS,
  PARENTHESIS_OPENERS,
  PARTY_DOCUMENTS,
  QUANTITIES,
  SUBORDINATING,
} from '../lexicon/demands/subjects.ts';
import { ALL_PREPOSITIONS, ARTICLES, COORDINATORS } from '../lexicon/function-words.ts';
import { headOf, type Mention } from '../speakers/mention.ts';
import { isPlural, PENN } from '../tagging/tag-set.ts';
import type { DemandScene, Phrase } from './parties.ts';
import { lowerAt, mentionAt, mentionOf, type Strip, tokenAt } from './scene.ts';

/** Where a subject is looked for: not before the token `low`. */
export interface SubjectSearch {
  readonly scene: DemandScene;
  readonly strip: Strip;
  readonly low: number;
}

/** The furthest that a subject is looked for before another verb of the same subject, in tokens. */
const CLAUSE_REACH = 25;
/** Verbs that are tried for one with the same subject. */
const MOST_VERBS = 4;

/** The noun phrase that ends at or before `end`, as the subject of what follows; brackets, relative clauses and phrases between commas are passed over. */
export function nominalBefore(search: SubjectSearch, end: number): Phrase | undefined {
  const { scene, low } = search;
  let k = end;
  /** Where a noun without a mention may end: at the search's own end, or before a name that is no subject. */
  let nounEnd = end;
  while (k >= low) {
    const { lower, kind } = tokenAt(scene, k);
    const mention = mentionOf(scene, k);
    if (mention) {
      const phrase = subjectMention(search, mention, end);
      if (phrase) return phrase;
      k = mention.from - 1;
      if (mention.possessive && k >= low) continue;
      k -= COMPASS.has(lowerAt(scene, k)) ? 2 : 1;
      nounEnd = k;
    } else if (RELATIVE_PRONOUN.test(lower)) {
      if (PARTY_DOCUMENTS.has(lowerAt(scene, k - 1))) return participleHost(search, k - 1);
      k -= lowerAt(scene, k - 1) === ',' ? 2 : 1;
    } else if (kind === 'mark') {
      const start = k === end && /^[,–—-]$/.test(lower) ? parenthesisStart(search, k) : -1;
      if (start >= 0) return nominalBefore(search, start - 1);
      if (lower === ';' || lower === ':') return undefined;
      k = (lower === ')' ? opening(search, k) : k) - 1;
    } else {
      const phrase = kind === 'word' && k === nounEnd ? nounBefore(search, k) : undefined;
      if (phrase) return phrase;
      k--;
    }
  }
  return undefined;
}

/** "who", "that", "who's". */
const RELATIVE_PRONOUN = /^(?:who|which|that)(?:'\w+)?$/;

/** The mention as a subject, with the number before it or the names joined to it; undefined where it owns something, is an object or stands behind a preposition. */
function subjectMention(search: SubjectSearch, mention: Mention, end: number): Phrase | undefined {
  const { scene, strip, low } = search;
  const { from, to, possessive, kind } = mention;
  if (possessive) return undefined;
  const before = lowerAt(scene, from - 1);
  if (before === 'of' && from - 2 >= low && QUANTITIES.has(lowerAt(scene, from - 2))) return { from: from - 2, to };
  if (kind === 'pronoun' && OBJECT_PRONOUNS.has(headOf(mention))) return undefined;
  const link = COMPASS.has(before) ? lowerAt(scene, from - 2) : before;
  const opensClause = to > end && SUBORDINATING.has(link);
  if (ALL_PREPOSITIONS.has(link) && from > strip.from && !opensClause) return undefined;
  return widened(search, { from: Math.max(from, strip.from), to });
}

/** A noun that is no mention: a bare plural, or one with a determiner. */
function nounBefore(search: SubjectSearch, at: number): Phrase | undefined {
  const lower = lowerAt(search.scene, at);
  // "the Baltic states": a noun, though it may be a verb.
  const isNamed = mentionOf(search.scene, at - 1)?.kind === 'body' && isPlural(search.scene.document.tags.pos[at] ?? PENN.SYM);
  return ENDS_AS_PLURAL.test(lower) && (isNamed || !isFiniteNoAct(lower)) ? plural(search, at) : determined(search, at);
}

/** "the whole community": a noun behind its determiner. */
function determined({ scene, low }: SubjectSearch, at: number): Phrase | undefined {
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
function parenthesisStart({ scene, low }: SubjectSearch, end: number): number {
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
function plural({ scene, low }: SubjectSearch, at: number): Phrase | undefined {
  let from = at;
  while (from - 1 >= low) {
    const before = tokenAt(scene, from - 1);
    if (before.kind !== 'word' || isFiniteNoAct(before.lower) || BEFORE_PLURALS.has(before.lower)) break;
    from--;
  }
  return { from, to: at + 1 };
}

function opening({ scene, low }: SubjectSearch, at: number): number {
  for (let k = at - 1; k >= Math.max(low, at - 12); k--) if (lowerAt(scene, k) === '(') return k;
  return at;
}

/** The names joined before it: "Lee and Park", "the U.S., Japan and Korea". */
function widened({ scene, low }: SubjectSearch, phrase: Phrase): Phrase {
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
export function participleHost(search: SubjectSearch, end: number): Phrase | undefined {
  const { scene, low } = search;
  const found = end >= low && !PARTY_DOCUMENTS.has(lowerAt(scene, end)) && lowerAt(scene, end) !== ',' ? mentionOf(scene, end) : undefined;
  if (found) {
    const before = lowerAt(scene, found.from - 1);
    if (!found.possessive && (before === 'with' || !ALL_PREPOSITIONS.has(before)) && !isFiniteNoAct(before))
      return { from: found.from, to: found.to };
  }
  return clauseSubject(search, end);
}

/** "Lee met Park and urged": the subject of the finite verb before, its objects passed over. */
export function clauseSubject(search: SubjectSearch, end: number): Phrase | undefined {
  const { scene, low } = search;
  let tries = 0;
  for (let k = end; k >= low && tries < MOST_VERBS; k--) {
    const { lower, kind } = tokenAt(scene, k);
    if (kind !== 'word' || mentionAt(scene, k) >= 0 || !isFiniteNoAct(lower)) continue;
    tries++;
    const found = nominalBefore({ ...search, low: Math.max(low, k - CLAUSE_REACH) }, k - 1);
    if (found) return found;
  }
  return nominalBefore(search, end);
}
